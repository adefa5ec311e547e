"""Title bars of docks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.dock import Caption, Tabs


def test_the_bar_chooses_the_page(qtbot: QtBot) -> None:
    tabs = Tabs(2)
    qtbot.addWidget(tabs)
    qtbot.addWidget(tabs.bar)
    for _ in range(2):
        tabs.add(QLabel())
    tabs.name("Cards", ("Term", "Comments"))
    tabs.bring(1)
    assert tabs.currentIndex() == 1
    assert [tabs.bar.tabText(place) for place in (0, 1)] == ["Term", "Comments"]
    page = tabs.currentWidget()
    assert page is not None
    assert page.accessibleName() == "Comments"


def test_a_caption_is_plain_text(qtbot: QtBot) -> None:
    caption = Caption()
    qtbot.addWidget(caption)
    assert caption.textFormat() == Qt.TextFormat.PlainText


def test_names_without_room_give_way_to_icons(qtbot: QtBot) -> None:
    tabs = Tabs(3)
    qtbot.addWidget(tabs)
    qtbot.addWidget(tabs.bar)
    for _ in range(3):
        tabs.add(QLabel())
    picture = QPixmap(8, 8)
    picture.fill(Qt.GlobalColor.red)
    tabs.dress([QIcon(picture)] * 3)
    tabs.name("Cards", ("Term", "Comments and notes", "Findings 33"))
    tabs.bar.resize(700, 30)
    tabs.bar.show()
    assert tabs.bar.tabText(2) == "Findings 33"
    tabs.bar.resize(160, 30)
    assert [tabs.bar.tabText(place) for place in range(3)] == ["Term", "", "33"]
    assert [tabs.bar.tabIcon(place).isNull() for place in range(3)] == [True, False, False]
    assert tabs.bar.accessibleTabName(1) == "Comments and notes"
    tabs.bring(2)
    assert [tabs.bar.tabText(place) for place in range(3)] == ["", "", "Findings 33"]
