"""Corrections in short, their state, their severity."""

import pytest

from briefdesk.model.annotation import Placement
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.ui.revisions.words import severity_word, shown_change, state_word
from tests.ui.revisions.made import made_revision


@pytest.mark.parametrize(
    ("remedy", "proposed", "shown"),
    [
        (Remedy.REPLACE, "公共数据库", "公立数据库 → 公共数据库"),
        (Remedy.REPLACE, "", "公立数据库 → ∅"),
        (Remedy.GLOSS, "Public DB", "公立数据库（Public DB）"),
        (Remedy.QUERY, "何指？", "公立数据库 — 何指？"),
    ],
)
def test_a_change_in_short(remedy: Remedy, proposed: str, shown: str) -> None:
    assert shown_change(made_revision(remedy=remedy, proposed=proposed)) == shown


def test_a_state_says_when_the_place_is_in_doubt() -> None:
    assert state_word(made_revision()) == "Open"
    accepted = made_revision(state=RevisionState.ACCEPTED, placement=Placement.CHANGED)
    assert state_word(accepted) == "Accepted"
    assert state_word(made_revision(placement=Placement.REVIEW)) == "Open · place unsure"
    lost = made_revision(placement=Placement.ORPHAN)
    assert state_word(lost) == "Open · no place in this version"


def test_an_unknown_severity_is_shown_as_it_is() -> None:
    assert [severity_word(s) for s in ("high", "", "grave")] == ["High", "", "grave"]
