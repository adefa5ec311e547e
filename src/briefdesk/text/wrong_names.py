"""What a wrong name of a concept says: another thing, of this law or of another country's.

假名化医疗信息 for 仮名加工医療情報 holds the name of a thing that Japanese law has as well;
去标识化医疗信息 holds one that only Chinese law has, and so is a false friend.
"""

from typing import NamedTuple, Protocol

from briefdesk.model.concept import Concept, RelationType, Term
from briefdesk.text.fold import loose

CHINESE = frozenset(["CN", "TW", "HK"])  # whose readers know the words from their own law


class Known(Protocol):
    """The concepts that are known."""

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept by its id."""

    def concepts_of(self, text: str) -> tuple[Concept, ...]:
        """Return the concepts with a term that shares a key with a text."""


class Misleads(NamedTuple):
    """The other concept whose name a wrong name is, or holds, and how the two differ."""

    concept: Concept
    name: str
    reason: str
    is_foreign: bool


def misleads(concept: Concept, term: Term, known: Known) -> Misleads | None:
    """Return what else a name says that is none of the concept's; None if nothing.

    Only concepts that are told to be false friends of it count. What belongs to several
    jurisdictions, one of them the concept's own, is not foreign.
    """
    key = loose(term.text)
    right = {loose(one.text) for one in concept.terms if one.is_usable}
    found: list[Misleads] = []
    for relation in concept.relations:
        if relation.type is not RelationType.FALSE_FRIEND_OF:
            continue
        other = known.concept(relation.target)
        if other is None:
            continue
        for name in other.terms:
            if name.is_usable and name.lang == term.lang and len(name.text) > 1:
                part = loose(name.text)
                if part in key and not any(part in one for one in right):
                    foreign = concept.home_jurisdiction not in homes(name.text, known)
                    found.append(Misleads(other, name.text, relation.reason, foreign))
    if not found:
        return None
    longest = max(len(one.name) for one in found)
    best = [one for one in found if len(one.name) == longest]
    return next((one for one in best if not one.is_foreign), best[0])


def homes(name: str, known: Known) -> frozenset[str]:
    """Return the jurisdictions in whose language a name is a right one."""
    key = loose(name)
    return frozenset(
        concept.home_jurisdiction
        for concept in known.concepts_of(name)
        if any(term.is_usable and loose(term.text) == key for term in concept.terms)
    )
