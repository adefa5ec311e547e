"""No file is lost by a hasty key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.replace_question import ReplaceQuestion

FILE = Path("memo <b>.pdf")


@pytest.fixture
def replaced() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def question(window: QWidget, replaced: list[str]) -> ReplaceQuestion:
    made = ReplaceQuestion(window, FILE, lambda: replaced.append("yes"))
    made.open()
    return made


def test_it_names_the_file_and_what_is_lost(window: QWidget, question: ReplaceQuestion) -> None:
    assert FILE.name in question.text()
    assert question.textFormat() is Qt.TextFormat.PlainText
    assert "will be lost" in question.informativeText()
    other = ReplaceQuestion(window, FILE, lambda: None, "Half of it will be lost.")
    assert other.informativeText() == "Half of it will be lost."


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_hasty_key_says_no(
    qtbot: QtBot, question: ReplaceQuestion, replaced: list[str], key: Qt.Key
) -> None:
    qtbot.keyClick(question, key)
    assert replaced == []


def test_yes(question: ReplaceQuestion, replaced: list[str]) -> None:
    [yes] = [one for one in question.findChildren(QPushButton) if one.text() == "Replace"]
    yes.click()
    assert replaced == ["yes"]
