"""What a string found in a document may mean: grades, guards, homographs, confirmed senses.

A string of several concepts: the best grade wins, then the document's language. Among the rest, the
terms whose guard asks for something and gets it win over those that ask for nothing; what a guard
excluded is out. If more than one concept is left, the sense is open until a person confirms it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import product
from operator import itemgetter
from typing import NamedTuple, Protocol
from unicodedata import normalize

from briefdesk.model.concept import AdminStatus, Concept, Guard, Term
from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.recognition import Grade
from briefdesk.text.edges import is_western
from briefdesk.text.fold import loose, strict, surface
from briefdesk.text.leftmost import Found, number_of
from briefdesk.text.searchable import Searchable

Senses = Mapping[tuple[int, int], str]

_KA_OR_KE = re.compile("(?<=[0-9一二三四五六七八九十百千万数何])[かけ](?=[月所条国年])")
_GRADES = (Grade.EXACT, Grade.WIDTH, Grade.SCRIPT)
_STATUSES = tuple(AdminStatus)
_NO_GUARD = Guard()


class Lexicon(Protocol):
    """What is known about the terms: keys numbered from 0, and what they stand for."""

    @property
    def longest(self) -> int:
        """How long a key is at most."""

    @property
    def laws(self) -> Collection[str]:
        """The keys of all laws that matter to a term."""

    def __len__(self) -> int:
        """Return the number of keys."""

    def is_steady(self, number: int) -> bool:
        """Tell whether a key needs no judgement where its term stands to the letter."""

    def find(self, text: str) -> list[Found]:
        """Return start, end and key number of the leftmost longest keys in a folded text."""

    def pattern(self, number: int) -> "Pattern":
        """Return what a key stands for, which may be nothing any more."""

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept."""

    def layer_of(self, concept_id: str) -> int | None:
        """Return the number of the term base from which a concept comes."""

    def concepts_after(self, concept_id: str, most: int) -> list[Concept]:
        """Return the next concepts behind an id, in the order of ids."""


class Entry(NamedTuple):
    """A term with its concept."""

    concept: Concept
    term: Term


class Pattern(NamedTuple):
    """What one key stands for: terms, or words inside which no term is seen."""

    entries: tuple[Entry, ...]
    blocks: tuple[str, ...]


class Hit(NamedTuple):
    """A key found: its range in the folded text, its span in the source, what is printed there."""

    text: Searchable
    start: int
    end: int
    span: tuple[int, int]
    printed: str

    @property
    def key(self) -> str:
        """The key as it was found."""
        return self.text.text[self.start : self.end]


class Said(NamedTuple):
    """What a printed string says: the terms it may stand for, best first; none for a blocker."""

    printed: str
    grade: Grade
    entries: tuple[Entry, ...]
    ambiguous: tuple[str, ...]


class Known(NamedTuple):
    """What printed forms say, by key number and form: for good, or before a look around."""

    settled: dict[tuple[int, str], Said | None]
    open: dict[tuple[int, str], Said]


class Laws:
    """The laws a document names, in text order."""

    def __init__(self, hits: Iterable[Hit]) -> None:
        """Keep the names; they are in the order of the text and do not overlap."""
        self._mentions = [(*hit.span, hit.text.part(hit.start), hit.key) for hit in hits]

    def nearest(self, hit: Hit, *, alone: bool) -> str:
        """Return the key of the law named last before the hit in its block, else first after it,
        else last before the block, unless that stands ``alone`` as a footnote does.
        """
        part = hit.text.part(hit.start)
        after = bisect_left(self._mentions, hit.span[1], key=itemgetter(0))
        before = after
        while before and self._mentions[before - 1][1] > hit.span[0]:
            before -= 1
        previous = self._mentions[before - 1] if before else None
        following = self._mentions[after] if after < len(self._mentions) else None
        if previous and previous[2] == part:
            return previous[3]
        if following and following[2] == part:
            return following[3]
        return previous[3] if previous and not alone else ""


