"""The tree of findings: single letters act on its current row, Space ticks, Enter shows."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from typing_extensions import override

from briefdesk.ui.findings.arranging import FindingRow, Group, PlaceRow
from briefdesk.ui.findings.model import FindingModel


class FindingTree(QTreeView):
    """A flat-looking tree whose single keys do something instead of searching."""

    pressed_key = Signal(object)  # str: a capital letter
    ticked = Signal()  # Space
    menu_asked = Signal(object)  # global QPoint

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    @override
    def drawBranches(self, painter: object, rect: object, index: object) -> None:
        """Draw none: the rows draw their own."""

    @override
    def event(self, event: QEvent) -> bool:
        asking = event.type() == QEvent.Type.ShortcutOverride
        if asking and isinstance(event, QKeyEvent) and _letter(event):
            event.accept()  # no shortcut of the window may take it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = _letter(event)
        if letter:
            self.pressed_key.emit(letter)
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit()
        elif event.key() == Qt.Key.Key_Left and self._leave():
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view: what is said about it below takes from this height."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def _leave(self) -> bool:
        """Go from a place to its finding; tell whether that was done."""
        index = self.currentIndex()
        if isinstance(index.data(FindingModel.ROW), PlaceRow):
            self.setCurrentIndex(index.parent())
            return True
        return isinstance(index.data(FindingModel.ROW), FindingRow) and not self.isExpanded(index)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Pass over the rows that only name a severity."""
        index = super().moveCursor(action, modifiers)
        upwards = action in (
            QAbstractItemView.CursorAction.MoveUp,
            QAbstractItemView.CursorAction.MovePageUp,
        )
        if isinstance(index.data(FindingModel.ROW), Group):
            beside = self.indexAbove(index) if upwards else self.indexBelow(index)
            return beside if beside.isValid() else self.currentIndex()
        return index

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_asked.emit(self.viewport().mapToGlobal(place))
        else:
            self.menu_asked.emit(event.globalPos())
        event.accept()


def _letter(event: QKeyEvent) -> str:
    """Return a plain letter that was pressed, as a capital."""
    if event.modifiers() or not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return ""
    return chr(event.key())
