"""Names that a folded text nearly has: it begins and ends like one and differs by a character.

A name is cut in pieces, one more than characters may differ, so that one of the pieces stands in the
text unharmed (names of seven and eight characters are cut in two, and two that differ must stand in
one half). An automaton finds the pieces; where its name could begin and end is looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

SHORTEST = 3  # characters of a name
_LONG = 7  # characters of a name in which two may differ
_IN_THREE = 9  # characters of a name that is cut in three
_LONGEST = 60


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
        """Index names of three characters and more."""
        self.keys: set[str] = set()
        self._threes: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
        pieces: dict[str, dict[tuple[int, bool], dict[int, dict[str, list[Name]]]]] = {}
        for name in names:
            key = name.key
            if not SHORTEST <= len(key) <= _LONGEST:
                continue
            self.keys.add(key)
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

    def find(self, text: str) -> Iterator[Near]:
        """Yield what nearly is a name, in no order; what is one is not among it."""
        yield from self._short(text)
        if self._automaton is None:
            return
        for start, _, number in self._automaton.find_overlapping(text):
            for piece in self._places[number]:
                yield from _around(text, start, piece)

    def _short(self, text: str) -> Iterator[Near]:
        """Yield what nearly is a name of three characters: another in the middle, or one more."""
        threes = self._threes
        for at in range(len(text) - 2):
            lasts = threes.get(text[at])
            if lasts is None:
                continue
            for name in lasts.get(text[at + 2], ()):
                if text[at + 1] != name.key[1]:
                    yield Near(at, at + 3, name, 1)
            for name in lasts.get(text[at + 3], ()) if at + 3 < len(text) else ():
                if name.key[1] in text[at + 1 : at + 3]:
                    yield Near(at, at + 4, name, 1)


def _cut(key: str) -> Iterator[tuple[int, str]]:
    """Yield the pieces of a key with their offsets."""
    count = 3 if len(key) >= _IN_THREE else 2
    edges = [len(key) * number // count for number in range(count + 1)]
    for begin, end in zip(edges, edges[1:], strict=False):
        yield begin, key[begin:end]


def _automaton(pieces: list[str]) -> CharwiseDoubleArrayAhoCorasick | None:
    from daachorse import CharwiseDoubleArrayAhoCorasick

    return CharwiseDoubleArrayAhoCorasick(pieces) if pieces else None


def _around(text: str, at: int, piece: _Piece) -> Iterator[Near]:
    """Yield the near names that have a piece where it was found."""
    for length, by_far in piece.lengths.items():
        most = 2 if length >= _LONG else 1
        if piece.offset == 0:
            for more in range(-most, most + 1):
                end = at + length + more
                if end <= len(text):
                    for name in by_far.get(text[end - 1], ()):
                        yield from _near(text, at, end, name, most)
            continue
        for more in range(-most, most + 1):
            start = at - piece.offset - more
            names = by_far.get(text[start], ()) if start >= 0 else ()
            for name in names:
                rest = range(start + length - most, start + length + most + 1)
                for end in rest:
                    if end <= len(text) and text[end - 1] == name.key[-1]:
                        yield from _near(text, start, end, name, most)


def _near(text: str, start: int, end: int, name: Name, most: int) -> Iterator[Near]:
    from rapidfuzz.distance import Levenshtein

    differ = Levenshtein.distance(text[start:end], name.key, score_cutoff=most)
    if 0 < differ <= most:
        yield Near(start, end, name, differ)
