"""Has the checks run on the shown briefing, and keeps what they found in step with it.

The first run is asked for. From then on they run again by themselves whenever the text, the terms
or the house profile are others, quietly, while the last findings stay on the screen.
"""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.house_profile import PLAIN, HouseProfile
from briefdesk.model.judged import Judged
from briefdesk.model.pairing import Link
from briefdesk.services import checking, house_profiles, pairing, rechecking, revising
from briefdesk.services.desk import Desk
from briefdesk.services.rechecking import Run
from briefdesk.ui.aligner import Aligner
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Checked, Workspace

_OF_ORIGINALS = Touched.BRIEFINGS | Touched.RECOGNITIONS


class Inspector(QObject):
    """Reads, runs and reads again; the panels only look at the workspace."""

    running_changed = Signal()
    progressed = Signal(object, object)  # steps done, of how many
    ran = Signal()  # a run that was asked for is over

    def __init__(self, workspace: Workspace) -> None:
        """Serve ``workspace`` from now on."""
        super().__init__(workspace)
        self._workspace = workspace
        self._profile = PLAIN
        self._reading: Task | None = None
        self._task: Task | None = None
        self._asked = False  # the run under way was asked for
        self._running_on: int | None = None  # which briefing it looks at
        self._missed = False  # another document changed meanwhile: it may be the original
        self._last: tuple[int, Run] | None = None  # of which briefing
        self._checked: set[int] = set()  # briefings whose findings are to be kept up
        workspace.shown_changed.connect(self._look)
        workspace.check_asked.connect(self.check)
        workspace.check_given_up.connect(self.give_up)
        workspace.tasks.changed.connect(self._follow)
        workspace.closing.connect(self.give_up)
        self.read_profile()

    @property
    def running(self) -> bool:
        """Whether a run that was asked for is under way."""
        return self._task is not None and self._asked

    @property
    def checks(self) -> tuple[str, ...]:
        """The ids of all checks, in their order."""
        return tuple(info.id for info in checking.catalogue())

    @property
    def profile(self) -> HouseProfile:
        """The house profile in use."""
        return self._profile

    # ---- what is known

    @Slot()
    def read_profile(self) -> None:
        """Read the house profile, then what is known under it."""
        self._workspace.tasks.read(Task(self, failed=self._no_profile), _profile, self._use)

    def _use(self, profile: HouseProfile) -> None:
        self._profile = profile
        self._look()

    def _no_profile(self, error: BriefDeskError) -> None:
        self._workspace.tasks.failed.emit(error)
        self._use(PLAIN)

    @Slot()
    def _look(self) -> None:
        """Read what is kept of the shown briefing; a run that a person waits for begins anew."""
        briefing_id = self._workspace.briefing_id
        if briefing_id is not None and self.running and self._running_on == briefing_id:
            self._start(asked=True)
            self._read_revisions(briefing_id)  # nobody may have read them yet
            return
        self._stop()
        if self._reading is not None:
            self._reading.cancel()
        if briefing_id is None:
            return
        self._reading = Task(self, failed=_pass)
        work = partial(_known, briefing_id=briefing_id, profile=self._profile)
        self._workspace.tasks.read(self._reading, work, partial(self._take, briefing_id))
        self._read_revisions(briefing_id)

    def _read_revisions(self, briefing_id: int) -> None:
        work = partial(revising.revisions_of, briefing_id=briefing_id)
        task = Task(self, failed=_pass)
        self._workspace.tasks.read(task, work, self._workspace.set_revisions)

    def _take(self, briefing_id: int, known: tuple[tuple[Judged, ...] | None, bool]) -> None:
        workspace = self._workspace
        if workspace.briefing_id != briefing_id:
            return
        found, was_checked = known
        if was_checked:  # on another day, or before something changed
            self._checked.add(briefing_id)
        if found is not None:
            self._checked.add(briefing_id)
            workspace.set_findings(found, Checked.NOW)
        elif briefing_id in self._checked:
            workspace.set_findings(workspace.findings, Checked.OUTDATED)
            self._start(asked=False)
        else:
            workspace.set_findings((), Checked.NEVER)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        briefing_id = self._workspace.briefing_id
        if briefing_id is None:
            return
        if changes.briefing_id not in (None, briefing_id):
            self._follow_other(changes)
            return
        decided = changes.touched & (Touched.WAIVERS | Touched.REVISIONS)
        if decided and self._task is not None:  # the run that is under way reads what was decided
            self._read_revisions(briefing_id)
        elif decided or changes.touched & Touched.PAIRS:
            self._look()

    def _follow_other(self, changes: Changes) -> None:
        """Look again where an original may have come, gone or changed, but stop no run for it."""
        if not changes.touched & _OF_ORIGINALS or self._workspace.checked is Checked.NEVER:
            return
        if self._task is None:
            self._look()
        else:
            self._missed = True

    # ---- running

    @Slot()
    def check(self) -> None:
        """Run all checks on the shown briefing; a person waits for it."""
        if self._workspace.briefing_id is not None and not self.running:
            self._last = None
            self._start(asked=True)

    @Slot()
    def give_up(self) -> None:
        """Stop the run that is under way; what was found before stays."""
        self._stop()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _end(self) -> None:
        asked, self._task, self._asked = self._asked, None, False
        self._missed = False
        if asked:
            self.running_changed.emit()

    def _start(self, *, asked: bool) -> None:
        briefing_id = self._workspace.briefing_id
        if briefing_id is None:
            return
        self._stop()
        self._asked, self._running_on = asked, briefing_id
        task = self._next()
        if asked:
            self.running_changed.emit()
        work = partial(pairing.missing, briefing_id=briefing_id)
        self._workspace.tasks.read(task, work, partial(self._align, briefing_id))

    def _align(self, briefing_id: int, work: pairing.AlignmentWork | None) -> None:
        """Find which sentences of the original belong to which, if there is one."""
        task = self._next()
        if work is None:
            self._examine(briefing_id, None)
        else:
            done = partial(self._keep_alignment, briefing_id, work)
            Aligner.of(self._workspace).align(work, task, done)

    def _keep_alignment(
        self, briefing_id: int, work: pairing.AlignmentWork, links: tuple[Link, ...]
    ) -> None:
        keep = partial(pairing.keep_alignment, work=work, links=links)
        self._workspace.tasks.read(self._next(), keep, partial(self._examine, briefing_id))

    def _examine(self, briefing_id: int, _kept: object) -> None:
        work = partial(
            rechecking.begin, briefing_id=briefing_id, profile=self._profile, today=_today()
        )
        self._workspace.tasks.read(self._next(), work, partial(self._run, briefing_id))

    def _run(self, briefing_id: int, begun: Run) -> None:
        task = self._next()
        last = self._last[1] if self._last is not None and self._last[0] == briefing_id else None
        work = partial(rechecking.finish, begun, last, task.report)
        self._workspace.tasks.free(task, work, partial(self._keep, briefing_id))

    def _keep(self, briefing_id: int, run: Run) -> None:
        self._last = briefing_id, run
        self._checked.add(briefing_id)
        keep = partial(rechecking.keep, briefing_id=briefing_id, run=run)
        self._workspace.tasks.read(self._next(), keep, partial(self._tell, briefing_id))

    def _tell(self, briefing_id: int, found: tuple[Judged, ...]) -> None:
        asked, missed = self._asked, self._missed
        self._end()
        if self._workspace.briefing_id == briefing_id:
            self._workspace.set_findings(found, Checked.NOW)
            if asked:
                self.ran.emit()
            if missed:
                self._look()

    def _next(self) -> Task:
        """Begin the next stage of the run, which is cancelled and fails as one."""
        self._task = Task(self, progressed=self._progress, failed=self._failed)
        return self._task

    def _progress(self, done: int, total: int) -> None:
        if self.running:
            self.progressed.emit(done, total)

    def _failed(self, error: BriefDeskError) -> None:
        asked = self._asked
        self._end()
        if asked:
            self._workspace.tasks.failed.emit(error)


def _profile(desk: Desk) -> HouseProfile:
    return house_profiles.active(desk.path)


def _known(
    desk: Desk, briefing_id: int, profile: HouseProfile
) -> tuple[tuple[Judged, ...] | None, bool]:
    """Return the findings that still hold, None if they do not, and whether there ever were any."""
    found = checking.findings_of(desk, briefing_id, profile, _today())
    return found, found is not None or checking.was_checked(desk, briefing_id)


def _today() -> date:
    return datetime.now().astimezone().date()


def _pass(_error: Exception) -> None:
    """Say nothing: the briefing is gone, and the librarian says so."""
