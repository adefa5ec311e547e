"""Term bases compiled for recognition: one automaton over their keys, the rest packed beside it.

A million concepts as Python values would fill a gigabyte. So each concept is a stretch of JSON,
read when one of its terms is seen, and which terms a key stands for is two arrays of numbers.
The whole can be written to a file and read back in a fraction of the time it took to make.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from itertools import accumulate
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypedDict

from briefdesk.model.concept import Concept, ConceptKind, Guard, Term, TermBase
from briefdesk.model.wire import from_json, to_json
from briefdesk.text.edges import is_western
from briefdesk.text.fold import loose
from briefdesk.text.meaning import Entry, Pattern, keys_of
from briefdesk.text.versions import FOLD_VERSION, MATCHER_VERSION

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

_DIGEST = 32  # bytes
_LENGTH = 4
_NO_GUARD = Guard()


class _Rest(TypedDict):
    """What few keys have: blockers by key number, and the names of laws that guards ask for."""

    steady: int
    longest: int
    blocks: dict[int, tuple[str, ...]]
    laws: tuple[str, ...]


class _Head(NamedTuple):
    """What a kept file was made from, and the size and hash of each of its parts."""

    identity: str
    parts: list[tuple[int, bytes]]


class _Collected(NamedTuple):
    """A key's terms as (concept number, term number), and its blockers."""

    entries: list[tuple[int, int]]
    blocks: list[str]


