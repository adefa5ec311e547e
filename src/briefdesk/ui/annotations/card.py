"""A comment as it stands in the margin: a real widget, drawn by hand because it is drawn often."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from briefdesk.model.annotation import Annotation, State
from briefdesk.ui.annotations.words import spoken, standing, titled
from briefdesk.ui.icons import icon
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, language_runs
from briefdesk.ui.widgets.text_layout import broken
from briefdesk.ui.widgets.utf16 import Utf16

PADDING = 10
BAR = 3
GAP = 4  # between head and body
SHORT = 4  # lines of a card that is not current
HEAD_SIZE = 8.5
BODY_SIZE = 10.0
MARK = QSize(24, 20)


class Face(NamedTuple):
    """What a card shows: the comment, its number in window and memo, whether it is current.

    An internal comment has no number.
    """

    annotation: Annotation
    number: int | None
    active: bool


def body_layout(text: str, lang: str, width: float, lines: int) -> tuple[QTextLayout, float]:
    """Break a comment into at most ``lines`` lines (0: all); return layout and height in pixels.

    A comment that is cut ends in an ellipsis.
    """
    shown = text.strip().replace("\n", "\u2028")
    layout, height = _laid_out(shown, lang, width, lines)
    last = layout.lineAt(layout.lineCount() - 1)
    end = Utf16(shown).points(last.textStart() + last.textLength())
    if end < len(shown):
        layout, height = _laid_out(shown[: end - 2].rstrip() + "…", lang, width, lines)
    return layout, height


def _laid_out(text: str, lang: str, width: float, lines: int) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, chrome_font(lang, BODY_SIZE))
    layout.setFormats(_foreign(text, lang))
    return layout, broken(layout, width, lines or len(text) + 1)


def _foreign(text: str, lang: str) -> list[QTextLayout.FormatRange]:
    """Give quoted Japanese in a Chinese comment its own shapes."""
    utf16 = Utf16(text)
    made = []
    for start, end, run in language_runs(text, lang):
        if run[:2] != lang[:2]:
            piece = QTextLayout.FormatRange()
            piece.start = utf16.units(start)
            piece.length = utf16.units(end) - piece.start
            look = QTextCharFormat()
            look.setFont(chrome_font(run, BODY_SIZE))
            piece.format = look
            made.append(piece)
    return made


def card_height(annotation: Annotation, lang: str, width: int, *, active: bool) -> int:
    """Return the pixels a card needs at a width."""
    head = QFontMetricsF(chrome_font(lang, HEAD_SIZE)).height()
    if not annotation.body.strip():
        return round(head + 2 * PADDING - 4)
    body_lang = body_language(annotation.body, lang)
    inner = width - 2 * PADDING - BAR
    _, height = body_layout(annotation.body, body_lang, inner, 0 if active else SHORT)
    return round(head + GAP + height + 2 * PADDING - 4)


class CommentCard(QWidget):
    """The card of one comment; ``narrow`` shows only its number."""

    chosen = Signal(object)  # annotation id
    edit_asked = Signal(object)  # annotation id

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a comment."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.face: Face | None = None
        self._lang = "zh-Hans"
        self._narrow = False

    def show_face(self, face: Face, lang: str, *, narrow: bool) -> None:
        """Show a comment of a briefing in ``lang``."""
        if (face, lang, narrow) == (self.face, self._lang, self._narrow):
            return
        self.face, self._lang, self._narrow = face, lang, narrow
        self.setAccessibleName(spoken(face.annotation, face.number))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._narrow:
            self._paint_mark(painter, self.face)
        else:
            self._paint_card(painter, self.face)

    def _paint_mark(self, painter: QPainter, face: Face) -> None:
        now = colours()
        tint = now.tint(face.annotation.kind)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(self._outline(face, tint.edge))
        painter.setBrush(QColor(tint.edge if face.active else tint.fill))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(chrome_font("en", HEAD_SIZE))
        painter.setPen(QColor(now.page if face.active else now.text))
        if face.number is None:
            lock = icon("internal", now.page if face.active else now.text)
            lock.paint(painter, box.toAlignedRect().adjusted(0, 2, 0, -2))
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(face.number))

    def _paint_card(self, painter: QPainter, face: Face) -> None:
        now = colours()
        note = face.annotation
        tint = now.tint(note.kind)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._outline(face, tint.edge if face.active else now.line))
        painter.setBrush(QColor(now.raised))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.edge))
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 6, BAR, box.height() - 12), 1.5, 1.5)
        left, top = PADDING + BAR, PADDING - 2.0
        top += self._paint_head(painter, face, QPointF(left, top)) + GAP
        if note.body.strip():
            settled = note.state is State.SETTLED
            painter.setPen(QColor(now.muted if settled else now.text))
            inner = self.width() - 2 * PADDING - BAR
            lang = body_language(note.body, self._lang)
            layout, _ = body_layout(note.body, lang, inner, 0 if face.active else SHORT)
            layout.draw(painter, QPointF(left, top))

    def _paint_head(self, painter: QPainter, face: Face, at: QPointF) -> float:
        """Draw number, kind and author, on the right what sets the comment apart."""
        now = colours()
        note = face.annotation
        font = chrome_font(self._lang, HEAD_SIZE)
        metrics = QFontMetricsF(font)
        base = at + QPointF(0, metrics.ascent())
        right = ", ".join(standing(note))
        end = self.width() - PADDING - metrics.horizontalAdvance(right)
        painter.setFont(font)
        painter.setPen(QColor(now.muted))
        painter.drawText(QPointF(end, base.y()), right)
        kind = titled(note, face.number)
        painter.setPen(QColor(now.tint(note.kind).edge))
        painter.drawText(base, kind)
        x = base.x() + metrics.horizontalAdvance(kind + "  ")
        author_font = chrome_font(body_language(note.author, self._lang), HEAD_SIZE)
        author = QFontMetricsF(author_font).elidedText(
            note.author, Qt.TextElideMode.ElideRight, max(0.0, end - x - 6)
        )
        painter.setFont(author_font)
        painter.setPen(QColor(now.muted))
        painter.drawText(QPointF(x, base.y()), author)
        return metrics.height()

    def _outline(self, face: Face, colour: str) -> QPen:
        """Return the frame: dashed for an internal comment, heavier with the focus."""
        style = Qt.PenStyle.DashLine if face.annotation.internal else Qt.PenStyle.SolidLine
        if self.hasFocus():
            return QPen(QColor(colours().accent), 1.6, style)
        return QPen(QColor(colour), 1, style)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.face is not None:
            self.chosen.emit(self.face.annotation.id)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.face is not None:
            self.edit_asked.emit(self.face.annotation.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.face is None:
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(self.face.annotation.id)
        elif event.key() == Qt.Key.Key_Space:
            self.chosen.emit(self.face.annotation.id)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.face is not None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self.chosen.emit(self.face.annotation.id)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
