"""What a panel shows where it has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget


class Vacancy(QWidget):
    """A view, or in its place a quiet sentence that says why it is empty."""

    def __init__(
        self, view: QWidget, where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter
    ) -> None:
        """Show the sentence; ``where`` it stands."""
        super().__init__()
        self._view = view
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(where)
        self._sentence.setContentsMargins(16, 12, 16, 12)
        self._sentence.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._sentence)
        self._pages.addWidget(view)
        self.setFocusProxy(view)

    @property
    def sentence(self) -> str:
        """The sentence that is shown, empty if the view is."""
        return "" if self._pages.currentIndex() else self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say why there is nothing."""
        self._sentence.setText(sentence)

    def show_view(self, *, when: bool) -> None:
        """Show the view, else the sentence."""
        self._pages.setCurrentIndex(int(when))
