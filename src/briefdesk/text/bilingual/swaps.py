"""Terms that a translation took for their false friends, though their right names are there too.

Names are counted, not only looked for: the right one may belong to another place of the sentence,
or be a part of a longer name there.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.recognition import Recognition
from briefdesk.text.bilingual.beside import Beside, Linked


class Swap(NamedTuple):
    """A term of the original, and the false friend that stands for it in the translation."""

    seen: Recognition
    instead: Recognition


class Senses(NamedTuple):
    """What may be asked of concepts, by their ids.

    ``named`` tells whether what was recognised is a name of a concept, also where it was taken for
    another one; ``confusable`` whether one concept is a false friend of the other.
    """

    named: Callable[[Recognition, str], bool]
    confusable: Callable[[str, str], bool]


def swaps(beside: Beside, link: Linked, senses: Senses) -> Iterator[Swap]:
    """Yield the swaps of a link, by their concepts.

    Of the one concept the translation has as many names too few as it has too many of the other,
    and has not more of it in the sentences around: else one is left out, said again, or moved.
    """
    theirs, ours = beside.original.seen(link.original), beside.translation.seen(link.translation)
    more = beside.original.seen(link.original_around), beside.translation.seen(link.around)
    for own in dict.fromkeys(one.concept for one in theirs if not one.ambiguous):
        lacking = _surplus(theirs, ours, own, senses)
        if lacking < 1 or _surplus(*more, own, senses) < 0:
            continue
        for other in dict.fromkeys(one.concept for one in ours if not senses.named(one, own)):
            spare = _surplus(ours, theirs, other, senses)
            if spare == lacking and senses.confusable(own, other):
                yield from _between(_of(theirs, own, other), _of(ours, own, other), own, lacking)


def _surplus(
    some: Sequence[Recognition], others: Sequence[Recognition], concept: str, senses: Senses
) -> int:
    """Return how many more names of a concept are among some than among others."""
    counts = [sum(senses.named(one, concept) for one in those) for those in (some, others)]
    return counts[0] - counts[1]


def _of(seen: Sequence[Recognition], *concepts: str) -> list[Recognition]:
    return [one for one in seen if one.concept in concepts and not one.ambiguous]


def _between(
    theirs: Sequence[Recognition], ours: Sequence[Recognition], own: str, most: int
) -> Iterator[Swap]:
    """Yield the names that stand, each in its turn, where the original has one of ``own``; where
    they are not as many as there, the last of each.
    """
    pairs = [
        Swap(seen, instead)
        for seen, instead in zip(theirs, ours, strict=False)
        if seen.concept == own != instead.concept
    ]
    yield from pairs[:most]
    if not pairs:
        lost = [one for one in theirs if one.concept == own][-most:]
        spare = [one for one in ours if one.concept != own][-most:]
        yield from map(Swap, lost, spare)
