"""Terms seen in a document: one automaton over the loose keys of all terms, judged hit by hit.

A hit counts if its edges do not cut a Latin word, its guard passes and its case is right where the
term asks for it. Only then the longest wins: the other order would hide the right shorter term
behind a long one that is rejected. Blockers are matched like terms and never reported.

A string of several concepts: the best grade wins, then the document's language. Among the rest, the
terms whose guard asks for something and gets it win over those that ask for nothing; what a guard
excluded is out. If more than one concept is left, the sense is open until a person confirms it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import product
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Guard,
    Term,
    TermBase,
)
from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.span import Span
from briefdesk.text.fold import Folded, fold, loose, strict, surface

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

MATCHER_VERSION = 1

Senses = Mapping[tuple[int, int], str]

_URL = re.compile(r"https?://[!-~]+")
_KA_OR_KE = re.compile("(?<=[0-9一二三四五六七八九十百千万数何])[かけ](?=[月所条国年])")
_GRADES = (Grade.EXACT, Grade.WIDTH, Grade.SCRIPT)
_STATUSES = tuple(AdminStatus)
_REMEMBERED = 50_000  # printed forms
_IGNORED_AT_EDGES = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_NO_GUARD = Guard()
_NO_SENSES: Senses = MappingProxyType({})


class _Entry(NamedTuple):
    """A term with its concept."""

    concept: Concept
    term: Term


class _Pattern(NamedTuple):
    """What one key stands for: terms, a blocker, the name of a law that a guard asks for."""

    entries: list[_Entry]
    blocks: list[str]
    laws: list[str]


class _Hit(NamedTuple):
    """A pattern found in a block: its place in the folded block and in the document's text."""

    block: Block
    folded: Folded
    start: int
    end: int
    span: Span
    printed: str
    key: str


class _Judged(NamedTuple):
    """A hit that counts: the entries it may stand for, best first; none for a blocker."""

    span: Span
    printed: str
    grade: Grade
    entries: tuple[_Entry, ...]
    ambiguous: tuple[str, ...]


# By key and printed form: best entries, grade, whether the surroundings cannot change them.
_Known = dict[tuple[str, str], tuple[tuple[_Entry, ...], Grade, bool]]


class Matcher:
    """Recognises the terms of some term bases, which never change."""

    def __init__(self, termbases: Sequence[TermBase]) -> None:
        """Collect the keys; the automaton is built at the first use."""
        self._patterns: dict[str, _Pattern] = {}
        self._concepts: dict[str, Concept] = {}
        self._known: dict[str, _Known] = {}  # by the document's language
        for termbase in termbases:
            for concept in termbase.concepts:
                self._concepts.setdefault(concept.id, concept)
                for term in concept.terms:
                    for key in _keys(term.text):
                        self._pattern(key).entries.append(_Entry(concept, term))
                    for law in term.guard.nearest_law:
                        self._pattern(loose(law)).laws.append(loose(law))
            for blocker in termbase.blockers:
                for key in _keys(blocker):
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

    def _pattern(self, key: str) -> _Pattern:
        return self._patterns.setdefault(key, _Pattern([], [], []))

    def _judged(self, document: ImportedDocument, senses: Senses) -> list[_Judged]:
        hits = list(self._hits(document))
        laws = _Laws(hit for hit in hits if hit.key in self._law_keys)
        known = self._known.setdefault(document.meta.language, {})
        if len(known) > _REMEMBERED:
            known.clear()
        judge = _Judge(self._concepts, document.meta.language, laws, senses, known)
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

    def _hits(self, document: ImportedDocument) -> Iterator[_Hit]:
        """Yield what the automaton finds, block by block, outside web addresses."""
        automaton = self._automaton
        if automaton is None:
            return
        markers = {reference.offset for reference in document.references}
        links = [
            Span(link.start, link.end)
            for link in document.links
            if link.start is not None and link.end is not None
        ]
        for block in document.blocks:
            text = document.text[block.start : block.end]
            folded = fold(text)
            addresses = [Span(*match.span()) for match in _URL.finditer(text)]
            addresses += [
                Span(link.start - block.start, link.end - block.start)
                for link in links
                if block.start <= link.start < block.end
            ]
            for start, end, index in automaton.find_overlapping(folded.text):
                span = folded.span(start, end)
                if any(span.overlaps(address) for address in addresses):
                    continue
                if not _cuts_a_word(text, span, block.start, markers):
                    place = Span(block.start + span.start, block.start + span.end)
                    printed = text[span.start : span.end]
                    yield _Hit(block, folded, start, end, place, printed, self._keys[index])


