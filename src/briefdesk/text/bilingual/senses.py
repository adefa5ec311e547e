"""Which of its senses an ambiguous string of the translation has, where the original tells."""

from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.recognition import Recognition
from briefdesk.text.bilingual.beside import Beside


class Sense(NamedTuple):
    """An ambiguous string, and the id of the concept that it is."""

    seen: Recognition
    concept: str


def senses(beside: Beside) -> Iterator[Sense]:
    """Yield the strings of which the original has one sense alone, in the order of the links."""
    for link in beside.linked:
        there = {
            concept
            for one in beside.original.seen(link.original)
            for concept in (one.concept, *one.ambiguous)
        }
        for one in beside.translation.seen(link.translation):
            told = there.intersection(one.ambiguous)
            if len(told) == 1:
                yield Sense(one, *told)
