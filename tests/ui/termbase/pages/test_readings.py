"""Readings are confirmed one after the other with Enter, each as one step of undo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ReadingSource, Term
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.pages.readings import ReadingsPage
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import OWN, edit, undo, write

Settle = Callable[[], None]


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ReadingsPage:
    made = ReadingsPage(room)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(made._proposed), timeout=PATIENCE)
    return made


def reading(room: Room, place: int) -> Term:
    found = room.keeper.concept("c-own")
    assert found is not None
    return found.terms[place]


def test_enter_confirms_and_goes_on_until_nothing_is_left(
    page: ReadingsPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    assert (page.count, page.term.text(), page.line.text()) == (2, "電子署名", "でんししょめい")
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    assert (page.count, page.term.text()) == (1, "電子サイン")
    assert page.line.text() == "でんしさいん"  # proposed by the process
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    settle()
    assert page.count == 0
    assert page.nothing.text() == "Every Japanese term has a confirmed reading."
    for place, words in ((0, "でんししょめい"), (1, "でんしさいん")):
        term = reading(room, place)
        assert (term.reading, term.reading_source) == (words, ReadingSource.HUMAN)


def test_each_is_one_step_of_undo_and_shown_again(
    page: ReadingsPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    for _ in range(2):
        qtbot.keyClick(page.line, Qt.Key.Key_Return)
    settle()
    undo(room, settle)
    assert (page.count, page.term.text()) == (1, "電子サイン")
    assert reading(room, 0).reading_source is ReadingSource.HUMAN
    undo(room, settle)
    assert (page.count, page.term.text()) == (2, "電子署名")
    assert room.keeper.concept("c-own") == OWN


def test_back_shows_the_last_one_again(
    page: ReadingsPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    qtbot.keyClick(page.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert page.term.text() == "電子署名"
    page.line.selectAll()
    write(page.line, "でんしじょめい")
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    settle()
    assert reading(room, 0).reading == "でんしじょめい"
    assert page.term.text() == "電子サイン"


def test_skipped_ones_stay_open(page: ReadingsPage, room: Room, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(page.line, Qt.Key.Key_Down)
    assert page.nothing.text() == "2 readings were skipped."
    page.again.click()
    assert page.term.text() == "電子署名"
    qtbot.keyClick(page.line, Qt.Key.Key_Down)
    qtbot.keyClick(page.line, Qt.Key.Key_Up)
    assert page.term.text() == "電子署名"
    assert room.keeper.concept("c-own") == OWN


def test_only_kana_are_a_reading(page: ReadingsPage, room: Room, settle: Settle) -> None:
    page.line.setText("電子しょめい")
    page.confirm.click()
    settle()
    assert page.problem.text().startswith("A reading is written in hiragana")
    assert room.keeper.concept("c-own") == OWN


def test_what_is_typed_stands_above_the_term(page: ReadingsPage) -> None:
    page.line.setText("でんし")
    assert page.term.accessibleName() == "電子署名 でんし"
    page.line.setText("電子")
    assert page.term.accessibleName() == "電子署名"


def test_a_reading_that_others_confirm_is_passed(
    page: ReadingsPage, room: Room, settle: Settle
) -> None:
    sure = changed(OWN.terms[0], reading_source=ReadingSource.HUMAN)
    edit(room, settle, OWN, terms=(sure, *OWN.terms[1:]))
    assert (page.count, page.term.text()) == (1, "電子サイン")


def test_undo_is_the_librarys_once_nothing_was_typed(page: ReadingsPage) -> None:
    def is_taken() -> bool:
        asked = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
        asked.ignore()
        QApplication.sendEvent(page.line, asked)
        return asked.isAccepted()

    assert not is_taken()
    write(page.line, "あ")
    assert is_taken()


def test_the_entry_can_be_opened(page: ReadingsPage) -> None:
    shown: list[str] = page._room.show_concept.__self__  # type: ignore[attr-defined]
    page.open_entry.click()
    assert shown == ["c-own"]
