"""A slim bar above the page: one sentence, perhaps a button or a progress line, and Close."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.ui import icons, theme


class Notice(QFrame):
    """Says something without stopping the user; hidden while it has nothing to say.

    It may be ``held`` back while something else is said in its place.
    """

    closed = Signal()
    wanted_changed = Signal()  # whether it has something to say

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Start hidden; ``icon`` names the picture before the sentence."""
        super().__init__(parent)
        self.setProperty("bar", True)  # noqa: FBT003 - a Qt property
        self._icon = icon
        self._held = False
        self.wanted = False  # whether it has something to say
        self._picture = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self._buttons = (QPushButton(), QPushButton())
        self._pressed: list[Callable[[], None] | None] = [None, None]
        for place, button in enumerate(self._buttons):
            button.setFlat(True)
            button.clicked.connect(partial(self._press, place))
            button.hide()
        self._close = QToolButton()
        self._close.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self._text)
        words.addWidget(self.progress)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 8, 10, 8)
        layout.setSpacing(10)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._close)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text.text()

    def hold(self, *, held: bool) -> None:
        """Keep the bar hidden whatever it has to say, or not any more."""
        self._held = held
        super().setVisible(self.wanted and not held)

    @override
    def setVisible(self, visible: bool) -> None:
        self.wanted = visible
        super().setVisible(visible and not self._held)
        self.wanted_changed.emit()

    def say(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()

    def offer(self, label: str, pressed: Callable[[], None]) -> None:
        """Offer a button."""
        self._offer(0, label, pressed)

    def offer_also(self, label: str, pressed: Callable[[], None]) -> None:
        """Offer a second button, for the other choice."""
        self._offer(1, label, pressed)

    def _offer(self, place: int, label: str, pressed: Callable[[], None]) -> None:
        button = self._buttons[place]
        button.setText(label)
        button.setAccessibleName(label)
        self._pressed[place] = pressed
        button.show()

    def name_close(self, label: str) -> None:
        """Name the button that closes the bar."""
        self._close.setAccessibleName(label)
        self._close.setToolTip(label)

    def say_again(self) -> None:
        """Say what there is to say in the language of the interface, which has just changed."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        elif event.type() == QEvent.Type.LanguageChange:
            self.say_again()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), QColor(self._colour()))

    def _dress(self) -> None:
        self._picture.setPixmap(icons.icon(self._icon, self._colour()).pixmap(18, 18))
        self._close.setIcon(icons.icon("close"))

    def _colour(self) -> str:
        now = theme.colours()
        return now.problem if self._icon == "risk" else now.accent

    def _press(self, place: int, *_: object) -> None:
        pressed = self._pressed[place]
        if pressed is not None:
            pressed()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()
