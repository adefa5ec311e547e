"""A briefing's file that is edited elsewhere: notice it, offer to read it, tell the outcome."""

from functools import partial

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Slot
from typing_extensions import override

from briefdesk.model.origin import FileState, Origin
from briefdesk.model.redraft import Redrafted
from briefdesk.services import originals
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace

_EVERY = 1000  # milliseconds between two looks: watching fails on many network folders


class OriginWatch(QObject):
    """Looks at the file of the shown briefing, and tells ``Workspace.origin_edited``."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow what is shown."""
        super().__init__(workspace)
        self._workspace = workspace
        self._shown: tuple[int, str] | None = None  # briefing id, SHA-256 of its file
        self._origin: Origin | None = None
        self._seen: FileState | None = None
        self._task: Task | None = None  # a look or a comparison under way
        self._watcher = QFileSystemWatcher(self)
        # Editors save by writing another file and renaming it: only the folder sees that.
        self._watcher.fileChanged.connect(self._look)
        self._watcher.directoryChanged.connect(self._look)
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
            work = partial(originals.origin, briefing_id=now[0])
            self._task = Task(self, failed=_gone)
            self._workspace.tasks.read(self._task, work, self._watch)

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        paths = self._watcher.files() + self._watcher.directories()
        if paths:
            self._watcher.removePaths(paths)
        if self._task is not None:
            self._task.cancel()
        self._shown = self._origin = self._seen = self._task = None

    def _watch(self, origin: Origin | None) -> None:
        self._task = None
        self._origin = origin
        if origin is not None:
            self._watcher.addPaths([str(origin.path), str(origin.path.parent)])
            self._timer.start()
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._origin is not None and self._task is None:
            self._task = Task(self)
            work = partial(originals.file_state, self._origin.path)
            self._workspace.tasks.free(self._task, work, self._compare)

    def _compare(self, state: FileState | None) -> None:
        self._task = None
        if self._origin is None or state is None or state == self._seen:
            return
        self._seen = state
        self._watcher.addPath(str(self._origin.path))  # a file that was replaced is watched anew
        self._task = Task(self)
        work = partial(originals.is_edited, self._origin)
        self._workspace.tasks.free(self._task, work, self._tell)

    def _tell(self, edited: bool) -> None:
        self._task = None
        if self._origin is not None:
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

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    @Slot(object)
    def _tell(self, file: str | None) -> None:
        self._file = file or ""
        self.hide()
        self._show()

    def _show(self) -> None:
        if self._file:
            self.say(self.tr("“{file}” has changed since it was read.").format(file=self._file))
            self.offer(self.tr("Re-read (F5)"), self._workspace.reread)


class RedraftedNotice(Notice):
    """Says what became of the comments when some are in doubt, and leads to the first of them."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the importer."""
        super().__init__("info")
        self._workspace = workspace
        self._done: Redrafted | None = None
        workspace.importer.redrafted.connect(self._tell)
        workspace.shown_changed.connect(self._check)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    @Slot(object)
    def _tell(self, done: Redrafted) -> None:
        if not done.new:
            self._workspace.told.emit(self.tr("The file has not changed since it was read."))
            return
        self.hide()
        self._done = done if done.doubts else None
        self._show()
        if not done.doubts:
            self._workspace.told.emit(self._outcome(done))

    def _show(self) -> None:
        if self._done is not None:
            self.say(self._outcome(self._done))
            self.offer(self.tr("Show"), self._go)

    def _outcome(self, done: Redrafted) -> str:
        if not done.kept and not done.doubts:
            return self.tr("The file was read again.")
        parts = [self.tr("%n comment(s) kept", "", done.kept)]
        if done.changed:
            parts.append(self.tr("%n of them on changed words", "", done.changed))
        if done.doubts:
            parts.append(self.tr("%n to look at", "", len(done.doubts)))
        return self.tr("Re-read: {outcome}").format(outcome=self.tr(", ").join(parts))

    def _go(self) -> None:
        """Go to the first comment in doubt."""
        if self._done is not None:
            self._workspace.annotation_asked.emit(self._done.doubts[0].annotation_id)

    @Slot()
    def _check(self) -> None:
        """Say nothing more when another briefing is shown."""
        if self._done is not None and self._workspace.briefing_id != self._done.briefing_id:
            self._done = None
            self.hide()
