"""Which of its senses an ambiguous string has, where the paragraph itself tells.

假名化信息 is the right name of one thing and a wrong one of another. Where the paragraph has called
that other thing by its right name a sentence before, and speaks of nothing that belongs to the
first, the wrong one is meant; where it speaks of what belongs to the first alone, that one is. And
what a string surely meant once in a paragraph it means there again.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.concept import Concept, RelationType, Term
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.wire import changed
from briefdesk.text.fold import loose
from briefdesk.text.paragraph_terms import by_block

_SENTENCE = re.compile("[。；！？]")
Lookup = Callable[[str], Concept | None]


class Told(NamedTuple):
    """An ambiguous string, the concept that is meant, and the wrong name of it that it is; None if
    it is a right one. ``again`` tells that the same string meant it before.
    """

    seen: Recognition
    concept: Concept
    wrong: Term | None
    again: bool = False


def told_senses(
    document: ImportedDocument, recognitions: Sequence[Recognition], concept: Lookup
) -> Iterator[Told]:
    """Yield the ambiguous strings whose sense is told, in the order of the text."""
    for _, seen in by_block(document, recognitions):
        for number, one in enumerate(seen):
            if one.ambiguous:
                told = _told(document.text, one, seen, number, concept)
                if told is not None:
                    yield told


def _told(
    text: str, one: Recognition, block: Sequence[Recognition], number: int, concept: Lookup
) -> Told | None:
    certain = {other.concept for other in block if not other.ambiguous}
    named = {other.concept: other for other in block[:number] if not other.ambiguous}
    senses = [found for other in one.ambiguous if (found := concept(other)) is not None]
    key = loose(one.surface)
    before = {
        other.concept
        for other in block[:number]
        if not other.ambiguous and loose(other.surface) == key
    }
    again = [sense for sense in senses if sense.id in before]
    if len(again) == 1:
        return Told(one, again[0], wrong_name(again[0], one.surface), again=True)
    fitting = [sense for sense in senses if certain & _belonging(sense)]
    if len(fitting) != 1:
        return None
    meant = fitting[0]
    wrong = wrong_name(meant, one.surface)
    if wrong is None:
        return Told(one, meant, None)
    right = named.get(meant.id)
    if right is None or not _SENTENCE.search(text, right.end, one.start):
        return None
    return Told(one, meant, wrong)


def with_told(
    document: ImportedDocument, recognitions: Sequence[Recognition], concept: Lookup
) -> tuple[Recognition, ...]:
    """Return recognitions of which those know that they are told which are, and are right names."""
    told = {
        one.seen.start for one in told_senses(document, recognitions, concept) if one.wrong is None
    }
    return tuple(
        changed(one, is_told=True) if one.ambiguous and one.start in told else one
        for one in recognitions
    )


def wrong_name(concept: Concept, surface: str) -> Term | None:
    """Return the term of a concept with this spelling that one should not write."""
    key = loose(surface)
    return next((t for t in concept.terms if not t.is_usable and loose(t.text) == key), None)


def _belonging(concept: Concept) -> set[str]:
    """Return a concept and those it belongs together with."""
    return {concept.id} | {
        one.target for one in concept.relations if one.type is not RelationType.FALSE_FRIEND_OF
    }
