"""What may be written and what not."""

from collections import defaultdict
from collections.abc import Iterator

from briefdesk.model.concept import AdminStatus, Concept, Term
from briefdesk.model.problem import Problem, Severity
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules.base import Known, of_term
from briefdesk.text.fold import strict


def forbidden_is_not_allowed(concept: Concept, _known: Known) -> Iterator[Problem]:
    """No text is both allowed and not, in one language and under the same conditions."""
    bad = [term for term in concept.terms if not term.is_usable]
    allowed = {_as_written(term) for term in concept.terms if bad and term.is_usable}
    for term in bad:
        if _as_written(term) in allowed:
            said = phrase("problems", "“{text}” is allowed and not allowed in the same concept.")
            yield of_term("forbidden-allowed", said, term, "status")


def forbidden_is_deprecated(concept: Concept, _known: Known) -> Iterator[Problem]:
    """A forbidden term is a deprecated one."""
    for term in concept.terms:
        if term.forbidden and term.status is not AdminStatus.DEPRECATED:
            said = phrase("problems", "“{text}” is forbidden and must then be deprecated.")
            yield of_term("forbidden-status", said, term, "status")


def forbidden_has_replacement(concept: Concept, _known: Known) -> Iterator[Problem]:
    """Who is told what not to write is told what to write: a term of the concept."""
    usable = {term.text for term in concept.terms if term.is_usable}
    for term in concept.terms:
        if term.forbidden and not term.replacement:
            said = phrase("problems", "“{text}” is forbidden: say what to write instead.")
            yield of_term("no-replacement", said, term, "replacement")
        elif term.replacement and term.replacement not in usable:
            said = phrase("problems", "“{value}”, instead of “{text}”, is no allowed term here.")
            yield of_term("replacement", said, term, "replacement", value=term.replacement)


def one_term_is_preferred(concept: Concept, _known: Known) -> Iterator[Problem]:
    """One term is preferred in each language."""
    preferred: dict[str, list[Term]] = defaultdict(list)
    for term in concept.terms:
        if term.status is AdminStatus.PREFERRED and not term.forbidden:
            preferred[term.lang].append(term)
    for terms in preferred.values():
        for term in terms[1:]:
            if term.text != terms[0].text:
                said = phrase("problems", "“{text}” and “{other}” are both preferred: choose one.")
                warning = Severity.WARNING
                places = {"other": terms[0].text}
                yield of_term("two-preferred", said, term, "status", severity=warning, **places)


def no_term_twice(concept: Concept, _known: Known) -> Iterator[Problem]:
    """No term is there twice with the same standing."""
    seen: set[object] = set()
    for term in concept.terms:
        entry = (_as_written(term), term.is_usable)
        if entry in seen:
            said = phrase("problems", "“{text}” is there twice.")
            yield of_term("term-twice", said, term, "text", severity=Severity.WARNING)
        seen.add(entry)


def spellings_are_of_a_term(concept: Concept, _known: Known) -> Iterator[Problem]:
    """What is another spelling is one of another term of the concept."""
    for term in concept.terms:
        others = {name for one in concept.terms if one is not term for name in (one.id, one.text)}
        if term.variant_of and term.variant_of not in others:
            said = phrase(
                "problems", "“{text}” is a spelling of “{value}”, no term of the concept."
            )
            yield of_term("variant-of", said, term, "variant_of", value=term.variant_of)


def _as_written(term: Term) -> object:
    """Return by what two terms are the same: how it is written, and when it counts."""
    return term.lang, strict(term.text), term.guard, term.usage, term.register
