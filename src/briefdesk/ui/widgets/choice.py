"""A box of choices that keeps the values themselves: Qt would make plain text of an enum."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

V = TypeVar("V")


class Choice(QComboBox, Generic[V]):
    """One of several values, each under a word; ``activated`` says that a person chose."""

    def __init__(self) -> None:
        """Start without values."""
        super().__init__()
        self._values: tuple[V, ...] = ()

    def offer(self, choices: Sequence[tuple[str, V]]) -> None:
        """Offer other choices; what was chosen stays chosen if it is among them, else the first."""
        chosen = self.value if self._values else None
        self.clear()
        self._values = tuple(value for _, value in choices)
        self.addItems([word for word, _ in choices])
        if chosen in self._values:
            self.setCurrentIndex(self._values.index(chosen))

    @property
    def value(self) -> V:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: V) -> None:
        """Choose a value; one that is not offered is added under its own name."""
        if value not in self._values:
            self._values = (*self._values, value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()
