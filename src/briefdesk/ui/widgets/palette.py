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
    Signal,
    Slot,
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
from briefdesk.ui.widgets.marked_line import Mark, draw_marked

_ENTRY = Qt.ItemDataRole.UserRole
SMALLER = 0.9  # of the second line
_SHOWN = 60  # rows; more are not read by anybody
_UNMARKED = (0, 0)


@dataclass(frozen=True)
class Entry:
    """A row: what is read, what stands beside it, what it is found by, what it does.

    ``key`` is folded as ``search_key`` does; ``lang`` and ``detail_lang`` choose the faces.
    ``mark`` are the characters of the label that are marked. ``below`` stands quietly in a second
    line, in ``detail_lang``. ``names`` are what it is called, too.
    """

    label: str
    detail: str
    key: str
    run: Callable[[], None]
    icon: QIcon
    enabled: bool = True
    lang: str = "en"
    detail_lang: str = "en"
    mark: Mark = _UNMARKED
    below: str = ""
    names: tuple[str, ...] = ()


class EntryDelegate(QStyledItemDelegate):
    """Draws the label on the left, the detail quietly on the right, and what stands below."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = 2 if index.data(_ENTRY).below else 1
        return QSize(200, option.fontMetrics.lineSpacing() * lines + 14)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        if enabled and option.state & (
            QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        ):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if chosen else colours.hover))
            painter.drawRoundedRect(option.rect, 6, 6)
        inner = option.rect.adjusted(10, 0, -10, 0)
        if entry.below:
            inner.adjust(0, 5, 0, -5)
        line = inner
        if entry.below:
            line = inner.adjusted(0, 0, 0, -inner.height() // 2)
            second = inner.adjusted(30, inner.height() // 2, 0, 0)
            small = chrome_font(entry.detail_lang, option.font.pointSizeF() * SMALLER)
            draw_marked(painter, second, entry.below, _UNMARKED, small, colours.muted)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        place = QRect(line.left(), line.top(), 18, line.height())
        entry.icon.paint(painter, place, Qt.AlignmentFlag.AlignVCenter, mode)
        detail = _draw_detail(painter, line, entry, option.font.pointSizeF(), enabled=enabled)
        room = line.adjusted(30, 0, -detail - 18 if detail else 0, 0)
        font = chrome_font(entry.lang, option.font.pointSizeF())
        ink = colours.text if enabled else colours.faint
        draw_marked(painter, room, entry.label, entry.mark, font, ink)
        painter.restore()


def _draw_detail(
    painter: QPainter, line: QRect, entry: Entry, size: float, *, enabled: bool
) -> int:
    """Draw the detail at the right end of a line; return its width."""
    colours = theme.colours()
    painter.setFont(chrome_font(entry.detail_lang, size))
    painter.setPen(QColor(colours.muted if enabled else colours.faint))
    metrics = painter.fontMetrics()
    detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, line.width() // 2)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
    return metrics.horizontalAdvance(detail)


class Palette(QDialog):
    """Find and do.

    ``typed`` carries what was committed, so that others may answer with ``show_found``.
    """

    typed = Signal(object)  # str

    def __init__(self, parent: QWidget, name: str, nothing: str) -> None:
        """Show ``name`` while nothing is typed and ``nothing`` when no entry fits."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self._entries: tuple[Entry, ...] = ()
        self._found: tuple[Entry, ...] = ()
        self._found_for = ""
        self._is_awaited = False  # Return was pressed before there was a row
        self._input = LineInput()
        self._input.setPlaceholderText(name)
        self._input.setAccessibleName(name)
        self._input.textEdited.connect(self._type)
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
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._input)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list, 1)
        self.resize(720, 520)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these entries; what was typed already still counts."""
        self._entries = tuple(entries)
        self._narrow()
        self._take_awaited()

    def show_found(self, words: str, entries: Sequence[Entry]) -> None:
        """Add what was found for ``words`` below the entries, if they are still what is typed."""
        if words == self._input.text():
            self._found, self._found_for = tuple(entries), words
            self._narrow()
            self._take_awaited()
            self._is_awaited = False

    @Slot(str)
    def _type(self, typed: str) -> None:
        self._is_awaited = False
        self._list.setCurrentIndex(QModelIndex())
        self._narrow()
        self.typed.emit(typed)

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
            self._is_awaited = self._model.rowCount() == 0
            self._take()
            return True
        return False

    def _narrow(self) -> None:
        """Show the entries that fit, and of what was found for other words what fits these, too.

        What is called just as it was typed comes first.
        """
        typed = self._input.text()
        row = max(self._list.currentIndex().row(), 0)
        parts = [search_key(part) for part in typed.split()]
        fitting = [entry for entry in self._entries if _fits(entry, parts)]
        begins = typed.casefold()
        whole = search_key(typed)
        called = {id(e) for e in (*fitting, *self._found) if e.enabled and _is_called(e, whole)}
        fitting.sort(
            key=lambda e: (
                id(e) not in called,
                not e.enabled,
                not e.label.casefold().startswith(begins),
            )
        )
        found = self._found
        if typed != self._found_for:
            found = tuple(entry for entry in found if parts and _fits(entry, parts))
        rows = [*fitting[:_SHOWN], *found]
        rows.sort(key=lambda entry: id(entry) not in called)
        self._model.clear()
        for entry in rows:
            self._model.appendRow(_item(entry))
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._list.setCurrentIndex(self._model.index(min(row, len(rows) - 1), 0))

    def _take_awaited(self) -> None:
        if self._is_awaited and self._model.rowCount():
            self._is_awaited = False
            self._take()

    def _take(self) -> None:
        index = self._list.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            entry: Entry = index.data(_ENTRY)
            self.accept()
            entry.run()


def _fits(entry: Entry, parts: Sequence[str]) -> bool:
    return all(part in entry.key for part in parts)


def _is_called(entry: Entry, whole: str) -> bool:
    """Tell whether folded words are all of a name of an entry; long ones are not folded for it."""
    names = (name for name in (entry.label, *entry.names) if len(name) <= 2 * len(whole))
    return any(search_key(name) == whole for name in names)


def _item(entry: Entry) -> QStandardItem:
    made = QStandardItem(entry.icon, entry.label)
    spoken = (entry.label, entry.detail, entry.below)
    made.setAccessibleText(" ".join(part for part in spoken if part))
    made.setData(entry, _ENTRY)
    made.setEnabled(entry.enabled)
    return made
