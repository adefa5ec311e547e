"""Entries that name each other."""

from collections.abc import Iterator

from briefdesk.model.concept import Concept, RelationType
from briefdesk.model.problem import Problem, problem
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules.base import Known, of_term


def targets_exist(concept: Concept, known: Known) -> Iterator[Problem]:
    """A relation leads to another concept that there is."""
    for relation in concept.relations:
        if relation.target == concept.id:
            said = phrase("problems", "The concept is related to itself.")
            yield problem("relation-itself", said, field="relations")
        elif known.concept(relation.target) is None:
            said = phrase("problems", "A relation leads to “{target}”, which there is not.")
            yield problem("relation-target", said, field="relations", target=relation.target)


def homographs_exist(concept: Concept, known: Known) -> Iterator[Problem]:
    """What a term may also mean is another concept that there is."""
    for term in concept.terms:
        for target in term.ambiguous_with:
            if target == concept.id or known.concept(target) is None:
                said = phrase("problems", "“{text}” may mean “{target}”, no other concept.")
                yield of_term("ambiguous-target", said, term, "ambiguous_with", target=target)


def false_friends_know_each_other(concept: Concept, known: Known) -> Iterator[Problem]:
    """False friends are so in both directions, and say why."""
    for relation in concept.relations:
        if relation.type is not RelationType.FALSE_FRIEND_OF:
            continue
        if not relation.reason.strip():
            said = phrase("problems", "Say why “{target}” is a false friend.")
            yield problem("false-friend-reason", said, field="relations", target=relation.target)
        other = known.concept(relation.target)
        if other is not None and not any(
            back.type is RelationType.FALSE_FRIEND_OF and back.target == concept.id
            for back in other.relations
        ):
            said = phrase("problems", "“{target}” does not name this concept as a false friend.")
            yield problem("false-friend-back", said, field="relations", target=relation.target)
