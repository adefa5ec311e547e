"""The list narrows while one types, keeps what is selected, and is worked by the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.concept_row import Lack
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.listing import ConceptList
from briefdesk.ui.termbase.page import Room
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import OWN, edit, undo, write

Settle = Callable[[], None]


def list_of(room: Room, qtbot: QtBot) -> ConceptList:
    made = ConceptList(room)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def ids(listed: ConceptList) -> list[str]:
    return [row.id for row in listed.model.rows]


def test_words_in_any_script_narrow_it_and_the_count_says_so(
    room: Room, qtbot: QtBot, settle: Settle
) -> None:
    listed = list_of(room, qtbot)
    total = len(room.keeper.rows)
    assert listed.count.text() == f"{total} entries"
    write(listed.filters.line, "電子署名")
    assert ids(listed) == ["c-own"]
    assert listed.count.text() == f"1 of {total} entries"
    listed.filters.clear()
    write(listed.filters.line, "denshishomei")
    settle()
    assert ids(listed) == ["c-own"]
    write(listed.filters.line, "zzz")
    settle()
    assert listed._body.sentence.startswith("No entry fits.")


def test_from_the_words_to_the_rows_and_back(room: Room, qtbot: QtBot) -> None:
    listed = list_of(room, qtbot)
    chosen: list[str] = []
    opened: list[str] = []
    listed.chosen.connect(chosen.append)
    listed.opened.connect(opened.append)
    write(listed.filters.line, "電子署名")
    qtbot.keyClick(listed.filters.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == ["c-own"], timeout=PATIENCE)
    assert listed.window().focusWidget() is listed.view
    qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    assert opened == ["c-own"]
    qtbot.keyClick(listed.view, Qt.Key.Key_Up)
    assert listed.window().focusWidget() is listed.filters.line
    qtbot.keyClick(listed.filters.line, Qt.Key.Key_Escape)
    assert listed.filters.line.text() == ""


def test_what_is_selected_stays_so_while_entries_change(
    room: Room, qtbot: QtBot, settle: Settle
) -> None:
    listed = list_of(room, qtbot)
    listed.select("c-own")
    edit(room, settle, OWN, terms=(changed(OWN.terms[0], reading="あ"), *OWN.terms[1:]))
    assert ids(listed)[0] != "c-nothing"
    assert [row.id for row in listed.selected] == ["c-own"]
    assert listed.selected[0].reading == "あ"


def test_an_entry_that_the_filters_hide_is_shown_when_it_is_asked_for(
    room: Room, qtbot: QtBot
) -> None:
    listed = list_of(room, qtbot)
    listed.filters.lacks.choose(Lack.ENGLISH)
    listed.filters.lacks.activated.emit(0)
    assert "c-other" not in ids(listed)
    listed.select("c-other")
    assert [row.id for row in listed.selected] == ["c-other"]
    listed.select("c-nothing")
    assert listed.selected == []


def test_several_can_be_changed_at_once(room: Room, qtbot: QtBot) -> None:
    listed = list_of(room, qtbot)
    assert listed.bulk.isHidden()
    listed.view.selectAll()
    assert not listed.bulk.isHidden()


def test_unsaved_entries_are_counted_and_marked(room: Room, qtbot: QtBot) -> None:
    listed = list_of(room, qtbot)
    assert listed.unsaved.isHidden()
    room.leftovers.keep(changed(OWN, note="x"), OWN)
    assert not listed.unsaved.isHidden()
    with qtbot.waitSignal(listed.leftover_asked):
        listed.unsaved.click()


def test_a_narrow_list_leaves_columns_out(room: Room, qtbot: QtBot) -> None:
    listed = list_of(room, qtbot)
    assert not listed.view.isColumnHidden(5)
    listed.resize(480, 600)
    assert listed.view.isColumnHidden(5)
    assert not listed.view.isColumnHidden(0)


def test_a_long_list_is_narrowed_beside_the_window(
    room: Room, qtbot: QtBot, settle: Settle
) -> None:
    known = room.keeper.catalogue
    assert known is not None
    more = tuple(changed(known.rows[0], id=f"c-{n}", key="\nx\n") for n in range(20_000))
    room.keeper.catalogue = known._replace(rows=(*more, *known.rows))
    listed = list_of(room, qtbot)
    settle()
    assert len(ids(listed)) == 20_000 + len(known.rows)
    write(listed.filters.line, "電子署名")
    assert len(ids(listed)) > 20_000
    qtbot.keyClick(listed.filters.line, Qt.Key.Key_Return)
    settle()
    assert ids(listed) == ["c-own"]
    assert [row.id for row in listed.selected] == ["c-own"]
    assert listed.window().focusWidget() is listed.view
    listed.select("c-other")  # the filter hides it
    settle()
    assert len(ids(listed)) > 20_000
    assert [row.id for row in listed.selected] == ["c-other"]


def test_everything_that_is_selected_stays_so(room: Room, qtbot: QtBot, settle: Settle) -> None:
    listed = list_of(room, qtbot)
    listed.view.selectAll()
    total = len(listed.model.rows)
    edit(room, settle, OWN, note="x")
    assert len(listed.selected) == total
    assert listed.bulk.said.text() == f"{total} selected"


def test_only_what_is_listed_is_selected(room: Room, qtbot: QtBot, settle: Settle) -> None:
    listed = list_of(room, qtbot)
    listed.view.selectAll()
    write(listed.filters.line, "信息")
    settle()
    seen = ids(listed)
    assert 1 < len(seen) < len(room.keeper.rows)
    assert listed.bulk.said.text() == f"{len(seen)} selected"
    write(listed.filters.line, "zzz")
    settle()
    assert listed.bulk.isHidden()
    listed.filters.clear()
    assert listed.selected == []


def test_other_rows_without_those_selected_leave_nothing_for_the_bar(
    room: Room, qtbot: QtBot, settle: Settle
) -> None:
    listed = list_of(room, qtbot)
    write(listed.filters.line, "署名")
    settle()
    listed.view.selectAll()
    listed.filters.line.clear()
    write(listed.filters.line, "押印")
    settle()
    assert "c-other" in ids(listed)
    assert listed.bulk.isHidden()
    listed.bulk.remove.click()
    settle()
    assert room.keeper.concept("c-own") == OWN


def test_an_undo_that_takes_the_selected_entries_away_leaves_none_selected(
    room: Room, qtbot: QtBot, settle: Settle
) -> None:
    listed = list_of(room, qtbot)
    listed.select("c-own")
    other = listed.model.number_of("c-other")
    assert other is not None
    listed.view.setSelectionMode(listed.view.SelectionMode.MultiSelection)
    listed.view.selectRow(other)
    assert listed.bulk.said.text() == "2 selected"
    undo(room, settle)  # what the fixture saved
    assert listed.selected == []
    assert listed.bulk.isHidden()
