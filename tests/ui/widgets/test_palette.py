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


def shown(rows: QListView) -> list[str]:
    """Return what can be read in the list."""
    model = rows.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def entry(name: str) -> Entry:
    return Entry(name, "", search_key(name), lambda: None, QIcon(), mark=(0, 1), below="title")


def test_what_was_typed_is_told_and_what_was_found_for_it_comes_below(made: Made) -> None:
    palette, edit, rows, _ran = made
    told: list[str] = []
    palette.typed.connect(told.append)
    type_text(edit, "注释")
    assert told == ["注释"]
    palette.show_found("注释", [entry("在注释中"), entry("別の言葉")])
    assert shown(rows) == ["注释 comment", "在注释中", "別の言葉"]
    palette.show_found("注", [entry("过时")])
    assert "过时" not in shown(rows)


def test_what_was_found_for_fewer_words_stays_while_it_fits(made: Made) -> None:
    palette, edit, rows, _ran = made
    type_text(edit, "注")
    palette.show_found("注", [entry("在注释中"), entry("注意")])
    type_text(edit, "释")
    assert shown(rows) == ["注释 comment", "在注释中"]


def test_what_comes_later_leaves_the_current_row_alone(qtbot: QtBot, made: Made) -> None:
    palette, edit, rows, _ran = made
    type_text(edit, "e")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    before = rows.currentIndex().data()
    palette.show_found("e", [entry("later")])
    assert rows.currentIndex().data() == before
    type_text(edit, "n")
    assert rows.currentIndex().row() == 0


def test_nothing_is_looked_for_while_the_input_method_composes(made: Made) -> None:
    palette, edit, _rows, _ran = made
    told: list[str] = []
    palette.typed.connect(told.append)
    QApplication.sendEvent(edit, QInputMethodEvent("ひら", []))
    assert told == []
    type_text(edit, "平")
    assert told == ["平"]


def test_a_row_with_a_second_line_is_higher(made: Made) -> None:
    palette, edit, rows, _ran = made
    type_text(edit, "注释")
    palette.show_found("注释", [entry("在注释中")])
    one, two = (rows.visualRect(rows.model().index(row, 0)).height() for row in (0, 1))
    assert two > one + 10
    assert not palette.grab().isNull()


def test_what_is_called_just_so_stands_above_what_holds_the_words(made: Made) -> None:
    palette, edit, rows, _ran = made
    concept = Entry("医疗", "", search_key("医疗 iryo"), lambda: None, QIcon(), names=("iryo",))
    palette.show_entries([entry("医疗数据"), entry("iryo no"), concept])
    type_text(edit, "醫療")
    palette.show_found("醫療", [entry("大医疗"), entry("医療")])
    assert shown(rows) == ["医疗", "医療", "医疗数据", "大医疗"]
    edit.clear()
    type_text(edit, "iryo")
    assert shown(rows)[:2] == ["医疗", "iryo no"]


def test_return_waits_for_what_is_still_looked_for(qtbot: QtBot, made: Made) -> None:
    palette, edit, _rows, ran = made
    type_text(edit, "将来")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    found = Entry("将来", "", "", partial(ran.append, "found"), QIcon())
    palette.show_found("将", [found])
    assert ran == []
    palette.show_found("将来", [found])
    assert ran == ["found"]
    assert not palette.isVisible()


def test_return_waits_no_more_when_something_else_is_typed_or_nothing_was_found(
    qtbot: QtBot, made: Made
) -> None:
    palette, edit, _rows, ran = made
    found = Entry("将来", "", "", partial(ran.append, "found"), QIcon())
    type_text(edit, "将来")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    palette.show_found("将来", [])
    palette.show_found("将来", [found])
    edit.clear()
    type_text(edit, "来")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    type_text(edit, "年")
    palette.show_found("来年", [found])
    assert ran == []
    assert palette.isVisible()
