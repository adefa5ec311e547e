"""The file that a briefing was read from, edited elsewhere: notice it, offer to read it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from typing_extensions import override

from briefdesk.model.origin import FileState, Origin
from briefdesk.services import origins
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace

_EVERY = 1000  # milliseconds between two looks


class OriginWatch(QObject):
    """Looks at the file of the shown briefing, and tells ``Workspace.origin_edited``.

    ``QFileSystemWatcher`` is no help: it is silent about many network folders, and where one is
    gone it keeps the thread that asks it, which is this one.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Follow what is shown."""
        super().__init__(workspace)
        self._workspace = workspace
        self._shown: tuple[int, str] | None = None  # briefing id, SHA-256 of its file
        self._origin: Origin | None = None
        self._seen: FileState | None = None
        self._is_missing = False
        self._task: Task | None = None  # a look or a comparison under way
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        workspace.shown_changed.connect(self._follow)
        workspace.closing.connect(self._stop)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        shown = self._workspace.shown
        now = None if shown is None else (shown.briefing.id, shown.briefing.document.file.sha256)
        if now == self._shown:
            return
        self._stop()
        self._shown = now
        self._workspace.origin_edited.emit(None)
        if now is not None:
            work = partial(origins.origin, briefing_id=now[0])
            self._task = Task(self, failed=_gone)
            self._workspace.tasks.read(self._task, work, self._watch)

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        self._shown = self._origin = self._seen = self._task = None
        self._is_missing = False

    def _watch(self, origin: Origin | None) -> None:
        self._task = None
        self._origin = origin
        if origin is not None:
            self._timer.start()
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._origin is not None and self._task is None:
            self._task = Task(self)
            work = partial(origins.file_state, self._origin.path)
            self._workspace.tasks.look(self._task, work, self._compare)

    def _compare(self, state: FileState | None) -> None:
        self._task = None
        if self._origin is None:
            return
        if self._is_missing != (state is None):
            self._is_missing = state is None
            self._workspace.origin_missed.emit(self._origin.path.name, self._is_missing)
        if state is None or state == self._seen:
            return
        self._seen = state
        self._task = Task(self)
        work = partial(origins.is_edited, self._origin)
        self._workspace.tasks.look(self._task, work, self._tell)

    def _tell(self, edited: bool | None) -> None:
        self._task = None
        if edited is None:
            self._seen = None  # it could not be read just now: the next look is to compare it
        elif self._origin is not None:
            self._workspace.origin_edited.emit(self._origin.path.name if edited else None)


def _gone(_error: object) -> None:
    """Take no notice of a briefing that was taken back meanwhile."""


class EditedNotice(Notice):
    """Says that the file of the shown briefing was changed, and offers to read it again."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the watch."""
        super().__init__("open")
        self._workspace = workspace
        self._file = ""
        workspace.origin_edited.connect(self._tell)

    @Slot(object)
    def _tell(self, file: str | None) -> None:
        self._file = file or ""
        self.hide()
        self.say_again()

    @override
    def say_again(self) -> None:
        if self._file:
            self.say(self.tr("“{file}” has changed since it was read.").format(file=self._file))
            self.offer(self.tr("Re-read (F5)"), self._workspace.reread)
