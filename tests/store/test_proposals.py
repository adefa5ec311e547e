"""Proposals of a library: logged rows."""

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.proposal import Proposal, ProposalState
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.store import proposals, termbases
from briefdesk.store.change_log import command, revert, stacks
from briefdesk.store.database import Database
from tests.store.conftest import LABEL
from tests.termbases import concept


@pytest.fixture
def made(filled: Database) -> Proposal:
    """An open proposal."""
    with command(filled, LABEL):
        base = termbases.add(filled, TermBaseInfo(0, "own", ""))
        one = Proposal(0, base, concept("a", "词"), "佐藤", "2026-01-01T00:00:00Z")
        return changed(one, id=proposals.add(filled, one))


def test_every_field_is_kept_and_undone(filled: Database, made: Proposal) -> None:
    assert proposals.proposals(filled, ProposalState.OPEN) == (made,)
    decided = changed(
        made, state=ProposalState.REJECTED, reason="r", decided_by="王", decided_at="2026"
    )
    with command(filled, LABEL):
        proposals.change(filled, decided)
    assert proposals.proposal(filled, made.id) == decided
    assert proposals.proposals(filled, ProposalState.OPEN) == ()
    assert proposals.proposals(filled) == (decided,)
    revert(filled, stacks(filled)[0][-1])
    assert proposals.proposals(filled) == (made,)


def test_those_for_a_term_base_that_was_put_away_are_gone_with_it(
    filled: Database, made: Proposal
) -> None:
    with command(filled, LABEL):
        termbases.remove(filled, made.termbase_id)
    assert proposals.proposals(filled) == ()


def test_an_unknown_one_is_said(filled: Database) -> None:
    with pytest.raises(UnknownIdError):
        proposals.proposal(filled, 77)
