"""How long work tells how far it is, and how it learns that nobody waits any more."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

_STEPS = 1000  # of a part
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
