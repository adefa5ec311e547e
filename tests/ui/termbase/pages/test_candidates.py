"""Candidates: accepted by one key, dismissed by another, taken back by undo."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ConceptStatus, Term
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import concepts
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.pages.candidates import CandidatesPage
from tests.mined import written
from tests.ui.conftest import Settle, Show
from tests.ui.termbase.conftest import LABEL, OWN, undo

GLOSS, TITLE = "测定审查机构", "测定数据总体战略"
PAGE = written(
    "zh-Hans",
    f"各国设立{GLOSS}（Data Measuring Body，DMBX）。后来有变。",
    f"根据《{TITLE}》，{GLOSS}后来有变。",
)


@pytest.fixture
def page(room: Room, show: Show, qtbot: QtBot, settle: Settle) -> CandidatesPage:
    """Return the page beside a briefing with two new terms."""
    show(PAGE)
    return opened(room, qtbot, settle)


def opened(room: Room, qtbot: QtBot, settle: Settle) -> CandidatesPage:
    made = CandidatesPage(room)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle()
    return made


def listed(page: CandidatesPage) -> list[str]:
    return [row.text for row in page.model.rows]


def seen(room: Room) -> list[str]:
    shown = room.workspace.shown
    assert shown is not None
    return [one.surface for one in shown.recognitions]


def test_the_open_briefing_is_searched_when_the_page_is_seen(page: CandidatesPage) -> None:
    assert listed(page) == [GLOSS, TITLE]
    assert page.count == 2
    assert page.current is not None
    assert page.current.text == GLOSS


def test_enter_makes_a_draft_and_the_briefing_knows_it_until_undo(
    page: CandidatesPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    page.domain.setCurrentText("office")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert listed(page) == [TITLE]  # at once
    settle()
    assert seen(room).count(GLOSS) == 2
    [made] = [row for row in room.keeper.rows if row.chinese == GLOSS]
    concept = room.keeper.concept(made.id)
    assert concept is not None
    assert (concept.status, concept.domain) == (ConceptStatus.DRAFT, "office")
    assert [t.text for t in concept.terms] == [GLOSS, "Data Measuring Body", "DMBX"]
    assert room.workspace.settings.last_domain == "office"
    undo(room, settle)
    assert listed(page) == [GLOSS, TITLE]
    assert GLOSS not in seen(room)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_what_is_dismissed_stays_so_for_this_briefing(
    page: CandidatesPage, show: Show, qtbot: QtBot, settle: Settle, key: Qt.Key
) -> None:
    qtbot.keyClick(page.list, key)
    assert listed(page) == [TITLE]
    page.again.click()
    settle()
    assert listed(page) == [TITLE]
    other: ImportedDocument = written("zh-Hans", f"各国的{GLOSS}（DMBX）。另一文。")
    show(changed(other, file=changed(other.file, sha256="b" * 64)))
    settle()
    assert listed(page) == [GLOSS]
    page._room.workspace.open_briefing(1)
    settle()
    assert listed(page) == [TITLE]
    page.restore_button.click()
    assert listed(page) == [GLOSS, TITLE]


def test_e_opens_the_entry_before_it_is_saved(
    page: CandidatesPage, room: Room, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_E)
    [kept] = room.leftovers.ids
    found = room.leftovers.get(kept)
    assert found is not None
    assert found.before is None
    assert found.edited.terms[0].text == GLOSS
    qtbot.keyClick(page.list, Qt.Key.Key_E)
    assert room.leftovers.ids == (kept,)
    assert listed(page) == [GLOSS, TITLE]


def test_space_and_click_show_the_place_in_the_briefing(
    page: CandidatesPage, room: Room, qtbot: QtBot
) -> None:
    asked: list[Span] = []
    room.workspace.reveal.connect(asked.append)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    page.list.clicked.emit(page.model.index(1, 0))
    assert page.view is not None
    page.view.places.itemActivated.emit(page.view.places.item(1))
    text = PAGE.text
    assert [text[span.start : span.end] for span in asked] == [GLOSS, TITLE, GLOSS]
    assert asked[2] != asked[0]


def test_a_new_name_of_a_known_concept_is_added_to_it(
    room: Room, show: Show, qtbot: QtBot, settle: Settle
) -> None:
    known = changed(OWN, terms=(*OWN.terms, Term("t-own-zh2", "zh-Hans", GLOSS)))
    room.workspace.tasks.change(lambda desk: concepts.save(desk, [known], LABEL))
    show(PAGE)
    settle()
    page = opened(room, qtbot, settle)
    assert page.current is not None
    assert page.current.concept == "c-own"
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    settle()
    made = room.keeper.concept("c-own")
    assert made is not None
    assert [term.text for term in made.terms[len(known.terms) :]] == [
        "Data Measuring Body",
        "DMBX",
    ]
    assert listed(page) == [TITLE]


def test_what_became_of_a_known_concept_meanwhile_is_kept(
    room: Room, show: Show, qtbot: QtBot, settle: Settle
) -> None:
    known = changed(OWN, terms=(*OWN.terms, Term("t-own-zh2", "zh-Hans", GLOSS)))
    room.workspace.tasks.change(lambda desk: concepts.save(desk, [known], LABEL))
    show(PAGE)
    settle()
    page = opened(room, qtbot, settle)
    later = changed(known, note="later", terms=(*known.terms, Term("t-later", "en", "DMBX")))
    room.workspace.tasks.change(lambda desk: concepts.save(desk, [later], LABEL))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)  # the page knows nothing of it yet
    settle()
    made = room.keeper.concept("c-own")
    assert made is not None
    assert (made.note, made.terms[: len(later.terms)]) == ("later", later.terms)
    assert [term.text for term in made.terms[len(later.terms) :]] == ["Data Measuring Body"]


def test_what_was_dismissed_or_decided_leaves_a_sentence(
    page: CandidatesPage, qtbot: QtBot
) -> None:
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page._body.sentence == "No new term is left in this briefing."
    assert not page.accept_button.isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)  # nothing to accept
    assert page.count == 0


def test_without_a_briefing_the_page_says_what_to_do(
    room: Room, qtbot: QtBot, settle: Settle
) -> None:
    page = opened(room, qtbot, settle)
    assert page._body.sentence.startswith("Open a briefing")


def test_the_search_can_be_given_up(page: CandidatesPage, settle: Settle) -> None:
    page.look()
    assert page._body.sentence == "Looking for terms…"
    page.cancel.click()
    settle()
    assert page._body.sentence == "The search was cancelled."
    page.again.click()
    settle()
    assert listed(page) == [GLOSS, TITLE]


def test_a_new_language_relabels(page: CandidatesPage) -> None:
    page.accept_button.setText("")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.accept_button.text().startswith("Accept")
