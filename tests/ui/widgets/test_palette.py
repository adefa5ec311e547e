"""A palette is narrowed by typing and works from the keyboard alone."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.services.finding import search_key
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.palette import Entry, Palette

Made = tuple[Palette, LineInput, QListView, list[str]]


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Made]:
    """Return a palette with four entries, its input, its list, and what ran."""
    parent = QWidget()
    qtbot.addWidget(parent)
    palette = Palette(parent, "Search", "Nothing")
    ran: list[str] = []
    names = ("Open files", "Rename", "注释 comment")
    palette.show_entries(
        [Entry(name, "", search_key(name), partial(ran.append, name), QIcon()) for name in names]
        + [Entry("Off", "", "off", partial(ran.append, "off"), QIcon(), enabled=False)]
    )
    palette.show()
    yield palette, palette.findChildren(LineInput)[0], palette.findChildren(QListView)[0], ran
    parent.close()


def type_text(edit: LineInput, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def test_typing_narrows_and_return_runs(qtbot: QtBot, made: Made) -> None:
    palette, edit, rows, ran = made
    type_text(edit, "注释")
    assert rows.model().rowCount() == 1
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ran == ["注释 comment"]
    assert not palette.isVisible()


def test_every_word_must_fit(made: Made) -> None:
    _palette, edit, rows, _ran = made
    type_text(edit, "files OPEN")
    assert rows.model().rowCount() == 1
    type_text(edit, " zzz")
    assert rows.model().rowCount() == 0


def test_arrows_walk_round(qtbot: QtBot, made: Made) -> None:
    _palette, edit, rows, _ran = made
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(edit, key)
    assert rows.currentIndex().row() == 1


def test_what_cannot_run_now_does_not(qtbot: QtBot, made: Made) -> None:
    _palette, edit, _rows, ran = made
    type_text(edit, "off")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ran == []


def test_return_belongs_to_the_input_method_while_it_composes(qtbot: QtBot, made: Made) -> None:
    palette, edit, _rows, ran = made
    QApplication.sendEvent(edit, QInputMethodEvent("ひら", []))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ran == []
    assert palette.isVisible()
