"""The find bar alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.ui.briefing.find import FindBar


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    made = FindBar()
    qtbot.addWidget(made)
    made.start("医疗")
    return made


def test_keys_turn_and_close(bar: FindBar, qtbot: QtBot) -> None:
    turns: list[int] = []
    bar.turned.connect(turns.append)
    QTest.keyClick(bar._line, Qt.Key.Key_Return)
    QTest.keyClick(bar._line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar._line, Qt.Key.Key_Escape)
    assert turns == [1, -1]
    assert bar.isHidden()


def test_the_count_is_said_in_words(bar: FindBar) -> None:
    bar.show_count(2, 7)
    assert bar._count.text() == "2 of 7"
    bar.show_count(0, 0)
    assert bar._count.text() == "Not in this briefing"


def test_every_button_has_a_name(bar: FindBar) -> None:
    names = [button.accessibleName() for button in bar.findChildren(QToolButton)]
    assert {"Previous place", "Next place", "Close"} <= set(names)
