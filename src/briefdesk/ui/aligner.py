"""One place that has texts aligned: who asks for what is being made already waits for it.

Both texts side by side, the checks and an export may want the same alignment at once.
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from briefdesk.errors import BriefDeskError
from briefdesk.model.pairing import Link, Pairing
from briefdesk.services import pairing
from briefdesk.services.pairing import AlignmentWork
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

Done = Callable[[tuple[Link, ...]], None]
_Key = tuple[Pairing, str]  # the stamp tells from what it is made


class _Run(NamedTuple):
    """An alignment under way, and who waits for it."""

    task: Task
    waiting: list[tuple[Task, Done]]


class Aligner(QObject):
    """Makes each alignment once, in the free pool; to keep it is for those who asked."""

    def __init__(self, workspace: Workspace) -> None:
        """Serve all who have ``workspace``; they get this by ``of``."""
        super().__init__(workspace)
        self._tasks = workspace.tasks
        self._runs: dict[_Key, _Run] = {}

    @classmethod
    def of(cls, workspace: Workspace) -> "Aligner":
        """Return the one of a workspace."""
        found = workspace.findChild(cls)
        return found if isinstance(found, cls) else cls(workspace)

    def align(self, work: AlignmentWork, task: Task, done: Done) -> None:
        """Call ``done(links)`` when the alignment is made, unless ``task`` is given up before.

        The work goes on as long as anybody waits for it.
        """
        key = work.pairing, work.stamp
        run = self._runs.get(key)
        if run is not None and not run.task.is_over:
            run.waiting.append((task, done))
            return
        shared = Task(
            self, progressed=partial(self._progressed, key), failed=partial(self._failed, key)
        )
        self._runs[key] = _Run(shared, [(task, done)])
        make = partial(pairing.aligned, work, shared.report)
        self._tasks.free(shared, make, partial(self._made, key))

    def _progressed(self, key: _Key, done: int, total: int) -> None:
        run = self._runs[key]
        if not any(task.wanted for task, _ in run.waiting):
            run.task.cancel()
            del self._runs[key]
            return
        for task, _ in run.waiting:
            task.show(done, total)

    def _made(self, key: _Key, links: tuple[Link, ...]) -> None:
        for task, done in self._runs.pop(key).waiting:
            task.is_over = True
            if task.wanted:
                done(links)

    def _failed(self, key: _Key, error: BriefDeskError) -> None:
        for task, _ in self._runs.pop(key).waiting:
            task.is_over = True
            if task.wanted:
                (task.failed or self._tasks.failed.emit)(error)
