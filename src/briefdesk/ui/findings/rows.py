"""How the rows of the findings are drawn: severity, finding, place; and where one takes a click."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from briefdesk.model.finding import Gravity
from briefdesk.model.span import Span
from briefdesk.ui.findings.arranging import FindingRow, Group, PlaceRow, Standing
from briefdesk.ui.findings.model import FindingModel, Index
from briefdesk.ui.findings.words import check_title, subject_of
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.severities import SEVERITY_ICONS, SEVERITY_WORDS, severity_colour
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font, page_font
from briefdesk.ui.widgets.row_ground import draw_ground
from briefdesk.ui.widgets.text_layout import broken, mark

_ROW = 42  # pixels, all alike: then the tree need not ask for each of a thousand
_SIDE = 14  # pixels at both sides
_CHEVRON = 12
_INSIDE = _SIDE + _CHEVRON + 6  # where a finding's words begin
_TICK = 14
_SMALL, _WORDS, _HEAD = 8.5, 10.0, 11.0  # point sizes
_LINES = 2
_LEAD = 4  # characters before the words in question, where there is one line


class FindingDelegate(QStyledItemDelegate):
    """Draws rows of one height."""

    def __init__(self, view: QTreeView) -> None:
        """Draw for a briefing in Chinese until told otherwise."""
        super().__init__(view)
        self._view = view
        self.lang = "zh-Hans"

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(FindingModel.ROW)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            self._group(painter, rect, row)
        else:
            draw_ground(painter, option)
            if isinstance(row, FindingRow):
                self._finding(painter, rect, row, is_open=self._view.isExpanded(index))
            elif isinstance(row, PlaceRow):
                self._place(painter, rect, row, index)
        painter.restore()

    def _group(self, painter: QPainter, rect: QRectF, row: Group) -> None:
        base = rect.bottom() - 6
        small = interface_font(_SMALL)
        count = str(row.places)
        wide = QFontMetricsF(small).horizontalAdvance(count)
        painter.setFont(small)
        painter.setPen(QColor(colours().muted))
        painter.drawText(QPointF(rect.right() - _SIDE - wide, base), count)
        if isinstance(row.head, Gravity):
            colour = severity_colour(row.head, colours())
            font = interface_font(_SMALL + 0.5)
            metrics = QFontMetricsF(font)
            top = round(base - metrics.ascent() + (metrics.height() - _TICK) / 2)
            picture = icon(SEVERITY_ICONS[row.head], colour)
            picture.paint(painter, round(rect.left()) + _SIDE, top, _TICK, _TICK)
            left, words = rect.left() + _INSIDE, say(SEVERITY_WORDS[row.head])
        else:
            colour = colours().text
            font = chrome_font(body_language(row.head, self.lang), _SMALL + 0.5)
            left, words = rect.left() + _SIDE, row.head
        font.setBold(True)
        painter.setPen(QColor(colour))
        _elided(painter, font, words, QPointF(left, base), rect.right() - _SIDE - wide - 8 - left)

    def _finding(self, painter: QPainter, rect: QRectF, row: FindingRow, *, is_open: bool) -> None:
        now = colours()
        _chevron(painter, rect, now.muted, is_open=is_open)
        subject = " ".join(subject_of(row.judged).split())
        head = page_font(body_language(subject, self.lang), _HEAD)
        small = interface_font(_SMALL)
        count = str(len(row.places))
        painter.setFont(small)
        wide = painter.fontMetrics().horizontalAdvance(count)
        right = rect.right() - _SIDE
        base = rect.top() + 3 + QFontMetricsF(head).ascent() * 0.92
        painter.setPen(QColor(now.muted))
        painter.drawText(QPointF(right - wide, base), count)
        room = right - wide - 10 - (rect.left() + _INSIDE)
        settled = all(place.standing is not Standing.OPEN for place in row.places)
        painter.setPen(QColor(now.muted if settled else now.text))
        _elided(painter, head, subject, QPointF(rect.left() + _INSIDE, base), room)
        painter.setPen(QColor(now.muted))
        title = check_title(row.judged.finding.check)
        below = QPointF(rect.left() + _INSIDE, rect.bottom() - 5)
        _elided(painter, small, title, below, right - below.x())

    def _place(self, painter: QPainter, rect: QRectF, row: PlaceRow, index: Index) -> None:
        now = colours()
        box, left = _tick_box(rect.toRect(), row), rect.left() + _beside_tick(row)
        if row.standing is Standing.OPEN:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            _tick(painter, box, on=ticked)
        elif row.standing is not Standing.RIGHT:
            name = "check" if row.standing is Standing.ANSWERED else "close"
            icon(name).paint(painter, box)
        small = interface_font(_SMALL)
        model = index.model()
        page = model.page(row.place) if isinstance(model, FindingModel) else ""
        painter.setFont(small)
        painter.setPen(QColor(now.muted))
        first = page_font(self.lang, _WORDS) if row.of is None else small  # of the upper line
        side, base = 0.0, rect.top() + 4 + QFontMetricsF(first).ascent()
        if page:
            words = self.tr("p. {page}").format(page=page)
            side = painter.fontMetrics().horizontalAdvance(words) + 8
            painter.drawText(QPointF(rect.right() - _SIDE - side + 8, base), words)
        room = rect.right() - _SIDE - left
        lines, top = _LINES, rect.top() + 4
        if row.of is not None:
            finding = row.of.finding
            title = " · ".join(filter(None, (check_title(finding.check), row.word)))
            painter.setPen(QColor(severity_colour(finding.severity, now)))
            _elided(painter, small, title, QPointF(left, base), room - side)
            lines, top, side = 1, rect.top() + 21, 0.0
        elif row.word:
            base = rect.bottom() - 6
            _elided(painter, small, row.word, QPointF(left, base), room)
            lines = 1
        layout = self._words(row, model, room - side, lines)
        painter.setPen(QColor(now.muted))
        layout.draw(painter, QPointF(left, top))

    def _words(
        self, row: PlaceRow, model: QAbstractItemModel, width: float, lines: int
    ) -> QTextLayout:
        """Lay out the words of a place; those in question stand out."""
        before, after = model.context(row.place) if isinstance(model, FindingModel) else ("", "")
        if lines == 1 and len(before) > _LEAD:
            before = f"…{before[-_LEAD:]}"  # then the words in question are in view
        surface = " ".join(row.place.surface.split()) or "‸"
        text = f"{before}{surface}{after}"
        layout = QTextLayout(text, page_font(self.lang, _WORDS))
        look = QTextCharFormat()
        look.setForeground(QColor(colours().text))
        if row.standing is Standing.OPEN:
            look.setBackground(QColor(colours().found))
        else:
            look.setFontStrikeOut(row.standing is Standing.DISMISSED)
        mark(layout, [Span(len(before), len(before) + len(surface))], look)
        broken(layout, width, lines)
        return layout

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick a place by a click on its box, open a finding by one on its arrow."""
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        row = index.data(FindingModel.ROW)
        x = event.position().x() - option.rect.left()
        ours = (isinstance(row, FindingRow) and x < _INSIDE) or (
            isinstance(row, PlaceRow) and row.standing is Standing.OPEN and x < _beside_tick(row)
        )
        if ours and event.type() == QEvent.Type.MouseButtonRelease:
            if isinstance(row, FindingRow):
                self._view.setExpanded(index, not self._view.isExpanded(index))
            else:
                ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
                model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return ours


