"""Where each incoming concept goes, and under which ids."""

import pytest

from briefdesk.errors import Cancelled
from briefdesk.model.concept import Concept
from briefdesk.model.exchange import TermBaseReading
from briefdesk.model.layer import Edit
from briefdesk.model.merge import Choice, Matching, MergePlan, MergeTarget, Policy
from briefdesk.model.progress import unheard
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.services.merge_work import MergeWork, edition_of, mine_of
from briefdesk.services.merging import unpacked
from briefdesk.text.merging.planning import Mine, planned
from tests.termbases import concept, termbase

MINE = [concept("a", "个人信息"), concept("one", "同意"), concept("two", "同意")]
THEIRS = [
    concept("n", "新词"),
    changed(concept("z", "个人信息"), note="n"),
    changed(concept("y", "同意"), note="n"),
]


@pytest.fixture
def plan() -> MergePlan:
    """One new concept, one that adds to mine, one that may be either of two."""
    target = MergeTarget(
        TermBaseInfo(1, "x", ""),
        "",
        tuple(Edit(one.id, to_json(one).decode()) for one in MINE),
    )
    reading = TermBaseReading(termbase(*THEIRS), (), "csv")
    lines = planned(reading, Mine(map(to_json, MINE), unheard), Matching.TERM, unheard)
    return unpacked(b"".join(line + b"\n" for line in lines), target, "")


def results(work: MergeWork) -> dict[str, Concept]:
    """Return what is written, by id."""
    found = work.edits(work.merges, range(len(work.new)))
    return {edit.concept: from_json(edit.body, Concept) for edit in found}


def test_each_goes_where_it_belongs(plan: MergePlan) -> None:
    work = MergeWork(plan, Policy.MINE, {}, unheard)
    made = results(work)
    assert made.keys() == {"c-a", "c-n"}
    assert made["c-a"].note == "n"
    assert (work.changed, work.undecided) == (1, [2])


def test_beside_mine_a_concept_has_the_same_ids_every_time(plan: MergePlan) -> None:
    once, again = (results(MergeWork(plan, Policy.BOTH, {}, unheard)) for _ in range(2))
    assert once == again
    assert len(once) == 3
    ids = {term.id for one in once.values() for term in one.terms}
    assert len(ids) == 3
    assert not ids & {term.id for one in MINE for term in one.terms}


def test_a_person_says_which_one_is_meant(plan: MergePlan) -> None:
    incoming = plan.incoming[2]
    assert mine_of(incoming, Choice(Policy.MINE)) is None
    assert mine_of(incoming, Choice(Policy.MINE, "c-two")) == MINE[2]
    work = MergeWork(plan, Policy.MINE, {0: Choice(None), 2: Choice(Policy.MINE, "c-two")}, unheard)
    assert results(work).keys() == {"c-a", "c-two"}


def test_it_is_given_up_when_nobody_waits(plan: MergePlan) -> None:
    def given_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        MergeWork(plan, Policy.MINE, {}, given_up)


def test_an_edition_has_a_path_if_there_is_one(plan: MergePlan) -> None:
    assert edition_of(plan.target) == ""
    info = changed(plan.target.termbase, edition="e")
    assert edition_of(changed(plan.target, termbase=info, editions="f")).endswith("e")
