"""Every field that somebody changed, the newest first."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.history import HistoryDialog
from briefdesk.ui.termbase.page import Room
from tests.ui.termbase.conftest import OWN, edit

Settle = Callable[[], None]


def words(room: Room, qtbot: QtBot, settle: Settle, concept_id: str) -> list[str]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = HistoryDialog(room, concept_id, parent)
    settle()
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_what_was_before_and_what_came_after(room: Room, qtbot: QtBot, settle: Settle) -> None:
    edit(room, settle, OWN, definition="以电子方式作出的签字。")
    said = words(room, qtbot, settle, "c-own")
    at = said.index("definition")
    assert "Edit concept" in said[at - 1]
    assert said[at + 1 : at + 3] == ["− 以电子方式作出的签名。", "+ 以电子方式作出的签字。"]
    assert "terms/t-own-ja/text" in said[at + 3 :]


def test_an_entry_that_nobody_changed(room: Room, qtbot: QtBot, settle: Settle) -> None:
    [said] = words(room, qtbot, settle, "c-appi")
    assert said.startswith("Nobody has changed this entry")
