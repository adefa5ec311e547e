"""A concept as a card that can be pressed: its names and its source."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout
from typing_extensions import override

from briefdesk.model.network_sheet import SheetCard
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, page_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.widgets.furigana import FuriganaLabel

_CENTRE, _TERM, _ENGLISH, _READING, _SMALL = 17.0, 12.5, 10.0, 8.4, 8.8  # points
_ROUND = 6.0  # pixels, radius of the corners


class ConceptCard(QAbstractButton):
    """Shows one concept; pressed, it becomes the centre. ``centre`` is larger and says so."""

    def __init__(self, card: SheetCard, *, centre: bool) -> None:
        """Show the names that the concept has, each in the face of its language."""
        super().__init__()
        self.concept_id = card.concept
        self._centre = centre
        self.setBackgroundRole(QPalette.ColorRole.Window)  # labels take theirs from it
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 12, 10)
        self._column.setSpacing(2)
        for name in card.names:
            self._name(name.lang, name.text, name.reading)
        if card.source:
            source = coloured(card.source, "accent")
            source.setFont(chrome_font(body_language(card.source, "ja"), _SMALL))
            self._add(source)
        self.setAccessibleName(", ".join(name.text for name in card.names))
        self.setAccessibleDescription(card.source)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if not centre:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _name(self, lang: str, text: str, reading: str) -> None:
        if lang == "ja" and self._centre:
            shown = FuriganaLabel()
            shown.show_term(text, reading, _CENTRE)
            self._add(shown)
            return
        label = coloured(text, "text")
        if lang == "en":
            label.setFont(chrome_font(lang, _ENGLISH))
        else:
            label.setFont(page_font(lang, _CENTRE - 2 if self._centre else _TERM))
        self._add(label)
        if reading:
            below = coloured(reading, "muted")
            below.setFont(chrome_font(lang, _READING))
            self._add(below)

    def _add(self, label: QLabel) -> None:
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(label)

    # ---- Qt

    @override
    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._centre or self.hasFocus()
        width = 1.8 if strong else 1.0
        painter.setPen(QPen(QColor(now.accent if strong else now.line), width))
        hovered = self.underMouse() and not self._centre
        painter.setBrush(QColor(now.hover if hovered else now.raised))
        inner = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, _ROUND, _ROUND)
