"""Term bases compiled for recognition: one automaton over their keys, the rest packed beside it.

A million concepts as Python values would fill a gigabyte. So each concept is a stretch of JSON,
read when one of its terms is seen, and which terms a key stands for is two arrays of numbers.
The whole can be written to a file and read back in a fraction of the time it took to make.

Term bases lie in layers: of several concepts with one id only that of the first counts. The others
are kept, for ``overlaid_terms`` to show when what lies over them is taken away.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.metadata import version
from itertools import accumulate, islice, pairwise
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypedDict

from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.progress import give_way
from briefdesk.model.wire import from_json, to_json
from briefdesk.text.meaning import Entry, Pattern, keys_of
from briefdesk.text.term_keys import is_steady, keyed, laws_of
from briefdesk.text.versions import FOLD_VERSION, MATCHER_VERSION

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

_DIGEST = 32  # bytes
_LENGTH = 4
_REMEMBERED = 2048  # concepts, as values: more would be much for the garbage collector


class _Rest(TypedDict):
    """What few keys have: blockers with their layers by key number, and the keys of laws that
    matter, each with the number of concepts to which it does.
    """

    steady: int
    longest: int
    blocks: dict[int, tuple[tuple[int, str], ...]]
    laws: dict[str, int]


class _WithId(TypedDict):
    """As much of a concept as its place in the order needs."""

    id: str


class _Packed(NamedTuple):
    """The terms of each key, then by concept number, in the order of ids and then of layers, its
    JSON and its layer.
    """

    entries: array[int]
    first_entries: array[int]
    concepts: bytes
    first_bytes: array[int]
    layers: array[int]
    rest: _Rest


class _Head(NamedTuple):
    """What a kept file was made from, and the size and hash of each of its parts."""

    identity: str
    parts: list[tuple[int, bytes]]


class _Collected(NamedTuple):
    """A key's terms as (concept number, term number), and its blockers."""

    entries: list[tuple[int, int]]
    blocks: list[tuple[int, str]]


