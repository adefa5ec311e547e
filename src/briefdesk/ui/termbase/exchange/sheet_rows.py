"""The first rows of a sheet as a table, drawn as what they will become."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.exchange import Column, Role, SheetLayout, SheetPreview
from briefdesk.ui.termbase.exchange.chooser import tint_of
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SIZE = 10.0  # points
_HEIGHT = 28  # pixels of a row
_LETTERS = 26


def letters(number: int) -> str:
    """Return the name of a column (from 0) as spreadsheets write it: A, B … Z, AA …"""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


class SheetModel(QAbstractTableModel):
    """The rows of a preview under a layout."""

    def __init__(self, parent: QObject) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._preview: SheetPreview | None = None
        self._layout: SheetLayout | None = None

    def show(self, preview: SheetPreview) -> None:
        """Show another preview, as it is guessed."""
        self.beginResetModel()
        self._preview, self._layout = preview, preview.layout
        self.endResetModel()

    def lay_out(self, layout: SheetLayout) -> None:
        """Take the same rows for something else."""
        self._layout = layout
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def column(self, number: int) -> Column:
        """Return what a column is taken for."""
        columns = self._layout.columns if self._layout is not None else ()
        return columns[number] if number < len(columns) else Column(Role.EXTRA)

    def name(self, number: int) -> tuple[str, str]:
        """Return the letter of a column and its name in the sheet."""
        headers = self._preview.headers if self._preview is not None else ()
        return letters(number), headers[number] if number < len(headers) else ""

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._preview is None else len(self._preview.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._preview is None else len(self._preview.headers)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._preview is None:
            return None
        text = self._preview.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole and text else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return " ".join(self.name(section)).strip()
        header = self._layout.header if self._layout is not None else 0
        return str(section + 1 + header)


class SheetDelegate(QStyledItemDelegate):
    """Draws a cell in the face of its language, and what will be left out faintly."""

    def __init__(self, model: SheetModel, parent: QObject) -> None:
        """Draw the cells of a model."""
        super().__init__(parent)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = self._model.column(index.column())
        now = colours()
        text = str(index.data() or "").replace("\n", " ⏎ ")
        rect = option.rect
        if column.role is Role.TERM:
            fill = QColor(tint_of(column).fill)
            fill.setAlphaF(0.45)
            painter.fillRect(rect, fill)
        font = chrome_font(column.lang or body_language(text, "zh-Hans"), _SIZE)
        painter.save()
        painter.setFont(font)
        is_kept = column.role is not Role.IGNORED
        painter.setPen(QColor(now.text if is_kept else now.faint))
        metrics = QFontMetricsF(font)
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 16)
        base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(rect.left() + 8, base), elided)
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()
