"""The parts of an entry are there and are what they may be."""

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import category

from briefdesk.model.concept import Concept
from briefdesk.model.imported import BlockType
from briefdesk.model.problem import Problem, Severity, problem
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules.base import Known, of_term, sources_of
from briefdesk.text.fold import loose
from briefdesk.text.ids import is_xml_id
from briefdesk.text.limits import SOUND_TERM_LIMIT

_LANGUAGES = ("ja", "zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK", "en")
_JURISDICTIONS = ("JP", "CN", "TW", "HK", "EU", "INT")
_TERM_TYPES = ("", "full", "short", "abbrev", "variant", "calque", "gloss")
_MATCHES = ("default", "exact", "case", "search")
_TAG = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def ids(concept: Concept, _known: Known) -> Iterator[Problem]:
    """The ids are XML ids, as TBX needs them, and no term has that of another."""
    if not is_xml_id(concept.id):
        said = phrase("problems", "“{id}” cannot be an id: write letters, digits, “.”, “_” or “-”.")
        yield problem("concept-id", said, field="id", id=concept.id)
    elif not concept.id.startswith("c-"):
        said = phrase("problems", "The ids of concepts begin with “c-”, and “{id}” does not.")
        yield problem("concept-id", said, severity=Severity.WARNING, field="id", id=concept.id)
    seen: set[str] = set()
    for term in concept.terms:
        if term.id in seen:
            said = phrase("problems", "Another term of the concept has the id “{id}” too.")
            yield of_term("term-id", said, term, "id", id=term.id)
        seen.add(term.id)


def has_terms(concept: Concept, _known: Known) -> Iterator[Problem]:
    """A concept has a name."""
    if not concept.terms:
        yield problem("no-term", phrase("problems", "The concept has no term."), field="terms")


def term_texts(concept: Concept, known: Known) -> Iterator[Problem]:
    """A term is a text of one line that can be looked for."""
    for term in concept.terms:
        text = term.text
        if not known.key(text):
            said = phrase("problems", "The term “{text}” has no letter by which it can be found.")
            yield of_term("empty-term", said, term, "text")
        if text != text.strip() or any(category(char) in ("Cc", "Zl", "Zp") for char in text):
            said = phrase(
                "problems", "“{words}” has a line break, or blanks at its ends: remove them."
            )
            yield of_term("term-blanks", said, term, "text", words=" ".join(text.split()))
        if len(text) > SOUND_TERM_LIMIT:
            said = phrase("problems", "“{words}…” is {length} characters long: this is no term.")
            yield of_term("long-term", said, term, "text", words=text[:20], length=len(text))


def languages(concept: Concept, _known: Known) -> Iterator[Problem]:
    """The language of a term is one of those that BriefDesk works in."""
    for term in concept.terms:
        if term.lang in _LANGUAGES:
            continue
        if _TAG.fullmatch(term.lang):
            said = phrase("problems", "“{text}” is in “{lang}”, a language without rules here.")
            severity = Severity.WARNING
        else:
            said = phrase(
                "problems", "“{lang}” is no language: write ja, zh-Hans or en at “{text}”."
            )
            severity = Severity.ERROR
        yield of_term("language", said, term, "lang", severity=severity, lang=term.lang)


def choices(concept: Concept, _known: Known) -> Iterator[Problem]:
    """What is chosen from a list is on the list."""
    place = concept.home_jurisdiction
    if place not in _JURISDICTIONS:
        said = phrase("problems", "“{value}” is none of the jurisdictions JP, CN, TW, HK, EU, INT.")
        severity, field = Severity.WARNING, "home_jurisdiction"
        yield problem("jurisdiction", said, severity=severity, field=field, value=place)
    for term in concept.terms:
        if term.type not in _TERM_TYPES:
            said = phrase("problems", "“{text}” is of the type “{value}”, which there is not.")
            yield of_term("term-type", said, term, "type", value=term.type)
        if term.match not in _MATCHES:
            said = phrase("problems", "“{text}” is matched by “{value}”, which there is not.")
            yield of_term("match", said, term, "match", value=term.match)


def dates(concept: Concept, _known: Known) -> Iterator[Problem]:
    """Dates are dates: 2025-12-31."""
    places = [("as_of", concept.as_of)]
    for source in sources_of(concept):
        found = (source.promulgated, source.in_force, source.retrieved)
        places += [("sources", value) for value in found]
    for field, value in dict.fromkeys(places):
        if value and not is_date(value):
            said = phrase("problems", "“{value}” is no date: write it as 2025-12-31.")
            yield problem("date", said, field=field, value=value)


def guards(concept: Concept, _known: Known) -> Iterator[Problem]:
    """A guard asks for words that can be there and for blocks that there are."""
    for term in concept.terms:
        guard = term.guard
        words = guard.before + guard.after + guard.not_before + guard.not_after + guard.nearest_law
        if not all(map(loose, words)):
            said = phrase("problems", "A condition of “{text}” is empty: remove it.")
            yield of_term("empty-guard", said, term, "guard")
        for kind in guard.block_types:
            if kind not in tuple(BlockType):
                said = phrase(
                    "problems", "A condition of “{text}” names “{value}”, no kind of block."
                )
                yield of_term("guard-block", said, term, "guard", value=kind)


def is_date(value: str) -> bool:
    """Tell whether a text is a day of the calendar, as ISO 8601 writes it."""
    try:
        return _DATE.fullmatch(value) is not None and date.fromisoformat(value) is not None
    except ValueError:
        return False
