"""Annotations and their anchors: written, read back, changed, put in the bin."""

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.annotation import Kind, NewAnnotation, State
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.store import annotations
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.text.anchoring import anchor
from tests.documents import made_document
from tests.store.conftest import LABEL


def annotate(filled: Database, start: int, draft: NewAnnotation) -> int:
    """Annotate six characters."""
    place = anchor(made_document(), Span(start, start + 6))
    with command(filled, LABEL):
        return annotations.add(filled, 1, 1, place, draft)


def test_annotations_come_back_in_text_order(filled: Database) -> None:
    later = annotate(filled, 60, NewAnnotation(Kind.RISK, "後", "佐藤", internal=True))
    first = annotate(filled, 10, NewAnnotation(Kind.QUESTION, "先", "陈", tags=("a", "“b”")))
    found = annotations.of_briefing(filled, 1)
    assert [one.id for one in found] == [first, later]
    assert found[0].tags == ("a", "“b”")
    assert found[0].state is State.OPEN
    assert found[0].anchor == anchor(made_document(), Span(10, 16))
    assert (found[1].internal, found[1].author, found[1].body) == (True, "佐藤", "後")


def test_an_annotation_is_edited_and_deleted(filled: Database) -> None:
    annotation_id = annotate(filled, 10, NewAnnotation(Kind.NOTE, "x"))
    before = annotations.get(filled, annotation_id)
    with command(filled, LABEL):
        annotations.edit(filled, changed(before, body="y", state=State.SETTLED, tags=("t",)))
    after = annotations.get(filled, annotation_id)
    assert (after.body, after.state, after.tags) == ("y", State.SETTLED, ("t",))
    assert after.created == before.created
    assert after.anchor == before.anchor
    with command(filled, LABEL):
        annotations.put_in_bin(filled, annotation_id)
    assert annotations.of_briefing(filled, 1) == ()
    for act in (annotations.get, annotations.put_in_bin):
        with pytest.raises(UnknownIdError, match="no annotation with the id"):
            act(filled, annotation_id)
