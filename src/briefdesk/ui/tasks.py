"""Work off the UI thread: one worker owns the Desk, the other threads own nothing.

::

    tasks.free(task, work, done)      work()      in the free pool; done(result) on the UI thread
    tasks.compute(task, work, done)   work()      there, too; reads of the library wait for it
    tasks.fetch(task, work, done)     work()      in threads that may copy files from far away
    tasks.look(task, work, done)      work()      in the thread for files that may be far away
    tasks.read(task, work, done)      work(desk)  on the Desk worker
    tasks.change(work, done)          work(desk)  on the Desk worker; its Changes → tasks.changed

Results come back through one queued ``Signal(object)``. A result is dropped when its owner is gone
or its task was cancelled. A ``BriefDeskError`` becomes the signal ``failed``, any other exception
``crashed``. Work must capture values, never widgets.

Only one thread runs Python at a time, and each call into Qt has to wait for its turn again. So work
begins when the event that asked for it is over, and what the eye waits for is not computed beside
what fills a panel.
"""

from collections.abc import Callable
from functools import partial
from threading import Event, Lock
from time import monotonic
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from briefdesk.errors import BriefDeskError, Cancelled, RequestError, UnknownIdError
from briefdesk.model.changes import Changes
from briefdesk.model.progress import give_way
from briefdesk.services.desk import Desk
from briefdesk.ui.threads import Crew, Outcome

T = TypeVar("T")
REPORT_EVERY = 0.05  # seconds between two progress reports that reach the UI
_PAINTED = 30  # milliseconds after which the panels have shown what they know
_LET_PASS = 0.5  # seconds at most that a read waits for what is computed


class Carrier(Protocol):
    """A result that carries the changes it made, such as ``opening.Kept``."""

    @property
    def changes(self) -> Changes:
        """What the work touched."""


C = TypeVar("C", bound=Changes | Carrier | None)


class Task:
    """One piece of work that an owner waits for; ``report`` is the ``Progress`` of services.

    ``progressed(done, total)`` and ``failed(error)`` are called on the UI thread. A task with
    ``failed`` keeps its errors away from ``TaskRunner.failed``. ``dropped(result)`` is called
    there instead of ``done`` when nobody waits any more, to clear away what the work has made.
    """

    def __init__(
        self,
        owner: QObject,
        *,
        progressed: Callable[[int, int], None] | None = None,
        failed: Callable[[BriefDeskError], None] | None = None,
        dropped: Callable[[object], None] | None = None,
    ) -> None:
        """Tie the work to ``owner``: when that is deleted, the result is dropped."""
        self._owner = owner
        self._cancelled = Event()
        self._progressed = progressed
        self._last = 0.0
        self.failed = failed
        self.dropped = dropped
        self.post: Callable[[Callable[[], None]], None] | None = None
        self.is_over = False  # its work ended, however it did

    def cancel(self) -> None:
        """Give up: ``report`` raises ``Cancelled`` at its next call, no result is delivered."""
        self._cancelled.set()

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits for the result (asked on the UI thread)."""
        return not self._cancelled.is_set() and bool(shiboken6.isValid(self._owner))

    def report(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps, from any thread; raise ``Cancelled`` if given up."""
        if self._cancelled.is_set():
            raise Cancelled
        give_way()
        now = monotonic()
        if self.post is None or self._progressed is None:
            return
        if done < total and now - self._last < REPORT_EVERY:
            return
        self._last = now
        self.post(lambda: self.show(done, total))

    def show(self, done: int, total: int) -> None:
        """Tell the owner how far the work is, on the UI thread."""
        if self.wanted and self._progressed is not None:
            self._progressed(done, total)


