"""All entries of the term bases in use as rows of a list, and the way from a row to its concept.

Making the rows of 100,000 concepts takes seconds, so it belongs in the free pool; after an edit
only what was edited is made anew, without waiting for the terms to be compiled again.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from briefdesk.model.concept import Concept, ReadingSource, Term, best_term
from briefdesk.model.concept_row import ConceptRow
from briefdesk.model.layer import Edit, Layer
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.termbase_info import BUNDLED, TermBaseInfo
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import Lexicon, bundled, lexicon_of
from briefdesk.services.termbases import all_termbases
from briefdesk.text import edition
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher

_PAGE = 500  # concepts read at once
LANGUAGES = ("ja", "zh", "en")
_by_order = attrgetter("order", "id")


class Catalogue(NamedTuple):
    """The rows of a lexicon, sorted by reading, and their domains, sorted by name.

    ``matcher`` holds the concepts of an earlier ``base``, which differs from ``lexicon`` in what
    was edited since. ``homes`` says in which term base a file brought a concept.
    """

    lexicon: Lexicon
    rows: tuple[ConceptRow, ...]
    domains: tuple[str, ...]
    matcher: Matcher
    base: Lexicon
    homes: Mapping[str, int]

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept as it counts, None if there is none; cheap enough for any thread."""
        edited = _edited(self.lexicon.layers, self.homes, concept_id)
        return self.matcher.concept(concept_id) if edited is None else edited[1].value

    def home(self, concept_id: str) -> int:
        """Return the term base in which a concept stands as it counts."""
        return _place(self.lexicon.layers, self.homes, concept_id)[0]

    def is_edited(self, concept_id: str) -> bool:
        """Tell whether a person wrote the concept as it counts."""
        return _edited(self.lexicon.layers, self.homes, concept_id) is not None

    def as_read(self, concept_id: str) -> int | None:
        """Return the term base in which a file brought a concept, None if no file did."""
        return self.homes.get(concept_id)


class Snapshot(NamedTuple):
    """The term bases of a library at one moment.

    ``catalogue`` is None where all rows must be made anew, by ``catalogue``.
    """

    lexicon: Lexicon
    termbases: tuple[TermBaseInfo, ...]
    catalogue: Catalogue | None


def snapshot(desk: Desk, before: Catalogue | None = None) -> Snapshot:
    """Return the term bases of a library as they are now; ``before`` is what was known of them.

    If only some edits lie between, their rows are made here: 0.2 s where there are 100,000.
    """
    known = lexicon_of(desk)
    made = None if before is None else _patched(known, before)
    return Snapshot(known, all_termbases(desk), made)


def catalogue(known: Lexicon, progress: Progress = unheard) -> Catalogue:
    """Return all rows of a lexicon; raises as ``Lexicon.matcher``, and what ``progress`` raises."""
    matcher = known.matcher(progress)
    homes = _homes(known, progress)
    rows: list[ConceptRow] = []
    for page in _pages(matcher, progress):
        found = [_row(concept, _place(known.layers, homes, concept.id)) for concept in page]
        found.sort(key=_by_order)  # many short runs: sorting all at once would keep others waiting
        rows += found
    rows.sort(key=_by_order)
    return Catalogue(known, tuple(rows), _domains(rows), matcher, known, homes)


def _patched(known: Lexicon, before: Catalogue) -> Catalogue | None:
    """Return the rows with what was edited since, None if more than that is different."""
    if _files(known) != _files(before.lexicon):
        return None
    at_first = _edits(before.base.layers)
    now, then = _edits(known.layers), _edits(before.lexicon.layers)
    different = {one for one in now.keys() | then.keys() if now.get(one) != then.get(one)}
    if any(one in at_first and not _edited(known.layers, before.homes, one) for one in different):
        return None  # what a file says of it is not at hand
    rows = {row.id: row for row in before.rows if row.id not in different}
    made = before._replace(lexicon=known)
    for concept_id in different:
        concept = made.concept(concept_id)
        if concept is not None:
            rows[concept_id] = _row(concept, _place(known.layers, before.homes, concept_id))
    in_order = tuple(sorted(rows.values(), key=_by_order))
    return made._replace(rows=in_order, domains=_domains(in_order))


def _domains(rows: Iterable[ConceptRow]) -> tuple[str, ...]:
    return tuple(sorted({row.domain for row in rows if row.domain}))


