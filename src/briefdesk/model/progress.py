"""How long work tells how far it is, and how it learns that nobody waits any more."""

import threading
from collections.abc import Iterable, Iterator
from time import monotonic, sleep
from typing import Protocol, TypeVar

_STEPS = 1000  # of a part
_TURN = 0.010  # seconds for which one thread may work before it lets others work
_STEP_BACK = 0.00005  # seconds: the shortest sleep in which a waiting thread wakes up
T = TypeVar("T")


class Progress(Protocol):
    """Called by long work now and then."""

    def __call__(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps (``total`` 0: unknown).

        Raises ``Cancelled`` when the user gave up; the work lets it pass.
        """


def part_of(progress: Progress, index: int, count: int) -> Progress:
    """Return the progress of the part ``index`` (from 0) of work that has ``count`` equal parts."""

    def within(done: int, total: int) -> None:
        progress(index * _STEPS + _STEPS * done // max(1, total), count * _STEPS)

    return within


def unheard(done: int, total: int) -> None:
    """Be the progress of work that nobody watches."""


class _Turn(threading.local):
    """When this thread last let others work."""

    since = 0.0


_turn = _Turn()


def give_way() -> None:
    """Let the threads that wait for Python work, if this one did not for ten milliseconds.

    To be called where work calls into C that sets Python free for an instant: a search in a short
    text, a row of SQLite. Each such instant wakes a waiting thread, which is too slow to use it and
    begins to wait anew; so it never asks for its turn, and the window stood still for seconds.
    """
    now = monotonic()
    if now - _turn.since > _TURN:
        sleep(_STEP_BACK)
        _turn.since = monotonic()


def reported(items: Iterable[T], progress: Progress, total: int, every: int = 1000) -> Iterable[T]:
    """Return items that report, one in so ``every``, how many of the ``total`` were taken.

    ``total`` may be a guess. What takes them lets pass what ``progress`` raises.
    """
    return items if progress is unheard else _reporting(items, progress, total, every)


def _reporting(items: Iterable[T], progress: Progress, total: int, every: int) -> Iterator[T]:
    for number, item in enumerate(items):
        if number % every == 0:
            progress(min(number, total), total)
        yield item
