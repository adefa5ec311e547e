"""Lays out a page as far as it is looked at.

Qt's own layout breaks all lines above the place it is asked about, and all of a page again when its
width or a setting changes: a second for a long document, in one go. Here each strip has a height
that is guessed from its number of characters until somebody looks at it; then its lines are broken.
The document holds bare text: how it looks is asked of the ``Setter``, line by line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from math import ceil
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPalette,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextLine,
)
from typing_extensions import override

from briefdesk.ui.briefing.breaking import CELL_PAD, TABLE_GAP, Broken, LineBreaker, Placed
from briefdesk.ui.briefing.heights import Heights

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextFrame

    from briefdesk.ui.briefing.setter import Setter

EDGE = 30  # pixels of paper above the first and below the last line
LEADING_GUESS = 1.85  # em from line to line where no line was broken yet


class PageLayout(QAbstractTextDocumentLayout):
    """The layout of one document that holds the text of one composition.

    ``on_shift(top, grown)`` is called when a strip turns out higher (or, negative, lower) than it
    was taken for: all below it has moved.
    """

    def __init__(self, document: QTextDocument, setter: Setter) -> None:
        """Lay out a document as ``setter`` says."""
        super().__init__(document)
        self._setter = setter
        styles = setter.styles
        self._kinds = [
            (setter.block(line).topMargin(), setter.block(line).bottomMargin(), styles.scale(line))
            for line in setter.composition.kinds
        ]
        self._strips = setter.composition.strips
        self._starts = [strip.start for strip in self._strips]
        self._heights = Heights(())
        self._breaker = LineBreaker(setter)
        self._measured: list[Broken | None] = []
        self._fresh = bytearray()  # 1: measured
        self._dressed = bytearray()  # 1: looks as it should, too
        self._width = 0.0
        self._next = 0  # nothing before it waits to be measured at leisure
        self.on_shift: Callable[[int, int], None] = _nothing

    # ---- what is asked by the page

    def restyle(self) -> None:
        """Let every strip ask again how it looks when it is seen; colours move no line."""
        self._dressed = bytearray(len(self._strips))

    def look(self, top: int, bottom: int) -> bool:
        """Break the lines between two heights; tell whether anything moved."""
        if not len(self._heights):
            return False
        moved = False
        strip = self._heights.at(top)
        y = self._heights.above(strip)
        while strip < len(self._strips) and y < bottom:
            moved |= bool(self._measure(strip, dressed=True))
            y += self._heights[strip]
            strip += 1
        return moved

    def go_on(self, seconds: float) -> bool:
        """Break lines from the top on for a while; tell whether some are left."""
        end = perf_counter() + seconds
        while self._next < len(self._heights) and perf_counter() < end:
            self._measure(self._next)
            self._next += 1
        return self._next < len(self._heights)

    def height_of(self, unit: int) -> float:
        """Return about how far a unit is from the top; nothing is measured for it."""
        strip = bisect_right(self._starts, unit) - 1
        if strip < 0 or not len(self._heights):
            return 0.0
        start, end = self._strips[strip].start, self._strips[strip].end
        inside = (unit - start) / max(end - start, 1)
        return self._heights.above(strip) + min(inside, 1.0) * self._heights[strip]

    def unit_near(self, height: float) -> int:
        """Return the unit that ``height_of`` takes for the first at a height."""
        if not len(self._heights):
            return 0
        strip = self._heights.at(height)
        start, end = self._strips[strip].start, self._strips[strip].end
        inside = (height - self._heights.above(strip)) / max(self._heights[strip], 1)
        return start + ceil(min(max(inside, 0.0), 1.0) * (end - start))

    # ---- what is asked by Qt

    @override
    def documentChanged(self, _from: int, _removed: int, _added: int) -> None:
        """Begin again when the page has another width; nothing else changes in a page."""
        width = self.document().textWidth()
        if width > 0 and width != self._width:
            self._width = self._breaker.width = width
            self._measured = [None] * len(self._strips)
            self._heights = Heights(self._guesses())
            self._fresh = bytearray(len(self._strips))
            self._next = 0
            self.restyle()
            self.documentSizeChanged.emit(self.documentSize())

    @override
    def documentSize(self) -> QSizeF:
        return QSizeF(max(self._width, 0), self._heights.total)

    @override
    def pageCount(self) -> int:
        return 1

    @override
    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    @override
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return where a block's layout begins, its width, and its height; see ``Placed``."""
        if not len(self._heights) or not block.isValid():
            return QRectF()
        strip = bisect_right(self._starts, block.position()) - 1
        self._measure(strip)
        for one in self._sets(strip):
            if one.at == block.position():
                top = self._heights.above(strip)
                return QRectF(one.x, top + one.y, self._width - one.x, one.height)
        return QRectF()

    @override
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        """Return the unit at a point of the nearest line; if it must be exact, -1 beside words."""
        exact = accuracy is Qt.HitTestAccuracy.ExactHit
        if not len(self._heights):
            return -1 if exact else 0
        strip = self._heights.at(point.y())
        self._measure(strip)
        inside = QPointF(point.x(), point.y() - self._heights.above(strip))
        one = min(self._candidates(strip, inside), key=lambda s: _off(inside.y(), s.y, s.height))
        layout = self.document().findBlock(one.at).layout()
        y = inside.y() - one.y
        lines = (layout.lineAt(number) for number in range(layout.lineCount()))
        line = min(lines, key=lambda each: _off(y, each.y(), each.height()))
        x = inside.x() - one.x
        if exact:
            drawn = line.naturalTextRect()
            below = line.y() + line.height()
            if not (drawn.left() <= x < drawn.right() and line.y() <= y < below):
                return -1
            return one.at + _unit(line, x, QTextLine.CursorPosition.CursorOnCharacter)
        between = QTextLine.CursorPosition.CursorBetweenCharacters
        return one.at + _unit(line, x, between)

    @override
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw what the clip shows."""
        if not len(self._heights):
            return
        clip = context.clip
        strip = self._heights.at(clip.top())
        y = self._heights.above(strip)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        while strip < len(self._strips) and y < clip.bottom():
            self._measure(strip, dressed=True)
            self._draw_strip(painter, strip, y, context)
            y += self._heights[strip]
            strip += 1

    # ---- strips

    def _guesses(self) -> Iterable[int]:
        """Yield how high each strip will be, as far as can be told without breaking lines."""
        em, room = self._setter.styles.em, self._width
        pitch = LEADING_GUESS * em
        for number, strip in enumerate(self._strips):
            scale = self._kinds[strip.kind][2]
            rows = int(strip.ems * em * scale / room) + 1
            extra = 2 * CELL_PAD[1] * em if strip.cells else 0
            yield self._gap(number) + round(rows * pitch * scale + extra)

    def _gap(self, number: int) -> int:
        """Return the pixels above a strip: the larger wish of it and the one before."""
        if number == 0:
            return EDGE
        before, strip = self._strips[number - 1], self._strips[number]
        gap = TABLE_GAP * self._setter.styles.em
        below = gap * before.closes if before.cells else self._kinds[before.kind][1]
        above = gap * strip.opens if strip.cells else self._kinds[strip.kind][0]
        return round(max(below, above))

    def _measure(self, number: int, *, dressed: bool = False) -> int:
        """Break the lines of a strip if need be; return by how much it grew.

        ``dressed`` asks that terms and comments look as they should now.
        """
        if (self._dressed if dressed else self._fresh)[number]:
            return 0
        self._fresh[number] = self._dressed[number] = 1
        strip, gap = self._strips[number], self._gap(number)
        made, bottom = self._breaker.broken(self.document(), strip, gap)
        self._measured[number] = made
        if number == len(self._strips) - 1:
            bottom += 3 * EDGE
        grown = self._heights.set(number, ceil(bottom))
        if grown:
            self.on_shift(self._heights.above(number), grown)
        return grown

    def _sets(self, number: int) -> list[Placed]:
        measured = self._measured[number]
        return [] if measured is None else measured.placed

    def _candidates(self, number: int, point: QPointF) -> list[Placed]:
        """Return the blocks of a strip, of a table those in the cell at a point."""
        measured = self._measured[number]
        if measured is None:
            raise ValueError(number)
        cells = [rect for rect, _ in measured.grid if rect.left() <= point.x() < rect.right()]
        near = min(cells, key=lambda r: _off(point.y(), r.top(), r.height()), default=None)
        if near is None:
            return measured.placed
        return [s for s in measured.placed if near.contains(QPointF(s.x, s.y))] or measured.placed

    # ---- drawing

    def _draw_strip(
        self,
        painter: QPainter,
        number: int,
        y: float,
        context: QAbstractTextDocumentLayout.PaintContext,
    ) -> None:
        measured = self._measured[number]
        if measured is None:
            return
        if measured.grid:
            self._draw_grid(painter, measured.grid, y)
        strip = self._strips[number]
        chosen = [
            (start, end, QTextCharFormat(one.format))  # it dies with the selection
            for one in context.selections
            if (start := one.cursor.selectionStart()) < strip.end
            and (end := one.cursor.selectionEnd()) > strip.start
        ]
        for one in measured.placed:
            at = one.at
            block = self.document().findBlock(at)
            layout, place = block.layout(), QPointF(one.x, y + one.y)
            ranges = []
            for start, end, look in chosen:
                low, high = max(start - at, 0), min(end - at, block.length() - 1)
                if low < high:
                    made = QTextLayout.FormatRange()
                    made.start, made.length, made.format = low, high - low, look
                    ranges.append(made)
            layout.draw(painter, place, ranges, context.clip)
            caret = context.cursorPosition - at
            if 0 <= caret < block.length():
                layout.drawCursor(painter, place, caret, self.property("cursorWidth") or 1)

    def _draw_grid(self, painter: QPainter, grid: Iterable[tuple[QRectF, bool]], y: float) -> None:
        colours = self._setter.styles.colours
        painter.save()
        painter.setPen(QPen(QColor(colours.line), 1))
        for rect, header in grid:
            shown = rect.translated(0.5, y + 0.5)
            if header:
                painter.fillRect(shown, QColor(colours.chrome))
            painter.drawRect(shown)
        painter.restore()


def _nothing(_top: int, _grown: int) -> None:
    """Take no notice."""


def _off(y: float, top: float, height: float) -> float:
    """Return how far a height is from a stretch."""
    return max(top - y, y - top - height, 0)


def _unit(line: QTextLine, x: float, between: QTextLine.CursorPosition) -> int:
    found: object = line.xToCursor(x, between)
    return found if isinstance(found, int) else 0
