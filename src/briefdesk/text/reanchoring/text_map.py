"""Which part of one text is which part of another: the edit from one to the other as a map.

All positions are code points of folded texts.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.text.reanchoring.pins import SHINGLE, Run, pinned, rising

SMALL = 20_000  # code points up to which two texts are compared as a whole: 0.03 s
_NEAR = 40  # code points between two pins of one stretch that moved
_MOVED = 16  # code points that are in another order, not by chance
_WORTH = 1000  # code points
_GONE, _CAME = "\ue000", "\ue001"  # private characters stand for what moved
_PHRASE = 3  # code points at an edge that were replaced together: other words, not a correction

Pairs = tuple[int, int, int, int]  # old start and end, new start and end


class Image(NamedTuple):
    """Where a range went: the new range, and how many of its characters are there unchanged."""

    start: int
    end: int
    kept: int


class Step(NamedTuple):
    """A stretch of the old text and what became of it; equal, replaced (then as long) or deleted.

    ``strand`` is 0 for what stayed in order, and another number for each stretch that moved.
    """

    old: int
    old_end: int
    new: int
    new_end: int
    equal: bool
    strand: int = 0


class TextMap:
    """The edit from one text to another, asked for ranges of either."""

    def __init__(self, steps: list[Step]) -> None:
        """Take the steps, in any order."""
        self._there = _OneWay(steps)
        self._back = _OneWay(
            [
                Step(one.new, one.new_end, one.old, one.old_end, one.equal, one.strand)
                for one in steps
                if one.new < one.new_end
            ]
        )

    def image(self, start: int, end: int) -> Image:
        """Return where a non-empty range of the old text is in the new one; it may be empty.

        What was inserted before its first or behind its last character does not belong to it.
        """
        return self._there.image(start, end)

    def origin(self, start: int, end: int) -> Image:
        """Return which range of the old text a non-empty range of the new one comes from."""
        return self._back.image(start, end)


class _OneWay:
    """A map from one text to the other."""

    def __init__(self, steps: list[Step]) -> None:
        self._steps = sorted(steps)
        self._starts = [step.old for step in self._steps]

    def image(self, start: int, end: int) -> Image:
        first = max(0, bisect_right(self._starts, start) - 1)
        steps = [
            step
            for step in self._steps[first : bisect_left(self._starts, end)]
            if step.old_end > start
        ]
        kept: Counter[int] = Counter()
        for step in steps:
            same = min(step.old_end, end) - max(step.old, start)
            kept[step.strand] += max(0, same) if step.equal else 0
        if not kept:
            return Image(0, 0, 0)
        strand, most = kept.most_common(1)[0]
        return _hull([step for step in steps if step.strand == strand], start, end, most)


def _hull(steps: list[Step], start: int, end: int, kept: int) -> Image:
    """Return the range to which steps in order take another one."""
    step = steps[0]
    begin = min(step.new + max(0, start - step.old), step.new_end)
    if not step.equal and min(step.old_end, end) - start >= _PHRASE:
        begin = step.new_end
    step = steps[-1]
    stop = min(step.new + end - step.old, step.new_end)
    if not step.equal and end - max(step.old, start) >= _PHRASE:
        stop = step.new
    return Image(begin, max(begin, stop), kept)


def text_map(old: str, new: str, progress: Progress = unheard) -> TextMap:
    """Return the map from one text to another.

    What moved is found first, by stretches that occur once in both texts, so that no other words
    are taken for it. Long texts are also pinned together by such stretches (patience diff), so that
    the time stays linear. ``progress`` has one part for the pins, and one for what is between them.
    """
    runs = pinned(old, new, part_of(progress, 0, 2))
    stayed = rising(runs)
    moves = _moves(old, new, runs, stayed)
    rest_old = _masked(old, [move[:2] for move in moves], _GONE)
    rest_new = _masked(new, [move[2:] for move in moves], _CAME)
    steps: list[Step] = []
    between = part_of(progress, 1, 2)
    for gap in _gaps(len(old), len(new), stayed):
        between(gap[0], len(old))
        steps += _compared(rest_old, rest_new, gap)
    steps = [
        one
        for one in steps
        if one.equal
        or not (
            _GONE in rest_old[one.old : one.old_end] or _CAME in rest_new[one.new : one.new_end]
        )
    ]
    for strand, move in enumerate(moves, start=1):
        steps += (one._replace(strand=strand) for one in _compared(old, new, move))
    return TextMap(steps)


def _moves(old: str, new: str, runs: list[Run], stayed: list[Run]) -> list[Pairs]:
    """Return the stretches that are elsewhere in the new text, in order and disjoint in both."""
    stretches: list[Pairs] = []
    for run in sorted(set(runs).difference(stayed)):
        end, new_end = run.old + run.length - 1 + SHINGLE, run.new + run.length - 1 + SHINGLE
        if stretches:
            left, left_end, right, right_end = stretches[-1]
            if run.old < left_end + _NEAR and right_end - SHINGLE < run.new < right_end + _NEAR:
                stretches[-1] = left, end, right, new_end
                continue
        stretches.append((run.old, end, run.new, new_end))
    taken_old, taken_new = bytearray(len(old)), bytearray(len(new))
    found = []
    for stretch in stretches:
        if stretch[1] - stretch[0] >= _MOVED:
            left, left_end, right, right_end = _grown(old, new, stretch)
            if not any(taken_old[left:left_end]) and not any(taken_new[right:right_end]):
                taken_old[left:left_end] = b"\1" * (left_end - left)
                taken_new[right:right_end] = b"\1" * (right_end - right)
                found.append((left, left_end, right, right_end))
    return found


def _grown(old: str, new: str, stretch: Pairs) -> Pairs:
    """Return a pair of stretches with the same characters around them, too."""
    left, left_end, right, right_end = stretch
    while left and right and old[left - 1] == new[right - 1]:
        left, right = left - 1, right - 1
    while left_end < len(old) and right_end < len(new) and old[left_end] == new[right_end]:
        left_end, right_end = left_end + 1, right_end + 1
    return left, left_end, right, right_end


def _masked(text: str, ranges: Iterable[tuple[int, int]], mask: str) -> str:
    """Return a text whose ranges are like nothing in the other one."""
    pieces: list[str] = []
    copied = 0
    for start, end in sorted(ranges):
        pieces += (text[copied:start], mask * (end - start))
        copied = end
    return "".join((*pieces, text[copied:]))


def _gaps(old: int, new: int, stayed: list[Run]) -> Iterator[Pairs]:
    """Yield pairs of stretches that belong together, covering texts of these lengths."""
    left = right = 0
    if max(old, new) > SMALL:
        for run in stayed:
            for step in range(run.length):
                at, to = run.old + step, run.new + step
                # Each stretch begins with a pin: long enough to be worth a comparison.
                if at - left >= _WORTH and to > right:
                    yield left, at, right, to
                    left, right = at, to
    yield left, old, right, new


def _compared(old: str, new: str, gap: Pairs) -> Iterator[Step]:
    """Yield the steps between two stretches; too different long ones are not compared."""
    from rapidfuzz.distance import Levenshtein

    left, left_end, right, right_end = gap
    if (left_end - left) * (right_end - right) > SMALL * SMALL:
        yield Step(left, left_end, right, right_end, equal=False)
        return
    for step in Levenshtein.opcodes(old[left:left_end], new[right:right_end]):
        if step.src_start < step.src_end:
            from_ = left + step.src_start, left + step.src_end
            to = right + step.dest_start, right + step.dest_end
            yield Step(*from_, *to, equal=step.tag == "equal")
