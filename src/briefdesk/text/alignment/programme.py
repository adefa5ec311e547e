"""The best way through the sentences of both texts, by dynamic programming in a band."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from briefdesk.model.progress import Progress
from briefdesk.text.alignment.weighing import Side

# (sentences of the translation, of the original): what is lost for a link of these sizes
SHAPES = {
    (1, 1): 0.0,
    (1, 0): 0.05,
    (0, 1): 0.05,
    (1, 2): 0.08,
    (2, 1): 0.08,
    (2, 2): 0.2,
    (1, 3): 0.2,
    (3, 1): 0.2,
}
LAMBDA = 0.25
LENGTH = 0.06
OTHER_KIND = 0.6
OTHER_BLOCK = 0.15
_STEP = 200


class Step(NamedTuple):
    """A link: first sentence and count on each side, and how alike they are (0 to 1)."""

    left: int
    left_count: int
    right: int
    right_count: int
    likeness: float


def best_way(
    left: Side, right: Side, band: Sequence[tuple[int, int]], progress: Progress
) -> list[Step]:
    """Return the links of the best way; ``band`` has the places of the right for each of the left.

    It has one range more than there are sentences, rises, and holds both corners.
    """
    ratio = left.lengths[-1] / max(1, right.lengths[-1])
    count = len(left.units), len(right.units)
    scores: list[list[float]] = []
    steps: list[list[Step | None]] = []
    for i, (low, high) in enumerate(band):
        if i % _STEP == 0:
            progress(i, len(band))
        row = [-math.inf] * (high - low + 1)
        taken: list[Step | None] = [None] * len(row)
        scores.append(row)
        steps.append(taken)
        if i == 0 and low == 0:
            row[0] = 0.0
        for j in range(low, high + 1):
            for (a, b), cost in SHAPES.items():
                if a > i or b > j:
                    continue
                above = scores[i - a]
                at = j - b - band[i - a][0]
                if not 0 <= at < len(above) or above[at] == -math.inf:
                    continue
                gain, likeness = _gain(left, right, (i - a, a, j - b, b), ratio)
                score = above[at] + gain - cost
                if score > row[j - low]:
                    row[j - low] = score
                    taken[j - low] = Step(i - a, a, j - b, b, likeness)
    way: list[Step] = []
    i, j = count
    while i or j:
        step = steps[i][j - band[i][0]]
        if step is None:
            raise ValueError((i, j))  # the band has a gap
        way.append(step)
        i, j = step.left, step.right
    return way[::-1]


def _gain(
    left: Side, right: Side, link: tuple[int, int, int, int], ratio: float
) -> tuple[float, float]:
    """Return what a link is worth, and how alike its sides are."""
    i, a, j, b = link
    if not a or not b:
        return 0.0, 0.0
    ours, our_weight = left.marks(i, a)
    theirs, their_weight = right.marks(j, b)
    whole = our_weight + their_weight
    weights = left._weights
    shared = sum([weights[mark] for mark, _ in ours & theirs])
    likeness = 2 * shared / whole if whole else 0.0
    here, there = left.length(i, a), right.length(j, b) * ratio
    size = (here + there) / 2
    off = (here - there) / math.sqrt(size) / 2.2
    unit = math.sqrt(size / 40)
    gain = (likeness - LAMBDA) * max(a, b) * 1.0 - LENGTH * min(off * off, 12) / 4
    kinds = {one.kind for one in left.units[i : i + a]} | {
        one.kind for one in right.units[j : j + b]
    }
    gain -= OTHER_KIND * (len(kinds) - 1)
    if a > 1 and left.units[i].block != left.units[i + a - 1].block:
        gain -= OTHER_BLOCK
    if b > 1 and right.units[j].block != right.units[j + b - 1].block:
        gain -= OTHER_BLOCK
    return gain, likeness
