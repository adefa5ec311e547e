"""Stretches of a text, asked whether they hold a place."""

from bisect import bisect_right
from collections.abc import Iterable


class Stretches:
    """Half-open ranges of code points; those that overlap are one."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Sort and join them."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            elif start < end:
                self._starts.append(start)
                self._ends.append(end)

    def hold(self, at: int) -> bool:
        """Tell whether the character at a position is in one of them."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and at < self._ends[place]
