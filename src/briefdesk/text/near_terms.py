"""Names that a folded text nearly has: it begins and ends like one and differs by a character.

A name is cut in pieces, one more than characters may differ, so that one of the pieces stands in
the text unharmed. An automaton finds the pieces; where its name could begin and end is looked at.
Two characters that changed places count as one that differs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.model.progress import Progress, reported, unheard
from briefdesk.text.searchable import BORDER

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

SHORTEST = 3  # characters of a name
_LONG = 7  # characters of a name in which two may differ
_IN_THREE = 7  # characters of a name that is cut in three
_MANY = 20  # names with the same beginning and end
_LONGEST = 60
_AT_ONCE = 20_000  # pieces: more in one automaton take longer than in two
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


class _Where(NamedTuple):
    """Where in its name a piece stands: at an offset, -1 for the last one, and how long it is."""

    offset: int
    size: int


class _Piece(NamedTuple):
    """The names with one piece at one place, by the character at the far end and by length.

    The far end of a last piece, and of one in the middle, is the first character. ``least`` and
    ``most`` are how long what is nearly one of them may be.
    """

    where: _Where
    names: dict[str, dict[int, list[Name]]]
    least: int
    most: int


class NearNames:
    """An index of names; what it finds does not change."""

    def __init__(self, names: Iterable[Name], progress: Progress = unheard) -> None:
        """Index the names with three Chinese or Japanese characters and more.

        Raises what ``progress`` raises.
        """
        self.keys: set[str] = set()
        self._threes: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
        pieces: dict[str, list[tuple[int, Name]]] = defaultdict(list)
        for name in names:
            key = name.key
            self.keys.add(key)
            if len(key) > _LONGEST or len(_EASTERN.findall(key)) < SHORTEST:
                continue
            if len(key) == SHORTEST:
                self._threes[key[0]][key[2]].append(name)
                continue
            for offset, piece in _cut(key):
                is_last = 0 < offset == len(key) - len(piece)
                pieces[piece].append((-1 if is_last else offset, name))
        self._pieces = list(pieces.items())
        self._places: dict[int, list[_Piece]] = {}  # of pieces that were found once: few of them
        self._automata = _automata(list(pieces), progress)

    def find(
        self, text: str, known: Iterable[tuple[int, int]], progress: Progress = unheard
    ) -> Iterator[Near]:
        """Yield what nearly is a name, in no order; what is one is not among it.

        ``known`` are the ranges of recognised terms. Nothing cuts one or is made of them alone; and
        what is near very many names is near none. Raises what ``progress`` raises.
        """
        ground = _Ground(text, known)
        yield from self._short(ground, progress)
        for start, number in reported(self._pieces_in(text), progress, len(text)):
            for piece in self._places.get(number) or self._arranged(number):
                if piece.where.offset == 0:
                    yield from _beginning(ground, start, piece)
                elif piece.where.offset < 0:
                    yield from _ending(ground, start + piece.where.size, piece)
                else:
                    yield from _around(ground, start, piece)

    def _arranged(self, number: int) -> list[_Piece]:
        """Return a piece by its places in names, and keep it so."""
        text, holders = self._pieces[number]
        by_where: dict[_Where, dict[str, dict[int, list[Name]]]] = {}
        for offset, name in holders:
            names = by_where.setdefault(_Where(offset, len(text)), {})
            far = name.key[-1] if offset == 0 else name.key[0]
            names.setdefault(far, {}).setdefault(len(name.key), []).append(name)
        found = [_piece(where, names) for where, names in by_where.items()]
        self._places[number] = found
        return found

    def _pieces_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where pieces stand, and their numbers."""
        for turn, automaton in enumerate(self._automata):
            for start, _, number in automaton.find_overlapping(text):
                yield start, turn * _AT_ONCE + number

    def _short(self, ground: _Ground, progress: Progress) -> Iterator[Near]:
        """Yield what nearly is a name of three characters: another in the middle, or one more."""
        text, threes = ground.text, self._threes
        firsts = threes.keys() & set(text)
        for first in reported(firsts, progress, len(firsts), every=20):
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
        from rapidfuzz.distance import OSA

        self.text = text
        self.distance = OSA.distance
        self.inside = bytearray(len(text) + 1)
        self._free = bytearray(b"\1") * len(text)
        for start, end in known:
            self._free[start:end] = bytes(end - start)
            self.inside[start + 1 : end] = b"\1" * (end - start - 1)

    def has_free(self, start: int, end: int) -> bool:
        """Tell whether a range holds a character of no term."""
        return self._free.find(1, start, end) >= 0

    def is_open(self, start: int, end: int) -> bool:
        """Tell whether a range cuts no term and no part of the text, and is more than terms."""
        return (
            not self.inside[start]
            and not self.inside[end]
            and self.has_free(start, end)
            and self.text.find(BORDER, start, end) < 0
        )


