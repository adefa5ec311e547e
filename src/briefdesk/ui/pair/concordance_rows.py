"""The lines of a concordance as a Qt model, and how one is drawn: both sides beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.pairing import ConcordanceLine
from briefdesk.model.span import Span
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, page_font
from briefdesk.ui.widgets.row_ground import draw_ground, ground_width
from briefdesk.ui.widgets.row_model import Index, RowModel
from briefdesk.ui.widgets.text_layout import broken, mark

_WORDS, _HEAD = 11.0, 8.5  # point sizes
_MARGIN = 14
_BETWEEN = 22  # pixels between both sides
_LINES = 8  # of a side, at most
_LEADING = 1.1


class ConcordanceModel(RowModel[ConcordanceLine]):
    """Lines in the order of the service: the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(said, said, parent)


def said(line: ConcordanceLine) -> str:
    """Return a line as text: both sides, and from which briefing they are."""
    pair = line.pair
    return "\n".join(part for part in (pair.translation, pair.original, pair.title) if part)


class ConcordanceDelegate(QStyledItemDelegate):
    """Draws the translation left, the original right, what was found on a tint, the briefing above.

    Found words are underlined, too: the tint alone must not say it.
    """

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: ConcordanceLine = index.data(ConcordanceModel.ROW)
        width = _column(ground_width(option, 300))
        height = max(one[1] for one in self._sides(line, width))
        return QSize(300, round(height + QFontMetricsF(chrome_font("en", _HEAD)).height() + 28))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = colours()
        line: ConcordanceLine = index.data(ConcordanceModel.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = draw_ground(painter, option)
        left, width = rect.left() + _MARGIN, _column(rect.width())
        top = self._head(painter, QPointF(left, rect.top() + 8), rect.right() - _MARGIN, line)
        painter.setPen(QColor(now.text))
        for layout, _ in self._sides(line, width):
            layout.draw(painter, QPointF(left, top))
            left += width + _BETWEEN
        painter.restore()

    def _head(self, painter: QPainter, at: QPointF, right: float, line: ConcordanceLine) -> float:
        """Draw of which briefing, by whom and when; return where the words begin."""
        pair = line.pair
        font = chrome_font(body_language(pair.title, "zh-Hans"), _HEAD)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(colours().muted))
        who = " · ".join(part for part in (pair.confirmed_by, pair.at[:10]) if part)
        beside = metrics.horizontalAdvance(who)
        base = at.y() + metrics.ascent()
        painter.drawText(QPointF(right - beside, base), who)
        room = right - at.x() - beside - 16
        title = metrics.elidedText(pair.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(at.x(), base), title)
        return at.y() + metrics.height() + 4

    def _sides(self, line: ConcordanceLine, width: float) -> list[tuple[QTextLayout, float]]:
        pair = line.pair
        return [
            _set(pair.translation, line.in_translation, "zh-Hans", width),
            _set(pair.original, line.in_original, "ja", width),
        ]


def _column(room: float) -> float:
    return max((room - 2 * _MARGIN - _BETWEEN) / 2, 80)


def _set(text: str, found: Sequence[Span], lang: str, width: float) -> tuple[QTextLayout, float]:
    """Set one side with its found words marked; return its height in pixels, too."""
    layout = QTextLayout(text.replace("\n", "\u2028"), page_font(body_language(text, lang), _WORDS))
    look = QTextCharFormat()
    look.setBackground(QColor(colours().found))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    mark(layout, found, look)
    return layout, broken(layout, width, _LINES, leading=_LEADING)
