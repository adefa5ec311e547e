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
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace


class _Written(NamedTuple):
    """What a change touched, and the term bases after it."""

    changes: Changes
    after: Snapshot


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
        self._own = 0  # changes under way that bring their term bases along
        self._waiting: list[Callable[[], None]] = []  # for the rows to be renewed
        self.catalogue: Catalogue | None = None
        self.termbases: tuple[TermBaseInfo, ...] = ()
        workspace.tasks.changed.connect(self._follow)
        workspace.closing.connect(self._give_up)
        self.read()

    @property
    def is_writing(self) -> bool:
        """Whether changes are on their way that the rows do not show yet."""
        return self._own > 0

    @property
    def rows(self) -> tuple[ConceptRow, ...]:
        """All entries, sorted by reading."""
        return () if self.catalogue is None else self.catalogue.rows

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
        self._own += 1
        self._workspace.tasks.change(
            partial(_write, work=work, before=self.catalogue),
            partial(self._written, done=done),
            failed=partial(self._refused, failed),
        )

    def _written(self, written: _Written, done: Callable[[], None] | None) -> None:
        if done is not None:
            self._waiting.append(done)
        self._renew(written.after)

    def _refused(
        self, failed: Callable[[BriefDeskError], None] | None, error: BriefDeskError
    ) -> None:
        self._own -= 1
        if failed is None:
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
        if self._own:
            self._own -= 1
        elif changes.touched & Touched.CONCEPTS:
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
            done()


def _write(desk: Desk, work: Callable[[Desk], Changes], before: Catalogue | None) -> _Written:
    changes = work(desk)
    return _Written(changes, catalogues.snapshot(desk, before))
