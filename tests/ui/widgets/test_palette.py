"""A palette is narrowed by typing and works from the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.palette import Entry, Palette


def made(qtbot: QtBot, ran: list[str]) -> tuple[Palette, LineInput, QListView]:
    parent = QWidget()
    qtbot.addWidget(parent)
    palette = Palette(parent, "Search", "Nothing")
    palette.over = parent  # type: ignore[attr-defined] # or Python lets it go
    names = ("Open files", "Rename", "注释 comment")
    palette.show_entries(
        [Entry(name, "", name, lambda name=name: ran.append(name), QIcon()) for name in names]
        + [Entry("Off", "", "off", lambda: ran.append("off"), QIcon(), enabled=False)]
    )
    palette.show()
    return palette, palette.findChildren(LineInput)[0], palette.findChildren(QListView)[0]


def type_text(edit: LineInput, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def test_typing_narrows_and_return_runs(qtbot: QtBot) -> None:
    ran: list[str] = []
    palette, edit, rows = made(qtbot, ran)
    type_text(edit, "注释")
    assert rows.model().rowCount() == 1
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ran == ["注释 comment"]
    assert not palette.isVisible()


def test_every_word_must_fit(qtbot: QtBot) -> None:
    _palette, edit, rows = made(qtbot, [])
    type_text(edit, "files OPEN")
    assert rows.model().rowCount() == 1
    type_text(edit, " zzz")
    assert rows.model().rowCount() == 0


def test_arrows_walk_round(qtbot: QtBot) -> None:
    ran: list[str] = []
    _palette, edit, rows = made(qtbot, ran)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(edit, key)
    assert rows.currentIndex().row() == 1


def test_what_cannot_run_now_does_not(qtbot: QtBot) -> None:
    ran: list[str] = []
    _palette, edit, _rows = made(qtbot, ran)
    type_text(edit, "off")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ran == []


def test_return_belongs_to_the_input_method_while_it_composes(qtbot: QtBot) -> None:
    ran: list[str] = []
    palette, edit, _rows = made(qtbot, ran)
    QApplication.sendEvent(edit, QInputMethodEvent("ひら", []))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ran == []
    assert palette.isVisible()
