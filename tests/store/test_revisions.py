"""Proposed changes: written with their anchors, read back in text order, changed, deleted."""

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.finding import said
from briefdesk.model.revision import NewRevision, Remedy, RevisionState
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.store import revisions
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.text.anchoring import anchor
from tests.documents import made_document
from tests.store.conftest import LABEL

DRAFT = NewRevision(Remedy.GLOSS, "增补", "理由", "依据", "high", "check", "f", "佐藤")


def add(filled: Database, start: int, draft: NewRevision = DRAFT) -> int:
    place = anchor(made_document(), Span(start, start + 6))
    with command(filled, LABEL):
        return revisions.add(filled, 1, 1, place, draft)


def test_they_come_back_in_text_order(filled: Database) -> None:
    later, first = add(filled, 60), add(filled, 10)
    found = revisions.of_briefing(filled, 1)
    assert [one.id for one in found] == [first, later]
    one = found[0]
    assert one.anchor == anchor(made_document(), Span(10, 16))
    assert one.state is RevisionState.OPEN
    assert (
        NewRevision(
            one.remedy,
            one.proposed,
            one.reason,
            one.source,
            one.severity,
            one.check,
            one.fingerprint,
            one.author,
        )
        == DRAFT
    )
    assert one.created == one.modified > "2026"


def test_one_is_changed_and_placed_elsewhere(filled: Database) -> None:
    before = revisions.get(filled, add(filled, 10))
    wanted = changed(before, remedy=Remedy.QUERY, proposed="何意？", state=RevisionState.REJECTED)
    place = anchor(made_document(), Span(20, 26))
    with command(filled, LABEL):
        revisions.edit(filled, wanted)
        revisions.place(filled, before.id, 1, place)
    after = revisions.get(filled, before.id)
    assert after == changed(wanted, anchor=place, modified=after.modified)


def test_one_is_deleted(filled: Database) -> None:
    made = add(filled, 10)
    one = revisions.get(filled, made)
    with command(filled, LABEL):
        revisions.remove(filled, made)
    assert revisions.of_briefing(filled, 1) == ()
    for act in (
        lambda: revisions.get(filled, made),
        lambda: revisions.remove(filled, made),
        lambda: revisions.edit(filled, one),
        lambda: revisions.place(filled, made, 1, one.anchor),
    ):
        with pytest.raises(UnknownIdError, match="no correction with the id"):
            act()


def test_what_a_check_says_is_kept_as_it_says_it(filled: Database) -> None:
    words = said(phrase("checks", "“{name}” is wrong."), name="公立")
    before = revisions.get(filled, add(filled, 10, changed(DRAFT, said=words)))
    assert (before.said, before.reason) == (words, "“公立” is wrong.")
    with command(filled, LABEL):
        revisions.edit(filled, changed(before, said=None, reason="另有理由"))
    after = revisions.get(filled, before.id)
    assert (after.said, after.reason) == (None, "另有理由")
