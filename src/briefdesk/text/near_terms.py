"""Names that a folded text nearly has: it begins and ends like one and differs by a character.

A name is cut in pieces, one more than characters may differ, so that one of the pieces stands in the
text unharmed (names of seven and eight characters are cut in two, and two that differ must stand in
one half). An automaton finds the pieces; where its name could begin and end is looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.text.searchable import BORDER

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

SHORTEST = 3  # characters of a name
_LONG = 7  # characters of a name in which two may differ
_IN_THREE = 7  # characters of a name that is cut in three
_MANY = 20  # names with the same beginning and end
_LONGEST = 60
_EASTERN = re.compile("[\u3041-\u3096\u30a1-\u30fc\u3400-\u9fff]")


class Name(NamedTuple):
    """A name by its folded key; ``concept`` is empty for one that only the text declares."""

    key: str
    text: str
    concept: str


class Near(NamedTuple):
    """A range of the folded text, and the name that it nearly is."""

    start: int
    end: int
    name: Name
    differ: int


class _Piece(NamedTuple):
    """The names with one piece at one place: by length and by the character at the far end."""

    offset: int
    lengths: dict[int, dict[str, list[Name]]]


class NearNames:
    """An index of names; it does not change."""

    def __init__(self, names: Iterable[Name]) -> None:
        """Index the names with three Chinese or Japanese characters and more."""
        self.keys: set[str] = set()
        self._threes: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
        pieces: dict[str, dict[tuple[int, bool], dict[int, dict[str, list[Name]]]]] = {}
        for name in names:
            key = name.key
            self.keys.add(key)
            if len(key) > _LONGEST or len(_EASTERN.findall(key)) < SHORTEST:
                continue
            if len(key) == SHORTEST:
                self._threes[key[0]][key[2]].append(name)
                continue
            for offset, piece in _cut(key):
                is_first = offset == 0
                place = pieces.setdefault(piece, {}).setdefault((offset, is_first), {})
                far = key[-1] if is_first else key[0]
                place.setdefault(len(key), {}).setdefault(far, []).append(name)
        self._pieces = list(pieces)
        self._places = [
            [_Piece(offset, lengths) for (offset, _), lengths in found.items()]
            for found in pieces.values()
        ]
        self._automaton = _automaton(self._pieces)

    def find(self, text: str, known: Iterable[tuple[int, int]]) -> Iterator[Near]:
        """Yield what nearly is a name, in no order; what is one is not among it.

        ``known`` are the ranges of recognised terms. Nothing cuts one or is made of them alone; and
        what is near very many names is near none.
        """
        ground = _Ground(text, known)
        yield from self._short(ground)
        if self._automaton is None:
            return
        for start, _, number in self._automaton.find_overlapping(text):
            for piece in self._places[number]:
                if piece.offset or not ground.inside[start]:
                    yield from _around(ground, start, piece)

    def _short(self, ground: _Ground) -> Iterator[Near]:
        """Yield what nearly is a name of three characters: another in the middle, or one more."""
        text, threes = ground.text, self._threes
        for first in threes.keys() & set(text):
            lasts = threes[first]
            at = text.find(first)
            while at >= 0:
                for size in (3, 4):
                    names = lasts.get(text[at + size - 1 : at + size], ())
                    if names and ground.is_open(at, at + size):
                        middle = text[at + 1 : at + size - 1]
                        yield from (
                            Near(at, at + size, name, 1)
                            for name in names[:_MANY]
                            if (name.key[1] in middle) is (size > SHORTEST)
                        )
                at = text.find(first, at + 1)


class _Ground:
    """A text with its recognised terms."""

    def __init__(self, text: str, known: Iterable[tuple[int, int]]) -> None:
        """Mark what terms hold, and the places within them."""
        self.text = text
        self.inside = bytearray(len(text) + 1)
        self._free = bytearray(b"\1") * len(text)
        for start, end in known:
            self._free[start:end] = bytes(end - start)
            self.inside[start + 1 : end] = b"\1" * (end - start - 1)

    def is_open(self, start: int, end: int) -> bool:
        """Tell whether a range cuts no term and no part of the text, and is more than terms."""
        return (
            not self.inside[start]
            and not self.inside[end]
            and self._free.find(1, start, end) >= 0
            and self.text.find(BORDER, start, end) < 0
        )


def _cut(key: str) -> Iterator[tuple[int, str]]:
    """Yield the pieces of a key with their offsets."""
    count = 3 if len(key) >= _IN_THREE else 2
    edges = [len(key) * number // count for number in range(count + 1)]
    for begin, end in zip(edges, edges[1:], strict=False):
        yield begin, key[begin:end]


def _automaton(pieces: list[str]) -> CharwiseDoubleArrayAhoCorasick | None:
    from daachorse import CharwiseDoubleArrayAhoCorasick

    return CharwiseDoubleArrayAhoCorasick(pieces) if pieces else None


def _around(ground: _Ground, at: int, piece: _Piece) -> Iterator[Near]:
    """Yield the near names that have a piece where it was found."""
    text = ground.text
    for length, by_far in piece.lengths.items():
        most = 2 if length >= _LONG else 1
        for more in range(-most, most + 1):
            if piece.offset == 0:
                end = at + length + more
                names = by_far.get(text[end - 1 : end])
                if names is not None and ground.is_open(at, end):
                    yield from _near(text, at, end, names, most)
                continue
            start = at - piece.offset - more
            names = by_far.get(text[start]) if start >= 0 else None
            if names is None or ground.inside[start]:
                continue
            for end in range(start + length - most, start + length + most + 1):
                those = [name for name in names if name.key[-1] == text[end - 1 : end]]
                if those and ground.is_open(start, end):
                    yield from _near(text, start, end, those, most)


def _near(text: str, start: int, end: int, names: Sequence[Name], most: int) -> Iterator[Near]:
    """Yield the names of which at most so many characters differ."""
    from rapidfuzz.distance import Levenshtein

    words = text[start:end]
    if len(names) <= _MANY:
        for name in names:
            differ = Levenshtein.distance(words, name.key, score_cutoff=most)
            if 0 < differ <= most:
                yield Near(start, end, name, differ)
