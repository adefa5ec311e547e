"""Keeps the entries of the term bases as rows, in step with every change of the library."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.concept import Concept
from briefdesk.model.concept_row import ConceptRow
from briefdesk.model.termbase_info import BUNDLED, TermBaseInfo
from briefdesk.services import catalogue as catalogues
from briefdesk.services.catalogue import Catalogue, Snapshot
from briefdesk.services.desk import Desk
from briefdesk.ui.tasks import Task, is_alive
from briefdesk.ui.workspace import Workspace


class _Written(NamedTuple):
    """What a change touched, and the term bases after it."""

    changes: Changes
    after: Snapshot


class _Writing:
    """A change that brings the term bases after it along; ``changes`` is what it touched."""

    def __init__(self, work: Callable[[Desk], Changes], before: Catalogue | None) -> None:
        self._work, self._before = work, before
        self.changes: Changes | None = None  # set by the Desk worker before they are announced

    def __call__(self, desk: Desk) -> _Written:
        self.changes = self._work(desk)
        return _Written(self.changes, catalogues.snapshot(desk, self._before))


class Keeper(QObject):
    """The entries as they are now; ``renewed`` says that they are others.

    Until the first of them are there ``catalogue`` is None, and ``progressed`` tells how far the
    work on them is.
    """

    renewed = Signal()
    progressed = Signal(object, object)  # done, total
    failed = Signal(object)  # BriefDeskError

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Read the entries."""
        super().__init__(parent)
        self._workspace = workspace
        self._reading: Task | None = None
        self._own: list[_Writing] = []  # that are under way
        self._waiting: list[Callable[[], None]] = []  # for the rows to be renewed
        self.catalogue: Catalogue | None = None
        self.termbases: tuple[TermBaseInfo, ...] = ()
        workspace.tasks.changed.connect(self._follow)
        workspace.closing.connect(self._give_up)
        self.read()

    @property
    def is_writing(self) -> bool:
        """Whether changes are on their way that the rows do not show yet."""
        return bool(self._own)

    @property
    def rows(self) -> tuple[ConceptRow, ...]:
        """All entries, sorted by reading."""
        return () if self.catalogue is None else self.catalogue.rows

    @property
    def domains(self) -> tuple[str, ...]:
        """The domains of all entries, sorted."""
        return () if self.catalogue is None else self.catalogue.domains

    def concept(self, concept_id: str) -> Concept | None:
        """Return an entry as it counts now."""
        return None if self.catalogue is None else self.catalogue.concept(concept_id)

    def termbase(self, termbase_id: int) -> TermBaseInfo | None:
        """Return a term base of the library; the bundled one is not among them."""
        return next((one for one in self.termbases if one.id == termbase_id), None)

    def is_read_only(self, termbase_id: int) -> bool:
        """Tell whether entries of a term base are changed by saving another above them."""
        info = self.termbase(termbase_id)
        return termbase_id == BUNDLED or (info is not None and info.read_only)

    def change(
        self,
        work: Callable[[Desk], Changes],
        done: Callable[[], None] | None = None,
        *,
        failed: Callable[[BriefDeskError], None] | None = None,
    ) -> None:
        """Write something; the entries are renewed before ``done`` is called."""
        writing = _Writing(work, self.catalogue)
        self._own.append(writing)
        self._workspace.tasks.change(
            writing,
            partial(self._written, writing, done),
            failed=partial(self._refused, writing, failed),
        )

    def _written(
        self, writing: _Writing, done: Callable[[], None] | None, written: _Written
    ) -> None:
        self._own.remove(writing)
        if done is not None:
            self._waiting.append(done)
        self._renew(written.after)

    def _refused(
        self,
        writing: _Writing,
        failed: Callable[[BriefDeskError], None] | None,
        error: BriefDeskError,
    ) -> None:
        self._own.remove(writing)
        if failed is None or not is_alive(failed):
            self._workspace.tasks.failed.emit(error)
        else:
            failed(error)

    @Slot()
    def read(self) -> None:
        """Read the term bases of the library anew."""
        self._give_up()
        self._reading = Task(self, failed=self.failed.emit)
        work = partial(catalogues.snapshot, before=self.catalogue)
        self._workspace.tasks.read(self._reading, work, self._renew)

    @Slot()
    def _give_up(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        is_own = any(one.changes is changes for one in self._own)
        if changes.touched & Touched.CONCEPTS and not is_own:
            self.read()

    def _renew(self, found: Snapshot) -> None:
        self._give_up()
        if found.catalogue is not None:
            self._take(found, found.catalogue)
            return
        self._reading = task = Task(self, progressed=self._tell, failed=self.failed.emit)
        work = partial(catalogues.catalogue, found.lexicon, task.report)
        self._workspace.tasks.free(task, work, partial(self._take, found))

    def _tell(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    def _take(self, found: Snapshot, made: Catalogue) -> None:
        self.catalogue, self.termbases = made, found.termbases
        self.renewed.emit()
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            if is_alive(done):
                done()
