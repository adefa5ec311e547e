"""What a person does to links: join, part, move a sentence, say that there is no counterpart.

Each answers the links that take the place of the old ones, to be shown at once, and which of them
the person has said: those are for ``services.pairing.relink``.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.ui.pair.links import Side, spans

Sentences = tuple[Span, ...]
Headings = Mapping[Side, Sequence[Span]]  # where they stand in each text
_NO_HEADINGS: Headings = {}


class Mended(NamedTuple):
    """All links as they are now, what was said, and the link to go on with."""

    links: tuple[Link, ...]
    said: tuple[Link, ...]
    number: int


def joined(links: Sequence[Link], number: int, headings: Headings = _NO_HEADINGS) -> Mended | None:
    """Join a link with the next one; None for the last, and where a heading stands between.

    Then one of the texts would have a heading and what stands above or below it in one pair.
    """
    if number + 1 >= len(links):
        return None
    one, other = links[number : number + 2]
    if any(_parts(spans(one, side), spans(other, side), headings.get(side, ())) for side in Side):
        return None
    made = _said(one.translation + other.translation, one.original + other.original)
    return _put(links, number, 2, [made])


def parted(links: Sequence[Link], number: int) -> Mended | None:
    """Part a link after its first sentences; None if a side has one at most, and the other, too.

    Sentences left without a counterpart stay alone.
    """
    link = links[number]
    if max(len(link.translation), len(link.original)) < 2:
        return None
    first = _said(link.translation[:1], link.original[:1])
    rest = _said(link.translation[1:], link.original[1:])
    return _put(links, number, 1, [first, rest])


def alone(links: Sequence[Link], number: int) -> Mended | None:
    """Say that the sentences of a link have no counterpart, as left out or added."""
    link = links[number]
    if not link.translation or not link.original:
        return _put(links, number, 1, [_said(link.translation, link.original)])
    return _put(links, number, 1, [_said(link.translation, ()), _said((), link.original)])


def moved(links: Sequence[Link], number: int, side: Side, step: int) -> Mended | None:
    """Move a sentence of one side to a neighbour: the first up (-1), or the last down (1).

    The neighbour is the nearest link; None if there is none, or no sentence to move.
    """
    other = number + step
    going = spans(links[number], side)
    if not going or not 0 <= other < len(links):
        return None
    if step < 0:
        here, there = going[1:], spans(links[other], side) + going[:1]
    else:
        here, there = going[:-1], going[-1:] + spans(links[other], side)
    changed = [
        _with(links[number], side, here),
        _with(links[other], side, there),
    ]
    low = min(number, other)
    made = _put(links, low, 2, changed if step > 0 else changed[::-1])
    there_now = made.links.index(changed[1])
    return made._replace(number=there_now)


def confirmed(links: Sequence[Link], numbers: Sequence[int]) -> Mended:
    """Say that links are right as they are."""
    chosen = set(numbers)
    said = tuple(_said(links[n].translation, links[n].original) for n in numbers)
    by_number = dict(zip(numbers, said, strict=True))
    shown = tuple(by_number[n] if n in chosen else one for n, one in enumerate(links))
    return Mended(shown, said, numbers[-1] if numbers else 0)


def released(links: Sequence[Link], said: Sequence[Link]) -> tuple[Link, ...]:
    """Return links of which only those in ``said`` are a person's."""
    kept = {(one.translation, one.original) for one in said}
    return tuple(
        one
        if one.by is LinkBy.RULES or (one.translation, one.original) in kept
        else Link(one.translation, one.original, one.likeness)
        for one in links
    )


def _parts(above: Sentences, below: Sentences, headings: Sequence[Span]) -> bool:
    """Tell whether a heading parts sentences of one text; those of a heading are joined freely."""
    if not above or not below:
        return False
    edges = sorted((above[-1], below[0]))
    reach = Span(edges[0].start, edges[1].end)
    met = [one for one in headings if one.overlaps(reach)]
    return bool(met) and not all(any(map(edge.overlaps, met)) for edge in edges)


def _put(links: Sequence[Link], number: int, count: int, made: Sequence[Link]) -> Mended:
    """Put links in the place of ``count`` others; those without any sentence are none."""
    said = tuple(one for one in made if one.translation or one.original)
    shown = (*links[:number], *said, *links[number + count :])
    return Mended(shown, said, number)


def _said(translation: Sentences, original: Sentences) -> Link:
    return Link(tuple(sorted(translation)), tuple(sorted(original)), by=LinkBy.PERSON)


def _with(link: Link, side: Side, sentences: Sentences) -> Link:
    if side is Side.TRANSLATION:
        return _said(sentences, link.original)
    return _said(link.translation, sentences)
