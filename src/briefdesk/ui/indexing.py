"""Keeps the search index in step behind the window, in slices between which other work is done."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from briefdesk.errors import BriefDeskError
from briefdesk.services import indexing
from briefdesk.services.lexicon import Lexicon, lexicon_of
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

REST = 300  # milliseconds after a change, so that what shows it comes first


class Indexer(QObject):
    """Folds what changed; a search that comes first does the rest of it itself."""

    def __init__(self, workspace: Workspace) -> None:
        """Begin, and go on after every change."""
        super().__init__(workspace)
        self._tasks = workspace.tasks
        self._slice: Task | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._warm)
        self._tasks.changed.connect(self._begin)
        workspace.closing.connect(self._rest.stop)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        if self.rests:
            self._rest.start()

    @property
    def rests(self) -> bool:
        """Whether nothing is folded now, as everything is or as that failed."""
        return self._slice is None or self._slice.is_over

    @Slot()
    def _warm(self) -> None:
        self._slice = Task(self, failed=self._give_up)
        self._tasks.read(self._slice, lexicon_of, self._compile)

    def _compile(self, known: Lexicon) -> None:
        """Compile the terms if need be where nobody waits: that takes seconds with 100,000."""
        self._slice = task = Task(self, failed=self._give_up)
        self._tasks.free(task, partial(known.warm, task.report), self._go_on)

    def _go_on(self, _warmed: None = None) -> None:
        self._slice = Task(self, failed=self._give_up)
        self._tasks.read(self._slice, indexing.bring_up_some, self._done)

    def _done(self, more: bool) -> None:
        if more:
            self._go_on()

    def _give_up(self, _error: BriefDeskError) -> None:
        """Leave it to the next change or search, which says what is wrong."""
