"""The find bar of the page. The search itself is a service on the stored text."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

from briefdesk.ui.icons import icon
from briefdesk.ui.widgets.composing import LineInput


class FindBar(QFrame):
    """A line to type in, how many places there are, and the way to each.

    ``asked`` carries the committed text, ``turned`` the step (1 or -1).
    """

    asked = Signal(object)
    turned = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stay hidden until ``start``."""
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("bar", True)  # noqa: FBT003 - a property of the style sheet
        self._line = LineInput()
        self._line.setPlaceholderText(self.tr("Find in this briefing"))
        self._line.setAccessibleName(self.tr("Find in this briefing"))
        self._line.setClearButtonEnabled(True)
        self._line.setMaximumWidth(420)
        self._line.textEdited.connect(self.asked.emit)
        self._line.textChanged.connect(self._cleared)
        self._count = QLabel()
        self._count.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.addWidget(self._line, 1)
        for name, words, step in (
            ("up", self.tr("Previous place"), -1),
            ("down", self.tr("Next place"), 1),
        ):
            row.addWidget(self._button(name, words, step))
        row.addWidget(self._count)
        row.addStretch(1)
        close = self._button("close", self.tr("Close"), 0)
        row.addWidget(close)
        self.hide()

    def _button(self, name: str, words: str, step: int) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.clicked.connect(self.close_bar if step == 0 else lambda: self.turned.emit(step))
        return made

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._line.text()

    def start(self, query: str) -> None:
        """Open the bar, with ``query`` if there is one, and take the keyboard."""
        self.show()
        if query:
            self._line.setText(query)
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.asked.emit(self._line.text())

    def show_count(self, current: int, total: int) -> None:
        """Show which place of how many is current; ``current`` counts from 1."""
        if not self._line.text().strip():
            self._count.setText("")
        elif total == 0:
            self._count.setText(self.tr("Not in this briefing"))
        else:
            self._count.setText(
                self.tr("{current} of {total}").format(current=current, total=total)
            )

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and give the keyboard back."""
        self.hide()
        self.closed.emit()

    @Slot(str)
    def _cleared(self, text: str) -> None:
        if not text:
            self.asked.emit("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.turned.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