class CompiledTerms:
    """Keys numbered from 0, of which the first ``steady`` need no judgement where they stand.

    Such a key is of one term only, as long as that, asks for nothing around and has no Latin edge.
    """

    def __init__(self, automaton: CharwiseDoubleArrayAhoCorasick | None, packed: _Packed) -> None:
        """Take over what was packed; see ``compile_terms`` and ``unpack``."""
        self._packed = packed
        self._automaton = automaton
        self.longest = packed.rest["longest"]
        self.laws: Mapping[str, int] = packed.rest["laws"]
        self.blocks: Mapping[int, tuple[tuple[int, str], ...]] = packed.rest["blocks"]
        # A text names the same concepts again and again, also after an edit of others.
        self._concept = lru_cache(_REMEMBERED)(self._decoded)
        self._number = lru_cache(_REMEMBERED)(self._found)

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._packed.first_entries) - 1

    def is_steady(self, number: int) -> bool:
        """Tell whether a key needs no judgement where its term stands to the letter."""
        return number < self._packed.rest["steady"]

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """Return start, end and key number of the leftmost longest keys in a folded text."""
        give_way()
        return self._automaton.find(text) if self._automaton is not None else []

    def pattern(self, number: int) -> Pattern:
        """Return what a key stands for."""
        entries, first_entries = self._packed.entries, self._packed.first_entries
        found = []
        for place in range(first_entries[number], first_entries[number + 1], 2):
            concept = self._concept(entries[place])
            found.append(Entry(concept, concept.terms[entries[place + 1]]))
        return Pattern(tuple(found), tuple(word for _, word in self.blocks.get(number, ())))

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept."""
        return next((concept for _, concept in self.versions(concept_id)), None)

    def layer_of(self, concept_id: str) -> int | None:
        """Return the layer of a concept."""
        return next((layer for layer, _ in self.versions(concept_id)), None)

    def versions(self, concept_id: str) -> Iterator[tuple[int, Concept]]:
        """Yield all concepts with an id, each with its layer: the one that counts, then others."""
        layers = self._packed.layers
        for number in range(self._number(concept_id), len(layers)):
            concept = self._concept(number)
            if concept.id != concept_id:
                return
            yield layers[number], concept

    def concepts_after(self, concept_id: str, most: int) -> list[Concept]:
        """Return the next concepts behind an id, in the order of ids."""
        return list(islice(self.all_after(concept_id), most))

    def all_after(self, concept_id: str) -> Iterator[Concept]:
        """Yield all concepts behind an id, in the order of ids."""
        last = concept_id
        for number in range(self._number(concept_id), len(self._packed.layers)):
            concept = self._concept(number)
            if concept.id > last:
                last = concept.id
                yield concept

    def pack(self, stamp: str) -> Iterator[bytes]:
        """Yield all this as bytes to keep; ``stamp`` says from which term bases it was made."""
        entries, first_entries, concepts, first_bytes, layers, rest = self._packed
        automaton = self._automaton.serialize() if self._automaton is not None else b""
        parts = (
            automaton, entries.tobytes(), first_entries.tobytes(), first_bytes.tobytes(),
            layers.tobytes(), to_json(rest), concepts,
        )  # fmt: skip
        head = to_json(_Head(identity(stamp), [(len(part), _digest(part)) for part in parts]))
        yield _digest(head) + len(head).to_bytes(_LENGTH, "big") + head
        yield from parts

    def _found(self, concept_id: str) -> int:
        """Return the number of the first concept that has this id or a later one."""
        return bisect_left(range(len(self._packed.layers)), concept_id, key=self._id)

    def _id(self, number: int) -> str:
        return from_json(self._json(number), _WithId)["id"]

    def _decoded(self, number: int) -> Concept:
        return from_json(self._json(number), Concept)

    def _json(self, number: int) -> bytes:
        begin, end = self._packed.first_bytes[number : number + 2]
        return self._packed.concepts[begin:end]


def unpack(file: BinaryIO, stamp: str) -> CompiledTerms | None:
    """Return what ``pack`` gave for the same term bases, fold, rules and engine, else None.

    The engine trusts its input, and so takes many a damaged one without a word: nothing reaches it
    before its hash was compared. Only for files that this user's own program wrote. Raises
    ``OSError``.
    """
    digest = file.read(_DIGEST)
    head = file.read(int.from_bytes(file.read(_LENGTH), "big"))
    if _digest(head) != digest:
        return None
    known = from_json(head, _Head)
    if known.identity != identity(stamp):
        return None
    parts = (_part(file, *one) for one in known.parts)  # one after the other: the first is large
    automaton = next(parts)
    if automaton is None:
        return None
    revived = _revived(automaton) if automaton else None
    del automaton
    others = list(parts)
    if None in others:
        return None
    *columns, rest, concepts = (part or b"" for part in others)
    entries, first_entries, first_bytes, layers = array("I"), array("I"), array("Q"), array("H")
    arrays = (entries, first_entries, first_bytes, layers)
    for numbers, column in zip(arrays, columns, strict=True):
        numbers.frombytes(column)
    packed = _Packed(entries, first_entries, concepts, first_bytes, layers, from_json(rest, _Rest))
    return CompiledTerms(revived, packed)


def _part(file: BinaryIO, size: int, digest: bytes) -> bytes | None:
    """Read a part of a file, None if it is not as it was written."""
    part = file.read(size)
    return part if _digest(part) == digest else None


def identity(stamp: str) -> str:
    """Return all that compiled terms depend on: term bases, fold, rules, engine, machine."""
    engine = f"daachorse {version('daachorse')} {sys.byteorder}"
    return f"{stamp} fold {FOLD_VERSION} matcher {MATCHER_VERSION} {engine}"


def compile_terms(termbases: Sequence[TermBase]) -> CompiledTerms:
    """Compile term bases, the layers from the first that counts on; 100,000 terms take about two
    seconds.
    """
    from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

    concepts = [concept for termbase in termbases for concept in termbase.concepts]
    layers = [layer for layer, termbase in enumerate(termbases) for _ in termbase.concepts]
    order = sorted(range(len(concepts)), key=lambda place: concepts[place].id)
    numbers = {place: number for number, place in enumerate(order)}
    for first, second in pairwise(order):
        if concepts[first].id == concepts[second].id:
            del numbers[second]
    collected: dict[str, _Collected] = {}
    steady: set[str] = set()
    laws = Counter[str]()
    for place, number in sorted(numbers.items()):
        concept = concepts[place]
        laws.update(laws_of(concept))
        for key, which in keyed(concept):
            known = collected.setdefault(key, _Collected([], []))
            known.entries.append((number, which))
            if len(known.entries) == 1 and is_steady(concept.terms[which], key):
                steady.add(key)
            else:
                steady.discard(key)
    for layer, termbase in enumerate(termbases):
        for blocker in termbase.blockers:
            for key in filter(None, keys_of(blocker)):
                collected.setdefault(key, _Collected([], [])).blocks.append((layer, blocker))
                steady.discard(key)
    keys = sorted(collected, key=lambda key: key not in steady)
    sizes = (2 * len(collected[key].entries) for key in keys)
    first_entries = array("I", accumulate(sizes, initial=0))
    entries = array("I", (n for key in keys for entry in collected[key].entries for n in entry))
    jsons = [to_json(concepts[place]) for place in order]
    first_bytes = array("Q", accumulate(map(len, jsons), initial=0))
    rest = _Rest(
        steady=len(steady),
        longest=max(map(len, keys), default=0),
        blocks={
            number: tuple(collected[key].blocks)
            for number, key in enumerate(keys)
            if collected[key].blocks
        },
        laws=dict(laws),
    )
    in_order = array("H", (layers[place] for place in order))
    automaton = CharwiseDoubleArrayAhoCorasick(keys, MATCH_KIND_LEFTMOST_LONGEST) if keys else None
    packed = _Packed(entries, first_entries, b"".join(jsons), first_bytes, in_order, rest)
    return CompiledTerms(automaton, packed)


def _revived(automaton: bytes) -> CharwiseDoubleArrayAhoCorasick:
    from daachorse import CharwiseDoubleArrayAhoCorasick

    return CharwiseDoubleArrayAhoCorasick.deserialize(automaton)


def _digest(body: bytes | memoryview) -> bytes:
    import hashlib

    return hashlib.blake2b(body, digest_size=_DIGEST).digest()