def _cut(key: str) -> Iterator[tuple[int, str]]:
    """Yield the pieces of a key with their offsets."""
    count = 3 if len(key) >= _IN_THREE else 2
    edges = [len(key) * number // count for number in range(count + 1)]
    for begin, end in pairwise(edges):
        yield begin, key[begin:end]
    if count == 2 and len(key) > SHORTEST and key[edges[1] - 1] != key[edges[1]]:
        at = edges[1]  # both pieces are harmed where two characters change places across the cut
        yield 0, f"{key[: at - 1]}{key[at]}{key[at - 1]}{key[at + 1 :]}"


def _automata(pieces: list[str], progress: Progress) -> list[CharwiseDoubleArrayAhoCorasick]:
    """Return automata, each of so many pieces as are read in a moment."""
    from daachorse import CharwiseDoubleArrayAhoCorasick

    made = []
    for first in range(0, len(pieces), _AT_ONCE):
        progress(first, len(pieces))
        made.append(CharwiseDoubleArrayAhoCorasick(pieces[first : first + _AT_ONCE]))
    return made


def _piece(where: _Where, names: dict[str, dict[int, list[Name]]]) -> _Piece:
    lengths = {length for by_length in names.values() for length in by_length}
    least, most = min(lengths), max(lengths)
    return _Piece(where, names, least - _differ(least), most + _differ(most))


def _differ(length: int) -> int:
    """Return in how many characters something may differ from a name so long."""
    return 2 if length >= _LONG else 1


def _beginning(ground: _Ground, start: int, piece: _Piece) -> Iterator[Near]:
    """Yield the near names that begin with a piece found at a place."""
    text, get = ground.text, piece.names.get
    stop = min(len(text), start + piece.most)
    if ground.inside[start] or not ground.has_free(start, stop):
        return
    for last in range(start + piece.least - 1, stop):
        by_length = get(text[last])
        if by_length is not None and ground.is_open(start, last + 1):
            yield from _near(ground, start, last + 1, by_length)


def _ending(ground: _Ground, end: int, piece: _Piece) -> Iterator[Near]:
    """Yield the near names that end with a piece whose end was found."""
    text, get = ground.text, piece.names.get
    first = max(0, end - piece.most)
    if ground.inside[end] or not ground.has_free(first, end):
        return
    for start in range(first, end - piece.least + 1):
        by_length = get(text[start])
        if by_length is not None and ground.is_open(start, end):
            yield from _near(ground, start, end, by_length)


def _around(ground: _Ground, at: int, piece: _Piece) -> Iterator[Near]:
    """Yield the near names that have a piece in the middle, found at a place."""
    text, get = ground.text, piece.names.get
    first = at - piece.where.offset
    if not ground.has_free(max(0, first - 2), first + piece.most):
        return
    for start in range(max(0, first - 2), min(at, first + 3)):
        by_length = get(text[start])
        if by_length is None or ground.inside[start]:
            continue
        for end in range(start + piece.least, min(len(text), start + piece.most) + 1):
            if ground.is_open(start, end):
                yield from _near(ground, start, end, by_length)


def _near(
    ground: _Ground, start: int, end: int, by_length: dict[int, list[Name]]
) -> Iterator[Near]:
    """Yield the names that a range nearly is; none if there are very many that it might be."""
    words = ground.text[start:end]
    for length, names in by_length.items():
        most = _differ(length)
        if abs(length - len(words)) > most or len(names) > _MANY:
            continue
        for name in names:
            if name.key[-1] == words[-1]:
                differ = ground.distance(words, name.key, score_cutoff=most)
                if 0 < differ <= most:
                    yield Near(start, end, name, differ)
