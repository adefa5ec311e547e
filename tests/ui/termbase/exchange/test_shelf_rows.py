"""A term base in the list is drawn with its box, and what must not be missed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.exchange.shelf_rows import MARK, TEXT, ShelfDelegate


def test_box_and_mark_are_seen(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setItemDelegate(ShelfDelegate(view))
    item = QListWidgetItem("office")
    item.setData(TEXT, "3 entries")
    item.setCheckState(Qt.CheckState.Checked)
    view.addItem(item)
    view.resize(400, 100)
    view.show()

    def picture() -> QImage:
        return view.grab().toImage()

    checked = picture()
    item.setCheckState(Qt.CheckState.Unchecked)
    unchecked = picture()
    item.setData(MARK, "the file has changed")
    assert checked != unchecked
    assert picture() != unchecked
