"""Which part of one text is which part of another: a map of two whole texts, a fuzzy search.

Both work on folded texts; all positions are code points of them.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.progress import Progress, unheard

SMALL = 20_000  # code points up to which two texts are compared as a whole: 0.03 s
_SHINGLE = 10  # code points that must be the same, and occur once in both texts, to pin them
_PHRASE = 3  # code points at an edge that were replaced together: other words, not a correction
_GRAM = 3
_COMMON = 64  # a gram that occurs more often tells nothing about the place
_WINDOWS = 3

Pairs = tuple[int, int, int, int]  # old start and end, new start and end


class Image(NamedTuple):
    """Where a range went: the new range, and how many of its characters are there unchanged."""

    start: int
    end: int
    kept: int


class TextMap:
    """The shortest edit from one text to another, asked for ranges of either."""

    def __init__(self, steps: list[tuple[bool, Pairs]]) -> None:
        """Take equal and replaced (then as long) or deleted stretches, in order."""
        self._there = _OneWay(steps)
        self._back = _OneWay([(equal, (c, d, a, b)) for equal, (a, b, c, d) in steps if c < d])

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

    def __init__(self, steps: list[tuple[bool, Pairs]]) -> None:
        self._steps = steps
        self._starts = [pairs[0] for _, pairs in steps]

    def image(self, start: int, end: int) -> Image:
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_left(self._starts, end) - 1
        if last < first:
            return Image(0, 0, 0)
        kept = 0
        for equal, (left, right, _, _) in self._steps[first : last + 1]:
            if equal:
                kept += max(0, min(right, end) - max(left, start))
        equal, (left, right, new, new_end) = self._steps[first]
        begin = min(new + max(0, start - left), new_end)
        if not equal and min(right, end) - start >= _PHRASE:
            begin = new_end
        equal, (left, _, new, new_end) = self._steps[last]
        stop = min(new + end - left, new_end)
        if not equal and end - max(left, start) >= _PHRASE:
            stop = new
        return Image(begin, max(begin, stop), kept)


def text_map(old: str, new: str, progress: Progress = unheard) -> TextMap:
    """Return the map from one text to another.

    Long texts are first pinned together by the stretches that occur once in both (patience diff),
    so that the time stays linear; between the pins they are compared like short ones. ``progress``
    counts code points of the old text.
    """
    steps: list[tuple[bool, Pairs]] = []
    for gap in _gaps(old, new):
        progress(gap[0], len(old))
        steps += _compared(old, new, gap)
    return TextMap(steps)


def _gaps(old: str, new: str) -> Iterator[Pairs]:
    """Yield pairs of stretches that belong together, covering both texts."""
    if max(len(old), len(new)) <= SMALL:
        yield 0, len(old), 0, len(new)
        return
    left = right = 0
    for at, to in _pins(old, new):
        # Each stretch begins with a pin, so that it is long enough to be worth a comparison.
        if at - left >= 1000 and to > right:
            yield left, at, right, to
            left, right = at, to
    yield left, len(old), right, len(new)


def _pins(old: str, new: str) -> list[tuple[int, int]]:
    """Return places of the same shingle in both texts, rising in both: most of those there are."""
    places = _single(new)
    pairs = sorted((at, places[words]) for words, at in _single(old).items() if words in places)
    # Patience sorting: the longest rising row of new places.
    ends: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, (_, to) in enumerate(pairs):
        pile = bisect_left(ends, to)
        before.append(holders[pile - 1] if pile else -1)
        if pile == len(ends):
            ends.append(to)
            holders.append(index)
        else:
            ends[pile] = to
            holders[pile] = index
    found = []
    index = holders[-1] if holders else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _single(text: str) -> dict[str, int]:
    """Return the shingles that occur once, with their places."""
    found: dict[str, int] = {}
    for at in range(len(text) - _SHINGLE + 1):
        words = text[at : at + _SHINGLE]
        found[words] = -1 if words in found else at
    return {words: at for words, at in found.items() if at >= 0}


def _compared(old: str, new: str, gap: Pairs) -> Iterator[tuple[bool, Pairs]]:
    """Yield the steps between two stretches; too different long ones are not compared."""
    from rapidfuzz.distance import Levenshtein

    left, left_end, right, right_end = gap
    if (left_end - left) * (right_end - right) > SMALL * SMALL:
        yield False, gap
        return
    for step in Levenshtein.opcodes(old[left:left_end], new[right:right_end]):
        if step.src_start < step.src_end:
            from_ = left + step.src_start, left + step.src_end
            to = right + step.dest_start, right + step.dest_end
            yield step.tag == "equal", (*from_, *to)


class Aligned(NamedTuple):
    """The best place of a pattern: new range, edits needed, edits needed at the next best one."""

    start: int
    end: int
    edits: int
    next_best: int


class Searcher:
    """Finds the place of a text that is most like a pattern."""

    def __init__(self, text: str) -> None:
        """Index the text."""
        self.text = text
        self._index: dict[str, list[int]] = {}
        for at in range(len(text) - _GRAM + 1):
            self._index.setdefault(text[at : at + _GRAM], []).append(at)

    def search(self, pattern: str) -> Aligned | None:
        """Return the best place of a pattern; None where fewer than half of it can be meant."""
        found = sorted(self._candidates(pattern), key=lambda one: one.edits)
        if not found or found[0].edits * 2 > len(pattern):
            return None
        best = found[0]
        others = (o.edits for o in found if o.end <= best.start or best.end <= o.start)
        return best._replace(next_best=min(others, default=len(pattern)))

    def _candidates(self, pattern: str) -> Iterator[Aligned]:
        """Yield the best place in each window that shares many grams with the pattern."""
        width = max(16, len(pattern) // 2)
        votes: Counter[int] = Counter()
        for offset in range(len(pattern) - _GRAM + 1):
            places = self._index.get(pattern[offset : offset + _GRAM], ())
            if len(places) <= _COMMON:
                for at in places:
                    votes[(at - offset) // width] += _COMMON // len(places)
        around = {slot: votes[slot - 1] + n + votes[slot + 1] for slot, n in votes.items()}
        for slot in sorted(around, key=lambda slot: (-around[slot], slot))[:_WINDOWS]:
            start = max(0, (slot - 1) * width)
            end = (slot + 2) * width + len(pattern) + len(pattern) // 4
            yield _best_in(pattern, self.text, start, end)


def _best_in(pattern: str, text: str, start: int, end: int) -> Aligned:
    """Return where in a window the pattern fits best."""
    window = text[start:end]
    last, edits = _best_end(pattern, window)
    length, _ = _best_end(pattern[::-1], window[:last][::-1])
    return Aligned(start + last - length, start + last, edits, edits)


def _best_end(pattern: str, text: str) -> tuple[int, int]:
    """Return where in a text the stretch most like a pattern ends, and its edit distance.

    Myers' bit-parallel search (1999) on Python's integers. It is our own because no library here
    searches by edit distance: rapidfuzz compares whole strings or windows of one length.
    """
    masks: dict[str, int] = {}
    for place, char in enumerate(pattern):
        masks[char] = masks.get(char, 0) | 1 << place
    every = (1 << len(pattern)) - 1
    top = 1 << len(pattern) - 1
    plus, minus = every, 0  # where the distance rises and falls from one pattern row to the next
    distance = best = len(pattern)
    best_end = 0
    for end, char in enumerate(text, start=1):
        same = masks.get(char, 0)
        diagonal = (((same & plus) + plus) ^ plus) | same | minus
        rises = minus | (every & ~(diagonal | plus))
        falls = plus & diagonal
        if rises & top:
            distance += 1
        elif falls & top:
            distance -= 1
        rises = rises << 1 & every
        falls = falls << 1 & every
        vertical = same | minus
        plus = falls | (every & ~(vertical | rises))
        minus = rises & vertical
        if distance < best:
            best, best_end = distance, end
    return best_end, best
