"""Where an entry comes from: laws by their own numbers, and no law older than what it says."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from briefdesk.model.concept import Concept, SourceRef
from briefdesk.model.problem import Problem, problem
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.entry_rules.base import Known, sources_of
from briefdesk.text.entry_rules.structure import is_date
from briefdesk.text.law_numbers import law_number

_NOWHERE: Mapping[str, str] = MappingProxyType({})
_KINDS = ("", "law", "cabinet", "ministry", "eu", "web", "person")
_PLACE = re.compile(r"(?:附則)?\d+(?:の\d+)*|")
_EU_PLACE = re.compile(r"\d+[a-z]*|[a-z]{1,4}|(?:recital|Annex) [0-9IVXL]+|")
_ADDRESS = re.compile(r"https?://[^\s/]+\S*|")


def sources_are_named(concept: Concept, _known: Known) -> Iterator[Problem]:
    """A source is of a kind and has a title, or at least an address, that is one."""
    for source in _each(concept):
        if not source.title and not source.url:
            said = phrase("problems", "A source has neither title nor address.")
            yield problem("source-title", said, field="sources")
        if source.kind not in _KINDS:
            said = phrase(
                "problems", "The source “{title}” is of the kind “{value}”, none we know."
            )
            yield _of_source("source-kind", said, source, source.kind)
        if not _ADDRESS.fullmatch(source.url):
            said = phrase("problems", "The address “{value}” of “{title}” is no web address.")
            yield _of_source("source-address", said, source, source.url)


def law_numbers(concept: Concept, _known: Known) -> Iterator[Problem]:
    """The number of a law can be read as one."""
    for source in _each(concept):
        if source.law_no and source.kind != "eu" and law_number(source.law_no) is None:
            said = phrase(
                "problems",
                "“{value}” of “{title}” is no law's number: write it as 平成15年法律第57号.",
            )
            yield _of_source("law-number", said, source, source.law_no)


def one_number_for_a_law(concept: Concept, known: Known) -> Iterator[Problem]:
    """All entries cite a law by one number: another is often that of an amending act."""
    for source in _each(concept):
        others = known.law_numbers(source.title) if source.law_no else {}
        for number, other in others.items():
            if _plain(number) != _plain(source.law_no):
                said = phrase(
                    "problems", "“{title}” has the number {value} here and {other} at {concept}."
                )
                places = {"other": number, "concept": other}
                yield _of_source("law-numbers", said, source, source.law_no, places)


def places_in_laws(concept: Concept, _known: Known) -> Iterator[Problem]:
    """Article, paragraph and item of a law are numbers."""
    for source in _each(concept):
        for value in (source.article, source.paragraph, source.item):
            form = _EU_PLACE if source.kind == "eu" else _PLACE
            if source.kind in ("law", "eu") and not form.fullmatch(value):
                said = phrase("problems", "“{value}” is no number of an article of “{title}”.")
                yield _of_source("article", said, source, value)


def no_law_is_younger_than_its_dates(concept: Concept, _known: Known) -> Iterator[Problem]:
    """A law was made before it came into force, and before somebody looked at it."""
    for source in _each(concept):
        number = law_number(source.law_no)
        events = (source.promulgated, source.in_force, source.retrieved, concept.as_of)
        for event in dict.fromkeys(filter(is_date, events)):
            if number is not None and number.ce_year > int(event[:4]):
                said = phrase("problems", "{value} is of {year}, later than {event}.")
                places = {"year": str(number.ce_year), "event": event}
                yield _of_source("law-year", said, source, source.law_no, places)
        both = is_date(source.promulgated) and is_date(source.in_force)
        if both and source.in_force < source.promulgated:
            said = phrase("problems", "“{title}” is in force before it is promulgated: {value}.")
            yield _of_source("in-force", said, source, source.in_force)


def _each(concept: Concept) -> Iterator[SourceRef]:
    """Yield the sources, each once."""
    yield from dict.fromkeys(sources_of(concept))


def _of_source(
    code: str, said: Phrase, source: SourceRef, value: str, places: Mapping[str, str] = _NOWHERE
) -> Problem:
    """Return a problem with a value of a source."""
    found = {"title": source.title, "value": value, **places}
    return Problem(code, said, found, field="sources")


def _plain(number: str) -> str:
    """Return a law's number as it is compared."""
    found = law_number(number)
    return number if found is None else str(found)