def _tick_box(rect: QRect, row: PlaceRow) -> QRect:
    left = rect.left() + _beside_tick(row) - _TICK - 8
    return QRect(left, rect.top() + 6, _TICK, _TICK)


def _beside_tick(row: PlaceRow) -> int:
    """Return where the words of a place begin: those below a finding stand further in."""
    return (_INSIDE if row.of is None else _SIDE) + _TICK + 8


def _tick(painter: QPainter, box: QRect, *, on: bool) -> None:
    now = colours()
    painter.setPen(QPen(QColor(now.accent if on else now.faint), 1))
    painter.setBrush(QColor(now.accent if on else now.sunken))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        icon("check", now.on_accent).paint(painter, box.adjusted(1, 1, -1, -1))


def _chevron(painter: QPainter, rect: QRectF, colour: str, *, is_open: bool) -> None:
    x, y = rect.left() + _SIDE + 2, rect.top() + 16
    pen = QPen(QColor(colour), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    ends = ((0, -2), (4, 2), (8, -2)) if is_open else ((2, -4), (6, 0), (2, 4))
    first, middle, last = (QPointF(x + dx, y + dy) for dx, dy in ends)
    painter.drawLine(first, middle)
    painter.drawLine(middle, last)


def _elided(painter: QPainter, font: QFont, words: str, at: QPointF, room: float) -> None:
    """Draw as much of some words as there is room for."""
    painter.setFont(font)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room))
    painter.drawText(at, shown)
