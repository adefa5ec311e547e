"""Sentences that surely belong together, and the band around them in which the best way lies."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product

from briefdesk.text.alignment.units import Mark, Unit
from briefdesk.text.alignment.weighing import Scale

_RARE = 3  # sentences that hold a mark by which a pair is known
_SURE = 0.15  # what such marks must weigh together; a sentence weighs 1 on the average
_WORTH = 40  # sentences between two anchors among which others are looked for
_AROUND = 4  # sentences beside an anchor that are still looked at
_WIDEST = 60  # sentences on either side of the diagonal where nothing is sure

Pair = tuple[int, int]
Places = Mapping[Mark, Sequence[int]]
_Head = tuple[Pair, "_Head | None"]


def band(left: Sequence[Unit], right: Sequence[Unit], scale: Scale) -> list[Pair]:
    """Return for each number of sentences of the left how many of the right may go with them.

    They are ranges, both ends included, one more than there are sentences on the left. They rise,
    neighbours touch, and the first and the last hold the beginnings and the ends of both sides.
    """
    ends = len(left), len(right)
    corners = [(0, 0), *_anchors(_places(left, scale), _places(right, scale), scale, ends), ends]
    lows, highs = [len(right)] * (len(left) + 1), [0] * (len(left) + 1)
    for (i, j), (i_end, j_end) in pairwise(corners):
        slope = (j_end - j) / max(1, i_end - i)
        for at in range(max(0, i - _AROUND), min(len(left), i_end + _AROUND) + 1):
            middle = int(j + slope * (at - i))
            lows[at] = min(lows[at], max(j - _AROUND, middle - _WIDEST - int(slope)))
            highs[at] = max(highs[at], min(j_end + _AROUND, middle + _WIDEST + int(slope)))
    return list(_touching(lows, highs, len(right)))


def in_order(
    left: Sequence[Unit], right: Sequence[Unit], scale: Scale, known: Iterable[Pair]
) -> list[Pair]:
    """Return those of some known pairs of sentences (by number) that are in the order of the texts.

    Others were moved: with them, more sentences that surely belong together would cross.
    """
    pairs = dict.fromkeys(known, 1.0)  # what the marks of a sentence weigh
    taken = {i for i, _ in pairs}, {j for _, j in pairs}
    found = _pairs(_places(left, scale), _places(right, scale), scale)
    free = [(one, vote) for one, vote in found if one[0] not in taken[0] and one[1] not in taken[1]]
    return [one for one in rising(sorted([*pairs.items(), *free])) if one in pairs]


def _touching(lows: list[int], highs: list[int], last: int) -> Iterator[Pair]:
    """Yield ranges that rise and lie within 0 and ``last``."""
    for at in range(len(lows) - 2, -1, -1):
        lows[at] = min(lows[at], lows[at + 1])
    lowest, highest = 0, 0
    for low, high in zip(lows, highs, strict=True):
        lowest = min(max(low, 0), highest)  # a way leads from the row before into this one
        highest = max(highest, min(high, last))
        yield lowest, highest


def _anchors(ours: Places, theirs: Places, scale: Scale, ends: Pair) -> list[Pair]:
    """Return sentences that surely belong together, in order, none behind ``ends``.

    Between two that are far from each other, more are found by what is rare there.
    """
    found: list[Pair] = []
    waiting = [((0, 0), ends, ours, theirs)]
    while waiting:
        start, end, ours, theirs = waiting.pop()
        ours, theirs = _within(ours, start[0], end[0]), _within(theirs, start[1], end[1])
        chain = rising(_pairs(ours, theirs, scale))
        found += chain
        if chain:
            corners = [start, *((i + 1, j + 1) for i, j in chain)], [*chain, end]
            for before, after in zip(*corners, strict=True):
                if min(after[0] - before[0], after[1] - before[1]) >= _WORTH:
                    waiting.append((before, after, ours, theirs))
    return sorted(found)


def _places(units: Sequence[Unit], scale: Scale) -> Places:
    """Return the sentences that hold a mark, in order."""
    found: defaultdict[Mark, list[int]] = defaultdict(list)
    for number, one in enumerate(units):
        for mark in set(one.marks):
            if mark in scale.weights:
                found[mark].append(number)
    return found


def _within(places: Places, start: int, end: int) -> Places:
    """Return what is left of places from one on and before another."""
    cut = ((mark, at[bisect_left(at, start) : bisect_left(at, end)]) for mark, at in places.items())
    return {mark: at for mark, at in cut if at}


def _pairs(ours: Places, theirs: Places, scale: Scale) -> list[tuple[Pair, float]]:
    """Return sentences that are the best for each other by the rare marks that they share."""
    votes: defaultdict[Pair, float] = defaultdict(float)
    for mark, places in ours.items():
        others = theirs.get(mark, ())
        if len(places) <= _RARE and 0 < len(others) <= _RARE:
            vote = scale.weights[mark] / (len(places) * len(others))
            for pair in product(places, others):
                votes[pair] += vote
    best = _best(votes, 0), _best(votes, 1)
    return sorted(
        (pair, vote)
        for pair, vote in votes.items()
        if vote >= _SURE and best[0][pair[0]] == pair == best[1][pair[1]]
    )


def _best(votes: Mapping[Pair, float], side: int) -> dict[int, Pair]:
    """Return the pair with the most votes of each sentence of one side."""
    best: dict[int, Pair] = {}
    for pair, vote in votes.items():
        known = best.setdefault(pair[side], pair)
        if votes[known] < vote:
            best[pair[side]] = pair
    return best


def rising(pairs: Iterable[tuple[Pair, float]]) -> list[Pair]:
    """Return those of some pairs, sorted, that rise on both sides and have most votes together."""
    ends: list[int] = []  # of the best chains, rising, with their votes, which rise as well
    totals: list[float] = []
    heads: list[_Head] = []
    for pair, vote in pairs:
        at = bisect_left(ends, pair[1])
        total = vote + (totals[at - 1] if at else 0.0)
        stop = at
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        if stop == at < len(ends) and ends[at] == pair[1]:
            continue  # another chain ends there, and has more
        ends[at:stop], totals[at:stop] = [pair[1]], [total]
        heads[at:stop] = [(pair, heads[at - 1] if at else None)]
    found: list[Pair] = []
    head = heads[-1] if heads else None
    while head is not None:
        pair, head = head
        found.append(pair)
    return found[::-1]
