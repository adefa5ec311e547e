"""How much stretches of sentences on both sides have in common."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefdesk.text.alignment.units import Mark, Unit

_STRENGTH = {
    "concept": 3.0,
    "cited": 3.0,
    "note": 4.0,
    "heading 1": 4.0,
    "heading 2": 3.0,
    "address": 4.0,
    "word": 2.0,
}
_OTHERS = 1.0


class Stretch(NamedTuple):
    """Sentences in a row: their marks by number, what these weigh, and how long they are.

    ``kind`` is empty where they are of several, ``breaks`` counts the ends of blocks between them.
    """

    marks: frozenset[int]
    weight: float
    length: int
    kind: str
    breaks: int


class Side:
    """The sentences of one text; a stretch of them is known by the first one and their count."""

    def __init__(self, units: Sequence[Unit], scale: "Scale") -> None:
        """Weigh the sentences of a text."""
        self.units = units
        self._scale = scale
        self._made: dict[tuple[int, int], Stretch] = {}

    def stretch(self, first: int, count: int) -> Stretch:
        """Return a stretch of sentences."""
        key = first, count
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._stretch(self.units[first : first + count])
        return found

    def _stretch(self, units: Sequence[Unit]) -> Stretch:
        scale = self._scale
        counts = Counter(mark for one in units for mark in one.marks if mark in scale.weights)
        marks = [scale.number(mark, n) for mark, times in counts.items() for n in range(times)]
        return Stretch(
            frozenset(marks),
            sum(map(scale.by_number.__getitem__, marks)),
            sum(len(one.span) for one in units),
            units[0].kind if len({one.kind for one in units}) == 1 else "",
            len({one.block for one in units}) - 1,
        )


class Scale:
    """What each mark weighs, and numbers for marks: the second time it is there it has another."""

    def __init__(self, weights: Mapping[Mark, float]) -> None:
        """Take the weights of all marks that count."""
        self.weights = weights
        self.by_number: list[float] = []
        self._numbers: dict[tuple[Mark, int], int] = {}

    def number(self, mark: Mark, nth: int) -> int:
        """Return the number of a mark that is there for the ``nth`` time, from 0."""
        found = self._numbers.setdefault((mark, nth), len(self.by_number))
        if found == len(self.by_number):
            self.by_number.append(self.weights[mark])
        return found

    def shared(self, left: Stretch, right: Stretch) -> float:
        """Return what the marks weigh that two stretches share."""
        return sum(map(self.by_number.__getitem__, left.marks & right.marks))


def scale_of(left: Sequence[Unit], right: Sequence[Unit]) -> Scale:
    """Return what each mark weighs that both sides have: the rarer, the more.

    A sentence weighs 1 on the average.
    """
    sides = [Counter(mark for one in side for mark in set(one.marks)) for side in (left, right)]
    total = max(len(left), len(right), 1)
    weights = {
        mark: _STRENGTH.get(mark[0], _OTHERS) * math.log(1 + total / max(count, sides[1][mark]))
        for mark, count in sides[0].items()
        if mark in sides[1]
    }
    marks = (mark for one in (*left, *right) for mark in one.marks)
    mean = sum(weights.get(mark, 0.0) for mark in marks) / max(1, len(left) + len(right)) or 1.0
    return Scale({mark: weight / mean for mark, weight in weights.items()})
