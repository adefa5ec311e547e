"""The links of two texts, found by place, and how places of the one follow those of the other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span


class Side(Enum):
    """One of the two texts."""

    TRANSLATION = auto()
    ORIGINAL = auto()

    @property
    def other(self) -> "Side":
        """The text beside it."""
        return Side.ORIGINAL if self is Side.TRANSLATION else Side.TRANSLATION


class Standing(Enum):
    """How far a link is to be trusted, and what it says."""

    CONFIRMED = auto()  # by a person, also that there is nothing on the other side
    SURE = auto()
    UNSURE = auto()
    LEFT_OUT = auto()  # of the translation
    ADDED = auto()  # by the translation


DOUBTFUL = frozenset({Standing.UNSURE, Standing.LEFT_OUT, Standing.ADDED})


class Place(NamedTuple):
    """A character (code point) of one of the texts."""

    side: Side
    at: int


def spans(link: Link, side: Side) -> tuple[Span, ...]:
    """Return the sentences of a link on one side."""
    return link.translation if side is Side.TRANSLATION else link.original


def standing(link: Link) -> Standing:
    """Return how a link stands."""
    if link.by is LinkBy.PERSON:
        return Standing.CONFIRMED
    if not link.translation:
        return Standing.LEFT_OUT
    if not link.original:
        return Standing.ADDED
    return Standing.SURE if link.is_sure else Standing.UNSURE


class Links:
    """The links of two texts of given lengths, in the order of both as far as they agree."""

    def __init__(self, links: Sequence[Link], lengths: tuple[int, int]) -> None:
        """Sort the sentences of both sides."""
        self.all = tuple(links)
        self.doubtful = [n for n, one in enumerate(self.all) if standing(one) in DOUBTFUL]
        self._sentences = {side: sorted(self._of(side)) for side in Side}
        self._starts = {
            side: [span.start for span, _ in found] for side, found in self._sentences.items()
        }
        anchors = list(self._anchors(lengths))
        self._here = {
            Side.TRANSLATION: [one for one, _ in anchors],
            Side.ORIGINAL: [other for _, other in anchors],
        }

    def _of(self, side: Side) -> Iterator[tuple[Span, int]]:
        for number, link in enumerate(self.all):
            for span in spans(link, side):
                yield span, number

    def _anchors(self, lengths: tuple[int, int]) -> Iterator[tuple[int, int]]:
        """Yield places that belong together, rising on both sides."""
        last = (0, 0)
        yield last
        for link in self.all:
            if not link.translation or not link.original:
                continue
            for edge in (
                (link.translation[0].start, link.original[0].start),
                (link.translation[-1].end, link.original[-1].end),
            ):
                if edge[0] > last[0] and edge[1] > last[1]:
                    last = edge
                    yield edge
        if lengths[0] > last[0] and lengths[1] > last[1]:
            yield lengths

    # ---- by place

    def at(self, place: Place) -> int | None:
        """Return the link of the sentence at a place; of the one before it between sentences."""
        before = bisect_right(self._starts[place.side], place.at) - 1
        if before < 0:
            return 0 if self._sentences[place.side] else None
        return self._sentences[place.side][before][1]

    def over(self, side: Side, at: int) -> int | None:
        """Return the link of the sentence that a character belongs to."""
        before = bisect_right(self._starts[side], at) - 1
        if before < 0:
            return None
        span, number = self._sentences[side][before]
        return number if at < span.end else None

    def between(self, side: Side, first: int, last: int) -> set[int]:
        """Return the links with a sentence between two places."""
        found = self._sentences[side]
        low = max(bisect_right(self._starts[side], first) - 1, 0)
        high = bisect_right(self._starts[side], last)
        return {number for _, number in found[low:high]}

    def place_of(self, number: int, side: Side) -> Place:
        """Return where a link begins: on a side if it has sentences there, else on the other."""
        link = self.all[number]
        here = spans(link, side)
        return Place(side, here[0].start) if here else Place(side.other, _first(link, side.other))

    def next_doubtful(self, number: int | None, step: int) -> int | None:
        """Return the next link to be looked at, going round; ``step`` is 1 or -1."""
        if not self.doubtful:
            return None
        here = -1 if number is None else number
        if step > 0:
            return self.doubtful[bisect_right(self.doubtful, here) % len(self.doubtful)]
        return self.doubtful[bisect_left(self.doubtful, max(here, 0)) - 1]

    # ---- across

    def across(self, side: Side, at: float) -> float:
        """Return the place of the other text that a place of one side stands beside."""
        here, there = self._here[side], self._here[side.other]
        after = min(max(bisect_right(here, at), 1), len(here) - 1)
        if after < 1:
            return 0.0
        low, high = here[after - 1], here[after]
        share = min(max((at - low) / (high - low), 0.0), 1.0)
        return there[after - 1] + share * (there[after] - there[after - 1])


def _first(link: Link, side: Side) -> int:
    return min(span.start for span in spans(link, side))
