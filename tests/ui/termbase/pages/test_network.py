"""The network page: walked by pressing relatives, copied, printed, in step with the entries."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept, Relation, RelationType, Term
from briefdesk.services import concepts
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.pages.network import NetworkPage
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.termbase.conftest import LABEL, OTHER, OWN, edit, undo

FALSE_FRIEND = Relation(RelationType.FALSE_FRIEND_OF, "c-own", "欧盟法另有定义。")
EU = Concept(
    "c-eu-sign",
    "office",
    (Term("t-eu", "en", "electronic signature"),),
    home_jurisdiction="EU",
    relations=(FALSE_FRIEND, Relation(RelationType.RELATED, "c-other")),
)


@pytest.fixture
def page(room: Room, qtbot: QtBot, settle: Settle) -> NetworkPage:
    """Return the page with an entry that has a relative, which has another."""
    room.workspace.tasks.change(lambda desk: concepts.save(desk, [EU], LABEL))
    settle()
    made = NetworkPage(room)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_concept("c-own")
    settle()
    return made


def relatives(page: NetworkPage, qtbot: QtBot, count: int) -> list[str]:
    """Return the ids of the relatives that are shown when they are all made."""
    view = page.view
    assert view is not None
    qtbot.waitUntil(lambda: len(view.cards) == count, timeout=PATIENCE)
    return [card.concept_id for card in view.cards]


def test_a_concept_is_shown_with_its_relatives_and_theirs(
    page: NetworkPage, qtbot: QtBot, settle: Settle
) -> None:
    assert page.concept_id == "c-own"
    assert relatives(page, qtbot, 1) == ["c-eu-sign"]
    page.far.setChecked(True)
    settle()
    assert sorted(relatives(page, qtbot, 2)) == ["c-eu-sign", "c-other"]


def test_a_relative_becomes_the_centre_and_the_way_leads_back(
    page: NetworkPage, qtbot: QtBot, settle: Settle
) -> None:
    relatives(page, qtbot, 1)
    assert page.view is not None
    page.view.cards[0].click()
    settle()
    assert page.concept_id == "c-eu-sign"
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert page.concept_id == "c-own"
    assert not page.back.isEnabled()


def test_an_edit_is_followed_and_undone(
    page: NetworkPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    edit(room, settle, EU, relations=())
    assert relatives(page, qtbot, 0) == []
    undo(room, settle)
    assert relatives(page, qtbot, 1) == ["c-eu-sign"]


def test_a_concept_that_is_gone_leaves_a_sentence(
    page: NetworkPage, room: Room, settle: Settle
) -> None:
    room.workspace.tasks.change(lambda desk: concepts.remove(desk, ["c-own"]))
    settle()
    assert "Choose an entry" in page._body.sentence
    assert not page.save.isEnabled()
    undo(room, settle)
    assert page.concept_id == "c-own"


def test_the_card_is_copied_as_text(page: NetworkPage) -> None:
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "電子署名" in text
    assert "– ⚠ false friend: 欧盟法另有定义。" in text


def test_the_card_is_saved_as_pdf(
    page: NetworkPage, room: Room, tmp_path: Path, settle: Settle
) -> None:
    said: list[object] = []
    room.workspace.told.connect(said.append)
    page.save_as(str(tmp_path / "card.pdf"))
    settle()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert said == ["The network card was saved as “card.pdf”."]


def test_the_library_is_never_overwritten(page: NetworkPage, room: Room, settle: Settle) -> None:
    errors: list[object] = []
    room.workspace.tasks.failed.connect(errors.append)
    page.save_as(str(room.workspace.files / "card.pdf"))
    settle()
    assert len(errors) == 1
    assert not (room.workspace.files / "card.pdf").exists()


def test_the_entry_is_opened(page: NetworkPage, room: Room) -> None:
    shown: list[str] = getattr(room.show_concept, "__self__")  # noqa: B009 - of a list
    page.open_entry.click()
    assert shown == ["c-own"]


def test_without_a_relative_all_columns_say_so(page: NetworkPage, settle: Settle) -> None:
    page.show_concept(OTHER.id)
    page.far.setChecked(False)
    settle()
    assert page.sheet is not None
    assert [one.title for one in page.sheet.columns if one.cards] == ["European Union"]
    page.show_concept(OWN.id)
    settle()
    assert page.concept_id == "c-own"


def test_a_new_language_draws_the_card_anew(page: NetworkPage, qtbot: QtBot) -> None:
    before = page.view
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.view is not before
    assert relatives(page, qtbot, 1) == ["c-eu-sign"]
