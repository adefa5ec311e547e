"""The pages of a document one below the other, each as wide as the next, and points on them.

Pixels are those of the whole stack, from its top left corner; pages count from 1 and are measured
in points from the top left corner of the page as it is seen.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF

from briefdesk.model.imported import Page
from briefdesk.model.layout import Place

GAP = 14  # pixels between pages and around them
_A4 = 297 / 210  # height to width of a page whose size is unknown


class Spot(NamedTuple):
    """A point of a page, in points."""

    page: int
    x: float
    y: float


class Stack:
    """Where each page lies when all are ``width`` pixels wide."""

    def __init__(self, pages: Sequence[Page], width: int) -> None:
        """Lay the pages out."""
        self.width = max(1, width)
        self._scales = [self.width / page.width if page.width > 0 else 1.0 for page in pages]
        self._heights = [
            max(1, round(page.height * scale if page.width > 0 else self.width * _A4))
            for page, scale in zip(pages, self._scales, strict=True)
        ]
        self._tops = list(accumulate((one + GAP for one in self._heights), initial=GAP))

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self._heights)

    @property
    def whole_width(self) -> int:
        """The pages with the room on both sides."""
        return self.width + 2 * GAP

    @property
    def height(self) -> int:
        """From above the first page to below the last one."""
        return self._tops[-1]

    def rect(self, page: int) -> QRect:
        """Return where a page lies."""
        return QRect(GAP, self._tops[page - 1], self.width, self._heights[page - 1])

    def page_at(self, y: float) -> int:
        """Return the page at a height, or the one above a gap."""
        return min(max(bisect_right(self._tops, y), 1), max(len(self), 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """Return the pages that are seen between two heights."""
        return range(self.page_at(top), self.page_at(bottom) + 1) if len(self) else range(0)

    def spot(self, point: QPointF) -> Spot:
        """Return the point of the page at, or above, a point of the stack."""
        page = self.page_at(point.y())
        scale = self._scales[page - 1]
        top = self._tops[page - 1]
        return Spot(page, (point.x() - GAP) / scale, (point.y() - top) / scale)

    def point(self, spot: Spot) -> QPointF:
        """Return where a point of a page lies."""
        scale = self._scales[spot.page - 1]
        return QPointF(GAP + spot.x * scale, self._tops[spot.page - 1] + spot.y * scale)

    def area(self, place: Place) -> QRectF:
        """Return where a rectangle of a page lies."""
        return QRectF(
            self.point(Spot(place.page, place.left, place.top)),
            self.point(Spot(place.page, place.right, place.bottom)),
        )