class Judge:
    """Decides whether a hit counts and what it may mean."""

    def __init__(
        self,
        terms: Lexicon,
        document: ImportedDocument,
        laws: Callable[[], Laws],
        senses: Senses,
        known: Known,
    ) -> None:
        self._terms = terms
        self._document = document
        self._language = document.meta.language
        self._find_laws = laws
        self._senses = senses
        self._known = known

    def __call__(self, hit: Hit, number: int) -> Said | None:
        """Return what a hit of a key says, or None if it does not count."""
        form = number, hit.printed
        if not (self._senses and hit.span in self._senses) and form in self._known.settled:
            return self._known.settled[form]
        best = self._known.open.get(form) or self._alone(hit, number)
        if best is None:
            return None
        entries = best.entries
        confirmed = self._senses.get(hit.span)
        if confirmed is not None and entries:
            chosen = self._confirmed(confirmed, entries)
            if chosen:
                return best._replace(entries=chosen, ambiguous=())
        entries = tuple(entry for entry in entries if self._allowed(hit, entry.term.guard))
        specific = tuple(entry for entry in entries if self._asked(hit, entry.term.guard))
        meant = specific or tuple(entry for entry in entries if not _asks(entry.term.guard))
        if not meant and any(entry.term.ambiguous_with for entry in entries):
            meant = entries
        if meant:
            open_senses = self._open(entries, meant, certain=bool(specific))
            return best._replace(entries=meant, ambiguous=open_senses)
        blocks = self._terms.pattern(number).blocks
        if any(loose(blocker) == hit.key for blocker in blocks):
            return Said(hit.printed, Grade.EXACT, (), ())
        return None

    def _alone(self, hit: Hit, number: int) -> Said | None:
        """Return what a printed form says by itself, and remember whether that settles it."""
        form = number, hit.printed
        pattern = self._terms.pattern(number)
        entries, grade = self._best(hit, pattern.entries)
        if not entries and not pattern.blocks:
            self._known.settled[form] = None
            return None
        said = Said(hit.printed, grade, entries, ())
        plain = (
            len({entry.concept.id for entry in entries}) == 1
            and not any(
                entry.term.guard != _NO_GUARD or entry.term.ambiguous_with for entry in entries
            )
            and not (is_western(hit.printed[0]) or is_western(hit.printed[-1]))
        )
        if plain:
            self._known.settled[form] = said
        else:
            self._known.open[form] = said
        return said

    @cached_property
    def _laws(self) -> Laws:
        return self._find_laws()

    def _best(self, hit: Hit, entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], Grade]:
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
        those = self._each_once([entry for grade, entry in graded if grade is best])
        found = sorted(those, key=self._rank)
        own = [entry for entry in found if self._rank(entry)[0] < 2]
        return tuple(own or found), best

    def _each_once(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        """Leave out what a term base higher up has, too, as an entry of its own."""
        if len({entry.concept.id for entry in entries}) < 2:
            return entries
        layers = {e.concept.id: self._terms.layer_of(e.concept.id) or 0 for e in entries}
        return [
            entry
            for entry in entries
            if not any(
                layers[other.concept.id] < layers[entry.concept.id] and _repeats(other, entry)
                for other in entries
            )
        ]

    def _rank(self, entry: Entry) -> tuple[int, int, str]:
        lang = entry.term.lang
        near = 2 if lang.partition("-")[0] != self._language.partition("-")[0] else 1
        near = 0 if lang == self._language else near
        return near, _STATUSES.index(entry.term.status), entry.concept.id

    def _confirmed(self, concept_id: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Return the entry of the confirmed concept; the string need not be one of its terms."""
        for entry in entries:
            if entry.concept.id == concept_id:
                return (entry,)
        concept = self._terms.concept(concept_id)
        return (Entry(concept, concept.terms[0]),) if concept is not None else ()

    def _open(
        self, entries: Sequence[Entry], meant: Sequence[Entry], *, certain: bool
    ) -> tuple[str, ...]:
        """Return the concepts between which the string is open, none if there is only one."""
        ids = {entry.concept.id for entry in meant}
        if not certain:
            excluded = {entry.concept.id for entry in entries} - ids
            named = {other for entry in meant for other in entry.term.ambiguous_with}
            ids |= {other for other in named - excluded if self._terms.concept(other) is not None}
        return tuple(sorted(ids)) if len(ids) > 1 else ()

    def _allowed(self, hit: Hit, guard: Guard) -> bool:
        """Tell whether nothing touches the hit that its term does not suffer."""
        text = hit.text.text
        return not (
            text.endswith(_loose_all(guard.not_before), 0, hit.start)
            or text.startswith(_loose_all(guard.not_after), hit.end)
        )

    def _asked(self, hit: Hit, guard: Guard) -> bool:
        """Tell whether all that the guard asks for is there; False if it asks for nothing."""
        text = hit.text.text
        return (
            _asks(guard)
            and (not guard.before or text.endswith(_loose_all(guard.before), 0, hit.start))
            and (not guard.after or text.startswith(_loose_all(guard.after), hit.end))
            and (not guard.block_types or self._block(hit).type in guard.block_types)
            and (not guard.nearest_law or self._nearest_law(hit) in _loose_all(guard.nearest_law))
        )

    def _block(self, hit: Hit) -> Block:
        return self._document.blocks[hit.text.part(hit.start)]

    def _nearest_law(self, hit: Hit) -> str:
        return self._laws.nearest(hit, alone=self._block(hit).type is BlockType.FOOTNOTE)


def _repeats(one: Entry, other: Entry) -> bool:
    """Tell whether two entries are surely of one meaning, kept in two term bases.

    They share names in two languages, and neither says that it may be taken for the other.
    """
    if other.concept.id in one.term.ambiguous_with or one.concept.id in other.term.ambiguous_with:
        return False
    shared = _names(one.concept) & _names(other.concept)
    return len({lang for lang, _ in shared}) > 1


@lru_cache(maxsize=1 << 12)
def _names(concept: Concept) -> frozenset[tuple[str, str]]:
    """Return the names that a concept may be written by: primary language and folded key."""
    usable = (term for term in concept.terms if term.is_usable)
    return frozenset((term.lang.partition("-")[0], loose(term.text)) for term in usable)


def _asks(guard: Guard) -> bool:
    """Tell whether the guard asks for something that must be there, which decides a sense."""
    return bool(guard.before or guard.after or guard.block_types or guard.nearest_law)


def _fits(grade: Grade, hit: Hit, term: Term) -> bool:
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
    return Grade.SCRIPT if set(keys_of(printed)) & set(keys_of(text)) else None


@lru_cache(maxsize=1 << 12)
def _loose_all(strings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for string in strings if (key := loose(string)))


def concepts_of(terms: Lexicon, text: str) -> tuple[Concept, ...]:
    """Return the concepts with a term that shares a key with a text, in the order of their ids.

    None of them is one that has the text only as a word by which one searches.
    """
    found: dict[str, Concept] = {}
    for key in keys_of(text):
        number = number_of(key, terms)
        if number is not None:
            found.update((one.id, one) for one, _ in terms.pattern(number).entries)
    return tuple(found[concept_id] for concept_id in sorted(found))


@lru_cache(maxsize=1 << 14)
def keys_of(text: str) -> tuple[str, ...]:
    """Return the keys under which a term is looked for: 一ヶ月 is both 一か月 and 一け月."""
    key = loose(text)
    parts = _KA_OR_KE.split(key)
    if len(parts) == 1:
        return (key,)
    return tuple(
        "".join(part + kana for part, kana in zip(parts, (*kanas, ""), strict=True))
        for kanas in product("かけ", repeat=len(parts) - 1)
    )
