"""The mark lies under its words, as far as they are shown."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from briefdesk.ui.theme import LIGHT
from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.widgets.marked_line import draw_marked


def tinted(text: str, mark: tuple[int, int], width: int) -> list[int]:
    """Return the columns of pixels in which the mark's tint is seen."""
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_marked(painter, QRect(0, 0, width, 30), text, mark, chrome_font("zh-Hans", 12), "#222222")
    painter.end()
    tint = QColor(LIGHT.found)
    return [
        x for x in range(width) if any(image.pixelColor(QPoint(x, y)) == tint for y in range(30))
    ]


def test_the_mark_lies_under_its_words(qtbot: QtBot) -> None:
    first, second = tinted("信息数据", (0, 2), 300), tinted("信息数据", (2, 4), 300)
    assert first
    assert second
    assert max(first) <= min(second) + 3


def test_what_is_cut_off_is_not_marked(qtbot: QtBot) -> None:
    assert tinted("信息数据" * 20, (70, 72), 200) == []
    assert tinted("信息数据", (0, 0), 200) == []
