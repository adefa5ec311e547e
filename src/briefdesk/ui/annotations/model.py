"""The comments of a briefing as a Qt model, what of them is listed, and how a row is drawn."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.annotation import Annotation, Kind, Placement, State
from briefdesk.services.annotating import numbered
from briefdesk.ui.annotations.card import body_layout
from briefdesk.ui.annotations.words import spoken, standing, titled
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, page_font

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RANK = {Placement.ORPHAN: 0, Placement.REVIEW: 1}  # these come first: somebody must look
HEAD_SIZE = 8.5
QUOTE_SIZE = 9.5
MARGIN = 14
LINES = 3


class AnnotationModel(QAbstractListModel):
    """Comments, those without a sure place first, then in text order."""

    COMMENT = Qt.ItemDataRole.UserRole
    NUMBER = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[tuple[int | None, Annotation]] = []

    def show(self, annotations: Sequence[Annotation]) -> None:
        """Replace all rows; the numbers are those of margin and memo, internal ones have none."""
        self.beginResetModel()
        numbers = numbered(annotations)
        ordered = sorted(
            annotations,
            key=lambda one: (_RANK.get(one.anchor.placement, 2), one.anchor.span, one.id),
        )
        self._rows = [(numbers.get(one.id), one) for one in ordered]
        self.endResetModel()

    def row_of(self, annotation_id: int | None) -> int | None:
        """Return the row of a comment."""
        rows = (row for row, (_, one) in enumerate(self._rows) if one.id == annotation_id)
        return next(rows, None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        number, comment = self._rows[index.row()]
        if role == self.COMMENT:
            return comment
        if role == self.NUMBER:
            return number
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{comment.body} {comment.anchor.quote.exact}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(comment, number)
        return None


class AnnotationFilter(QSortFilterProxyModel):
    """Lists the comments of a kind, a state, an author, with some words in them."""

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        """List all of ``source``."""
        super().__init__(parent)
        self.setSourceModel(source)
        self._kind: Kind | None = None
        self._state: State | None = None
        self._author: str | None = None
        self._words = ""

    def choose(
        self, kind: Kind | None, state: State | None, author: str | None, words: str
    ) -> None:
        """List only these; None and "" stand for all."""
        self.beginResetModel()
        self._kind, self._state, self._author = kind, state, author
        self._words = words.casefold().strip()
        self.endResetModel()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0)
        one: Annotation = self.sourceModel().data(index, AnnotationModel.COMMENT)
        held = f"{one.body}\n{one.anchor.quote.exact}\n{one.author}\n{' '.join(one.tags)}"
        return (
            self._kind in (None, one.kind)
            and self._state in (None, one.state)
            and self._author in (None, one.author)
            and self._words in held.casefold()
        )


@lru_cache(maxsize=1)
def _bare_height() -> float:
    """Return the pixels of a comment that says nothing: its head and the quoted words."""
    head = QFontMetricsF(chrome_font("en", HEAD_SIZE)).height()
    return 20 + head + QFontMetricsF(page_font("zh-Hans", QUOTE_SIZE)).height()


class AnnotationDelegate(QStyledItemDelegate):
    """Draws a comment: number, kind, author, standing; the quoted words; what is said."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw for briefings in Chinese until told otherwise."""
        super().__init__(parent)
        self.lang = "zh-Hans"
        self._heights: dict[tuple[str, str, int], float] = {}  # of what comments say
        self._width = 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        comment: Annotation = index.data(AnnotationModel.COMMENT)
        self._width = max(120, option.rect.width()) - 2 * MARGIN - 8
        height = _bare_height()
        if comment.body.strip():
            height += self.measure(comment) + 4
        return QSize(160, round(height))

    def measure(self, comment: Annotation) -> float:
        """Return the pixels of what a comment says, for the width last asked about; kept."""
        lang = body_language(comment.body, self.lang)
        key = (comment.body, lang, self._width)
        if key not in self._heights:
            self._heights[key] = body_layout(comment.body, lang, self._width, LINES)[1]
        return self._heights[key]

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = colours()
        comment: Annotation = index.data(AnnotationModel.COMMENT)
        number: int | None = index.data(AnnotationModel.NUMBER)
        tint = now.tint(comment.kind)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(6, 1, -6, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(
            QPen(QColor(tint.edge), 1, Qt.PenStyle.DashLine)
            if comment.internal
            else Qt.PenStyle.NoPen
        )
        if chosen or hovered:
            painter.setBrush(QColor(now.chosen if chosen else now.hover))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.edge))
        painter.drawRoundedRect(
            QRectF(rect.left() + 1, rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5
        )
        place = QPointF(rect.left() + MARGIN - 2, rect.top() + 8)
        width = rect.width() - 2 * MARGIN + 4
        place = self._head(painter, place, width, comment, number)
        place = self._quote(painter, place, width, comment)
        if comment.body.strip():
            lang = body_language(comment.body, self.lang)
            layout, _ = body_layout(comment.body, lang, width, LINES)
            settled = comment.state is State.SETTLED
            painter.setPen(QColor(now.muted if settled else now.text))
            layout.draw(painter, place + QPointF(0, 4))
        painter.restore()

    def _head(
        self,
        painter: QPainter,
        at: QPointF,
        width: float,
        comment: Annotation,
        number: int | None,
    ) -> QPointF:
        now = colours()
        font = chrome_font(self.lang, HEAD_SIZE)
        metrics = QFontMetricsF(font)
        base = QPointF(at.x(), at.y() + metrics.ascent())
        painter.setFont(font)
        right = ", ".join(standing(comment))
        end = at.x() + width - metrics.horizontalAdvance(right)
        unsure = comment.anchor.placement is not Placement.PLACED
        painter.setPen(QColor(now.warning if unsure else now.muted))
        painter.drawText(QPointF(end, base.y()), right)
        kind = titled(comment, number)
        painter.setPen(QColor(now.tint(comment.kind).edge))
        painter.drawText(base, kind)
        x = base.x() + metrics.horizontalAdvance(kind + "  ")
        painter.setFont(chrome_font(body_language(comment.author, self.lang), HEAD_SIZE))
        painter.setPen(QColor(now.muted))
        room = max(0.0, end - x - 8)
        author = metrics.elidedText(comment.author, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(x, base.y()), author)
        return QPointF(at.x(), at.y() + metrics.height())

    def _quote(self, painter: QPainter, at: QPointF, width: float, comment: Annotation) -> QPointF:
        font = page_font(self.lang, QUOTE_SIZE)
        metrics = QFontMetricsF(font)
        words = " ".join(comment.anchor.quote.exact.split())
        painter.setFont(font)
        painter.setPen(QColor(colours().muted))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(at.x(), at.y() + metrics.ascent()), shown)
        return QPointF(at.x(), at.y() + metrics.height())
