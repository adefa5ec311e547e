"""The find bar alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.ui.briefing.find import REACHES, FindBar
from tests.ui.conftest import named


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
    bar.show_count(0, 7)
    assert bar._count.text() == "7 place(s)"


def test_nothing_moves_when_the_count_changes(bar: FindBar, qtbot: QtBot) -> None:
    qtbot.waitExposed(bar)
    button = named(bar, QToolButton, "reach_literal")
    places = set()
    for current, total in ((0, 0), (1, 2), (0, 9), (123, 456)):
        bar.show_count(current, total)
        bar.grab()
        places.add(button.x())
        assert bar._count.geometry().right() < button.x()
        assert bar._count.shown == bar._count.text()
    assert len(places) == 1


def test_every_button_has_a_name(bar: FindBar) -> None:
    names = [button.accessibleName() for button in bar.findChildren(QToolButton)]
    assert {"Previous place", "Next place", "Close"} <= set(names)


def test_how_far_to_reach_is_chosen_among_three(bar: FindBar) -> None:
    chosen: list[str] = []
    bar.reached.connect(chosen.append)
    bar.set_reach("scripts")
    buttons = {reach: named(bar, QToolButton, f"reach_{reach}") for reach in REACHES}
    buttons["concept"].click()
    assert chosen == ["concept"]
    assert [reach for reach in REACHES if buttons[reach].isChecked()] == ["concept"]


def test_what_else_was_looked_for_is_told_as_far_as_there_is_room(bar: FindBar) -> None:
    bar.show_count(1, 2, ("仮名化情報", "pseudonymised information"))
    assert bar._also.text() == "also 仮名化情報、pseudonymised information"
    bar.show_count(1, 2, ("甲", "乙", "丙", "丁"))
    assert bar._also.text() == "also 甲、乙、丙…"
    bar.show_count(1, 2)
    assert bar._also.text() == ""
