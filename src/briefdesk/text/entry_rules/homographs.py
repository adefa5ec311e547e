"""One string for two concepts: the reader must be told."""

from collections.abc import Iterator

from briefdesk.model.concept import AdminStatus, Concept, RelationType
from briefdesk.model.problem import Problem, Severity
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules.base import Known, of_term


def preferred_terms_differ(concept: Concept, known: Known) -> Iterator[Problem]:
    """Two concepts of a domain have one preferred term only if the entry tells them apart."""
    told = {
        relation.target
        for relation in concept.relations
        if relation.type is RelationType.FALSE_FRIEND_OF and relation.reason
    }
    for term in concept.terms:
        if term.status is not AdminStatus.PREFERRED or concept.note:
            continue
        for other in known.others(concept.id, term):
            rival = other.term.status is AdminStatus.PREFERRED and other.domain == concept.domain
            if rival and other.concept not in told.union(term.ambiguous_with):
                said = phrase(
                    "problems",
                    "“{text}” is preferred for “{other}” too: name that under “may also mean”, or"
                    " say in a note what tells them apart.",
                )
                yield of_term("same-preferred", said, term, "ambiguous_with", other=other.concept)


def shared_keys_are_marked(concept: Concept, known: Known) -> Iterator[Problem]:
    """A string that is found for another concept too names that."""
    for term in concept.terms:
        for other in {one.concept: one for one in known.others(concept.id, term)}.values():
            if other.concept not in term.ambiguous_with:
                said = phrase(
                    "problems", "“{text}” is found where “{other}” is meant, as “{like}”."
                )
                places = {"other": other.concept, "like": other.term.text}
                info = Severity.INFO
                yield of_term("shared-key", said, term, "ambiguous_with", severity=info, **places)
