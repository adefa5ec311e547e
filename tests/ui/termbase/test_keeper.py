"""The keeper has the entries as they are now, whoever changed them."""

from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from briefdesk import paths
from briefdesk.errors import BriefDeskError
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.model.wire import changed
from briefdesk.services import concepts
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.workspace import Workspace
from tests.ui.termbase.conftest import LABEL, OWN, Settle, edit, undo


def test_it_follows_changes_of_others_and_undo(room: Room, settle: Settle) -> None:
    keeper = room.keeper
    renewed: list[None] = []
    keeper.renewed.connect(lambda: renewed.append(None))
    made = edit(room, settle, OWN, note="mine")
    assert keeper.concept("c-own") == made
    undo(room, settle)
    assert keeper.concept("c-own") == OWN
    assert len(renewed) == 2


def test_its_own_changes_are_there_when_it_says_so(room: Room, settle: Settle) -> None:
    seen: list[str] = []

    def see() -> None:
        concept = room.keeper.concept("c-own")
        assert concept is not None
        seen.append(concept.note)

    for number in range(3):
        made = changed(OWN, note=str(number))
        work = partial(concepts.save, concepts=[made], label=LABEL)
        room.keeper.change(work, see)
    under_way = [room.keeper.is_writing]
    settle()
    assert [*under_way, room.keeper.is_writing] == [True, False]
    assert seen == ["0", "1", "2"]
    undo(room, settle)
    assert room.keeper.concept("c-own") == changed(OWN, note="1")


def test_a_refusal_reaches_who_asked_and_nobody_else(room: Room, settle: Settle) -> None:
    refused: list[BriefDeskError] = []
    failed: list[BriefDeskError] = []
    room.workspace.tasks.failed.connect(failed.append)
    work = partial(concepts.save, concepts=[changed(OWN, terms=())], label=LABEL)
    room.keeper.change(work, failed=refused.append)
    settle()
    assert (len(refused), failed) == (1, [])
    room.keeper.change(work)
    settle()
    assert len(failed) == 1
    edit(room, settle, OWN, note="later")
    assert room.keeper.concept("c-own") == changed(OWN, note="later")


def test_a_change_of_others_beside_a_refused_one_is_followed(room: Room, settle: Settle) -> None:
    tasks, keeper = room.workspace.tasks, room.keeper
    refused: list[BriefDeskError] = []
    for number in range(3):
        others = changed(OWN, note=f"others {number}")
        tasks.change(partial(concepts.save, concepts=[others], label=LABEL))
        broken = partial(concepts.save, concepts=[changed(OWN, terms=())], label=LABEL)
        keeper.change(broken, failed=refused.append)
        settle()
        assert keeper.concept("c-own") == others
        assert not keeper.is_writing
    assert len(refused) == 3


def test_who_is_gone_hears_nothing(room: Room, settle: Settle) -> None:
    gone = QObject()
    room.keeper.change(
        partial(concepts.save, concepts=[changed(OWN, note="x")], label=LABEL),
        partial(gone.setObjectName, "x"),
    )
    shiboken6.delete(gone)
    settle()  # a call of the deleted object would fail the test
    assert room.keeper.concept("c-own") == changed(OWN, note="x")


def test_it_knows_the_term_bases(room: Room) -> None:
    [own] = room.keeper.termbases
    assert room.keeper.termbase(own.id) == own
    assert not room.keeper.is_read_only(own.id)
    assert room.keeper.is_read_only(BUNDLED)
    assert room.keeper.termbase(BUNDLED) is None
    assert "c-kameikako" in {row.id for row in room.keeper.rows}


def test_a_damaged_term_base_is_said(
    workspace: Workspace, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.tbx").write_text("<tbx>", "utf-8")
    monkeypatch.setattr(paths, "glossary", lambda: tmp_path)
    failed: list[BriefDeskError] = []
    keeper = Keeper(workspace, workspace)
    keeper.failed.connect(failed.append)
    settle()
    assert [error.places["file"] for error in failed] == ["broken.tbx"]
    assert keeper.rows == ()
