"""The form holds all of an entry, and gives it back with what was typed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept, ConceptStatus, Relation, RelationType, SourceRef
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.form import EntryForm
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.picker import PickDialog
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import OWN, Settle, write


def form_of(room: Room, qtbot: QtBot, concept: Concept) -> EntryForm:
    made = EntryForm(room, concept, ["office", "healthcare"])
    qtbot.addWidget(made)
    for _ in made.steps():
        pass
    return made


def test_every_bundled_entry_comes_back_as_it_was(
    room: Room, qtbot: QtBot, counted: Callable[[int, int], int]
) -> None:
    every = counted(20, 1)
    for row in room.keeper.rows[::every]:
        concept = room.keeper.concept(row.id)
        assert concept is not None
        form = EntryForm(room, concept, [])
        for _ in form.steps():
            pass
        form._touch()
        assert form.value == concept
        form.deleteLater()


def test_what_is_typed_is_in_the_value(room: Room, qtbot: QtBot) -> None:
    form = form_of(room, qtbot, OWN)
    edits: list[None] = []
    form.edited.connect(lambda: edits.append(None))
    form.note.setPlainText("注意")
    form.domain.setCurrentText("contracts")
    form.status.choose(ConceptStatus.APPROVED)
    form.add_term("en")
    write(form._terms[-1].text, "electronic signature")
    value = form.value
    assert edits
    assert (value.note, value.domain, value.status) == ("注意", "contracts", ConceptStatus.APPROVED)
    assert [term.text for term in value.terms] == [
        "電子署名", "電子サイン", "电子签名", "electronic signature",
    ]  # fmt: skip


def test_a_new_term_stands_behind_those_of_its_language(room: Room, qtbot: QtBot) -> None:
    form = form_of(room, qtbot, OWN)
    form.add_term("ja")
    write(form._terms[-1].text, "電子印")
    assert [term.text for term in form.value.terms] == [
        "電子署名", "電子サイン", "電子印", "电子签名",
    ]  # fmt: skip
    form._terms[-1].removed.emit()
    form.add_term("zh")  # stays empty: none
    assert form.value == OWN


def test_a_term_that_was_emptied_is_said_and_not_lost_without_a_word(
    room: Room, qtbot: QtBot
) -> None:
    form = form_of(room, qtbot, OWN)
    form._terms[0].text.clear()
    found = form.judge()
    assert list(found) == [("t-own-ja", "text")]
    assert form._terms[0]._complaint.text() == found["t-own-ja", "text"]
    form._terms[0].text.setText("電子署名")
    assert form.judge() == {}
    assert form._terms[0]._complaint.isHidden()


def test_an_incomplete_entry_is_not_approved_without_a_word(room: Room, qtbot: QtBot) -> None:
    form = form_of(room, qtbot, OWN)
    form.status.choose(ConceptStatus.APPROVED)
    found = form.judge()
    assert form._labelled["as_of"].complaint == found["", "as_of"]
    assert form._remarks["sources"].text() == found["", "sources"]
    form.status.choose(ConceptStatus.DRAFT)
    assert form.judge() == {}
    assert form._remarks["sources"].isHidden()


def test_the_rules_warn_while_somebody_writes(room: Room, qtbot: QtBot, settle: Settle) -> None:
    form = form_of(room, qtbot, OWN)
    form.add_term("ja")
    row = form._terms[-1]
    write(row.text, "電子押印")
    write(row.reading, "デンシ")
    qtbot.waitUntil(lambda: "デンシ" in row._warning.text(), timeout=PATIENCE)
    settle()
    assert form.judge() == {}
    row.reading.setText("でんしおういん")
    form.judge()
    settle()
    assert "デンシ" not in row._warning.text()


def test_sources_and_relations_come_and_go(room: Room, qtbot: QtBot) -> None:
    law = SourceRef("law", "電子署名法", "平成12年法律第102号", "2")
    concept = changed(
        OWN, sources=(law,), relations=(Relation(RelationType.RELATED, "c-other", "x"),)
    )
    form = form_of(room, qtbot, concept)
    form._add_source()
    form._add_relation()
    [dialog] = form.findChildren(PickDialog)
    dialog.reject()
    assert form.value == concept
    form._sources[0].removed.emit()
    form._relations[0].removed.emit()
    assert form.value == OWN


def test_who_types_before_all_is_made_loses_nothing(room: Room, qtbot: QtBot) -> None:
    form = EntryForm(room, OWN, [])
    qtbot.addWidget(form)
    assert form.value == OWN
    form.take_focus()
    steps = form.steps()
    next(steps)
    next(steps)
    form._terms[0].text.setText("電子署名2")
    assert form.value.terms[0].text == "電子署名2"
    assert form.value.definition == OWN.definition


def test_a_new_entry_begins_with_a_japanese_term(room: Room, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    form = EntryForm(room, Concept("c-new", "office", ()), [])
    form.setParent(holder)
    form.take_focus()
    assert [term.value.lang for term in form._terms] == ["ja"]
    assert form.value.terms == ()
    assert list(form.judge()) == [("", "terms")]


def test_the_order_of_terms_stays(room: Room, qtbot: QtBot) -> None:
    mixed = changed(OWN, terms=(OWN.terms[2], OWN.terms[0], OWN.terms[1]))
    form = form_of(room, qtbot, mixed)
    form._touch()
    assert form.value == mixed
