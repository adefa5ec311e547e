"""What an approved entry has."""

from collections.abc import Iterator

from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    Confidence,
    ReadingSource,
    RelationType,
    Term,
)
from briefdesk.model.problem import Problem, problem
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.entry_rules.base import Known, of_term

_LACKS = (
    ("domain", phrase("problems", "An approved concept has a domain.")),
    ("definition", phrase("problems", "An approved concept has a definition.")),
    ("definition_source", phrase("problems", "An approved concept says where it is defined.")),
    ("as_of", phrase("problems", "An approved concept says as of when it is right.")),
)
_NO_TERM: dict[str, Phrase] = {
    "ja": phrase("problems", "An approved concept has a Japanese term."),
    "zh": phrase("problems", "An approved concept has a preferred Chinese term."),
    "en": phrase("problems", "An approved concept has an English term."),
}


def approved_is_complete(concept: Concept, _known: Known) -> Iterator[Problem]:
    """An approved concept is defined, sourced, dated and sure."""
    if concept.status is not ConceptStatus.APPROVED:
        return
    for field, said in _LACKS:
        if not getattr(concept, field):
            yield problem("approved-incomplete", said, field=field)
    if concept.confidence is not Confidence.SURE:
        said = phrase("problems", "An approved concept is sure; this one is {value}.")
        yield problem("approved-unsure", said, field="confidence", value=concept.confidence)
    if not any(source.article or source.page or source.item for source in concept.sources):
        said = phrase("problems", "An approved concept has a source with an article or a page.")
        yield problem("approved-incomplete", said, field="sources")


def approved_has_terms(concept: Concept, _known: Known) -> Iterator[Problem]:
    """An approved concept has names in three languages, and a person knows how to read them."""
    if concept.status is not ConceptStatus.APPROVED:
        return
    for lang, said in _NO_TERM.items():
        usable = [term for term in concept.terms if term.is_usable and _is_in(term, lang)]
        if lang == "zh":
            usable = [term for term in usable if term.status is AdminStatus.PREFERRED]
        if not usable:
            yield problem("approved-incomplete", said, field="terms")
    for term in concept.terms:
        if term.lang == "ja" and term.reading and term.reading_source is ReadingSource.AUTO:
            said = phrase("problems", "Nobody has confirmed the reading “{reading}” of “{text}”.")
            yield of_term("reading-unconfirmed", said, term, "reading", reading=term.reading)


def approved_warns_of_look_alikes(concept: Concept, known: Known) -> Iterator[Problem]:
    """An approved concept tells how it differs from what has its name."""
    if concept.status is not ConceptStatus.APPROVED:
        return
    warned = {
        relation.target
        for relation in concept.relations
        if relation.type is RelationType.FALSE_FRIEND_OF
    }
    for term in concept.terms:
        alike = {other.concept for other in known.others(concept.id, term)}
        for target in sorted((alike | set(term.ambiguous_with)) - warned - {concept.id}):
            warned.add(target)
            said = phrase(
                "problems", "“{text}” may mean “{target}”: name it as a false friend, and why."
            )
            yield of_term("look-alike", said, term, "relations", target=target)


def _is_in(term: Term, lang: str) -> bool:
    return term.lang.partition("-")[0] == lang
