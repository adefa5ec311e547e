"""Findings are kept under a stamp, one set for each briefing."""

from briefdesk.model.concept import Confidence, SourceRef
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.store import findings
from briefdesk.store.database import Database

FOUND = Finding(
    check="check",
    severity=Gravity.HIGH,
    confidence=Confidence.LIKELY,
    message=said(phrase("checks", "“{words}” was found."), words="{词}"),
    places=(Place(1, 3, "信息", "情报", "f"),),
    concept="c-1",
    subject="信息",
    evidence=(said(phrase("checks", "Seen {count} times."), count=2),),
    source=SourceRef("law", "医療法", article="2"),
    original=(Span(4, 6),),
    fingerprint="g",
)


def test_they_come_back_under_their_stamp_only(filled: Database) -> None:
    with filled.transaction():
        findings.put(filled, 1, "one", (FOUND, FOUND))
    assert findings.stored(filled, 1, "one") == (FOUND, FOUND)
    assert findings.stored(filled, 1, "other") is None
    assert findings.stored(filled, 2, "one") is None


def test_new_ones_take_the_place_of_the_old(filled: Database) -> None:
    with filled.transaction():
        findings.put(filled, 1, "one", (FOUND,))
        findings.put(filled, 1, "two", ())
    assert findings.stored(filled, 1, "one") is None
    assert findings.stored(filled, 1, "two") == ()


def test_that_something_was_kept_is_known_whatever_its_stamp(filled: Database) -> None:
    assert not findings.is_known(filled, 1)
    with filled.transaction():
        findings.put(filled, 1, "one", ())
    assert findings.is_known(filled, 1)
    assert not findings.is_known(filled, 2)
