"""Text inputs that leave the input method alone while it composes (kana, pinyin).

A plain QLineEdit lets Return, Up and Ctrl+M fire shortcuts of the window while text is being
composed. Every input of the window uses one of these instead.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object

_KEYS_OF_THE_INPUT_METHOD = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
)


class Composing(_Widget):
    """Mixin before a Qt input class: keeps keys from the window while text is composed."""

    preedit = ""

    @property
    def composing(self) -> bool:
        """Whether the input method holds text that is not committed yet."""
        return bool(self.preedit)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if self.preedit and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _KEYS_OF_THE_INPUT_METHOD:
                event.accept()
                return True
        return bool(super().event(event))


class LineInput(Composing, QLineEdit):
    """A line of text; react to ``textEdited``, which knows committed text only."""


class TextInput(Composing, QPlainTextEdit):
    """Several lines of plain text; Tab moves on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
