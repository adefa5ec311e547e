"""The items of a review as a Qt model, and how a row is drawn."""

from PySide6.QtCore import QObject, QPointF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.review import ReviewItem, Severity
from briefdesk.model.span import Span
from briefdesk.ui.icons import icon
from briefdesk.ui.review.words import SEVERITY_ICONS, sentence, spoken, standing
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import interface_font, page_font
from briefdesk.ui.widgets.row_ground import draw_ground, ground_width
from briefdesk.ui.widgets.row_model import Index, RowModel
from briefdesk.ui.widgets.text_layout import broken, mark

_HEAD, _SENTENCE, _WORDS = 8.5, 9.5, 10.0  # point sizes
_MARGIN = 12
_MARK = 14  # pixels of the icon
_GAP = 3


class ReviewModel(RowModel[ReviewItem]):
    """Items in the order of the review."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(sentence, spoken, parent)


class ReviewDelegate(QStyledItemDelegate):
    """Draws an item: how serious with icon and word, page; the sentence; the words at the place."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw for briefings in Chinese until told otherwise."""
        super().__init__(parent)
        self.lang = "zh-Hans"

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: ReviewItem = index.data(ReviewModel.ROW)
        width = ground_width(option, 140) - 2 * _MARGIN
        height = 18 + QFontMetricsF(interface_font(_HEAD)).height()
        height += self._sentence(item, width)[1] + _GAP
        if item.words:
            height += self._words(item, width)[1] + _GAP
        return QSize(160, round(height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = colours()
        item: ReviewItem = index.data(ReviewModel.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = draw_ground(painter, option)
        at = QPointF(rect.left() + _MARGIN, rect.top() + 8)
        width = rect.width() - 2 * _MARGIN
        at = self._head(painter, at, width, item)
        text, height = self._sentence(item, width)
        painter.setPen(QColor(now.muted if item.settled else now.text))
        text.draw(painter, at + QPointF(0, _GAP))
        at += QPointF(0, _GAP + height)
        if item.words:
            painter.setPen(QColor(now.muted))
            self._words(item, width)[0].draw(painter, at + QPointF(0, _GAP))
        painter.restore()

    def _head(self, painter: QPainter, at: QPointF, width: float, item: ReviewItem) -> QPointF:
        now = colours()
        tint = {Severity.HIGH: now.problem, Severity.MEDIUM: now.warning}.get(item.severity)
        colour = now.muted if item.settled or tint is None else tint
        font = interface_font(_HEAD)
        metrics = QFontMetricsF(font)
        name = "check" if item.settled else SEVERITY_ICONS[item.severity]
        top = round(at.y() + (metrics.height() - _MARK) / 2)
        icon(name, colour).paint(painter, round(at.x()), top, _MARK, _MARK)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        base = at.y() + metrics.ascent()
        painter.drawText(QPointF(at.x() + _MARK + 5, base), standing(item))
        if item.page:
            page = self.tr("p. {page}").format(page=item.page)
            painter.setPen(QColor(now.muted))
            right = at.x() + width - metrics.horizontalAdvance(page)
            painter.drawText(QPointF(right, base), page)
        return QPointF(at.x(), at.y() + metrics.height())

    def _sentence(self, item: ReviewItem, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(sentence(item), interface_font(_SENTENCE))
        return layout, broken(layout, width, 4)

    def _words(self, item: ReviewItem, width: float) -> tuple[QTextLayout, float]:
        """Lay out the words at the place of an item; those in question stand out."""
        before, words, after = (" ".join(part.split()) for part in (
            item.before, item.words, item.after,
        ))  # fmt: skip
        before = f"…{before}" if before else ""
        after = f"{after}…" if after else ""
        text = f"{before}{words}{after}"
        layout = QTextLayout(text, page_font(self.lang, _WORDS))
        look = QTextCharFormat()
        look.setForeground(QColor(colours().text))
        if before or after:
            look.setBackground(QColor(colours().found))
        mark(layout, [Span(len(before), len(before) + len(words))], look)
        return layout, broken(layout, width, 2)
