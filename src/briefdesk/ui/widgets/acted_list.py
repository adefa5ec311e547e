"""A list of rows of any height whose keys do something with the current row."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

Acts = Mapping[Qt.Key, SignalInstance]


class ActedList(QListView):
    """Emits the signal of a key; Enter on the number pad is as Return."""

    def __init__(self, width: int) -> None:
        """Start empty, at least so many pixels wide."""
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMinimumWidth(width)

    @property
    def acts(self) -> Acts:
        """What is emitted for which key."""
        return {}

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        acts = self.acts
        if plain and event.key() in acts:
            acts[Qt.Key(event.key())].emit()
        else:
            super().keyPressEvent(event)