class _Laws:
    """The laws a document names, in text order."""

    def __init__(self, hits: Iterable[_Hit]) -> None:
        """Keep the longest name at each place."""
        self._mentions: list[tuple[Span, str, str]] = []
        for hit in sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)):
            if not self._mentions or hit.span.start >= self._mentions[-1][0].end:
                self._mentions.append((hit.span, hit.block.id, hit.key))

    def nearest(self, hit: _Hit) -> str:
        """Return the key of the law named last before the hit in its block, else first after it,
        else last before the block; a footnote stands alone.
        """
        after = bisect_left(self._mentions, hit.span.end, key=lambda mention: mention[0].start)
        before = after
        while before and self._mentions[before - 1][0].end > hit.span.start:
            before -= 1
        previous = self._mentions[before - 1] if before else None
        following = self._mentions[after] if after < len(self._mentions) else None
        if previous and previous[1] == hit.block.id:
            return previous[2]
        if following and following[1] == hit.block.id:
            return following[2]
        if previous and hit.block.type is not BlockType.FOOTNOTE:
            return previous[2]
        return ""


class _Judge:
    """Decides whether a hit counts and what it may mean."""

    def __init__(
        self,
        concepts: Mapping[str, Concept],
        language: str,
        laws: _Laws,
        senses: Senses,
        known: _Known,
    ) -> None:
        self._concepts = concepts
        self._language = language
        self._laws = laws
        self._senses = senses
        self._known = known

    def __call__(self, hit: _Hit, pattern: _Pattern) -> _Judged | None:
        """Return the hit with its meanings, or None if it does not count."""
        known = self._known.get((hit.key, hit.printed))
        if known is None:
            entries, grade = self._best(hit, pattern.entries)
            plain = len({entry.concept.id for entry in entries}) == 1 and not any(
                entry.term.guard != _NO_GUARD or entry.term.ambiguous_with for entry in entries
            )
            known = self._known[hit.key, hit.printed] = entries, grade, plain
        entries, grade, plain = known
        if plain and not self._senses:
            return _Judged(hit.span, hit.printed, grade, entries, ())
        confirmed = self._senses.get((hit.span.start, hit.span.end))
        if confirmed is not None and entries:
            chosen = self._confirmed(confirmed, entries)
            if chosen:
                return _Judged(hit.span, hit.printed, grade, chosen, ())
        entries = tuple(entry for entry in entries if self._allowed(hit, entry.term.guard))
        specific = tuple(entry for entry in entries if self._asked(hit, entry.term.guard))
        meant = specific or tuple(entry for entry in entries if not _asks(entry.term.guard))
        if not meant and any(entry.term.ambiguous_with for entry in entries):
            meant = entries
        if meant:
            open_senses = self._open(entries, meant, certain=bool(specific))
            return _Judged(hit.span, hit.printed, grade, meant, open_senses)
        if any(loose(blocker) == hit.key for blocker in pattern.blocks):
            return _Judged(hit.span, hit.printed, Grade.EXACT, (), ())
        return None

    def _best(self, hit: _Hit, entries: Sequence[_Entry]) -> tuple[tuple[_Entry, ...], Grade]:
        """Return the entries of the best grade, those in the document's language before others."""
        graded = [
            (grade, entry)
            for entry in entries
            if (grade := _grade(hit.printed, entry.term.text)) is not None
            and _fits(grade, hit, entry.term)
        ]
        if not graded:
            return (), Grade.SCRIPT
        best = min((grade for grade, _ in graded), key=_GRADES.index)
        found = sorted((entry for grade, entry in graded if grade is best), key=self._rank)
        own = [entry for entry in found if self._rank(entry)[0] < 2]
        return tuple(own or found), best

    def _rank(self, entry: _Entry) -> tuple[int, int, str]:
        lang = entry.term.lang
        near = 2 if lang.partition("-")[0] != self._language.partition("-")[0] else 1
        near = 0 if lang == self._language else near
        return near, _STATUSES.index(entry.term.status), entry.concept.id

    def _confirmed(self, concept_id: str, entries: Sequence[_Entry]) -> tuple[_Entry, ...]:
        """Return the entry of the confirmed concept; the string need not be one of its terms."""
        for entry in entries:
            if entry.concept.id == concept_id:
                return (entry,)
        concept = self._concepts.get(concept_id)
        return (_Entry(concept, concept.terms[0]),) if concept is not None else ()

    def _open(
        self, entries: Sequence[_Entry], meant: Sequence[_Entry], *, certain: bool
    ) -> tuple[str, ...]:
        """Return the concepts between which the string is open, none if there is only one."""
        ids = {entry.concept.id for entry in meant}
        if not certain:
            excluded = {entry.concept.id for entry in entries} - ids
            named = {other for entry in meant for other in entry.term.ambiguous_with}
            ids |= {other for other in named - excluded if other in self._concepts}
        return tuple(sorted(ids)) if len(ids) > 1 else ()

    def _allowed(self, hit: _Hit, guard: Guard) -> bool:
        """Tell whether nothing touches the hit that its term does not suffer."""
        text = hit.folded.text
        return not (
            text.endswith(_loose_all(guard.not_before), 0, hit.start)
            or text.startswith(_loose_all(guard.not_after), hit.end)
        )

    def _asked(self, hit: _Hit, guard: Guard) -> bool:
        """Tell whether all that the guard asks for is there; False if it asks for nothing."""
        text = hit.folded.text
        return (
            _asks(guard)
            and (not guard.before or text.endswith(_loose_all(guard.before), 0, hit.start))
            and (not guard.after or text.startswith(_loose_all(guard.after), hit.end))
            and (not guard.block_types or hit.block.type in guard.block_types)
            and (not guard.nearest_law or self._laws.nearest(hit) in _loose_all(guard.nearest_law))
        )