class TaskRunner(QObject):
    """Runs services away from the UI thread and brings their results back."""

    changed = Signal(object)  # Changes
    failed = Signal(object)  # BriefDeskError
    crashed = Signal(object)  # any other exception
    saving = Signal(object)  # bool: a change is on its way to the disk
    _arrived = Signal(object)  # Callable[[], None]

    def __init__(self, opener: Callable[[], Desk], parent: QObject | None = None) -> None:
        """Open the library with ``opener`` on the Desk worker when it is first needed."""
        super().__init__(parent)
        self._opener = opener
        self._desk: Desk | None = None  # touched by the Desk worker only
        self._worker = Crew("desk", 1)
        self._pool = Crew("free", 2)
        self._fetchers = Crew("fetch", 2, patience=1.0)
        self._scout = Crew("scout", 1, patience=1.0)
        self._free: set[Task] = set()
        self._asked: list[Callable[[], object]] = []  # in the event that is running
        self._computing = 0
        self._quiet = Event()
        self._quiet.set()
        self._under_way = 0
        self._changes = 0
        self.unsaved = False  # one of the last changes failed
        self._closed = False
        self._gate = Lock()  # a look that hung may end when this object is no more
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether no work is under way and every result was delivered."""
        return self._under_way == 0

    def first(self, work: Callable[[Desk], T]) -> T:
        """Run ``work(desk)`` and wait for it, before there is a window that could freeze.

        Raises what the work raises.
        """
        return self._worker.submit(partial(self._with_desk, work)).result()

    def free(self, task: Task, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run ``work()`` in the free pool, then ``done(result)`` on the UI thread."""
        self._run_in(self._pool, task, work, done)

    def compute(self, task: Task, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run ``work()`` as ``free`` does: Python for some 100 ms that what is seen waits for.

        It begins when the panels have shown what they know. Reads of the library begin after it, or
        half a second later.
        """

        def work_and_tell() -> T:
            try:
                return work()
            finally:
                self._post(self._computed)

        if not self._closed:
            self._computing += 1
            self._quiet.clear()
            self._run_in(self._pool, task, work_and_tell, done, after=_PAINTED)

    def _computed(self) -> None:
        self._computing -= 1
        if not self._computing:
            self._quiet.set()

    def fetch(self, task: Task, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run ``work()``, which copies files from outside the library, then ``done(result)`` here.

        A network folder that is gone may keep it for ever; only other copies wait then, and the end
        of the program a second: what was copied until then is of no use to anybody.
        """
        self._run_in(self._fetchers, task, work, done)

    def _run_in(
        self,
        crew: Crew,
        task: Task,
        work: Callable[[], T],
        done: Callable[[T], None],
        after: int = 0,
    ) -> None:
        if self._closed:
            return
        task.post = self._post
        self._free.add(task)
        self._under_way += 1
        settled = partial(self._settle, task, done)
        if after:
            QTimer.singleShot(after, self, partial(self._submit, crew, work, settled))
        else:
            self._submit(crew, work, settled)

    def _settle(self, task: Task, done: Callable[[T], None], outcome: Outcome[T]) -> None:
        self._post(lambda: self._deliver(task, outcome, done))

    def look(self, task: Task, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run ``work()``, which looks at files outside the library, then ``done(result)`` here.

        A network folder that is gone may keep it for ever; only other looks wait then, and the end
        of the program a second.
        """
        if self._closed:
            return
        task.post = self._post
        self._under_way += 1

        def wanted_work() -> T:
            task.report(0, 0)  # given up while it waited for its turn
            return work()

        self._submit(self._scout, wanted_work, partial(self._settle, task, done))

    def read(self, task: Task, work: Callable[[Desk], T], done: Callable[[T], None]) -> None:
        """Run ``work(desk)`` on the Desk worker, then ``done(result)`` on the UI thread."""
        if self._closed:
            return
        task.post = self._post
        self._under_way += 1

        def wanted_work(desk: Desk) -> T:
            self._quiet.wait(_LET_PASS)
            task.report(0, 0)  # given up while it waited for its turn
            return work(desk)

        desk_work = partial(self._with_desk, wanted_work)
        self._submit(self._worker, desk_work, partial(self._settle, task, done))

    def change(
        self,
        work: Callable[[Desk], C],
        done: Callable[[C], None] | None = None,
        *,
        failed: Callable[[BriefDeskError], None] | None = None,
    ) -> None:
        """Run the writing ``work(desk)``; its Changes are announced, then ``done`` is called.

        A change is never cancelled. ``failed`` keeps its error away from the signal ``failed``.
        """
        if self._closed:
            return
        self._under_way += 1
        self._changes += 1
        if self._changes == 1:
            self.unsaved = False
        self.saving.emit(True)  # noqa: FBT003 - the signal's only argument
        self._submit(
            self._worker,
            partial(self._with_desk, work),
            lambda o: self._post(lambda: self._announce(o, done, failed)),
        )

    def close(self) -> None:
        """Cancel free work, finish every queued change, close the library; call before Qt ends."""
        if self._closed:
            return
        self._begin()
        self._quiet.set()
        with self._gate:
            self._closed = True
        for task in self._free:
            task.cancel()
        self._scout.close(drop=True)
        self._fetchers.close(drop=True)
        self._pool.close(drop=True)
        self._worker.submit(self._close_desk)
        self._worker.close()

    def _submit(
        self, crew: Crew, work: Callable[[], T], settled: Callable[[Outcome[T]], None]
    ) -> None:
        """Let a crew work when the event that is running is over."""
        if self._closed:
            return
        self._asked.append(partial(crew.submit, work, settled))
        if len(self._asked) == 1:
            self._post(self._begin)

    def _begin(self) -> None:
        asked, self._asked = self._asked, []
        for submit in asked:
            submit()

    def _post(self, call: Callable[[], None]) -> None:
        with self._gate:
            if not self._closed:
                self._arrived.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _with_desk(self, work: Callable[[Desk], T]) -> T:
        if self._desk is None:
            self._desk = self._opener()
        return work(self._desk)

    def _close_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()

    def _deliver(self, task: Task, outcome: Outcome[T], done: Callable[[T], None]) -> None:
        self._under_way -= 1
        task.is_over = True
        self._free.discard(task)
        if outcome.dropped:
            return
        if not task.wanted:
            if task.dropped is not None and outcome.error is None:
                task.dropped(outcome.result())
        elif outcome.error is None:
            done(outcome.result())
        else:
            self._report(outcome.error, task.failed)

    def _announce(
        self,
        outcome: Outcome[C],
        done: Callable[[C], None] | None,
        failed: Callable[[BriefDeskError], None] | None,
    ) -> None:
        self._under_way -= 1
        self._changes -= 1
        self.unsaved = self.unsaved or _is_lost(outcome.error)
        if self._changes == 0:
            self.saving.emit(False)  # noqa: FBT003 - the signal's only argument
        if outcome.error is not None:
            self._report(outcome.error, failed if failed is not None and is_alive(failed) else None)
            return
        result = outcome.result()
        changes = result if isinstance(result, Changes) or result is None else result.changes
        if changes is not None:
            self.changed.emit(changes)
        if done is not None and is_alive(done):
            done(result)

    def _report(
        self, error: BaseException, failed: Callable[[BriefDeskError], None] | None
    ) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, BriefDeskError):
            self.crashed.emit(error)
        elif failed is not None:
            failed(error)
        else:
            self.failed.emit(error)


def _is_lost(error: BaseException | None) -> bool:
    """Tell whether a change that ended so should have been saved; what is refused should not."""
    if isinstance(error, UnknownIdError):  # its record is gone, which nobody could see
        return True
    return error is not None and not isinstance(error, Cancelled | RequestError)


def is_alive(callback: Callable[..., object]) -> bool:
    """Tell whether the Qt object of a bound method still exists; any other callable is alive.

    A ``partial`` is as alive as what it calls.
    """
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or bool(shiboken6.isValid(owner))
