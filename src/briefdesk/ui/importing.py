"""Files on their way into the library: one after the other, with progress and Cancel."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefdesk.errors import BriefDeskError, PasswordError
from briefdesk.model.imported import ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.model.redraft import Redrafted
from briefdesk.model.wire import changed
from briefdesk.services import opening, redrafting
from briefdesk.services.opening import Kept
from briefdesk.services.originals import KeptFile
from briefdesk.services.origins import absolute
from briefdesk.services.parsing import AS_IT_COMES, PASSWORD_TRIES, Parsed, parse
from briefdesk.services.redrafting import Question
from briefdesk.services.rereading import read_again
from briefdesk.ui.tasks import Task, TaskRunner


@dataclass(frozen=True)
class ImportState:
    """How far the import is: the file at work, its steps, its place in the queue (from 1)."""

    file: str
    done: int
    total: int
    number: int
    count: int


@dataclass(frozen=True)
class Wanted:
    """A file to read: for which matter (None: Unfiled), or as the new text of which briefing.

    ``kept_name`` is what the copy in the library was called that is read in another way, empty for
    every other file. ``asked`` counts how often a password was asked for.
    """

    path: Path
    matter_id: int | None = None
    briefing_id: int | None = None
    options: ReadingOptions = AS_IT_COMES
    kept_name: str = ""
    asked: int = 0

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.kept_name or self.path.name


@dataclass(frozen=True)
class Refused:
    """A file that was not read, and why."""

    path: Path
    error: BriefDeskError


@dataclass(frozen=True)
class Outdated:
    """A file that holds an older draft of a briefing: not what is shown."""

    path: Path
    briefing_id: int


@dataclass(frozen=True)
class Unlocked:
    """How the file of a briefing was opened that has a password; no ``repr`` shows it."""

    briefing_id: int
    options: ReadingOptions


class Answer(Enum):
    """What a person says to a file that may be a new draft."""

    NEW_DRAFT = auto()
    SEPARATE = auto()
    CANCEL = auto()


class Importer(QObject):
    """Reads files in the parsing process and keeps them; errors of one do not stop the others.

    A file that may be a new draft waits for ``answer``, one with a password for ``unlock`` or
    ``skip``.
    """

    progressed = Signal(object)  # ImportState, or None when nothing is under way
    refused = Signal(object)  # Refused
    was_read = Signal(object)  # Path of a file that is not, or no longer, refused
    failed = Signal(object)  # BriefDeskError of the library, not of a file
    locked = Signal(object)  # Wanted: a file whose password is asked for
    fresh = Signal(object)  # id of a briefing that is new, or whose text is
    asked = Signal(object)  # Question that waits for ``answer``, or None when it was answered
    redrafted = Signal(object)  # Redrafted
    outdated = Signal(object)  # Outdated
    unlocked = Signal(object)  # Unlocked: a password opened the file of a briefing
    kept = Signal(object)  # tuple of briefing ids, when the queue is done

    def __init__(self, tasks: TaskRunner, staging: Path, parent: QObject | None = None) -> None:
        """Copy files into ``staging`` while they are read."""
        super().__init__(parent)
        self._tasks = tasks
        self._staging = staging
        self._queue: list[Wanted] = []
        self._kept: list[int] = []
        self._task: Task | None = None
        self._number = 0
        self._at_work = Wanted(Path())
        self._question: Question | None = None
        self._locked: PasswordError | None = None  # why the file at work waits
        self._options = AS_IT_COMES  # with the password of the file at work

    def add(self, paths: Sequence[Path], matter_id: int | None) -> None:
        """Put files at the end of the queue, for this matter (None: Unfiled)."""
        self._begin(Wanted(absolute(path), matter_id) for path in paths)

    def reread(self, path: Path, briefing_id: int, options: ReadingOptions = AS_IT_COMES) -> None:
        """Read a briefing's file again, unless that is about to happen already."""
        wanted = Wanted(path, briefing_id=briefing_id, options=options)
        if wanted not in self._queue and (self._task is None or wanted != self._at_work):
            self._begin([wanted])

    def read_again(self, kept: KeptFile, briefing_id: int, options: ReadingOptions) -> None:
        """Read the library's copy of a briefing's file in another way."""
        self._begin([Wanted(kept.path, None, briefing_id, options, kept.name)])

    def cancel(self) -> None:
        """Stop the file at work and forget the rest; what was kept stays."""
        self._queue.clear()
        self._locked = None
        if self._question is not None:
            self.answer(Answer.CANCEL)
        elif self._task is not None:
            self._task.cancel()
            self._next()

    def answer(self, answer: Answer, briefing_id: int | None = None) -> None:
        """Say what becomes of the file that may be a new draft, of the likeliest or this one."""
        question, task = self._question, self._task
        if question is None or task is None:
            return
        self._question = None
        self.asked.emit(None)
        wanted, parsed = self._at_work, question.parsed
        if answer is Answer.NEW_DRAFT:
            likeliest = question.of[0].briefing.id
            self._redraft(task, wanted, briefing_id or likeliest, parsed)
        elif answer is Answer.SEPARATE:
            work = partial(
                opening.keep, parsed=parsed, matter_id=wanted.matter_id, path=wanted.path
            )
            self._tasks.change(work, partial(self._done, task), failed=partial(self._failed, task))
        else:
            _drop(parsed)
            self._next()

    def unlock(self, password: str) -> None:
        """Try the file that waits with this password."""
        if self._locked is not None:
            self._locked = None
            self._read(self._at_work, password)

    def skip(self) -> None:
        """Do not read the file that waits: it is refused."""
        if self._locked is not None:
            error, self._locked = self._locked, None
            self._give_up(error)

    def _begin(self, wanted: Iterable[Wanted]) -> None:
        self._queue += wanted
        if self._task is None:
            self._next()

    def _next(self) -> None:
        self._options = AS_IT_COMES
        if not self._queue:
            self._task = None
            self._at_work = Wanted(Path())
            self._number = 0
            self.progressed.emit(None)
            if self._kept:
                self.kept.emit(tuple(self._kept))
                self._kept.clear()
            return
        self._number += 1
        self._read(self._queue.pop(0))

    def _read(self, wanted: Wanted, password: str = "") -> None:
        """Begin to read a file; its password is held until that is done."""
        self._at_work = wanted
        self._options = options = changed(wanted.options, password=password)
        show = partial(self._show, wanted.name)
        self._task = task = Task(self, progressed=show, failed=self._refuse, dropped=_drop)
        show(0, 0)
        if wanted.kept_name:
            kept = KeptFile(wanted.path, wanted.kept_name)
            again = partial(read_again, kept, options, task.report)
            self._tasks.free(task, again, partial(self._adopt, task, wanted))
            return
        self._tasks.fetch(
            task,
            partial(parse_into, self._staging, wanted.path, task.report, options),
            partial(self._keep, task, wanted),
        )

    def _show(self, name: str, done: int, total: int) -> None:
        count = self._number + len(self._queue)
        self.progressed.emit(ImportState(name, done, total, self._number, count))

    def _keep(self, task: Task, wanted: Wanted, parsed: Parsed) -> None:
        self.was_read.emit(wanted.path)
        if wanted.briefing_id is not None:
            self._redraft(task, wanted, wanted.briefing_id, parsed)
            return
        work = partial(
            redrafting.receive,
            parsed=parsed,
            matter_id=wanted.matter_id,
            path=wanted.path,
            progress=task.report,
        )
        self._tasks.change(work, partial(self._received, task), failed=partial(self._failed, task))

    def _received(self, task: Task, found: Kept | Question) -> None:
        if isinstance(found, Kept):
            self._done(task, found)
        elif task is not self._task:  # given up meanwhile
            _drop(found.parsed)
        else:
            self._question = found
            self.progressed.emit(None)
            self.asked.emit(found)

    def _redraft(self, task: Task, wanted: Wanted, briefing_id: int, parsed: Parsed) -> None:
        work = partial(
            redrafting.redraft,
            briefing_id=briefing_id,
            parsed=parsed,
            path=wanted.path,
            progress=task.report,
        )
        self._tasks.change(work, partial(self._redrafted, task), failed=partial(self._failed, task))

    def _adopt(self, task: Task, wanted: Wanted, document: ImportedDocument) -> None:
        work = partial(
            redrafting.adopt,
            briefing_id=wanted.briefing_id or 0,
            document=document,
            progress=task.report,
        )
        self._tasks.change(work, partial(self._redrafted, task), failed=partial(self._failed, task))

    def _redrafted(self, task: Task, done: Redrafted) -> None:
        self.redrafted.emit(done)
        self._done(task, done)

    def _done(self, task: Task, kept: Kept | Redrafted) -> None:
        if kept.new:
            self.fresh.emit(kept.briefing_id)
        if task is self._task:  # not given up meanwhile
            self._kept.append(kept.briefing_id)
            if self._options.password:
                self.unlocked.emit(Unlocked(kept.briefing_id, self._options))
            if isinstance(kept, Kept) and kept.older:
                self.outdated.emit(Outdated(self._at_work.path, kept.briefing_id))
            self._next()

    def _refuse(self, error: BriefDeskError) -> None:
        """Go on without the file at work, unless a password may open it."""
        wanted = self._at_work
        # what was under way when it failed had the password, and an error may be shown for long
        error = error.with_traceback(None)
        if isinstance(error, PasswordError) and wanted.asked < PASSWORD_TRIES:
            self._at_work = replace(wanted, asked=wanted.asked + 1)
            self._locked = error
            self.progressed.emit(None)
            self.locked.emit(self._at_work)
        else:
            self._give_up(error)

    def _give_up(self, error: BriefDeskError) -> None:
        if self._at_work.kept_name:  # the library has it already
            self.failed.emit(error)
        else:
            self.refused.emit(Refused(self._at_work.path, error))
        self._next()

    def _failed(self, task: Task, error: BriefDeskError) -> None:
        """Tell that a file could not be kept; go on with the next one, unless that was begun."""
        self.failed.emit(error)
        if task is self._task:
            self._next()


def _drop(parsed: object) -> None:
    """Remove the copy of a file that is not wanted any more: it may be confidential."""
    if isinstance(parsed, Parsed):
        parsed.discard()


def parse_into(
    staging: Path, path: Path, progress: Progress, options: ReadingOptions = AS_IT_COMES
) -> Parsed:
    """Parse a file and leave its copy in the folder ``staging``, which is made if need be."""
    staging.mkdir(mode=0o700, parents=True, exist_ok=True)
    return parse(path, progress, staging=staging, options=options)
