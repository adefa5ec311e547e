"""Words that nearly are a name: 厚生老动省. They begin and end like it and differ by a character.

What is a term itself, whatever its standing, is left to the other checks: this one looks only where
none was recognised.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from briefdesk.checks.base import Check, Concepts, Examination
from briefdesk.model.concept import Concept, ConceptKind, Confidence, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.progress import Progress, part_of, reported
from briefdesk.phrases import phrase
from briefdesk.text.fold import loose
from briefdesk.text.known_pairs import KnownPairs, NamedPairs, named_pairs
from briefdesk.text.mining.declared import declared
from briefdesk.text.mining.ground import Ground
from briefdesk.text.near_slips import Slips, apart, likely
from briefdesk.text.near_terms import Name, Near, NearNames
from briefdesk.text.searchable import searchable
from briefdesk.text.stretches import Stretches
from briefdesk.text.title_pairs import title_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefdesk.model.recognition import Recognition

_ID = "near-miss"
_GRAVE = frozenset([ConceptKind.BODY, ConceptKind.STATUTE, ConceptKind.DOCUMENT])
_BATCH = 1000  # concepts
_DECLARED = 4  # characters of a name that only the text declares
_OWN = 6  # characters of a declared name that may be a slip itself
_DIGIT = re.compile("[0-9]")
_WITHOUT_BLANKS = frozenset(["zh", "ja"])


class _Names(NamedTuple):
    """The names of the term bases in one language, and the pairs of characters in them."""

    near: NearNames
    pairs: NamedPairs


_indexed: WeakKeyDictionary[Concepts, dict[str, _Names]] = WeakKeyDictionary()


def _find(examination: Examination) -> Iterator[Finding]:
    document, seen = examination.text.document, examination.text.recognitions
    lang = document.meta.language.partition("-")[0]
    if lang not in _WITHOUT_BLANKS:
        return
    progress = examination.progress
    names = _names(examination.concepts, lang, part_of(progress, 0, 4))
    text = searchable(document, part_of(progress, 1, 4))
    known = list(text.ranges((one.start, one.end) for one in seen))
    own = NearNames(_declared(Ground(document, seen), names.near.keys))
    progress(2, 4)
    keys = names.near.keys | {key for key in own.keys if len(key) < _OWN}
    is_slip = Slips(
        text,
        document.text,
        known,
        keys,
        KnownPairs(text.text, names.pairs),
    )
    all_names, own_names = "\n".join(keys), "\n".join(own.keys)  # a part of one is no slip
    near = names.near.find(text.text, known, part_of(progress, 2, 4))
    found = list(likely((*near, *own.find(text.text, known))))
    slips = [
        one
        for one in reported(found, part_of(progress, 3, 4), len(found), every=100)
        if text.text[one.start : one.end] not in (all_names if one.name.concept else own_names)
        and is_slip(one)
    ]
    groups: dict[tuple[Name, str], list[Near]] = defaultdict(list)
    for one in apart(slips, text.text):
        groups[one.name, text.text[one.start : one.end]].append(one)
    titles = _titles(examination) if groups else Stretches(())
    for (name, _), those in groups.items():
        spans = [text.span(one.start, one.end) for one in those]
        spans = [span for span in spans if not titles.hold(span.start)]
        if not spans:
            continue
        right = _as_printed(name, seen)
        places = [Place(s.start, s.end, document.text[s.start : s.end], right) for s in spans]
        yield _finding(name, right, places, examination.concepts.concept(name.concept))


def _titles(examination: Examination) -> Stretches:
    """Return the titles of which title-identity asks whether they are another one."""
    document, concepts = examination.text.document, examination.concepts
    ground = Ground(document, examination.text.recognitions)
    pairs = title_pairs(document, ground, lambda name: bool(concepts.concepts_of(name)))
    return Stretches(
        (thing.start, thing.end)
        for pair in pairs
        for title in (pair.one, pair.other)
        for thing in title.things
    )


def _names(concepts: Concepts, lang: str, progress: Progress) -> _Names:
    """Return the index of the names in a language, made once for the term bases in use."""
    made = _indexed.setdefault(concepts, {})
    if lang not in made:
        found = list(_all_names(concepts, lang, progress))
        near = NearNames(reported(found, progress, len(found)), progress)
        keys = reported([name.key for name in found], progress, len(found))
        made[lang] = _Names(near, named_pairs(keys))
    return made[lang]


def _all_names(concepts: Concepts, lang: str, progress: Progress) -> Iterator[Name]:
    at = ""
    while batch := concepts.concepts_after(at, _BATCH):
        progress(0, 0)
        for concept in batch:
            for term in concept.terms:
                if term.is_usable and term.lang.partition("-")[0] == lang:
                    yield Name(loose(term.text), term.text, concept.id)
        at = batch[-1].id


def _declared(ground: Ground, known: set[str]) -> Iterator[Name]:
    """Yield the names that a text declares and no term base has."""
    for found in declared(ground):
        for term in found.terms:
            key = loose(term.text)
            if len(key) >= _DECLARED and key not in known and not _DIGIT.search(key):
                yield Name(key, term.text, "")


def _as_printed(name: Name, seen: Sequence[Recognition]) -> str:
    """Return a name as the text prints it elsewhere, else as the term base has it."""
    printed = (one.surface for one in seen if one.concept == name.concept and one.term == name.text)
    return next(printed, name.text)


def _finding(name: Name, right: str, places: list[Place], concept: Concept | None) -> Finding:
    surface = places[0].surface
    original = best_term(concept, "ja") if concept is not None else None
    evidence: tuple[Said, ...] = (
        (said(phrase("checks", "In Japanese: {name}."), name=original.text),) if original else ()
    )
    if concept is None:
        evidence = (said(phrase("checks", "The text itself declares “{name}”."), name=right),)
    return Finding(
        _ID,
        Gravity.HIGH if concept is not None and concept.kind in _GRAVE else Gravity.MEDIUM,
        Confidence.LIKELY,
        said(phrase("checks", "“{words}” is nearly “{name}”."), words=surface, name=right),
        tuple(places),
        name.concept,
        surface,
        evidence,
        concept.definition_source if concept is not None else None,
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Slips in names"),
        explanation=phrase(
            "checks",
            "The words begin and end like a name that is known, and differ from it by one character"
            " (two in long ones). Words that are a term themselves, differences of grammar or"
            " number, and characters that make other words are left alone.",
        ),
        bad="指南由个人信息保护委会公布。",
        good="指南由个人信息保护委员会公布。",
    ),
    find=_find,
)
