"""Files on their way into the library: one after the other, with progress and Cancel."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefdesk.errors import BriefDeskError, PasswordError
from briefdesk.model.imported import ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.services import opening
from briefdesk.services.opening import Kept
from briefdesk.services.parsing import AS_IT_COMES, Parsed, parse
from briefdesk.ui.tasks import Task, TaskRunner

MOST_TRIES = 3  # times a password is asked for


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
    """A file to be read for a matter (None: Unfiled), and how often a password was asked for."""

    path: Path
    matter_id: int | None
    password: str = ""
    asked: int = 0


@dataclass(frozen=True)
class Refused:
    """A file that was not read, and why."""

    path: Path
    error: BriefDeskError


class Importer(QObject):
    """Reads files in the parsing process and keeps them; errors of one do not stop the others.

    A file with a password waits for ``unlock`` or ``skip``.
    """

    progressed = Signal(object)  # ImportState, or None when nothing is under way
    refused = Signal(object)  # Refused
    failed = Signal(object)  # BriefDeskError of the library, not of a file
    locked = Signal(object)  # Wanted: a file whose password is asked for
    kept = Signal(object)  # tuple of briefing ids, when the queue is done

    def __init__(self, tasks: TaskRunner, staging: Path, parent: QObject | None = None) -> None:
        """Copy files into ``staging`` while they are read."""
        super().__init__(parent)
        self._tasks = tasks
        self._staging = staging
        self._queue: list[Wanted] = []
        self._locked: Wanted | None = None
        self._kept: list[int] = []
        self._task: Task | None = None
        self._number = 0

    def add(self, paths: Sequence[Path], matter_id: int | None) -> None:
        """Put files at the end of the queue, for this matter (None: Unfiled)."""
        self._queue += [Wanted(path, matter_id) for path in paths]
        if self._task is None:
            self._next()

    def cancel(self) -> None:
        """Stop the file at work and forget the rest; what was kept stays."""
        self._queue.clear()
        self._locked = None
        if self._task is not None:
            self._task.cancel()
            self._next()

    def unlock(self, password: str) -> None:
        """Try the file that waits with this password."""
        if self._locked is not None:
            wanted, self._locked = self._locked, None
            self._read(replace(wanted, password=password))

    def skip(self) -> None:
        """Do not read the file that waits."""
        if self._locked is not None:
            self._locked = None
            self._next()

    def _next(self) -> None:
        if not self._queue:
            self._task = None
            self._number = 0
            self.progressed.emit(None)
            if self._kept:
                self.kept.emit(tuple(self._kept))
                self._kept.clear()
            return
        self._number += 1
        self._read(self._queue.pop(0))

    def _read(self, wanted: Wanted) -> None:
        show = partial(self._show, wanted.path.name)
        refuse = partial(self._refuse, wanted)
        self._task = task = Task(self, progressed=show, failed=refuse, dropped=_drop)
        show(0, 0)
        options = ReadingOptions(password=wanted.password)
        self._tasks.free(
            task,
            partial(parse_into, self._staging, wanted.path, task.report, options),
            partial(self._keep, task, wanted),
        )

    def _show(self, name: str, done: int, total: int) -> None:
        count = self._number + len(self._queue)
        self.progressed.emit(ImportState(name, done, total, self._number, count))

    def _keep(self, task: Task, wanted: Wanted, parsed: Parsed) -> None:
        self._tasks.change(
            partial(opening.keep, parsed=parsed, matter_id=wanted.matter_id),
            partial(self._done, task),
            failed=self._fail if task is self._task else self.failed.emit,
        )

    def _done(self, task: Task, kept: Kept) -> None:
        self._kept.append(kept.briefing_id)
        if task is self._task:
            self._next()

    def _refuse(self, wanted: Wanted, error: BriefDeskError) -> None:
        """Go on without a file, unless a password may open it."""
        if isinstance(error, PasswordError) and wanted.asked < MOST_TRIES:
            self._locked = replace(wanted, asked=wanted.asked + 1)
            self.locked.emit(self._locked)
            return
        self.refused.emit(Refused(wanted.path, error))
        self._next()

    def _fail(self, error: BriefDeskError) -> None:
        self.failed.emit(error)
        self._next()


def _drop(parsed: object) -> None:
    """Remove the copy of a file that is not wanted any more: it may be confidential."""
    if isinstance(parsed, Parsed) and parsed.copy is not None:
        parsed.copy.unlink(missing_ok=True)


def parse_into(
    staging: Path, path: Path, progress: Progress, options: ReadingOptions = AS_IT_COMES
) -> Parsed:
    """Parse a file and leave its copy in the folder ``staging``, which is made if need be."""
    staging.mkdir(mode=0o700, parents=True, exist_ok=True)
    return parse(path, progress, staging=staging, options=options)
