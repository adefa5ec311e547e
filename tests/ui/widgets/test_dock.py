"""Title bars of docks."""

from PySide6.QtCore import Qt
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
