"""A list that is narrowed by typing: one line of text, the entries that fit, Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.services.finding import search_key
from briefdesk.ui import theme
from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.widgets.composing import LineInput

_RUN = Qt.ItemDataRole.UserRole
_DETAIL = Qt.ItemDataRole.UserRole + 1
_LANG = Qt.ItemDataRole.UserRole + 2
_DETAIL_LANG = Qt.ItemDataRole.UserRole + 3
_SHOWN = 60  # rows; more are not read by anybody


@dataclass(frozen=True)
class Entry:
    """A row: what is read, what stands beside it, what it is found by, what it does.

    ``key`` is folded as ``search_key`` does; ``lang`` and ``detail_lang`` choose the faces.
    """

    label: str
    detail: str
    key: str
    run: Callable[[], None]
    icon: QIcon
    enabled: bool = True
    lang: str = "en"
    detail_lang: str = "en"


class EntryDelegate(QStyledItemDelegate):
    """Draws the label on the left and the detail, quietly, on the right."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, option.fontMetrics.lineSpacing() + 14)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = theme.colours()
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if chosen else colours.hover))
            painter.drawRoundedRect(option.rect, 6, 6)
        inner = option.rect.adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        icon: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        icon.paint(painter, QRect(inner.left(), inner.top(), 18, inner.height()), middle, mode)
        detail = index.data(_DETAIL)
        size = option.font.pointSizeF()
        painter.setFont(chrome_font(index.data(_DETAIL_LANG), size))
        painter.setPen(QColor(colours.muted if enabled else colours.faint))
        metrics = painter.fontMetrics()
        detail = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, detail)
        room = inner.adjusted(30, 0, -metrics.horizontalAdvance(detail) - 18, 0)
        painter.setFont(chrome_font(index.data(_LANG), size))
        painter.setPen(QColor(colours.text if enabled else colours.faint))
        label = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle, label)
        painter.restore()


class Palette(QDialog):
    """Find and do."""

    def __init__(self, parent: QWidget, name: str, nothing: str) -> None:
        """Show ``name`` while nothing is typed and ``nothing`` when no entry fits."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self._entries: tuple[Entry, ...] = ()
        self._input = LineInput()
        self._input.setPlaceholderText(name)
        self._input.setAccessibleName(name)
        self._input.textEdited.connect(self._narrow)
        self._input.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(name)
        self._list.setIconSize(QSize(18, 18))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.clicked.connect(self._take)
        self._nothing = QLabel(nothing)
        self._nothing.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._nothing.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._input)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list, 1)
        self.resize(620, 440)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these entries; what was typed already still counts."""
        self._entries = tuple(entries)
        self._narrow(self._input.text())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self._input.composing and self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        row = self._list.currentIndex().row()
        last = self._model.rowCount() - 1
        page = 8
        steps: dict[int, int] = {
            Qt.Key.Key_Down: row + 1 if row < last else 0,
            Qt.Key.Key_Up: row - 1 if row > 0 else last,
            Qt.Key.Key_PageDown: min(row + page, last),
            Qt.Key.Key_PageUp: max(row - page, 0),
        }
        if key in steps:
            self._list.setCurrentIndex(self._model.index(steps[key], 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        return False

    def _narrow(self, typed: str) -> None:
        parts = [search_key(part) for part in typed.split()]
        self._model.clear()
        for entry in sorted(
            (e for e in self._entries if all(part in e.key for part in parts)),
            key=lambda e: (not e.enabled, not e.label.casefold().startswith(typed.casefold())),
        )[:_SHOWN]:
            item = QStandardItem(entry.icon, entry.label)
            item.setData(entry.detail, _DETAIL)
            spoken = f"{entry.label} {entry.detail}".strip()
            item.setAccessibleText(spoken)
            item.setData(entry.lang, _LANG)
            item.setData(entry.detail_lang, _DETAIL_LANG)
            item.setData(entry.run, _RUN)
            item.setEnabled(entry.enabled)
            self._model.appendRow(item)
        found = self._model.rowCount() > 0
        self._list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def _take(self) -> None:
        index = self._list.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            run = index.data(_RUN)
            self.accept()
            run()
