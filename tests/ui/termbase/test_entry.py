"""The entry beside the list: read, edited, saved as one step, and never lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept
from briefdesk.model.wire import changed
from briefdesk.services import proposing, termbases
from briefdesk.ui.termbase.entry import EntryPane
from briefdesk.ui.termbase.form import EntryForm
from briefdesk.ui.termbase.history import HistoryDialog
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.view import EntryView
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import OTHER, OWN, edit, undo, write

Settle = Callable[[], None]


@pytest.fixture
def pane(room: Room, qtbot: QtBot) -> EntryPane:
    made = EntryPane(room)
    qtbot.addWidget(made)
    made.resize(620, 800)
    made.show()
    return made


def form_of(pane: EntryPane, qtbot: QtBot) -> EntryForm:
    """Return the form when all its fields are made."""
    pane.edit()
    form = pane.form
    assert form is not None
    qtbot.waitUntil(lambda: form._is_made, timeout=PATIENCE)
    return form


def is_edited(pane: EntryPane) -> bool:
    return pane.form is not None


def unsaved(room: Room) -> list[str]:
    return list(room.leftovers.ids)


def stored(room: Room, concept_id: str) -> Concept:
    found = room.keeper.concept(concept_id)
    assert found is not None
    return found


def test_saving_is_one_step_and_shows_the_entry(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    form = form_of(pane, qtbot)
    form.note.setPlainText("注意")
    form._terms[0].text.setText("電子的署名")
    pane.save()
    settle()
    assert not is_edited(pane)
    assert (stored(room, "c-own").note, stored(room, "c-own").terms[0].text) == (
        "注意", "電子的署名",
    )  # fmt: skip
    assert unsaved(room) == []
    undo(room, settle)
    assert stored(room, "c-own") == OWN
    assert pane.findChildren(EntryView)


def test_a_bundled_entry_keeps_below_the_own_version_and_can_be_reverted(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    bundled = stored(room, "c-kameikako")
    pane.show_concept("c-kameikako")
    assert pane.said.text() == "Bundled · read-only: saving keeps your version above it"
    assert pane.revert_button.isHidden()
    form_of(pane, qtbot).note.setPlainText("我的说明")
    pane.save()
    settle()
    assert pane.said.text() == "Your version, above the entry of “Bundled”"
    assert pane.revert_button.text() == "Revert to the bundled entry"
    pane.revert_button.setFocus()
    pane.revert_button.click()
    settle()
    assert pane.window().focusWidget() is pane.edit_button
    assert stored(room, "c-kameikako") == bundled
    assert pane.revert_button.isHidden()


def test_what_is_typed_survives_another_entry(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    form_of(pane, qtbot).note.setPlainText("half a sen")
    pane.show_concept("c-other")
    assert not is_edited(pane)
    assert unsaved(room) == ["c-own"]
    pane.show_concept("c-own")
    assert pane.form is not None
    qtbot.waitUntil(lambda: pane.form is not None and pane.form._is_made, timeout=PATIENCE)
    assert pane.form.note.toPlainText() == "half a sen"
    pane.discard_button.click()
    assert unsaved(room) == []
    assert stored(room, "c-own") == OWN
    assert not is_edited(pane)


def test_what_is_wrong_is_said_and_nothing_is_written(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    form = form_of(pane, qtbot)
    form._terms[0].text.setText("")
    qtbot.keyClick(form._terms[0].text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert pane.problem.text() == "Not saved: see the marked fields."
    assert stored(room, "c-own") == OWN
    assert unsaved(room) == ["c-own"]


def test_escape_never_throws_words_away(pane: EntryPane, room: Room, qtbot: QtBot) -> None:
    pane.show_concept("c-own")
    form_of(pane, qtbot)
    pane.put_aside()
    assert not is_edited(pane)
    form = form_of(pane, qtbot)
    form.note.setPlainText("x")
    pane.put_aside()
    assert pane.form is form
    assert "save or discard" in pane.problem.text()


def test_a_new_entry_is_kept_once_it_has_a_term(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.add("office")
    assert pane.form is not None
    made = pane.concept_id
    pane.keep()
    assert unsaved(room) == []
    write(pane.form._terms[0].text, "割印")
    pane.show_concept("c-own")
    assert unsaved(room) == [made]
    pane.show_concept(made)
    pane.save()
    settle()
    assert stored(room, made).domain == "office"
    assert [term.text for term in stored(room, made).terms] == ["割印"]
    assert room.workspace.settings.last_domain == "office"


def test_all_that_is_unsaved_is_saved_in_one_step(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    done: list[None] = []
    for one in (OWN, OTHER):
        pane.show_concept(one.id)
        form_of(pane, qtbot).note.setPlainText("x")
    pane.save_all(lambda: done.append(None))
    settle()
    assert (len(done), room.leftovers.ids, pane.form) == (1, (), None)
    assert {stored(room, one.id).note for one in (OWN, OTHER)} == {"x"}
    undo(room, settle)
    assert {stored(room, one.id).note for one in (OWN, OTHER)} == {""}


def test_all_that_is_unsaved_can_be_discarded(pane: EntryPane, room: Room, qtbot: QtBot) -> None:
    for one in (OWN, OTHER):
        pane.show_concept(one.id)
        form_of(pane, qtbot).note.setPlainText("x")
    pane.discard_all()
    assert unsaved(room) == []


def test_it_follows_what_others_change_unless_it_is_edited(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    edit(room, settle, OWN, note="later")
    assert pane._shown is not None
    assert pane._shown.note == "later"
    form = form_of(pane, qtbot)
    form.definition.setPlainText("mine")
    edit(room, settle, OWN, note="latest")
    assert pane.form is form
    assert form.definition.toPlainText() == "mine"


def test_what_others_saved_meanwhile_is_replaced_only_when_one_insists(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    form = form_of(pane, qtbot)
    form.definition.setPlainText("mine")
    edit(room, settle, OWN, note="theirs")
    pane.save()
    settle()
    assert pane.problem.text().startswith("“電子署名” was changed elsewhere")
    assert (pane.form, form.definition.toPlainText()) == (form, "mine")
    assert (stored(room, "c-own").note, unsaved(room)) == ("theirs", ["c-own"])
    pane.save()
    settle()
    assert stored(room, "c-own") == changed(OWN, definition="mine")
    assert unsaved(room) == []


def test_what_is_typed_while_a_save_is_on_its_way_is_saved_by_the_next(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    form = form_of(pane, qtbot)
    for words in ("a", "ab"):
        form.note.setPlainText(words)
        pane.save()
    settle()
    assert (stored(room, "c-own").note, is_edited(pane), unsaved(room)) == ("ab", False, [])


def test_all_that_is_unsaved_replaces_nothing_that_others_saved(
    pane: EntryPane, room: Room, settle: Settle
) -> None:
    done: list[bool] = []
    for concept in (OWN, OTHER):
        room.leftovers.keep(changed(concept, note="x"), concept)
    edit(room, settle, OTHER, note="theirs")
    pane.save_all(lambda: done.append(True))
    settle()
    assert pane.problem.text().startswith("“押印” was changed elsewhere")
    assert ([stored(room, one.id).note for one in (OWN, OTHER)], done) == (["", "theirs"], [])
    pane.save_all(lambda: done.append(True))
    settle()
    assert ([stored(room, one.id).note for one in (OWN, OTHER)], done) == (["x", "x"], [True])


def test_an_entry_is_removed_and_comes_back(pane: EntryPane, room: Room, settle: Settle) -> None:
    pane.show_concept("c-own")
    pane.remove_button.click()
    settle()
    assert room.keeper.concept("c-own") is None
    assert pane._shown is None
    undo(room, settle)
    assert pane._shown == OWN


def test_the_history_is_shown_on_demand(pane: EntryPane, settle: Settle) -> None:
    pane.show_concept("c-own")
    pane.history_button.click()
    settle()
    assert pane.findChildren(HistoryDialog)


def test_related_entries_are_gone_to(pane: EntryPane, room: Room, qtbot: QtBot) -> None:
    pane.show_concept("c-kameikako")
    [view] = pane.findChildren(EntryView)
    with qtbot.waitSignal(pane.shown) as shown:
        view.followed.emit("c-other")
    assert shown.args == ["c-other"]


def test_own_term_bases_are_told_from_read_only_ones(pane: EntryPane, room: Room) -> None:
    pane.show_concept("c-own")
    assert pane.said.text() == "My entries"
    assert len(room.workspace.tasks.first(termbases.all_termbases)) == 1


def test_another_language_or_appearance_loses_no_word(pane: EntryPane, qtbot: QtBot) -> None:
    pane.show_concept("c-own")
    form_of(pane, qtbot).note.setPlainText("x")
    for kind in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
        QApplication.sendEvent(pane, QEvent(kind))
    assert pane.form is not None
    assert pane.form.value == changed(OWN, note="x")


def test_an_entry_is_proposed_instead_of_saved(
    pane: EntryPane, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    pane.show_concept("c-own")
    form = form_of(pane, qtbot)
    form.note.setPlainText("建议删除。")
    pane.as_proposal.setChecked(True)
    pane.save()
    settle()
    assert pane.form is None
    assert room.leftovers.ids == ()
    assert room.keeper.concept("c-own") == OWN
    [made] = room.workspace.tasks.first(proposing.all_proposals)
    assert (made.concept.note, made.author) == ("建议删除。", "佐藤")


def test_all_unsaved_entries_are_proposed_if_entries_are(
    pane: EntryPane, room: Room, settle: Settle
) -> None:
    for concept in (OWN, OTHER):
        room.leftovers.keep(changed(concept, note="新"), concept)
    pane.as_proposal.setChecked(True)
    done: list[bool] = []
    pane.save_all(lambda: done.append(True))
    settle()
    assert done == [True]
    made = room.workspace.tasks.first(proposing.all_proposals)
    assert [one.concept.id for one in made] == ["c-own", "c-other"]
    assert room.keeper.concept("c-own") == OWN


def test_the_network_is_a_press_away(pane: EntryPane, room: Room) -> None:
    pane.show_concept("c-own")
    asked: list[str] = []
    pane._room = replace(room, show_network=asked.append)
    pane.network_button.click()
    assert asked == ["c-own"]


def test_a_new_entry_without_a_term_is_asked_for_one(
    pane: EntryPane, room: Room, settle: Settle
) -> None:
    pane.add("office")
    form = pane.form
    assert form is not None
    for _ in range(2):
        pane.save()
        settle()
        assert form._terms[0].text.property("wrong")
        assert form._terms[0]._complaint.text() == "Give the entry a term, in any language."
        assert pane.window().focusWidget() is form._terms[0].text
        form._terms[0].removed.emit()
    form.add_term("en")
    write(form._terms[0].text, "seal")
    form.judge()
    assert not form._terms[0].text.property("wrong")
    pane.save()
    settle()
    assert stored(room, pane.concept_id).terms[0].text == "seal"
