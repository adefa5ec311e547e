"""The sense of a word is asked once, for one place or for all like it."""

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.ui.findings.senses import SenseDialog, ask_sense
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.findings.conftest import OPEN, WRONG, dialog, finding, standing


@pytest.fixture
def asked(qtbot: QtBot, checked: Workspace, settle: Settle) -> SenseDialog:
    qtbot.addWidget(checked.window)
    one = finding(checked, OPEN)
    ask_sense(checked, one, one.open[0])
    settle()
    return dialog(SenseDialog)


def sense(asked: SenseDialog) -> str:
    return asked.card._card.candidates[0].id


def test_all_like_it_are_settled_at_once(
    asked: SenseDialog, checked: Workspace, settle: Settle
) -> None:
    assert asked.all.isChecked()
    assert "2" in asked.all.text()
    asked.card.sense_chosen.emit(sense(asked))
    settle()
    assert OPEN not in standing(checked)


def test_one_place_may_be_settled_alone(
    asked: SenseDialog, checked: Workspace, settle: Settle
) -> None:
    asked.all.setChecked(False)
    asked.card.sense_chosen.emit(sense(asked))
    settle()
    assert standing(checked)[OPEN] == (1, 0, 0)


def test_a_settled_word_is_not_asked_about(
    qtbot: QtBot, checked: Workspace, settle: Settle
) -> None:
    said: list[object] = []
    checked.told.connect(said.append)
    one = finding(checked, WRONG)
    ask_sense(checked, one, one.open[0])
    settle()
    assert len(said) == 1
