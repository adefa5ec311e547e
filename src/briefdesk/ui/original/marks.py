"""What is marked on the printed pages, and how it is drawn. Paper is white, in the dark as well."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from briefdesk.model.layout import Place
from briefdesk.ui.original.stack import Stack
from briefdesk.ui.theme import LIGHT, colours

SELECTED = "#a9cdec"  # multiplied with the paper
_BAR = 3  # pixels of the bar beside what is read
_BESIDE = 10  # pixels between it and the text
_EDGE = 4  # pixels it keeps from the edge of the paper


class Marks(NamedTuple):
    """What is marked on the pages: comments with their colours, the selection, what is read."""

    comments: Sequence[tuple[Place, str]] = ()
    selected: Sequence[Place] = ()
    read: Sequence[Place] = ()


def draw_sheet(painter: QPainter, area: QRect) -> None:
    """Draw white paper with a soft frame, in the dark as well."""
    edge = QColor(colours().line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(area.adjusted(-1, -1, 1, 1), edge)
    shade = QColor(0, 0, 0, 26)
    painter.fillRect(QRect(area.left(), area.bottom() + 2, area.width(), 1), shade)
    painter.fillRect(area, Qt.GlobalColor.white)


def draw_marks(painter: QPainter, stack: Stack, page: int, marks: Marks) -> None:
    """Tint as a felt pen does: dark letters stay dark, white paper takes the colour."""
    tints = (*marks.comments, *((place, SELECTED) for place in marks.selected))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for place, colour in tints:
        if place.page == page:
            painter.fillRect(stack.area(place), QColor(colour))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    read = [stack.area(place) for place in marks.read if place.page == page]
    if not read:
        return
    left = max(min(one.left() for one in read) - _BESIDE, stack.rect(page).left() + _EDGE)
    top, bottom = min(one.top() for one in read), max(one.bottom() for one in read)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.term))
    painter.drawRoundedRect(QRectF(left, top, _BAR, bottom - top), _BAR / 2, _BAR / 2)
