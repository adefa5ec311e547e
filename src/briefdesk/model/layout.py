"""Where the characters of a document stand on its pages, and which stands at a point."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from briefdesk.model.imported import LineBox

_NEAR = 0.6  # of a line's height: beside a character, that far is still on it


class Place(NamedTuple):
    """A rectangle on a page (from 1), in points from the top left corner of the page as seen."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class Layout:
    """The line boxes of a document, to be asked. Positions are code points of the text."""

    def __init__(self, boxes: Sequence[LineBox]) -> None:
        """Order the boxes, in which no character stands twice."""
        printed = [box for box in boxes if len(box.edges) > 1]
        self._boxes = sorted(printed, key=lambda box: box.start)
        self._starts = [box.start for box in self._boxes]
        self._pages: dict[int, list[LineBox]] = {}
        for box in self._boxes:
            self._pages.setdefault(box.page, []).append(box)

    def places(self, start: int, end: int) -> tuple[Place, ...]:
        """Return the rectangles of the characters from ``start`` to before ``end``, in order.

        There is one for each stretch of a printed line.
        """
        found = []
        first = max(bisect_right(self._starts, start) - 1, 0)
        for box in self._boxes[first:]:
            if box.start >= end:
                break
            edges = box.edges[max(start - box.start, 0) : max(end - box.start, 0) + 1]
            if len(edges) > 1:
                found.append(Place(box.page, min(edges), box.top, max(edges), box.bottom))
        return tuple(found)

    def place_near(self, position: int) -> Place | None:
        """Return the rectangle of a character or, if it was not printed, of the one before it.

        Before the first one that was printed it is this; None where nothing was.
        """
        if not self._boxes:
            return None
        box = self._boxes[max(bisect_right(self._starts, position) - 1, 0)]
        inside = min(max(position - box.start, 0), len(box.edges) - 2)
        return self.places(box.start + inside, box.start + inside + 1)[0]

    def character_at(self, page: int, x: float, y: float) -> int | None:
        """Return the position of the character that stands at a point of a page or right beside it.

        None where the page is empty.
        """
        box = self._nearest(page, x, y)
        if box is None:
            return None
        near = _NEAR * (box.bottom - box.top)
        return None if _gap(box, x, y) > near else box.start + _inside(box, x)

    def nearest(self, page: int, x: float, y: float) -> int | None:
        """Return the position of the character nearest to a point; None on a page without text."""
        box = self._nearest(page, x, y)
        return None if box is None else box.start + _inside(box, x)

    def _nearest(self, page: int, x: float, y: float) -> LineBox | None:
        boxes = self._pages.get(page)
        return min(boxes, key=lambda box: _gap(box, x, y)) if boxes else None


def _gap(box: LineBox, x: float, y: float) -> float:
    """Return how far a point is from a box; up and down count double, for lines are long."""
    aside = max(min(box.edges) - x, 0.0, x - max(box.edges))
    away = max(box.top - y, 0.0, y - box.bottom)
    return aside + 2 * away


def _inside(box: LineBox, x: float) -> int:
    """Return which character of a box stands at ``x``, or nearest to it."""
    sides = [sorted(pair) for pair in pairwise(box.edges)]
    return min(range(len(sides)), key=lambda k: max(sides[k][0] - x, 0.0, x - sides[k][1]))
