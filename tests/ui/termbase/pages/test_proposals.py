"""The queue of proposals: decided by keys, sent away and taken back as a file."""

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept, Term
from briefdesk.model.proposal import ProposalState
from briefdesk.model.wire import changed
from briefdesk.services import proposing
from briefdesk.services.desk import open_desk
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.pages.proposals import ProposalsPage
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.termbase.conftest import OWN, undo, write

NEW = Concept("c-new", "office", (Term("t-new", "zh-Hans", "电子合同"),))
EDITED = changed(OWN, definition="以电子方式作出、可验证的签名。")


@pytest.fixture
def page(room: Room, qtbot: QtBot, settle: Settle) -> ProposalsPage:
    """Return the page with a changed entry and a new one proposed."""
    for concept in (EDITED, NEW):
        room.workspace.tasks.first(partial(proposing.propose, concept=concept, author="田中"))
    made = ProposalsPage(room)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle()
    return made


def ids(page: ProposalsPage) -> list[str]:
    return [one.concept.id for one in page.model.rows]


def test_what_is_open_is_listed_and_compared(page: ProposalsPage, settle: Settle) -> None:
    assert ids(page) == ["c-own", "c-new"]
    assert page.count == 2
    assert page.said.text().startswith("田中")
    text = page.comparison.toPlainText()
    assert "≠ changed" in text
    assert OWN.definition in text
    assert EDITED.definition in text
    page.list.setCurrentIndex(page.model.index(1, 0))
    settle()
    assert "No such entry yet" in page.comparison.toPlainText()


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return])
def test_one_key_accepts_and_undo_opens_it_again(
    page: ProposalsPage, room: Room, qtbot: QtBot, settle: Settle, key: Qt.Key
) -> None:
    qtbot.keyClick(page.list, key)
    settle()
    assert room.keeper.concept("c-own") == EDITED
    assert ids(page) == ["c-new"]
    assert page.count == 1
    undo(room, settle)
    assert room.keeper.concept("c-own") == OWN
    assert ids(page) == ["c-own", "c-new"]


def test_it_is_rejected_for_a_reason_only(
    page: ProposalsPage, room: Room, qtbot: QtBot, settle: Settle
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    qtbot.keyClick(page.reason, Qt.Key.Key_Return)
    settle()
    assert "Say why" in page.problem.text()
    assert page.count == 2
    write(page.reason, "定义过长。")
    qtbot.keyClick(page.reason, Qt.Key.Key_Return)
    settle()
    assert ids(page) == ["c-new"]
    assert not page._why.isVisible()
    page.state.setCurrentIndex(list(ProposalState).index(ProposalState.REJECTED))
    settle()
    assert ids(page) == ["c-own"]
    assert "定义过长。" in page.said.text()
    assert "佐藤" in page.said.text()
    assert not page.accept_button.isVisible()
    assert room.keeper.concept("c-own") == OWN


def test_escape_goes_back_without_a_decision(
    page: ProposalsPage, qtbot: QtBot, settle: Settle
) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    write(page.reason, "不")
    qtbot.keyClick(page.reason, Qt.Key.Key_Escape)
    settle()
    assert not page._why.isVisible()
    assert page.count == 2


def test_proposals_travel_and_come_back_decided(
    page: ProposalsPage, room: Room, tmp_path: Path, settle: Settle
) -> None:
    sent, returned = tmp_path / "sent.json", tmp_path / "returned.json"
    page.export(str(sent))
    settle()
    with open_desk(tmp_path / "other.sqlite", create=True) as other:
        proposing.bring(other, proposing.read(sent))
        first, second = proposing.all_proposals(other)
        proposing.accept(other, first.id, "编辑")
        proposing.reject(other, second.id, "编辑", "已有。")
        proposing.export(proposing.packed(other, proposing.all_proposals(other, None)), returned)
    said: list[object] = []
    room.workspace.told.connect(said.append)
    page.bring(str(returned))
    settle()
    assert said == ["New: 0. Decided: 2. Known before: 0."]
    assert page.count == 0
    assert room.keeper.concept("c-own") == EDITED
    assert room.keeper.concept("c-new") is None
    assert page._body.sentence.startswith("No proposal is open.")


def test_a_file_far_away_is_no_free_work(
    page: ProposalsPage, room: Room, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    sent, may_go = tmp_path / "sent.json", threading.Event()
    page.export(str(sent))
    settle()
    said: list[object] = []
    room.workspace.told.connect(said.append)
    for _ in range(2):
        room.workspace.tasks.free(Task(page), partial(may_go.wait, 60), lambda _: None)
    page.bring(str(sent))
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    may_go.set()
    settle()


def test_the_library_is_never_overwritten(page: ProposalsPage, room: Room, settle: Settle) -> None:
    errors: list[object] = []
    room.workspace.tasks.failed.connect(errors.append)
    page.export(str(room.workspace.files / "settings.json"))
    settle()
    assert len(errors) == 1


def test_a_new_language_relabels(page: ProposalsPage) -> None:
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.state.itemText(0) == "open"
    assert ids(page) == ["c-own", "c-new"]
