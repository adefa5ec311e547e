"""What is under the words of a row: its room, and a tint where it is chosen or pointed at."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from briefdesk.ui.theme import colours

SIDE = 6  # pixels between the ground and the edge of the list


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRectF:
    """Tint a row that is chosen or under the pointer; return the ground."""
    now = colours()
    ground = QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.chosen if chosen else now.hover))
        painter.drawRoundedRect(ground, 6, 6)
    return ground


def ground_width(option: QStyleOptionViewItem, least: int) -> int:
    """Return how wide the grounds of a list are, in pixels, of rows ``least`` wide or wider.

    Only its viewport knows while a row is measured: the row's own room may be that of before.
    """
    view, room = option.widget, option.rect.width()
    if isinstance(view, QAbstractItemView):
        room = view.viewport().width()
    return max(room, least) - 2 * SIDE
