"""With what the shown briefing is paired, and the links of both texts as they come and change."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from briefdesk.errors import BriefDeskError
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.pairing import Link
from briefdesk.services import opening, pairing
from briefdesk.services.desk import Desk
from briefdesk.services.pairing import AlignmentWork
from briefdesk.ui.aligner import Aligner
from briefdesk.ui.pair import mending
from briefdesk.ui.pair.links import Links
from briefdesk.ui.pair.mending import Mended
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

_OF_TEXTS = Touched.RECOGNITIONS | Touched.PAIRS


class Facing(NamedTuple):
    """The original of a briefing, and their links if they are known."""

    briefing_id: int
    original: OpenBriefing
    links: tuple[Link, ...] | None


class PairKeeper(QObject):
    """Reads the pair of the workspace's briefing, has it aligned, and keeps what a person says.

    A correction is shown at once. Only when one is taken back do the rules decide again.
    """

    original_changed = Signal()  # another one, its text, or none
    links_changed = Signal()
    progressed = Signal(object)  # (done, total) of the alignment; None: nothing is under way

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self._workspace = workspace
        self._reading: Task | None = None
        self._aligning: Task | None = None
        self._unkept = 0  # corrections on their way to the library
        self._missed = False  # other changes meanwhile
        self.original: OpenBriefing | None = None
        self.links: Links | None = None
        workspace.shown_changed.connect(self.read)
        workspace.tasks.changed.connect(self._follow)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the pair of the briefing that is shown."""
        if self._reading is not None:
            self._reading.cancel()
        briefing_id = self._workspace.briefing_id
        if briefing_id is None:
            self._show(None)
            return
        self._reading = Task(self, failed=self._failed)
        work = partial(_facing, briefing_id=briefing_id)
        self._workspace.tasks.read(self._reading, work, self._show)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        known = [None, self._workspace.briefing_id]
        if self.original is not None:
            known.append(self.original.briefing.id)
        here = changes.touched & _OF_TEXTS and changes.briefing_id in known
        if not here and not changes.touched & Touched.BRIEFINGS:  # an original may come back
            return
        if not self._unkept:
            self.read()
        elif changes.touched != Touched.PAIRS:  # else it is what is shown already
            self._missed = True

    def _failed(self, _error: BriefDeskError) -> None:
        self._show(None)  # the briefing is gone, and the librarian says so

    def _show(self, facing: Facing | None) -> None:
        if self._unkept:  # what is shown is newer; it is read again when that is kept
            self._missed = True
            return
        original = None if facing is None else facing.original
        if original != self.original:
            self._stop()
            self.original, self.links = original, None
            self._workspace.set_paired(original is not None)
            self.original_changed.emit()
        if facing is None:
            return
        if facing.links is None:
            self._align(facing.briefing_id)
        else:
            self._stop()
            self._take(facing.links)

    # ---- the alignment

    def _align(self, briefing_id: int) -> None:
        self._stop()
        self._aligning = Task(self, failed=self._not_aligned)
        self.progressed.emit((0, 0))
        work = partial(pairing.alignment_work, briefing_id=briefing_id)
        self._workspace.tasks.read(self._aligning, work, self._work)

    def _work(self, work: AlignmentWork) -> None:
        if self.links is not None:  # until the rules have decided
            self._take(mending.released(self.links.all, work.fixed))
        self._aligning = task = Task(self, progressed=self._tell, failed=self._not_aligned)
        Aligner.of(self._workspace).align(work, task, partial(self._aligned, work))

    def _tell(self, done: int, total: int) -> None:
        self.progressed.emit((done, total))

    def _aligned(self, work: AlignmentWork, links: tuple[Link, ...]) -> None:
        self._stop()
        self._take(links)
        self._workspace.tasks.change(
            partial(pairing.keep_alignment, work=work, links=links), failed=_pass
        )

    def _not_aligned(self, error: BriefDeskError) -> None:
        self._stop()
        self._workspace.tasks.failed.emit(error)

    def _stop(self) -> None:
        if self._aligning is not None:
            self._aligning.cancel()
            self._aligning = None
            self.progressed.emit(None)

    def _take(self, links: tuple[Link, ...]) -> None:
        shown, original = self._workspace.shown, self.original
        if shown is None or original is None or (self.links and self.links.all == links):
            return
        lengths = len(shown.briefing.document.text), len(original.briefing.document.text)
        self.links = Links(links, lengths)
        self.links_changed.emit()

    # ---- what a person says

    def mend(self, mended: Mended, *, confirm: bool = False) -> None:
        """Show corrected links, and keep what was said; the others stay as they are shown."""
        briefing_id = self._workspace.briefing_id
        if briefing_id is None:
            return
        if self._aligning is not None:  # it does not know what is said now
            self._stop()
            self._missed = True
        self._take(mended.links)
        say = pairing.confirm if confirm else pairing.relink
        author = self._workspace.settings.author
        self._keep(partial(say, briefing_id=briefing_id, links=mended.said, author=author))

    def release(self, link: Link) -> None:
        """Let the rules decide again about the sentences of a link."""
        briefing_id = self._workspace.briefing_id
        if briefing_id is not None:
            work = partial(pairing.release, briefing_id=briefing_id, links=[link])
            self._workspace.tasks.change(work)

    def unpair(self) -> None:
        """Forget the original."""
        briefing_id = self._workspace.briefing_id
        if briefing_id is not None:
            self._workspace.tasks.change(partial(pairing.unpair, briefing_id=briefing_id))

    def _keep(self, work: partial[Changes]) -> None:
        self._unkept += 1
        self._workspace.tasks.change(work, self._kept, failed=self._refused)

    def _kept(self, _changes: Changes) -> None:
        self._unkept -= 1
        if self._missed and not self._unkept:
            self._missed = False
            self.read()

    def _refused(self, error: BriefDeskError) -> None:
        self._unkept -= 1
        self._workspace.tasks.failed.emit(error)
        self.read()


def _facing(desk: Desk, briefing_id: int) -> Facing | None:
    known = pairing.pairing_of(desk, briefing_id)
    original = None if known is None else opening.living(desk, known.original_id)
    if original is None:
        return None
    return Facing(briefing_id, original, pairing.kept_alignment(desk, briefing_id))


def _pass(_error: BriefDeskError) -> None:
    """Say nothing: the alignment is made again when it is looked at."""
