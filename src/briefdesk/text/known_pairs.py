"""Do the characters where a text departs from a name make words? Then it is no slip of the pen.

There is no list of all Chinese words. A pair of characters counts as part of a word if a name of
the term base has it, if the text has it elsewhere, or if it is in a pronouncing dictionary.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from briefdesk.text.pronouncing import phrases

_AT_ONCE = 1 << 15  # characters


class NamedPairs(NamedTuple):
    """The pairs of characters in names, and those with which one begins."""

    all: frozenset[str]
    first: frozenset[str]


class KnownPairs:
    """The pairs of characters in a folded text and in the names of a term base."""

    def __init__(self, text: str, named: NamedPairs) -> None:
        """Count the pairs of a text."""
        self._text = Counter[str]()
        for at in range(0, len(text), _AT_ONCE):  # so that other threads can run
            self._text.update(map("".join, pairwise(text[at : at + _AT_ONCE + 1])))
        self._named = named

    def has(self, pair: str, printed: str, inside: int) -> bool:
        """Tell whether a pair of characters is known; ``printed`` is as the text prints it.

        That it stands ``inside`` the doubtful words, so many times, does not count.
        """
        return self._text[pair] > inside or self.is_word(pair, printed)

    def is_word(self, pair: str, printed: str) -> bool:
        """Tell whether a pair of characters is one of a name or of the dictionary."""
        return pair in self._named.all or printed in _dictionary()

    def begins(self, pair: str) -> bool:
        """Tell whether a name begins with a pair of characters, which so is a word."""
        return pair in self._named.first


def named_pairs(names: Iterable[str]) -> NamedPairs:
    """Return the pairs of characters in the keys of names."""
    every: set[str] = set()
    first: set[str] = set()
    for key in names:
        every.update(key[at : at + 2] for at in range(len(key) - 1))
        first.add(key[:2])
    return NamedPairs(frozenset(every), frozenset(first))


@cache
def _dictionary() -> frozenset[str]:
    return frozenset(word for word in phrases() if len(word) == 2)
