"""What term bases know of laws: their numbers, their days, and what they were called when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from briefdesk.model.concept import Concept, SourceRef
from briefdesk.model.value import LawNo, Period
from briefdesk.text.fold import loose
from briefdesk.text.law_numbers import law_number


class Statute:
    """What is known of a law that is a concept."""

    def __init__(self, concept: Concept) -> None:
        """Take what the sources say that bear its name, or else the first."""
        self.concept = concept
        titles = {loose(term.text) for term in concept.terms}
        sources = list(_sources(concept))
        own = [one for one in sources if loose(one.title) in titles] or sources[:1]
        self.source: SourceRef | None = own[0] if own else None
        self.number = next(filter(None, map(number_of, own)), None)
        self.printed = next((one.law_no for one in own if one.law_no), "")
        self.promulgated = _day(next((one.promulgated for one in own if one.promulgated), ""))
        self.in_force = _day(next((one.in_force for one in own if one.in_force), ""))

    def was_called(self, name: str, period: Period) -> bool:
        """Tell whether a name was in use in a period, as far as it is known."""
        key = loose(name)
        own = [term.used for term in self.concept.terms if loose(term.text) == key]
        return not any(any(used) for used in own) or any(_holds(used, period) for used in own)

    def called(self, period: Period) -> Iterator[str]:
        """Yield the names known to have been in use in a period."""
        for term in self.concept.terms:
            if any(term.used) and _holds(term.used, period):
                yield term.text


def cited_laws(concepts: Iterable[Concept]) -> dict[str, list[SourceRef]]:
    """Return the laws that are sources, each number once, by the keys of their titles."""
    found: dict[str, dict[LawNo, SourceRef]] = defaultdict(dict)
    for concept in concepts:
        terms = (term.source for term in concept.terms)
        for one in (*_sources(concept), *filter(None, terms)):
            number = number_of(one)
            if one.kind == "law" and number is not None:
                found[loose(one.title)].setdefault(number, one)
    return {key: list(own.values()) for key, own in found.items()}


def number_of(source: SourceRef) -> LawNo | None:
    """Return the number of a law that is a source; None if none is told."""
    number = law_number(source.law_no) if source.law_no else None
    return LawNo(number.ce_year, number.kind, number.number) if number else None


def _sources(concept: Concept) -> Iterator[SourceRef]:
    yield from concept.sources
    if concept.definition_source is not None:
        yield concept.definition_source


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _holds(used: tuple[str, str], period: Period) -> bool:
    first, last = used
    return first <= period.last.isoformat() and (not last or period.first.isoformat() <= last)
