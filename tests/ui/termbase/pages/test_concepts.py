"""The concepts page: the list leads to the entry beside it and back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.wire import changed
from briefdesk.services.pronouncing import Pronouncer
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.leftovers import Leftovers
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.pages.concepts import ConceptsPage
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import OTHER, OWN, write

Settle = Callable[[], None]


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ConceptsPage:
    made = ConceptsPage(room)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    return made


def test_look_up_edit_save_and_on_to_the_list_without_a_mouse(
    page: ConceptsPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    page.take_focus()
    write(page.list.filters.line, "电子签名")
    qtbot.keyClick(page.list.filters.line, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.entry.concept_id == "c-own", timeout=PATIENCE)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    form = page.entry.form
    assert form is not None
    qtbot.waitUntil(lambda: form._is_made, timeout=PATIENCE)
    assert page.window().focusWidget() is form._terms[0].text
    form.note.setPlainText("done")
    qtbot.keyClick(form._terms[0].text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert room.keeper.concept("c-own") == changed(OWN, note="done")
    assert page.window().focusWidget() is page.list.view


def test_unsaved_entries_are_gone_through(page: ConceptsPage, room: Room) -> None:
    for one in (OWN, OTHER):
        room.leftovers.keep(changed(one, note="x"), one)
    seen = []
    for _ in range(3):
        page.list.unsaved.click()
        seen.append(page.entry.concept_id)
    assert seen == ["c-own", "c-other", "c-own"]
    page.discard_all()
    assert room.leftovers.ids == ()


def test_a_new_entry_is_of_the_domain_that_is_listed(page: ConceptsPage) -> None:
    page.list.filters.domain.choose("office")
    page.add_concept()
    assert page.entry.form is not None
    assert page.entry.form.value.domain == "office"


def test_an_entry_is_shown_as_soon_as_the_entries_are_there(
    stored: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    keeper, leftovers = Keeper(stored, stored), Leftovers(stored, stored)
    gone: list[str] = []
    room = Room(stored, keeper, leftovers, Pronouncer(), gone.append, gone.append, gone.append)
    page = ConceptsPage(room)
    qtbot.addWidget(page)
    page.show_concept("c-own")
    assert page.entry.concept_id == ""
    settle()
    assert page.entry.concept_id == "c-own"
    assert [row.id for row in page.list.selected] == ["c-own"]
    page.edit_concept("c-other")
    assert page.entry.form is not None
    room.pronouncer.close()


def test_the_share_of_the_width_is_remembered(page: ConceptsPage, room: Room) -> None:
    page._split.moveSplitter(520, 1)
    assert room.workspace.settings.termbase_share == round(100 * 520 / 1299)


def test_an_entry_that_the_search_does_not_find_is_shown_no_more(
    page: ConceptsPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    line = page.list.filters.line
    page.show_concept("c-own")
    write(line, "denshi")
    settle()
    assert page.entry.concept_id == "c-own"  # found by how it sounds
    line.clear()
    write(line, "押印")
    settle()
    assert page.entry.concept_id == ""
    assert page.entry.remove_button.isHidden()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.entry.concept_id == "c-other", timeout=PATIENCE)
    line.clear()
    assert page.entry.concept_id == "c-other"


def test_an_entry_that_is_edited_stays_whatever_is_looked_for(
    page: ConceptsPage, room: Room, settle: Settle
) -> None:
    page.edit_concept("c-own")
    write(page.list.filters.line, "押印")
    settle()
    assert page.entry.form is not None
    page.entry.discard()
    assert [row.id for row in page.list.selected] == ["c-own"]