class CompiledTerms:
    """Keys numbered from 0, of which the first ``steady`` need no judgement where they stand.

    Such a key is of one term only, as long as that, asks for nothing around and has no Latin edge.
    """

    def __init__(
        self,
        automaton: CharwiseDoubleArrayAhoCorasick | None,
        entries: array[int],
        first_entries: array[int],
        concepts: bytes,
        first_bytes: array[int],
        rest: _Rest,
    ) -> None:
        """Take over what was packed; see ``compile_terms`` and ``unpack``."""
        self._packed = (entries, first_entries, concepts, first_bytes, rest)
        self._automaton = automaton
        self.steady = rest["steady"]
        self.longest = rest["longest"]
        self.laws = rest["laws"]

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._packed[1]) - 1

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """Return start, end and key number of the leftmost longest keys in a folded text."""
        return self._automaton.find(text) if self._automaton is not None else []

    def pattern(self, number: int) -> Pattern:
        """Return what a key stands for."""
        entries, first_entries, _, _, rest = self._packed
        found = []
        for place in range(first_entries[number], first_entries[number + 1], 2):
            concept = self._concept(entries[place])
            found.append(Entry(concept, concept.terms[entries[place + 1]]))
        return Pattern(tuple(found), rest["blocks"].get(number, ()))

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept; of several with one id the first."""
        number = self._number(concept_id)
        if number == len(self._packed[3]) - 1:
            return None
        found = self._concept(number)
        return found if found.id == concept_id else None

    def concepts_after(self, concept_id: str, most: int) -> list[Concept]:
        """Return the next concepts behind an id, in the order of ids; each as ``concept`` does."""
        found: list[Concept] = []
        for number in range(self._number(concept_id), len(self._packed[3]) - 1):
            concept = self._concept(number)
            if concept.id > concept_id and (not found or concept.id != found[-1].id):
                if len(found) == most:
                    break
                found.append(concept)
        return found

    def pack(self, stamp: str) -> Iterator[bytes]:
        """Yield all this as bytes to keep; ``stamp`` says from which term bases it was made."""
        entries, first_entries, concepts, first_bytes, rest = self._packed
        automaton = self._automaton.serialize() if self._automaton is not None else b""
        parts = (
            automaton, entries.tobytes(), first_entries.tobytes(), first_bytes.tobytes(),
            to_json(rest), concepts,
        )  # fmt: skip
        head = to_json(_Head(identity(stamp), [(len(part), _digest(part)) for part in parts]))
        yield _digest(head) + len(head).to_bytes(_LENGTH, "big") + head
        yield from parts

    def _number(self, concept_id: str) -> int:
        """Return the number of the first concept that has this id or a later one."""
        first, last = 0, len(self._packed[3]) - 1
        while first < last:  # they are sorted by id
            middle = (first + last) // 2
            if self._concept(middle).id < concept_id:
                first = middle + 1
            else:
                last = middle
        return first

    def _concept(self, number: int) -> Concept:
        _, _, concepts, first_bytes, _ = self._packed
        return from_json(concepts[first_bytes[number] : first_bytes[number + 1]], Concept)


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
    entries, first_entries, first_bytes = array("I"), array("I"), array("Q")
    for numbers, column in zip((entries, first_entries, first_bytes), columns, strict=True):
        numbers.frombytes(column)
    return CompiledTerms(
        revived, entries, first_entries, concepts, first_bytes, from_json(rest, _Rest)
    )


def _part(file: BinaryIO, size: int, digest: bytes) -> bytes | None:
    """Read a part of a file, None if it is not as it was written."""
    part = file.read(size)
    return part if _digest(part) == digest else None


def identity(stamp: str) -> str:
    """Return all that compiled terms depend on: term bases, fold, rules, engine, machine."""
    engine = f"daachorse {version('daachorse')} {sys.byteorder}"
    return f"{stamp} fold {FOLD_VERSION} matcher {MATCHER_VERSION} {engine}"


def compile_terms(termbases: Sequence[TermBase]) -> CompiledTerms:
    """Compile term bases; 100,000 terms take about two seconds."""
    from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

    concepts = [concept for termbase in termbases for concept in termbase.concepts]
    order = sorted(range(len(concepts)), key=lambda place: concepts[place].id)
    numbers = {place: number for number, place in enumerate(order)}
    collected: dict[str, _Collected] = {}
    steady: set[str] = set()
    laws: dict[str, None] = {}
    for place, concept in enumerate(concepts):
        for which, term in enumerate(concept.terms):
            if term.match == "search":
                continue
            for key in keys_of(term.text):
                known = collected.setdefault(key, _Collected([], []))
                known.entries.append((numbers[place], which))
                if len(known.entries) == 1 and _is_steady(term, key):
                    steady.add(key)
                else:
                    steady.discard(key)
                if concept.kind is ConceptKind.STATUTE:
                    laws[key] = None
            laws.update(dict.fromkeys(map(loose, term.guard.nearest_law)))
    for termbase in termbases:
        for blocker in termbase.blockers:
            for key in keys_of(blocker):
                collected.setdefault(key, _Collected([], [])).blocks.append(blocker)
                steady.discard(key)
    collected.pop("", None)  # a term of nothing but ー would match everywhere
    laws.pop("", None)
    keys = sorted(collected, key=lambda key: key not in steady)
    sizes = (2 * len(collected[key].entries) for key in keys)
    first_entries = array("I", accumulate(sizes, initial=0))
    entries = array("I", (n for key in keys for entry in collected[key].entries for n in entry))
    packed = [to_json(concepts[place]) for place in order]
    rest = _Rest(
        steady=len(steady - {""}),
        longest=max(map(len, keys), default=0),
        blocks={
            number: tuple(collected[key].blocks)
            for number, key in enumerate(keys)
            if collected[key].blocks
        },
        laws=tuple(laws),
    )
    first_bytes = array("Q", accumulate(map(len, packed), initial=0))
    automaton = CharwiseDoubleArrayAhoCorasick(keys, MATCH_KIND_LEFTMOST_LONGEST) if keys else None
    return CompiledTerms(automaton, entries, first_entries, b"".join(packed), first_bytes, rest)


def _is_steady(term: Term, key: str) -> bool:
    """Tell whether a term counts wherever it stands to the letter."""
    return (
        len(term.text) == len(key)
        and term.guard == _NO_GUARD
        and not term.ambiguous_with
        and not is_western(key[:1])
        and not is_western(key[-1:])
    )


def _revived(automaton: bytes) -> CharwiseDoubleArrayAhoCorasick:
    from daachorse import CharwiseDoubleArrayAhoCorasick

    return CharwiseDoubleArrayAhoCorasick.deserialize(automaton)


def _digest(body: bytes | memoryview) -> bytes:
    import hashlib

    return hashlib.blake2b(body, digest_size=_DIGEST).digest()
