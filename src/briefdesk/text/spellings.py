"""The terms of many concepts by their keys and readings: which concepts a new one may repeat.

Equal keys are one word in any script; near ones are compared by their letters (the normalised edit
distance of insertions and deletions). Only terms of one language are compared: 情報 and 情报 have
one key and are different words.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from briefdesk.model.concept import Concept, Term
from briefdesk.model.likeness import Alike, Likeness
from briefdesk.text.fold import loose
from briefdesk.text.romanisation import plain_letters

_NEAR = 0.75
_SHORTEST = 4  # characters of a key that may be nearly another: 假名化 and 匿名化 are not
_COMPARED = 60  # keys that have most pairs of characters in common
_LOOKED_AT = 20_000  # keys with a pair in common
_MOST = 12  # terms that are told of one kind


class _Named(NamedTuple):
    concept: str
    term: Term


class Spellings:
    """An index of terms; it does not change."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        """Index the terms of some concepts."""
        self._by_key: dict[tuple[str, str], list[_Named]] = defaultdict(list)
        self._by_reading: dict[tuple[str, str], list[_Named]] = defaultdict(list)
        self._meanings: dict[str, str] = {}
        for concept in concepts:
            for term in concept.terms:
                self._add(concept.id, term)

    def meaning(self, text: str) -> str:
        """Return the id of a concept that has this name in any language, empty if none has."""
        return self._meanings.get(loose(text), "")

    def alike(self, concept: Concept) -> tuple[Likeness, ...]:
        """Return the terms of other concepts that those of a concept resemble, most alike first.

        Of another concept only the most alike term counts for each term.
        """
        best: dict[tuple[str, str], Likeness] = {}
        for term in concept.terms:
            for found in (*self._equal(term), *self._near(term)):
                if found.concept != concept.id:
                    best.setdefault((found.concept, term.text), found)
        order = list(Alike)
        return tuple(sorted(best.values(), key=lambda one: (order.index(one.how), -one.score)))

    def _add(self, concept: str, term: Term) -> None:
        lang, key = _language(term), loose(term.text)
        if not key:
            return
        self._meanings.setdefault(key, concept)
        named = _Named(concept, term)
        self._by_key[lang, key].append(named)
        if reading := _reading(term):
            self._by_reading[lang, reading].append(named)

    @cached_property
    def _by_pair(self) -> dict[tuple[str, str], list[str]]:
        """Keys by two characters that stand beside each other in them."""
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for lang, key in self._by_key:
            if len(key) >= _SHORTEST:
                for pair in _pairs(key):
                    found[lang, pair].append(key)
        return found

    def _equal(self, term: Term) -> Iterator[Likeness]:
        lang = _language(term)
        for one in self._by_key.get((lang, loose(term.text)), [])[:_MOST]:
            yield _likeness(one, term, Alike.KEY, 1.0)
        reading = _reading(term)
        for one in self._by_reading.get((lang, reading), [])[:_MOST] if reading else ():
            yield _likeness(one, term, Alike.READING, 1.0)

    def _near(self, term: Term) -> Iterator[Likeness]:
        from rapidfuzz import fuzz, process

        lang, key = _language(term), loose(term.text)
        if len(key) < _SHORTEST:
            return
        common: Counter[str] = Counter()
        looked = 0
        for others in sorted(
            (self._by_pair.get((lang, pair), []) for pair in _pairs(key)), key=len
        ):
            if common and looked + len(others) > _LOOKED_AT:
                break  # what many have in common tells little
            common.update(others)
            looked += len(others)
        common.pop(key, None)
        best = [other for other, _ in common.most_common(_COMPARED)]
        for other, score, _ in process.extract(
            key, best, scorer=fuzz.ratio, limit=_MOST, score_cutoff=100 * _NEAR
        ):
            for one in self._by_key[lang, other]:
                yield _likeness(one, term, Alike.NEAR, round(score / 100, 2))


def _likeness(found: _Named, own: Term, how: Alike, score: float) -> Likeness:
    return Likeness(found.concept, found.term.text, found.term.lang, own.text, how, score)


def _language(term: Term) -> str:
    return term.lang.partition("-")[0]


def _reading(term: Term) -> str:
    """Return how a term is read, as it is compared; English has no readings."""
    if not term.reading:
        return ""
    return loose(term.reading) if term.lang == "ja" else plain_letters(term.reading)


def _pairs(key: str) -> set[str]:
    return {key[at : at + 2] for at in range(len(key) - 1)}
