"""One fault is told once: what the text alone shows is not told again beside the original."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.finding import Finding, Place
from briefdesk.model.wire import changed


class _Spot(NamedTuple):
    """A place of what the text alone shows, by the numbers of finding and place."""

    start: int
    end: int
    finding: int
    place: int


def told_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings, those beside the original without the places that others tell, too.

    Another one tells it that needs no original, is no less grave and about no other concept, if it
    stands right there, or within the place and about that concept. It then also says what the
    original has, and proposes that where it had nothing to propose.
    """
    found = list(findings)
    alone = [one for one in found if not one.original]
    spots = sorted(
        _Spot(place.start, place.end, number, nth)
        for number, one in enumerate(alone)
        for nth, place in enumerate(one.places)
    )
    heard: dict[int, list[tuple[int, Finding, Place]]] = defaultdict(list)
    beside = []
    for one in found:
        if not one.original:
            continue
        left = []
        for place in one.places:
            spot = next((s for s in _within(spots, place) if _tells(alone, s, one, place)), None)
            if spot is None:
                left.append(place)
            else:
                heard[spot.finding].append((spot.place, one, place))
        if left:
            beside.append(changed(one, places=tuple(left)))
    for number, one in enumerate(alone):
        yield _with(one, heard[number]) if number in heard else one
    yield from beside


def _within(spots: Sequence[_Spot], place: Place) -> Iterator[_Spot]:
    for number in range(bisect_left(spots, (place.start,)), len(spots)):
        if spots[number].start >= place.end:
            return
        if spots[number].end <= place.end:
            yield spots[number]


def _tells(alone: Sequence[Finding], spot: _Spot, one: Finding, place: Place) -> bool:
    """Tell whether what was found at a spot is what is found beside the original at a place."""
    other = alone[spot.finding]
    if other.check == one.check or other.severity.rank > one.severity.rank:
        return False
    if (spot.start, spot.end) == (place.start, place.end):
        return other.concept == one.concept or not (other.concept and one.concept)
    return other.concept == one.concept != ""


def _with(one: Finding, heard: Sequence[tuple[int, Finding, Place]]) -> Finding:
    """Return a finding with what others said of some of its places, which are numbered."""
    places = list(one.places)
    evidence = list(one.evidence)
    for number, other, place in heard:
        if not places[number].suggestion and places[number].surface == place.surface:
            places[number] = changed(places[number], suggestion=place.suggestion)
        if other.message not in evidence:
            evidence.append(other.message)
    return changed(one, places=tuple(places), evidence=tuple(evidence))