def _files(known: Lexicon) -> list[tuple[int, str]]:
    """Return what is the same as long as nothing but edits is different."""
    return [(layer.id, layer.edition) for layer in known.layers if layer.edition]


def _edits(layers: Iterable[Layer]) -> Mapping[str, tuple[int, Edit]]:
    """Return the edit that counts for each concept, with its term base."""
    found: dict[str, tuple[int, Edit]] = {}
    for layer in layers:
        for edit in layer.edits:
            found.setdefault(edit.concept, (layer.id, edit))
    return found


def _edited(
    layers: Iterable[Layer], homes: Mapping[str, int], concept_id: str
) -> tuple[int, Edit] | None:
    """Return the edit that counts for a concept, with its term base; they are sorted by id.

    None if there is none before the term base whose file brought the concept, or in it.
    """
    for layer in layers:
        at = bisect_left(layer.edits, concept_id, key=attrgetter("concept"))
        if at < len(layer.edits) and layer.edits[at].concept == concept_id:
            return layer.id, layer.edits[at]
        if layer.id == homes.get(concept_id):
            return None
    return None


def _place(layers: Iterable[Layer], homes: Mapping[str, int], concept_id: str) -> tuple[int, bool]:
    """Return the term base of a concept, and whether it covers one that a file brought."""
    edited = _edited(layers, homes, concept_id)
    if edited is None:
        return homes.get(concept_id, BUNDLED), False
    return edited[0], concept_id in homes


def _homes(known: Lexicon, progress: Progress) -> Mapping[str, int]:
    """Return the term base of each concept that a file brought, the first that has it."""
    found: dict[str, int] = {}
    for layer in known.layers:
        if layer.edition:
            for number, body in enumerate(edition.bodies(known.editions / layer.edition)):
                if number % _PAGE == 0:
                    progress(0, 0)
                found.setdefault(edition.concept_id(body), layer.id)
    for termbase in bundled():
        for concept in termbase.concepts:
            found.setdefault(concept.id, BUNDLED)
    return MappingProxyType(found)


def _pages(matcher: Matcher, progress: Progress) -> Iterator[list[Concept]]:
    """Yield all concepts, some at a time."""
    page = matcher.concepts_after("", _PAGE)
    while page:
        progress(0, 0)
        yield page
        page = matcher.concepts_after(page[-1].id, _PAGE)


def unconfirmed(concept: Concept) -> tuple[Term, ...]:
    """Return the Japanese terms to write whose reading nobody confirmed."""
    return tuple(
        term
        for term in concept.terms
        if term.lang.startswith("ja")
        and not term.forbidden
        and (not term.reading or term.reading_source is ReadingSource.AUTO)
    )


def _row(concept: Concept, place: tuple[int, bool]) -> ConceptRow:
    home, covers = place
    best = {lang: best_term(concept, lang) for lang in LANGUAGES}
    shown = {lang: best[lang] or _any_term(concept, lang) for lang in LANGUAGES}
    japanese, chinese, english = (shown[lang] for lang in LANGUAGES)
    words = [words for term in concept.terms for words in (term.text, term.reading) if words]
    reading = japanese.reading if japanese else ""
    return ConceptRow(
        id=concept.id,
        japanese=japanese.text if japanese else "",
        reading=reading,
        chinese=chinese.text if chinese else "",
        chinese_lang=chinese.lang if chinese else "zh-Hans",
        english=english.text if english else "",
        domain=concept.domain,
        status=concept.status,
        confidence=concept.confidence,
        missing=" ".join(lang for lang in LANGUAGES if best[lang] is None),
        unread=len(unconfirmed(concept)),
        home=home,
        covers=covers,
        key="\n".join(("", *map(loose, words), "")),
        order=_order(reading, japanese, chinese or english),
    )


def _any_term(concept: Concept, lang: str) -> Term | None:
    return next((term for term in concept.terms if term.lang.partition("-")[0] == lang), None)


def _order(reading: str, japanese: Term | None, other: Term | None) -> str:
    """Return a key that puts what has a reading first, then Japanese without, then the rest."""
    if reading:
        return f"0{loose(reading)}"
    if japanese:
        return f"1{loose(japanese.text)}"
    return f"2{loose(other.text)}" if other else "3"
