"""Where a character of the document stands on the screen, and back.

Positions of the document are code points. The page shows more than the document (numbers, markers,
a title block), and Qt counts UTF-16 units (``widgets.utf16``). No other module maps the one to the
other.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from typing_extensions import override

from briefdesk.model.span import Span
from briefdesk.ui.widgets.utf16 import Utf16


class Piece(NamedTuple):
    """A stretch of the page: characters of the document from ``source`` on, one for one, or (None)
    something the page adds.
    """

    text: str
    source: int | None = None


class PageMap:
    """Document positions (code points) to page positions (UTF-16 units) and back.

    The pieces must hold the document in order and whole, from 0 on.
    """

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Join the pieces to ``text``; raise ``ValueError`` when they skip or repeat text."""
        kept = [piece for piece in pieces if piece.text]
        self.text = "".join(piece.text for piece in kept)
        starts = [0, *accumulate(len(piece.text) for piece in kept)]
        self._shown: list[int] = []
        self._source: list[int] = []
        self.length = 0
        self._ends: list[int] = []
        for piece, shown in zip(kept, starts, strict=False):
            if piece.source is None:
                continue
            if piece.source != self.length:
                message = f"the page goes on at {piece.source} instead of {self.length}"
                raise ValueError(message)
            self._shown.append(shown)
            self._source.append(piece.source)
            self.length += len(piece.text)
            self._ends.append(shown + len(piece.text))
        self.utf16 = Utf16(self.text)

    @override
    def __eq__(self, other: object) -> bool:
        """Tell whether the same characters of a document stand at the same places of a page."""
        if not isinstance(other, PageMap):
            return NotImplemented
        return (self.text, self.places) == (other.text, other.places)

    @override
    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def places(self) -> tuple[list[int], list[int], list[int]]:
        """Where each stretch of the document begins on the page and in it, and ends on the page."""
        return self._shown, self._source, self._ends

    def page_start(self, point: int) -> int:
        """Return the unit where the character ``point`` of the document begins on the page.

        The end of the document is the end of its last character.
        """
        if point >= self.length:
            return self.utf16.units(self._ends[-1] if self._ends else 0)
        return self.utf16.units(self._shown_at(point))

    def page_range(self, span: Span) -> tuple[int, int]:
        """Return the units from the first to behind the last character of a span.

        Additions at its edges stay outside, additions within are inside.
        """
        start = self.page_start(span.start)
        if len(span) == 0:
            return start, start
        return start, self.utf16.units(self._shown_at(span.end - 1) + 1)

    def document_point(self, unit: int) -> int:
        """Return the document position at a gap of the page: the document's characters before."""
        shown = self.utf16.points(unit)
        piece = bisect_right(self._shown, shown) - 1
        if piece < 0:
            return 0
        return self._source[piece] + min(shown, self._ends[piece]) - self._shown[piece]

    def document_span(self, start: int, end: int) -> Span:
        """Return the document's characters between two gaps of the page."""
        return Span(self.document_point(start), self.document_point(end))

    def character_at(self, unit: int) -> int | None:
        """Return the document character shown at a unit, or None for something the page added."""
        shown = self.utf16.points(unit)
        piece = bisect_right(self._shown, shown) - 1
        if piece < 0 or shown >= self._ends[piece]:
            return None
        return self._source[piece] + shown - self._shown[piece]

    def _shown_at(self, point: int) -> int:
        piece = bisect_right(self._source, point) - 1
        return self._shown[piece] + point - self._source[piece]
