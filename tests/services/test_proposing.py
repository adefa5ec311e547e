"""Proposals: nothing counts before it is accepted, and they travel between two libraries."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import ExchangeError, OutputError, RequestError, UnknownIdError
from briefdesk.model.proposal import FORMAT, Brought, Proposal, ProposalFile, ProposalState
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import concepts, history, proposing, termbases
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import lexicon_of
from tests.termbases import concept

NEW = concept("new", "新词")
OPEN, ACCEPTED, REJECTED = ProposalState


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """The library of a translator."""
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    """The library of who decides."""
    with open_desk(tmp_path / "other.sqlite", create=True) as desk:
        yield desk


def only(desk: Desk) -> Proposal:
    """Return the one proposal of a library."""
    [found] = proposing.all_proposals(desk, None)
    return found


def carried(desk: Desk, folder: Path) -> Path:
    """Write all proposals of a library to a file."""
    file = folder / "proposals.json"
    proposing.export(proposing.packed(desk, proposing.all_proposals(desk, None)), file)
    return file


def test_a_proposal_counts_when_it_is_accepted(desk: Desk) -> None:
    _, made = proposing.propose(desk, NEW, "佐藤")
    assert lexicon_of(desk).concept("c-new") is None
    assert [(one.id, one.concept, one.author) for one in proposing.all_proposals(desk)] == [
        (made, NEW, "佐藤")
    ]
    proposing.accept(desk, made, "王")
    assert lexicon_of(desk).concept("c-new") == NEW
    assert proposing.all_proposals(desk) == ()
    decided = only(desk)
    assert (decided.state, decided.decided_by, bool(decided.decided_at)) == (ACCEPTED, "王", True)
    history.undo(desk)
    assert lexicon_of(desk).concept("c-new") is None
    assert only(desk).state is OPEN
    history.undo(desk)
    assert proposing.all_proposals(desk, None) == ()
    assert termbases.all_termbases(desk) == ()


def test_it_may_be_improved_as_it_is_accepted(desk: Desk) -> None:
    _, made = proposing.propose(desk, NEW, "佐藤")
    better = changed(NEW, note="better")
    proposing.accept(desk, made, "王", instead=better)
    assert lexicon_of(desk).concept("c-new") == better
    assert only(desk).concept == NEW


def test_a_rejection_has_a_reason(desk: Desk) -> None:
    _, made = proposing.propose(desk, NEW, "佐藤")
    with pytest.raises(RequestError, match="Say why"):
        proposing.reject(desk, made, "王", " ")
    proposing.reject(desk, made, "王", "a calque ")
    assert (only(desk).state, only(desk).reason) == (REJECTED, "a calque")
    assert lexicon_of(desk).concept("c-new") is None
    with pytest.raises(RequestError, match="decided before"):
        proposing.accept(desk, made, "王")
    with pytest.raises(RequestError, match="decided before"):
        proposing.reject(desk, made, "王", "no")
    with pytest.raises(UnknownIdError):
        proposing.accept(desk, 77, "王")


def test_what_cannot_be_found_is_not_proposed(desk: Desk) -> None:
    with pytest.raises(RequestError):
        proposing.propose(desk, concept("bad", " "), "佐藤")
    assert proposing.all_proposals(desk, None) == ()


def test_many_are_proposed_in_one_step_each_for_the_term_base_in_which_it_counts(
    desk: Desk,
) -> None:
    made = [termbases.add(desk, f"client {name}", "")[1] for name in "ab"]
    label = phrase("history", "Add concept")
    concepts.save(desk, [NEW], label, termbase_id=made[0])
    wanted = [changed(NEW, note="mine"), concept("n2", "词二")]
    with pytest.raises(RequestError):
        proposing.propose_all(desk, [*wanted, concept("bad")], "佐藤")
    assert proposing.all_proposals(desk) == ()
    proposing.propose_all(desk, wanted, "佐藤")
    assert [one.termbase_id for one in proposing.all_proposals(desk)] == made
    history.undo(desk)
    assert proposing.all_proposals(desk) == ()
    assert proposing.propose_all(desk, [], "佐藤").change_set is None


def test_a_proposal_shows_what_it_would_change(desk: Desk) -> None:
    before = lexicon_of(desk).concept("c-kameikako")
    assert before is not None
    proposing.propose(desk, changed(before, note="mine"), "佐藤")
    [difference] = proposing.compared(desk, only(desk))
    assert (difference.field, difference.mine, difference.theirs) == ("note", before.note, "mine")
    proposing.propose(desk, NEW, "佐藤")
    new = proposing.all_proposals(desk)[1]
    fields = {one.field: one.theirs for one in proposing.compared(desk, new)}
    assert fields["terms/t-new-0/text"] == "新词"


def test_they_travel_and_come_back_decided(desk: Desk, other: Desk, tmp_path: Path) -> None:
    ids = [proposing.propose(desk, one, "佐藤")[1] for one in (NEW, concept("n2", "词二"))]
    assert ids == [1, 2]
    out = carried(desk, tmp_path)

    _, brought = proposing.bring(other, proposing.read(out))
    assert brought == Brought(2, 0, 0)
    changes, again = proposing.bring(other, proposing.read(out))
    assert (again, changes.change_set) == (Brought(0, 0, 2), None)
    assert lexicon_of(other).concept("c-new") is None
    first, second = proposing.all_proposals(other)
    proposing.accept(other, first.id, "王", instead=changed(NEW, note="better"))
    proposing.reject(other, second.id, "王", "a calque")

    back = carried(other, tmp_path)
    _, brought = proposing.bring(desk, proposing.read(back))
    assert brought == Brought(0, 2, 0)
    assert [one.state for one in proposing.all_proposals(desk, None)] == [ACCEPTED, REJECTED]
    assert [one.decided_by for one in proposing.all_proposals(desk, None)] == ["王", "王"]
    found = lexicon_of(desk).concept("c-new")
    assert found is not None
    assert found.note == "better"
    changes, again = proposing.bring(desk, proposing.read(back))
    assert (again, changes.change_set) == (Brought(0, 0, 2), None)
    history.undo(desk)
    assert [one.state for one in proposing.all_proposals(desk, None)] == [OPEN, OPEN]
    assert lexicon_of(desk).concept("c-new") is None


def test_what_was_decided_here_stays_so(desk: Desk, other: Desk, tmp_path: Path) -> None:
    _, made = proposing.propose(desk, NEW, "佐藤")
    proposing.bring(other, proposing.read(carried(desk, tmp_path)))
    proposing.accept(other, only(other).id, "王")
    proposing.reject(desk, made, "佐藤", "mine is wrong")
    _, brought = proposing.bring(desk, proposing.read(carried(other, tmp_path)))
    assert brought == Brought(0, 0, 1)
    assert only(desk).state is REJECTED


def test_a_concept_that_was_edited_here_is_not_overwritten_when_a_file_comes_twice(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    proposing.propose(desk, NEW, "佐藤")
    proposing.bring(other, proposing.read(carried(desk, tmp_path)))
    proposing.accept(other, only(other).id, "王")
    back = proposing.read(carried(other, tmp_path))
    proposing.bring(desk, back)
    label = phrase("history", "Edit concept")
    concepts.save(desk, [changed(NEW, note="later")], label)
    proposing.bring(desk, back)
    found = lexicon_of(desk).concept("c-new")
    assert found is not None
    assert found.note == "later"


def test_what_cannot_be_found_is_not_brought_in_as_accepted(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    for one in (concept("n2", "词二"), NEW):
        proposing.propose(desk, one, "佐藤")
    first, second = proposing.read(carried(desk, tmp_path)).proposals
    bad = changed(second, state=ACCEPTED, accepted=concept("new", "ー"))
    with pytest.raises(RequestError, match="is empty"):
        proposing.bring(other, ProposalFile(FORMAT, (first, bad)))
    assert proposing.all_proposals(other, None) == ()
    assert lexicon_of(other).concept("c-new") is None


def test_the_term_base_of_a_proposal_may_be_removed_before_it_is_decided(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    second = concept("n2", "词二")
    for one in (NEW, second):
        proposing.propose(desk, one, "佐藤")
    proposing.bring(other, proposing.read(carried(desk, tmp_path)))
    for proposal in proposing.all_proposals(other):
        proposing.accept(other, proposal.id, "王")
    seen = proposing.all_proposals(desk)
    termbases.remove(desk, termbases.named(desk, "own").id)
    assert proposing.all_proposals(desk) == ()
    proposing.accept(desk, seen[0].id, "佐藤")
    assert lexicon_of(desk).concept("c-new") == NEW
    _, brought = proposing.bring(desk, proposing.read(carried(other, tmp_path)))
    assert brought == Brought(2, 0, 0)
    assert [lexicon_of(desk).concept(one.id) for one in (NEW, second)] == [NEW, second]
    assert [one.name for one in termbases.all_termbases(desk)] == ["own"]


def test_what_is_brought_in_is_for_the_term_base_in_which_the_concept_counts(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    made = [termbases.add(other, f"client {name}", "")[1] for name in "ab"]
    concepts.save(other, [NEW], phrase("history", "Add concept"), termbase_id=made[0])
    proposing.propose(desk, changed(NEW, note="better"), "佐藤")
    proposing.bring(other, proposing.read(carried(desk, tmp_path)))
    assert only(other).termbase_id == made[0]


def test_a_file_of_something_else_is_said(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text("{}", "utf-8")
    with pytest.raises(ExchangeError, match=r"x\.json"):
        proposing.read(file)
    with pytest.raises(OutputError):
        proposing.export(b"", tmp_path / "no" / "x.json")
    assert proposing.all_proposals(desk, None) == ()


def test_a_proposal_beside_what_counts(desk: Desk) -> None:
    concepts.save(desk, [NEW], phrase("history", "Add concept"))
    proposing.propose(desk, changed(NEW, definition="新的定义。"), "佐藤")
    found = proposing.comparison(desk, only(desk))
    assert found.now == NEW
    assert found.proposed.definition == "新的定义。"
    assert [one.field for one in found.differences] == ["definition"]


def test_what_is_new_stands_beside_nothing(desk: Desk) -> None:
    proposing.propose(desk, NEW, "佐藤")
    found = proposing.comparison(desk, only(desk))
    assert (found.now, found.proposed) == (None, NEW)
