"""The strip between both pages: a band from each sentence to what it belongs to.

A band says by its shape, and a sign, how its link stands: a thin outline is sure, a dashed one
with ``?`` unsure; one that ends in the middle of the strip was left out (−) or added (+); a thick
edge with ``✓`` was confirmed by a person. Where there is room, the word stands beside the sign.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from briefdesk.model.pairing import Link
from briefdesk.model.span import Span
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.pair.links import Links, Side, Standing, spans, standing
from briefdesk.ui.pair.words import SHAPES, standing_word
from briefdesk.ui.theme import Colours, colours
from briefdesk.ui.typeface import interface_font

WIDTH = 84  # pixels
_SIZE = 8.5  # points of the words
_GAP = 1.0  # pixels between two bands
_THINNEST = 3.0


class Stretch(NamedTuple):
    """From where to where, in pixels of the strip, sentences stand beside it."""

    top: float
    bottom: float


class Drawn(NamedTuple):
    """A band that is in view: which link, and its outline."""

    number: int
    path: QPainterPath
    middle: QPointF


class Bands(QWidget):
    """Follows two pages; a click on a band chooses its link."""

    chosen = Signal(object)  # number of a link
    pointed = Signal(object)  # number of a link, or None

    def __init__(self, translation: Paper, original: Paper, parent: QWidget | None = None) -> None:
        """Stand between two pages."""
        super().__init__(parent)
        self._papers = {Side.TRANSLATION: translation, Side.ORIGINAL: original}
        self._links: Links | None = None
        self.edges: dict[Side, set[int]] = {}  # where the blocks of both texts begin and end
        self._current: int | None = None
        self._over: int | None = None
        self._drawn: list[Drawn] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for paper in self._papers.values():
            paper.moved.connect(self.update)

    def show_links(self, links: Links | None) -> None:
        """Draw other links."""
        self._links = links
        self.update()

    def mark(self, current: int | None, over: int | None) -> None:
        """Make a link stand out, and another one that is pointed at."""
        if (current, over) != (self._current, self._over):
            self._current, self._over = current, over
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    # ---- where the bands are

    def _in_view(self, links: Links) -> set[int]:
        numbers: set[int] = set()
        for side, paper in self._papers.items():
            if paper.composition is not None:
                first, last = map(paper.composition.map.document_point, paper.visible_units())
                numbers |= links.between(side, first, last)
        return numbers

    def _stretch(self, side: Side, sentences: tuple[Span, ...]) -> Stretch | None:
        """Return where sentences stand; half a line down if they begin in the middle of one."""
        paper = self._papers[side]
        if paper.composition is None or not sentences:
            return None
        page, edges = paper.composition.map, self.edges.get(side, set())
        start, end = page.page_range(Span(sentences[0].start, sentences[-1].end))
        first, last = paper.line_rect(start), paper.line_rect(max(start, end - 1))
        width = max(paper.viewport().width(), 1)
        top, bottom = float(first.y()), float(last.y() + last.height())
        if sentences[0].start not in edges:
            top += first.height() * first.x() / width
        if sentences[-1].end not in edges:
            bottom -= last.height() * (1 - (last.x() + last.width()) / width)
        down = self.mapFromGlobal(paper.viewport().mapToGlobal(QPointF(0, 0))).y()
        top += down + _GAP
        return Stretch(top, max(bottom + down - _GAP, top + _THINNEST))

    def _bands(self, links: Links) -> Iterator[Drawn]:
        for number in sorted(self._in_view(links)):
            link = links.all[number]
            here = self._stretch(Side.TRANSLATION, spans(link, Side.TRANSLATION))
            there = self._stretch(Side.ORIGINAL, spans(link, Side.ORIGINAL))
            yield self._band(number, here, there)

    def _band(self, number: int, here: Stretch | None, there: Stretch | None) -> Drawn:
        width = float(self.width())
        left, right = 0.0, width
        if here is None and there is not None:  # a stub that ends in the middle
            left, middle = width * 0.2, (there.top + there.bottom) / 2
            here = Stretch(middle - 1, middle + 1)
        elif there is None and here is not None:
            right, middle = width * 0.8, (here.top + here.bottom) / 2
            there = Stretch(middle - 1, middle + 1)
        path = QPainterPath()
        if here is None or there is None:
            return Drawn(number, path, QPointF(-100, -100))
        third = (right - left) / 2.5
        path.moveTo(left, here.top)
        path.cubicTo(left + third, here.top, right - third, there.top, right, there.top)
        path.lineTo(right, there.bottom)
        path.cubicTo(right - third, there.bottom, left + third, here.bottom, left, here.bottom)
        path.closeSubpath()
        heights = here.top + here.bottom, there.top + there.bottom
        if left > 0:
            middle_point = QPointF((left + width) / 2 + 4, heights[1] / 2)
        elif right < width:
            middle_point = QPointF(right / 2 - 2, heights[0] / 2)
        else:
            middle_point = QPointF(width / 2, sum(heights) / 4)
        return Drawn(number, path, middle_point)

    # ---- drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(now.chrome))
        self._drawn = [] if self._links is None else list(self._bands(self._links))
        if self._links is None:
            return
        ranked = sorted(self._drawn, key=lambda one: (one.number == self._current, one.number))
        for one in ranked:
            self._draw_band(painter, one, self._links.all[one.number], now)
        painter.setFont(interface_font(_SIZE))
        taken: list[QRectF] = []
        for one in reversed(ranked):  # the current one first: it is never without its word
            self._draw_sign(painter, one, self._links.all[one.number], taken, now)

    def _draw_band(self, painter: QPainter, one: Drawn, link: Link, now: Colours) -> None:
        how = standing(link)
        quiet = how is Standing.CONFIRMED
        pen = QPen(QColor(now.line if quiet else edge_colour(how, now)), 1.0)
        fill = QColor(now.page)
        if how is Standing.UNSURE:
            pen.setStyle(Qt.PenStyle.DashLine)
        if one.number == self._current:
            fill = QColor(now.chosen)
            pen.setWidthF(1.6)
            if how in (Standing.SURE, Standing.CONFIRMED):
                pen.setColor(QColor(now.accent))
        elif one.number == self._over:
            fill = QColor(now.hover)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawPath(one.path)
        if quiet:
            painter.save()
            painter.setClipPath(one.path)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.good))
            box = one.path.boundingRect()
            painter.drawRect(QRectF(0, box.top(), 3, box.height()))
            painter.drawRect(QRectF(self.width() - 3, box.top(), 3, box.height()))
            painter.restore()

    def _draw_sign(
        self, painter: QPainter, one: Drawn, link: Link, taken: list[QRectF], now: Colours
    ) -> None:
        how = standing(link)
        sign = SHAPES[how]
        if not sign:
            return
        metrics = QFontMetricsF(painter.font())
        word = "" if how is Standing.CONFIRMED else standing_word(link)
        words = f"{sign} {word}".strip()
        room = self.width() - 8.0 if how is Standing.UNSURE else self.width() * 0.62
        if metrics.horizontalAdvance(words) > room:
            words = sign
        size = metrics.horizontalAdvance(words)
        left = min(max(one.middle.x() - size / 2, 4.0), self.width() - size - 4.0)
        box = QRectF(left, one.middle.y() - metrics.height() / 2, size, metrics.height())
        if any(box.intersects(other) for other in taken):
            return
        taken.append(box)
        painter.setPen(QColor(edge_colour(how, now)))
        painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), words)

    # ---- pointing

    def _at(self, point: QPointF) -> int | None:
        current = [one for one in self._drawn if one.number == self._current]
        found = (one.number for one in (*current, *self._drawn) if one.path.contains(point))
        return next(found, None)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    @override
    def wheelEvent(self, event: object) -> None:
        """Scroll the pages."""
        paper = self._papers[Side.TRANSLATION]
        paper.wheelEvent(event)  # type: ignore[arg-type]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


def edge_colour(how: Standing, now: Colours) -> str:
    """Return the colour that goes with a sign."""
    return {
        Standing.CONFIRMED: now.good,
        Standing.SURE: now.line,
        Standing.UNSURE: now.warning,
        Standing.LEFT_OUT: now.problem,
        Standing.ADDED: now.problem,
    }[how]
