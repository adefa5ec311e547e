"""A concept is found by any of its names and picked with the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.picker import ConceptSearch, PickDialog
from tests.ui.termbase.conftest import OWN, write

Settle = Callable[[], None]


def test_every_language_and_reading_finds_it(room: Room, qtbot: QtBot, settle: Settle) -> None:
    search = ConceptSearch(room.workspace, "電子署名")
    qtbot.addWidget(search)
    settle()
    assert search.current == OWN
    for words in ("电子签名", "でんししょめい", "denshishomei"):
        search.line.clear()
        write(search.line, words)
        settle()
        assert search.current == OWN
    search.line.clear()
    write(search.line, " ")
    assert search.current is None


def test_the_arrows_choose_another(room: Room, qtbot: QtBot, settle: Settle) -> None:
    search = ConceptSearch(room.workspace, "医療")
    qtbot.addWidget(search)
    settle()
    first = search.current
    qtbot.keyClick(search.line, Qt.Key.Key_Down)
    assert search.current != first
    qtbot.keyClick(search.line, Qt.Key.Key_Up)
    assert search.current == first
    qtbot.keyClick(search.line, Qt.Key.Key_Up)
    assert search.list.currentRow() == search.list.count() - 1


def test_the_dialog_hands_over_what_is_current(room: Room, qtbot: QtBot, settle: Settle) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PickDialog(room.workspace, parent)
    taken: list[Concept] = []
    dialog.taken.connect(taken.append)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert taken == []
    write(dialog.search.line, "電子署名")
    settle()
    qtbot.keyClick(dialog.search.line, Qt.Key.Key_Return)
    assert taken == [OWN]
