"""A row is tinted where it is chosen or pointed at, and as wide as its list."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefdesk.ui.theme import LIGHT
from briefdesk.ui.widgets.row_ground import SIDE, draw_ground, ground_width

NONE, CHOSEN, HOVERED = (
    QStyle.StateFlag.State_None,
    QStyle.StateFlag.State_Selected,
    QStyle.StateFlag.State_MouseOver,
)


@pytest.mark.parametrize(
    ("state", "colour"),
    [
        (NONE, "#ffffff"),
        (HOVERED, LIGHT.hover),
        (CHOSEN, LIGHT.chosen),
        (CHOSEN | HOVERED, LIGHT.chosen),
    ],
)
def test_the_ground_of_a_row(qtbot: QtBot, state: QStyle.StateFlag, colour: str) -> None:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect, option.state = QRect(0, 0, 100, 40), state
    ground = draw_ground(painter, option)
    painter.end()
    assert image.pixelColor(50, 20) == QColor(colour)
    assert image.pixelColor(SIDE // 2, 20) == QColor("white")
    assert (ground.left(), ground.right()) == (SIDE, 100 - SIDE)


def test_it_is_as_wide_as_what_is_seen_of_the_list(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.resize(400, 100)
    view.show()
    option = QStyleOptionViewItem()
    option.rect, option.widget = QRect(0, 0, 90, 40), view
    assert ground_width(option, 140) == view.viewport().width() - 2 * SIDE
    assert ground_width(option, 700) == 700 - 2 * SIDE
