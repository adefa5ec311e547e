"""From the coordinates of a PDF page (y upwards, not turned) to the page as it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefdesk.text.printed.page import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdfium2 import PdfPage

_GRAIN = 8.0  # places are kept in eighths of a point: exact, and short when written down


class View(NamedTuple):
    """The visible rectangle of a page in PDF coordinates, and how far the page is turned."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @classmethod
    def of(cls, page: PdfPage) -> View:
        """Return the view of a page."""
        left, bottom, right, top = page.get_bbox()
        return cls(left, bottom, right, top, page.get_rotation())

    @property
    def width(self) -> float:
        """The width in points of the page as seen."""
        return self.top - self.bottom if self.is_turned else self.right - self.left

    @property
    def height(self) -> float:
        """The height in points of the page as seen."""
        return self.right - self.left if self.is_turned else self.top - self.bottom

    @property
    def is_turned(self) -> bool:
        """Whether lines of text run along the y axis of the PDF."""
        return self.rotation in (90, 270)

    def across(self, xs: Sequence[float], ys: Sequence[float]) -> list[float]:
        """Return the distances from the left of the page as seen."""
        if self.rotation == 0:
            return _shifted(xs, self.left)
        if self.rotation == 90:
            return _shifted(ys, self.bottom)
        return _fallen(xs, self.right) if self.rotation == 180 else _fallen(ys, self.top)

    def down(self, xs: Sequence[float], ys: Sequence[float]) -> list[float]:
        """Return the distances from the top of the page as seen."""
        if self.rotation == 0:
            return _fallen(ys, self.top)
        if self.rotation == 90:
            return _shifted(xs, self.left)
        return _shifted(ys, self.bottom) if self.rotation == 180 else _fallen(xs, self.right)

    def depth(self, level: float) -> float:
        """Return how far from the top a line of text stands; ``level`` is its x if the page is
        turned, else its y.
        """
        if self.rotation == 0:
            return self.top - level
        return self.down((level,), (level,))[0]

    def right_edge(self, left: float, bottom: float, right: float, top: float) -> float:
        """Return how far to the right a rectangle reaches on the page as seen."""
        if self.rotation == 0:
            return right - self.left
        return self.box(left, bottom, right, top).right

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return a rectangle as it is seen."""
        corners = ((left, right), (bottom, top))
        xs, ys = self.across(*corners), self.down(*corners)
        return Box(min(xs), min(ys), max(xs), max(ys))


def _shifted(values: Sequence[float], origin: float) -> list[float]:
    if origin == 0:
        return [value * _GRAIN // 1 / _GRAIN for value in values]
    return [(value - origin) * _GRAIN // 1 / _GRAIN for value in values]


def _fallen(values: Sequence[float], origin: float) -> list[float]:
    return [(origin - value) * _GRAIN // 1 / _GRAIN for value in values]
