"""Which sentence pairs may be confirmed together: sure ones of which no check says much.

The window and the command line ask here, so that a pair with a wrong number goes into no
translation memory only because its sentences are alike.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.judged import Judged
from briefdesk.model.pairing import Link
from briefdesk.model.span import Span

_LEAST = Gravity.HIGH  # from which a finding keeps a pair from being confirmed with others
_LEAST_BESIDE = Gravity.LOW  # the same for one that was found beside the original


class Sure(NamedTuple):
    """The sure ones among some links, by their numbers."""

    good: tuple[int, ...]
    doubted: tuple[int, ...]  # something is said to be wrong in their translation


def sure(links: Sequence[Link], findings: Iterable[Judged]) -> Sure:
    """Tell the sure links apart by what was found and nobody has decided about yet."""
    doubted = _doubted(links, findings)
    numbers = [number for number, one in enumerate(links) if one.is_sure]
    return Sure(
        tuple(number for number in numbers if number not in doubted),
        tuple(number for number in numbers if number in doubted),
    )


def _doubted(links: Sequence[Link], findings: Iterable[Judged]) -> set[int]:
    """Return the links in whose translation something grave was found."""
    sentences = sorted((span, n) for n, one in enumerate(links) for span in one.translation)
    starts = [span.start for span, _ in sentences]
    places = [place.span for one in findings if _is_grave(one.finding) for place in one.open]
    return {number for place in places for number in _at(place, sentences, starts)}


def _at(place: Span, sentences: Sequence[tuple[Span, int]], starts: Sequence[int]) -> Iterable[int]:
    """Yield the links of the sentences, which do not overlap, that a place touches."""
    first = max(bisect_right(starts, place.start) - 1, 0)
    for span, number in sentences[first:]:
        if span.start >= place.end:
            return
        if span.overlaps(place):
            yield number


def _is_grave(one: Finding) -> bool:
    least = _LEAST_BESIDE if one.original else _LEAST
    return one.severity.rank <= least.rank
