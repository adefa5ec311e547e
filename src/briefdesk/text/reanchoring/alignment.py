"""Find the place of a folded text that is most like a pattern; positions are code points."""

from array import array
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

_GRAM = 3
_COMMON = 64  # a gram that occurs more often tells nothing about the place
_WINDOWS = 3


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
        # Chains of the places of grams with the same slot, the last place first: 12 bytes each.
        slots = 1 << len(text).bit_length()
        self._slot = slots - 1
        self._last = array("i", [-1]) * slots
        self._before = array("i", [-1]) * len(text)
        for at in range(len(text) - _GRAM + 1):
            slot = hash(text[at : at + _GRAM]) & self._slot
            self._before[at] = self._last[slot]
            self._last[slot] = at

    def search(self, pattern: str) -> Aligned | None:
        """Return the best place of a pattern; None where fewer than half of it can be meant."""
        found = sorted(self._candidates(pattern), key=lambda one: one.edits)
        if not found or found[0].edits * 2 > len(pattern):
            return None
        best = found[0]
        others = (o.edits for o in found if o.end <= best.start or best.end <= o.start)
        return best._replace(next_best=min(others, default=len(pattern)))

    def _places(self, gram: str) -> list[int]:
        """Return where a gram is; nowhere if it is common."""
        found: list[int] = []
        at = self._last[hash(gram) & self._slot]
        while at >= 0:
            if self.text.startswith(gram, at):
                found.append(at)
                if len(found) > _COMMON:
                    return []
            at = self._before[at]
        return found

    def _candidates(self, pattern: str) -> Iterator[Aligned]:
        """Yield the best place in each window that shares many grams with the pattern."""
        width = max(16, len(pattern) // 2)
        votes: Counter[int] = Counter()
        for offset in range(len(pattern) - _GRAM + 1):
            places = self._places(pattern[offset : offset + _GRAM])
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
