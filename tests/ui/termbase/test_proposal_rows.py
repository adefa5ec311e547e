"""Proposals as a list: who, when, and what became of it."""

from PySide6.QtCore import Qt

from briefdesk.model.proposal import Proposal, ProposalState
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.proposal_rows import ProposalModel, told
from tests.entries import SOUND

MADE = Proposal(1, 1, SOUND, "佐藤", "2026-11-26T01:02:03+00:00")


def test_an_open_one_says_who_and_when() -> None:
    assert told(MADE).startswith("佐藤  ·  2026-11-2")
    assert told(changed(MADE, author="")).startswith("no name")


def test_a_decided_one_says_how_and_by_whom() -> None:
    decided = changed(
        MADE,
        state=ProposalState.REJECTED,
        decided_by="李",
        decided_at="2026-11-27T01:02:03+00:00",
        reason="重复。",
    )
    said = told(decided).split("  ·  ")
    assert said[2:4] == ["✗ rejected", "李"]


def test_screen_readers_hear_the_names_and_the_author() -> None:
    model = ProposalModel()
    model.show((MADE,))
    said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert SOUND.terms[0].text in said
    assert "佐藤" in said
