"""Under which keys a concept is recognised, and which keys of laws matter to it."""

from collections.abc import Iterator

from briefdesk.model.concept import Concept, ConceptKind, Guard, Term
from briefdesk.text.edges import is_western
from briefdesk.text.fold import loose
from briefdesk.text.meaning import keys_of

_NO_GUARD = Guard()


def keyed(concept: Concept) -> Iterator[tuple[str, int]]:
    """Yield the keys of a concept, each with the number of its term.

    A word that one only searches by has none.
    """
    for which, term in enumerate(concept.terms):
        if term.match != "search":
            for key in keys_of(term.text):
                if key:  # a term of nothing but ー would match everywhere
                    yield key, which


def laws_of(concept: Concept) -> set[str]:
    """Return the keys of the laws that matter: the concept itself, and what its guards ask for."""
    terms = [term for term in concept.terms if term.match != "search"]
    laws = {loose(name) for term in terms for name in term.guard.nearest_law}
    if concept.kind is ConceptKind.STATUTE:
        laws.update(key for key, _ in keyed(concept))
    return laws - {""}


def is_steady(term: Term, key: str) -> bool:
    """Tell whether a term counts wherever it stands to the letter."""
    return (
        len(term.text) == len(key)
        and term.guard == _NO_GUARD
        and not term.ambiguous_with
        and not is_western(key[:1])
        and not is_western(key[-1:])
    )
