"""The list of the review panel: single letters act on its current row."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override


class ReviewList(QListView):
    """A list whose single keys do something with the current row instead of searching."""

    pressed_key = Signal(object)  # str

    @override
    def event(self, event: QEvent) -> bool:
        asking = event.type() == QEvent.Type.ShortcutOverride
        if asking and isinstance(event, QKeyEvent) and self._letter(event):
            event.accept()  # no shortcut of the window may take it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = self._letter(event)
        if letter:
            self.pressed_key.emit(letter)
        else:
            super().keyPressEvent(event)

    def _letter(self, event: QKeyEvent) -> str:
        """Return a plain letter that was pressed, in lower case, in upper case with Shift."""
        free = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not free or not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            return ""
        letter = chr(event.key())
        return letter if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else letter.lower()
