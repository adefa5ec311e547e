"""A plan counts and lists by standing."""

from briefdesk.model.concept import Concept
from briefdesk.model.exchange import ReportEntry
from briefdesk.model.merge import (
    Incoming,
    Matching,
    MergePlan,
    MergeTarget,
    Standing,
)
from briefdesk.model.packed import Packed
from briefdesk.model.termbase_info import TermBaseInfo
from tests.termbases import termbase


def test_standings_are_counted_and_found() -> None:
    plan = MergePlan(
        "",
        MergeTarget(TermBaseInfo(0, "x", ""), ""),
        termbase(),
        "csv",
        Matching.ID,
        "nxnsc",
        Packed(Incoming, b""),
        Packed(ReportEntry, b""),
        Packed(Concept, b""),
    )
    assert list(plan.counts.values()) == [2, 1, 1, 1]
    assert list(plan.numbers(Standing.NEW, Standing.CONFLICT)) == [0, 1, 2]
    assert list(plan.numbers()) == [0, 1, 2, 3, 4]
    assert plan.standing(4) is Standing.CHANGED
