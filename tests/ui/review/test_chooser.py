"""One of several, by keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.review.chooser import Chooser


def test_enter_takes_the_current_one_and_escape_none(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    taken: list[int] = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        chooser = Chooser(parent, "Which?", ["一", "二", "三"], taken.append, 1)
        chooser.open()
        qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
        qtbot.keyClick(chooser.list, key)
    assert taken == [2]