def _asks(guard: Guard) -> bool:
    """Tell whether the guard asks for something that must be there, which decides a sense."""
    return bool(guard.before or guard.after or guard.block_types or guard.nearest_law)


def _fits(grade: Grade, hit: _Hit, term: Term) -> bool:
    """Tell whether grade and case are what the term asks for."""
    if len(hit.key) == 1 or term.match == "exact":
        return grade is Grade.EXACT
    return term.match != "case" or _cased(hit.printed) == _cased(term.text)


def _cased(text: str) -> str:
    """Return the letters of a text that have a case."""
    return "".join(char for char in normalize("NFKC", text) if char.lower() != char.upper())


@lru_cache(maxsize=1 << 16)
def _grade(printed: str, text: str) -> Grade | None:
    """Return how alike two strings are; None if a span holds more than what was found."""
    if printed == text or surface(printed) == surface(text):
        return Grade.EXACT
    if strict(printed) == strict(text):
        return Grade.WIDTH
    return Grade.SCRIPT if set(_keys(printed)) & set(_keys(text)) else None


@lru_cache(maxsize=1 << 12)
def _loose_all(strings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for string in strings if (key := loose(string)))


def _keys(text: str) -> tuple[str, ...]:
    """Return the keys under which a term is looked for: 一ヶ月 is both 一か月 and 一け月."""
    key = loose(text)
    parts = _KA_OR_KE.split(key)
    if len(parts) == 1:
        return (key,)
    return tuple(
        "".join(part + kana for part, kana in zip(parts, (*kanas, ""), strict=True))
        for kanas in product("かけ", repeat=len(parts) - 1)
    )


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


def _text_order(hit: _Judged) -> tuple[int, int]:
    return hit.span.start, -hit.span.end


def _leftmost_longest(judged: Iterable[_Judged]) -> Iterator[_Judged]:
    """Yield the hits that do not overlap one further left, or as far left and longer."""
    end = 0
    for hit in sorted(judged, key=_text_order):
        if hit.span.start >= end:
            end = hit.span.end
            yield hit


def _recognition(hit: _Judged) -> Recognition:
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
