"""Find words in one text, whatever their script, width or white space."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.text.anchoring import places
from briefdesk.text.fold import loose


class SeenConcept(NamedTuple):
    """A concept of a briefing: where it stands first, and the key it is found by.

    ``surface`` is what is printed there; ``key`` holds all its terms and their readings, folded.
    """

    concept: Concept
    span: Span
    surface: str
    key: str


def search_key(words: str) -> str:
    """Return what words are compared by: every script, width and case of them gives the same."""
    return loose(words)


def seen_concepts(
    recognitions: Iterable[Recognition], termbases: Sequence[TermBase]
) -> tuple[SeenConcept, ...]:
    """Return each recognised concept that the term bases know, in the order of the text."""
    known = {concept.id: concept for termbase in termbases for concept in termbase.concepts}
    found: dict[str, SeenConcept] = {}
    for one in sorted(recognitions, key=lambda r: r.start):
        concept = known.get(one.concept)
        if concept is None or one.concept in found:
            continue
        words = [one.surface, *(f"{term.text}\n{term.reading}" for term in concept.terms)]
        key = search_key("\n".join(words))
        found[one.concept] = SeenConcept(concept, Span(one.start, one.end), one.surface, key)
    return tuple(found.values())


def find(text: str, query: str) -> tuple[Span, ...]:
    """Return every place of ``query`` in ``text``, in order and without overlap (code points).

    Both are compared on the loose folded key: 医疗, 医療 and 醫療 are the same.
    """
    return places(text, query, overlapping=False)
