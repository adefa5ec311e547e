"""Words over the lower edge of a widget that go by themselves and never take the focus."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

STAYS = 6000  # milliseconds
ABOVE = 22  # pixels to the lower edge
BESIDE = 60  # pixels left free at both sides


class Toast(QLabel):
    """Says one sentence for some seconds; the mouse goes through it."""

    def __init__(self, over: QWidget) -> None:
        """Stand over ``over``, hidden."""
        super().__init__(over)
        self.setObjectName("toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(14, 8, 14, 8)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(STAYS)
        self._going.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence, and have a screen reader say it when it has a moment."""
        self.setText(words)
        self._place()
        self.raise_()
        self.show()
        self._going.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.ensurePolished()
        margins = self.contentsMargins()
        wish = self.fontMetrics().horizontalAdvance(self.text())
        wish += margins.left() + margins.right() + 16
        width = min(wish, max(self._over.width() - 2 * BESIDE, 80))
        height = self.heightForWidth(width)
        left = (self._over.width() - width) // 2
        self.setGeometry(left, self._over.height() - height - ABOVE, width, height)
