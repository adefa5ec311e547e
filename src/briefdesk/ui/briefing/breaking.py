"""Breaks the lines of one strip of a page and places its blocks, those of a table in its cells."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from briefdesk.ui.briefing.lines import Role
from briefdesk.ui.briefing.strips import Strip, share
from briefdesk.ui.briefing.styles import CELL_SCALE

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextDocument, QTextLayout

    from briefdesk.ui.briefing.lines import Line
    from briefdesk.ui.briefing.setter import Setter

CELL_PAD = (0.5, 0.3, 0.15)  # em beside, above and below the words of a cell
TABLE_GAP = 0.7  # em around a table
WIDOW = 2.5  # em that are too little for the last line of a title
_TITLES = (Role.TITLE, Role.HEADING)


class Placed(NamedTuple):
    """A block whose lines are broken: its first unit, and where it stands in its strip in pixels.

    Blocks themselves are not kept: to let go of thousands of them takes Qt a while.
    """

    at: int
    x: float
    y: float
    height: float


class Broken(NamedTuple):
    """A strip whose lines are broken; ``grid`` holds the cells' rectangles, in pixels."""

    placed: list[Placed]
    grid: list[tuple[QRectF, bool]]


class LineBreaker:
    """Knows how lines are set, and how wide the page is.

    It keeps no document: a document owns its layout, and that would own the document.
    """

    def __init__(self, setter: Setter) -> None:
        """Break lines as ``setter`` says."""
        self._setter = setter
        self.width = 0.0
        self._columns: tuple[Sequence[float], float, list[float]] = ((), 0.0, [])

    def broken(self, document: QTextDocument, strip: Strip, gap: float) -> tuple[Broken, float]:
        """Break a strip that has ``gap`` pixels above it; return it and where it ends."""
        if strip.cells:
            return self._set_cells(document, strip, gap)
        line = self._setter.composition.lines[strip.first]
        placed, bottom = self._set_line(document, line, 0, gap, self.width)
        return Broken(placed, []), bottom

    def _set_line(
        self, document: QTextDocument, line: Line, left: float, top: float, room: float
    ) -> tuple[list[Placed], float]:
        """Break one line of the composition; return its blocks and where it ends."""
        sets = []
        form = self._setter.block(line)
        y = top
        block = document.findBlock(line.start)
        while block.isValid() and block.position() <= line.end:
            x = left + form.leftMargin() + min(form.textIndent(), 0)
            height = self._break(block, line, room - form.leftMargin() - form.rightMargin())
            sets.append(Placed(block.position(), x, y, height))
            y += height
            block = block.next()
        return sets, y

    def _break(self, block: QTextBlock, line: Line, room: float) -> float:
        """Break the lines of one block; return its height."""
        form = self._setter.block(line)
        start = block.position()
        end = start + block.length() - 1
        layout = block.layout()
        layout.setTextOption(self._setter.option(line))
        layout.setFormats(self._setter.formats(line, start, end))
        height = _broken(layout, form, room)
        if line.role in _TITLES and layout.lineCount() > 1:
            em = self._setter.styles.em * self._setter.styles.scale(line)
            if _last_width(layout) < WIDOW * em:
                height = _balanced(layout, form, room, em)
        return height

    def _set_cells(self, document: QTextDocument, strip: Strip, gap: float) -> tuple[Broken, float]:
        """Break the lines of all cells of a strip, row below row."""
        em = self._setter.styles.em
        beside, above, below = (pad * em for pad in CELL_PAD)
        edges = self._edges(strip, beside)
        sets: list[tuple[int, list[Placed]]] = []
        rows = [0.0] * max(cell.bottom for cell in strip.cells)
        wanted = []
        for cell in strip.cells:
            x = edges[cell.left] + beside
            y = above
            room = edges[cell.right] - beside - x
            for line in self._setter.composition.lines[cell.first : cell.last]:
                more, y = self._set_line(document, line, x, y, room)
                sets.append((cell.top, more))
            wanted.append((cell, y + below))
        for cell, height in sorted(wanted, key=lambda one: one[0].bottom - one[0].top):
            lacking = height - sum(rows[cell.top : cell.bottom])
            rows[cell.bottom - 1] += max(lacking, 0)
        tops = [gap]
        for height in rows:
            tops.append(tops[-1] + ceil(height))
        placed = [one._replace(y=one.y + tops[row]) for row, more in sets for one in more]
        grid = [
            (QRectF(QPointF(edges[c.left], tops[c.top]), QPointF(edges[c.right], tops[c.bottom])),
             c.header)
            for c in strip.cells
        ]  # fmt: skip
        return Broken(placed, grid), tops[-1]

    def _edges(self, strip: Strip, beside: float) -> list[float]:
        """Return the left edge of each column and the right one of the last; kept per table."""
        if self._columns[0] is not strip.columns or self._columns[1] != self.width:
            em = self._setter.styles.em * CELL_SCALE
            edges = [0.0]
            for column in share(strip.columns, em, beside, self.width - 1):
                edges.append(edges[-1] + column)
            self._columns = (strip.columns, self.width, [float(round(edge)) for edge in edges])
        return self._columns[2]


def _broken(layout: QTextLayout, form: QTextBlockFormat, room: float, aside: float = 0.0) -> int:
    """Break the lines of a block, ``aside`` from where they would begin; return their height."""
    share_of_height = form.lineHeight() / 100
    indent = form.textIndent()
    hang = max(-indent, 0)  # Qt takes no x below 0
    y = 0
    layout.beginLayout()
    while (made := layout.createLine()).isValid():
        made.setLeadingIncluded(True)
        made.setLineWidth(max(room - indent, 1.0))
        made.setPosition(QPointF(aside + indent + hang, y))
        y += round(ceil(made.height()) * share_of_height)
        indent = 0
    layout.endLayout()
    return y


def _last_width(layout: QTextLayout) -> float:
    return layout.lineAt(layout.lineCount() - 1).naturalTextWidth()


def _balanced(layout: QTextLayout, form: QTextBlockFormat, room: float, em: float) -> int:
    """Break the lines anew so that they are about equally long, in as many lines."""
    count = layout.lineCount()
    whole = sum(layout.lineAt(number).naturalTextWidth() for number in range(count))
    narrow = min(whole / count + em, room)
    centred = form.alignment() == Qt.AlignmentFlag.AlignHCenter
    height = _broken(layout, form, narrow, (room - narrow) / 2 if centred else 0.0)
    return height if layout.lineCount() == count else _broken(layout, form, room)
