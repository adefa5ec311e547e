"""Terms seen in a document: one automaton over the loose keys of all terms, judged hit by hit.

A hit counts if its edges do not cut a Latin word, its guard passes and its case is right where the
term asks for it. Only then the longest wins: the other order would hide the right shorter term
behind a long one that is rejected. Blockers are matched like terms and never reported.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import normalize

from briefdesk.model.concept import (
    Concept,
    ConceptKind,
    TermBase,
)
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.text.fold import fold, loose
from briefdesk.text.meaning import Entry, Hit, Judge, Judged, Known, Laws, Pattern, Senses, keys_of

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

_URL = re.compile(r"https?://[!-~]+")
_REMEMBERED = 50_000  # printed forms
_IGNORED_AT_EDGES = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_NO_SENSES: Senses = MappingProxyType({})


class Matcher:
    """Recognises the terms of some term bases, which never change."""

    def __init__(self, termbases: Sequence[TermBase]) -> None:
        """Collect the keys; the automaton is built at the first use."""
        self._patterns: dict[str, Pattern] = {}
        self._concepts: dict[str, Concept] = {}
        self._known: dict[str, Known] = {}  # by the document's language
        for termbase in termbases:
            for concept in termbase.concepts:
                self._concepts.setdefault(concept.id, concept)
                for term in concept.terms:
                    for key in keys_of(term.text):
                        self._pattern(key).entries.append(Entry(concept, term))
                    for law in term.guard.nearest_law:
                        self._pattern(loose(law)).laws.append(loose(law))
            for blocker in termbase.blockers:
                for key in keys_of(blocker):
                    self._pattern(key).blocks.append(blocker)
        # A key of nothing but ー would match everywhere.
        self._patterns.pop("", None)
        self._keys = tuple(self._patterns)

    def recognise(
        self, document: ImportedDocument, senses: Senses = _NO_SENSES
    ) -> tuple[Recognition, ...]:
        """Return the terms seen, in text order, none inside or across another.

        ``senses`` maps start and end of an occurrence to the concept a person confirmed there.
        """
        chosen = _leftmost_longest(self._judged(document, senses))
        return tuple(_recognition(hit) for hit in chosen if hit.entries)

    def everything(
        self, document: ImportedDocument, senses: Senses = _NO_SENSES
    ) -> tuple[Recognition, ...]:
        """Return all terms seen, also those inside longer ones, but none inside a blocker."""
        judged = sorted(self._judged(document, senses), key=_text_order)
        blocked = [hit.span for hit in judged if not hit.entries]
        return tuple(
            _recognition(hit)
            for hit in judged
            if hit.entries and not any(span.covers(hit.span) for span in blocked)
        )

    def candidates(self, recognition: Recognition) -> tuple[Concept, ...]:
        """Return the concepts that a recognised string may mean, the reported one first."""
        ids = dict.fromkeys((recognition.concept, *recognition.ambiguous))
        return tuple(self._concepts[found] for found in ids if found in self._concepts)

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept of the term bases."""
        return self._concepts.get(concept_id)

    @cached_property
    def _automaton(self) -> CharwiseDoubleArrayAhoCorasick | None:
        if not self._keys:
            return None
        from daachorse import CharwiseDoubleArrayAhoCorasick

        return CharwiseDoubleArrayAhoCorasick(list(self._keys))

    def _pattern(self, key: str) -> Pattern:
        return self._patterns.setdefault(key, Pattern([], [], []))

    def _judged(self, document: ImportedDocument, senses: Senses) -> list[Judged]:
        hits = list(self._hits(document))
        laws = Laws(hit for hit in hits if hit.key in self._law_keys)
        known = self._known.setdefault(document.meta.language, {})
        if len(known) > _REMEMBERED:
            known.clear()
        judge = Judge(self._concepts, document.meta.language, laws, senses, known)
        judged = (judge(hit, self._patterns[hit.key]) for hit in hits)
        return [found for found in judged if found is not None]

    @cached_property
    def _law_keys(self) -> frozenset[str]:
        """The keys that name a law."""
        return frozenset(
            key
            for key, pattern in self._patterns.items()
            if pattern.laws
            or any(entry.concept.kind is ConceptKind.STATUTE for entry in pattern.entries)
        )

    def _hits(self, document: ImportedDocument) -> Iterator[Hit]:
        """Yield what the automaton finds, block by block, outside web addresses."""
        automaton = self._automaton
        if automaton is None:
            return
        markers = {reference.offset for reference in document.references}
        addresses = _Addresses(document)
        for block in document.blocks:
            text = document.text[block.start : block.end]
            folded = fold(text)
            for start, end, index in automaton.find_overlapping(folded.text):
                span = folded.span(start, end)
                place = Span(block.start + span.start, block.start + span.end)
                if not (place in addresses or _cuts_a_word(text, span, block.start, markers)):
                    printed = text[span.start : span.end]
                    yield Hit(block, folded, start, end, place, printed, self._keys[index])


class _Addresses:
    """The web addresses of a document, in which no terms are looked for."""

    def __init__(self, document: ImportedDocument) -> None:
        """Join those of the text with the links, which may be longer."""
        found = [match.span() for match in _URL.finditer(document.text)]
        found += [
            (link.start, link.end)
            for link in document.links
            if link.start is not None and link.end is not None
        ]
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(found):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, span: Span) -> bool:
        """Tell whether a span shares a code point with an address."""
        first = bisect_right(self._ends, span.start)
        return first < len(self._starts) and self._starts[first] < span.end


def _cuts_a_word(text: str, span: Span, offset: int, markers: set[int]) -> bool:
    """Tell whether the edge of a span stands between two Latin letters or digits.

    A footnote marker that stood at the edge parts them.
    """
    if not (_is_latin(text[span.start]) or _is_latin(text[span.end - 1])):
        return False
    left, right = span.start, span.end
    while left and text[left - 1] in _IGNORED_AT_EDGES:
        left -= 1
    while right < len(text) and text[right] in _IGNORED_AT_EDGES:
        right += 1
    return (
        left > 0
        and _is_latin(text[left - 1])
        and _is_latin(text[span.start])
        and offset + span.start not in markers
    ) or (
        right < len(text)
        and _is_latin(text[right])
        and _is_latin(text[span.end - 1])
        and offset + span.end not in markers
    )


@lru_cache(maxsize=1 << 12)
def _is_latin(char: str) -> bool:
    """Tell whether a character is a letter or digit of the western scripts, also full-width."""
    plain = normalize("NFKC", char)[:1]
    return plain < "\u2e80" and plain.isalnum()


def _text_order(hit: Judged) -> tuple[int, int]:
    return hit.span.start, -hit.span.end


def _leftmost_longest(judged: Iterable[Judged]) -> Iterator[Judged]:
    """Yield the hits that do not overlap one further left, or as far left and longer."""
    end = 0
    for hit in sorted(judged, key=_text_order):
        if hit.span.start >= end:
            end = hit.span.end
            yield hit


def _recognition(hit: Judged) -> Recognition:
    """Return the value for a hit; its first entry is the one in the best standing."""
    concept, term = hit.entries[0]
    return Recognition(
        concept=concept.id,
        term=term.text,
        lang=term.lang,
        start=hit.span.start,
        end=hit.span.end,
        surface=hit.printed,
        status="forbidden" if term.forbidden else term.status,
        concept_status=concept.status,
        grade=hit.grade,
        ambiguous=hit.ambiguous,
    )
