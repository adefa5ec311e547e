"""The best way through the sentences of both texts, by dynamic programming in a band."""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.progress import Progress
from briefdesk.text.alignment.weighing import Scale, Side, Stretch

# How many sentences of the translation and of the original a link has, and what is lost for it. A
# sentence weighs 1 on the average, here and below.
_SHAPES = (
    (1, 1, 0.0),
    (1, 0, 0.2),
    (0, 1, 0.2),
    (1, 2, 0.18),
    (2, 1, 0.18),
    (2, 2, 0.35),
    (1, 3, 0.35),
    (3, 1, 0.35),
)
_ALIKE = 0.55  # of their weight two sides must share, else they are better left alone
_OTHER_KIND = 1.0  # what is lost for a heading or a footnote beside something else
_OTHER_BLOCK = 0.3  # the same for a link across paragraphs
_OTHER_LENGTH = 0.01  # for a length that is one deviation off, with its square …
_FARTHEST = 36.0  # … up to here
_STEP = 100  # sentences between two reports of progress

_NEVER = -math.inf


class Step(NamedTuple):
    """A link: first sentence and count on each side, and how alike they are (0 to 1)."""

    left: int
    left_count: int
    right: int
    right_count: int
    likeness: float


def best_way(
    left: Side, right: Side, scale: Scale, band: Sequence[tuple[int, int]], progress: Progress
) -> list[Step]:
    """Return the links of the best way, which hold all sentences of both sides in order.

    ``band`` is that of ``anchors``. Raises what ``progress`` raises.
    """
    links = _Links(left, right, scale)
    rows: list[list[tuple[float, int]]] = []  # best score so far, and the shape that led to it
    for i, (low, high) in enumerate(band):
        if i % _STEP == 0:
            progress(i, len(band))
        before = [  # the rows from which one gets here, and where they begin
            (shape, a, b, cost, rows[i - a] if a else [], band[i - a][0])
            for shape, (a, b, cost) in enumerate(_SHAPES)
            if a <= i
        ]
        row: list[tuple[float, int]] = []
        for j in range(low, high + 1):
            best, by = (0.0, -1) if i == j == 0 else (_NEVER, -1)
            for shape, a, b, cost, above, first in before:
                at = j - b - first
                known = row if a == 0 else above
                if not 0 <= at < len(known):
                    continue
                score = known[at][0] - cost
                if a and b and score > _NEVER:
                    score += links.worth(i - a, a, j - b, b)
                if score > best:
                    best, by = score, shape
            row.append((best, by))
        rows.append(row)
    return list(_way(links, rows, band))[::-1]


def _way(
    links: "_Links", rows: Sequence[Sequence[tuple[float, int]]], band: Sequence[tuple[int, int]]
) -> Iterator[Step]:
    """Yield the steps of the best way, the last one first."""
    i, j = len(band) - 1, band[-1][1]
    while i or j:
        a, b, _ = _SHAPES[rows[i][j - band[i][0]][1]]
        i, j = i - a, j - b
        yield Step(i, a, j, b, links.likeness(i, a, j, b))


class _Links:
    """What links are worth."""

    def __init__(self, left: Side, right: Side, scale: Scale) -> None:
        self._left, self._right, self._scale = left, right, scale
        lengths = [sum(len(one.span) for one in side.units) for side in (left, right)]
        self._ratio = lengths[0] / max(1, lengths[1])

    def worth(self, i: int, a: int, j: int, b: int) -> float:
        """Return what is won by a link of ``a`` sentences from ``i`` on with ``b`` from ``j`` on.

        Each sentence must bring its own share: joined to others with which it has nothing in
        common, it costs more than it brings.
        """
        ours, theirs = self._left.stretch(i, a), self._right.stretch(j, b)
        worth = 2 * self._scale.shared(ours, theirs) - _ALIKE * (ours.weight + theirs.weight)
        if ours.kind != theirs.kind or not ours.kind:
            worth -= _OTHER_KIND
        return (
            worth
            - _OTHER_BLOCK * (ours.breaks + theirs.breaks)
            - self._lost_by_length(ours, theirs)
        )

    def likeness(self, i: int, a: int, j: int, b: int) -> float:
        """Return which part of their weight both sides share, 0 for an empty side."""
        if not a or not b:
            return 0.0
        ours, theirs = self._left.stretch(i, a), self._right.stretch(j, b)
        whole = ours.weight + theirs.weight
        return 2 * self._scale.shared(ours, theirs) / whole if whole else 0.0

    def _lost_by_length(self, ours: Stretch, theirs: Stretch) -> float:
        """Return what is lost for lengths that do not fit (Gale and Church 1993)."""
        expected = theirs.length * self._ratio
        off = (ours.length - expected) ** 2 * 2 / (ours.length + expected)
        return _OTHER_LENGTH * min(off, _FARTHEST)
