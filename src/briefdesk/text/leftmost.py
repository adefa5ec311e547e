"""Keys found in a text, and two automata that find as one would: the leftmost longest of both.

Each has found its own leftmost longest keys. Where a key of the other takes the place of one, those
that begin in the rest of it are looked for again.
"""

from bisect import bisect_left
from operator import itemgetter
from typing import Protocol

Found = tuple[int, int, int]  # start, end, key number


class Keys(Protocol):
    """Keys that can be found."""

    @property
    def longest(self) -> int:
        """How long a key is at most."""

    def find(self, text: str) -> list[Found]:
        """Return the leftmost longest keys in a text."""


def found_by_both(text: str, many: Keys, few: Keys) -> list[Found]:
    """Return the leftmost longest keys in a text; no key is one of both."""
    rare = _Scan(few, text)
    common = _Scan(many, text)
    found: list[Found] = []
    at = 0
    while (one := rare.first(at)) is not None:
        before = common.before(one[0], at)
        if before:
            found += before
            at = before[-1][1]
        if at <= one[0]:
            other = common.first(at)
            if other is not None and other[0] == one[0] and other[1] > one[1]:
                one = other
            found.append(one)
            at = one[1]
    found += common.before(len(text), at)
    return found


def number_of(key: str, keys: Keys) -> int | None:
    """Return the number of a key, None if it is none of them."""
    for start, end, number in keys.find(key):
        if (start, end) == (0, len(key)):
            return number
    return None


class _Scan:
    """What one of them finds from any place on, asked for in the order of the text."""

    def __init__(self, keys: Keys, text: str) -> None:
        self._keys = keys
        self._text = text
        self._found = keys.find(text)
        self._next = 0

    def first(self, at: int) -> Found | None:
        """Return the leftmost longest key that begins at a place or behind it."""
        while self._next < len(self._found):
            start, end, _ = known = self._found[self._next]
            if start >= at:
                return known
            if end > at:
                hidden = self._keys.find(self._text[at : end - 1 + self._keys.longest])
                if hidden and at + hidden[0][0] < end:
                    start, end, number = hidden[0]
                    return at + start, at + end, number
            self._next += 1
        return None

    def before(self, stop: int, at: int) -> list[Found]:
        """Return the keys from a place on that begin before another place."""
        kept: list[Found] = []
        while (one := self.first(at)) is not None and one[0] < stop:
            if one is self._found[self._next]:
                last = bisect_left(self._found, stop, self._next, key=itemgetter(0))
                kept += self._found[self._next : last]
                self._next = last
            else:
                kept.append(one)
            at = kept[-1][1]
        return kept
