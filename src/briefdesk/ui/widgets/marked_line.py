"""One line of text in which some words are marked, for rows of lists."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from briefdesk.ui.theme import colours

Mark = tuple[int, int]  # characters of the line; an empty one marks nothing


def draw_marked(
    painter: QPainter, room: QRect, text: str, mark: Mark, font: QFont, colour: str
) -> None:
    """Draw a line as far as there is room, in a colour (``#rrggbb``), its mark on a tint."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    kept = len(shown) if shown == text else max(len(shown) - 1, 0)
    start, end = min(mark[0], kept), min(mark[1], kept)
    if start < end:
        left = room.left() + metrics.horizontalAdvance(text[:start])
        right = room.left() + metrics.horizontalAdvance(text[:end])
        height = metrics.height()
        top = room.top() + (room.height() - height) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().found))
        painter.drawRoundedRect(QRectF(left - 1, top, right - left + 2, height), 3, 3)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
