"""Named threads that work off a queue.

``concurrent.futures`` would do, but loading it costs each start 3 ms, as much as SQLite.
"""

import atexit
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Outcome(Generic[T]):
    """What became of one piece of work: a result, an error, or nothing because it was dropped."""

    def __init__(self) -> None:
        """Be open until ``settle``."""
        self._settled = Event()
        self._value: list[T] = []
        self.error: BaseException | None = None

    @property
    def dropped(self) -> bool:
        """Whether the work was never begun."""
        return self._settled.is_set() and not self._value and self.error is None

    def settle(self, work: Callable[[], T]) -> None:
        """Do the work and keep what comes of it."""
        try:
            self._value.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again where the result is asked for
            self.error = error
        self._settled.set()

    def drop(self) -> None:
        """Let nobody wait for work that is not done."""
        self._settled.set()

    def result(self) -> T:
        """Wait for the result and return it, or raise the error."""
        self._settled.wait()
        if self.error is not None:
            raise self.error
        return self._value[0]


class Crew:
    """Threads ``name-0`` and so on, begun when there is work and ended by ``close``."""

    def __init__(self, name: str, size: int, patience: float | None = None) -> None:
        """Work with at most ``size`` threads.

        ``patience`` is how many seconds ``close`` waits for each of them: None until it is done.
        """
        self._name = name
        self._size = size
        self._patience = patience
        self._queue: SimpleQueue[tuple[Callable[[], None], Callable[[], None]] | None] = (
            SimpleQueue()
        )
        self._threads: list[Thread] = []
        atexit.register(self.close)  # whatever ends the program, work that was begun is finished

    def submit(
        self, work: Callable[[], T], then: Callable[[Outcome[T]], None] | None = None
    ) -> Outcome[T]:
        """Have ``work()`` done in its turn; ``then(outcome)`` follows in the same thread."""
        outcome: Outcome[T] = Outcome()

        def do() -> None:
            outcome.settle(work)
            if then is not None:
                then(outcome)

        self._queue.put((do, outcome.drop))
        if len(self._threads) < self._size:
            name = f"{self._name}-{len(self._threads)}"
            thread = Thread(target=self._work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()
        return outcome

    def close(self, *, drop: bool = False) -> None:
        """Finish the work, or with ``drop`` only what is begun, and end the threads."""
        while drop:
            try:
                waiting = self._queue.get_nowait()
            except Empty:
                break
            if waiting is not None:
                waiting[1]()
        threads, self._threads = self._threads, []
        for _ in threads:
            self._queue.put(None)
        for thread in threads:
            thread.join(self._patience)
        atexit.unregister(self.close)

    def _work(self) -> None:
        while True:
            waiting = self._queue.get()
            if waiting is None:
                return
            waiting[0]()
            del waiting  # hold nothing of it while there is nothing to do
