"""The files of linked term bases, changed elsewhere: notice it, offer to look at the changes."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from typing_extensions import override

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.origin import FileState
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services import linking, origins, termbases
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.linking import RenewDialog
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace

_EVERY = 4000  # milliseconds between two looks
_States = dict[int, tuple[FileState | None, str]]


class LinkWatch(QObject):
    """Looks at the files of linked term bases in use and tells ``Workspace.set_changed_links``.

    A file is read again only when its size, time or place is another than at the last look.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Begin to look."""
        super().__init__(workspace)
        self._workspace = workspace
        self._linked: tuple[TermBaseInfo, ...] = ()
        self._seen: _States = {}
        self._changed: frozenset[int] = frozenset()
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        workspace.tasks.changed.connect(self._follow)
        workspace.closing.connect(self._timer.stop)
        self._read()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.touched & Touched.CONCEPTS:
            self._read()

    def _read(self) -> None:
        self._workspace.tasks.read(Task(self), termbases.all_termbases, self._watch)

    def _watch(self, known: tuple[TermBaseInfo, ...]) -> None:
        self._linked = tuple(one for one in known if one.path and one.enabled)
        if self._linked:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()
            self._tell(frozenset())

    @Slot()
    def look(self) -> None:
        """See whether a file is another than it was."""
        if self._task is None and self._linked:
            self._task = Task(self)
            work = partial(_states, self._linked)
            self._workspace.tasks.look(self._task, work, self._compare)

    def _compare(self, states: _States) -> None:
        self._task = None
        known = {one.id: one for one in self._linked}
        doubtful = tuple(
            known[one] for one, state in states.items()
            if one in known and self._seen.get(one) != state
        )  # fmt: skip
        self._seen = states
        if not doubtful:
            self._tell(self._changed & known.keys())
            return
        self._task = Task(self)
        work = partial(_changed, doubtful)
        self._workspace.tasks.look(self._task, work, partial(self._judge, doubtful))

    def _judge(self, asked: Sequence[TermBaseInfo], found: frozenset[int]) -> None:
        self._task = None
        self._tell((self._changed - {one.id for one in asked}) | found)

    def _tell(self, ids: frozenset[int]) -> None:
        self._changed = ids
        self._workspace.set_changed_links(tuple(one for one in self._linked if one.id in ids))


class LinkNotice(Notice):
    """Says that the file of a linked term base was changed, and offers to show how."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the watch."""
        super().__init__("open")
        self._workspace = workspace
        self._infos: tuple[TermBaseInfo, ...] = ()
        self._left: frozenset[tuple[int, str]] = frozenset()  # that a person closed
        workspace.links_changed.connect(self._tell)
        self.closed.connect(self._leave)

    @Slot()
    def _tell(self) -> None:
        changed = self._workspace.changed_links
        self._infos = tuple(one for one in changed if (one.id, one.path_sha256) not in self._left)
        self.say_again()

    @Slot()
    def _leave(self) -> None:
        self._left |= {(one.id, one.path_sha256) for one in self._infos}

    @override
    def say_again(self) -> None:
        if not self._infos:
            self.hide()
            return
        first = self._infos[0]
        said = self.tr("“{file}”, which the term base “{name}” follows, has changed.").format(
            file=Path(first.path).name, name=termbase_word(first)
        )
        if len(self._infos) > 1:
            said += " " + self.tr("%n other linked files, too.", "", len(self._infos) - 1)
        self.say(said)
        self.offer(self.tr("Show the changes"), self._show)

    def _show(self) -> None:
        if self._infos:
            RenewDialog(self._workspace, self._infos[0], self._workspace.window).show()


def _states(linked: Sequence[TermBaseInfo]) -> _States:
    """Look at files without reading them; beside each what was accepted of it."""
    return {one.id: (origins.file_state(Path(one.path)), one.path_sha256) for one in linked}


def _changed(linked: Sequence[TermBaseInfo]) -> frozenset[int]:
    """Return which files hold something else than was accepted, by their term bases."""
    return frozenset(one.id for one in linked if linking.is_changed(one))
