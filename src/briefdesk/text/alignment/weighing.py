"""How much stretches of sentences on both sides have in common."""

import math
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from briefdesk.text.alignment.units import Mark, Unit

_STRENGTH = {
    "concept": 3.0,
    "value": 2.0,
    "cited": 3.0,
    "note": 4.0,
    "heading 1": 4.0,
    "heading 2": 3.0,
    "address": 4.0,
    "word": 2.0,
    "learnt": 1.5,
}
_UNDER_OTHERS = 1.0

_Numbered = tuple[Mark, int]


class Side:
    """The sentences of one text with what they weigh; a stretch is a first sentence and a count."""

    def __init__(self, units: Sequence[Unit], weights: dict[Mark, float]) -> None:
        self.units = units
        self._ids: dict[_Numbered, int]
        self._weights = weights
        self._stretches: dict[tuple[int, int], tuple[frozenset[_Numbered], float]] = {}

    @cached_property
    def lengths(self) -> list[int]:
        """Characters before each sentence, and in all."""
        sums = [0]
        for one in self.units:
            sums.append(sums[-1] + len(one.span))
        return sums

    def length(self, first: int, count: int) -> int:
        """Return the characters of a stretch."""
        return self.lengths[first + count] - self.lengths[first]

    def marks(self, first: int, count: int) -> tuple[frozenset[_Numbered], float]:
        """Return the marks of a stretch, equal ones numbered, and what they weigh."""
        key = first, count
        found = self._stretches.get(key)
        if found is None:
            weights = self._weights
            counts: Counter[Mark] = Counter()
            for one in self.units[first : first + count]:
                counts.update(mark for mark in one.marks if mark in weights)
            marks = frozenset((mark, n) for mark, times in counts.items() for n in range(times))
            found = marks, sum(weights[mark] * times for mark, times in counts.items())
            self._stretches[key] = found
        return found


def weights(left: Sequence[Unit], right: Sequence[Unit]) -> dict[Mark, float]:
    """Return what each mark weighs that both sides have: the rarer, the more."""
    sides = [Counter(mark for one in side for mark in set(one.marks)) for side in (left, right)]
    total = max(len(left), len(right), 1)
    return {
        mark: _STRENGTH.get(mark[0], _UNDER_OTHERS)
        * math.log(1 + total / max(count, sides[1][mark]))
        for mark, count in sides[0].items()
        if mark in sides[1]
    }
