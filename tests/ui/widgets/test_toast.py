"""Words over a widget: seen for some seconds, never in the way."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets import toast
from briefdesk.ui.widgets.toast import Toast


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_stands_inside_and_stays_there_when_the_size_changes(over: QWidget) -> None:
    made = Toast(over)
    assert not made.isVisible()
    made.say("Undone: Edit comment — 医疗领域中数据利用的现状 " * 4)
    for width in (600, 300):
        over.resize(width, 400)
        assert QRect(0, 0, width, 400).contains(made.geometry())
    assert made.isVisible()


def test_it_goes_by_itself(over: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast, "STAYS", 50)
    made = Toast(over)
    made.say("Undone")
    qtbot.waitUntil(lambda: not made.isVisible(), timeout=4000)
