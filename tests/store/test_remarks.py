"""A remark is known by its key as long as its annotation is in the library, in the bin or not."""

from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.store import annotations, briefings, remarks
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.text.anchoring import anchor


def test_keys_are_those_of_one_briefing(filled: Database) -> None:
    current = briefings.current(filled, 1)
    place = anchor(current.document, Span(0, 1))
    with command(filled, phrase("history", "Add comment")):
        draft = NewAnnotation(Kind.NOTE)
        made = annotations.add(filled, 1, current.version_id, place, draft)
        remarks.add(filled, made, "word:1")
    assert remarks.keys(filled, 1) == {"word:1"}
    assert remarks.of_briefing(filled, 1) == {made: "word:1"}
    assert remarks.keys(filled, 2) == set()
    with command(filled, phrase("history", "Delete comment")):
        annotations.put_in_bin(filled, made)
    assert remarks.keys(filled, 1) == {"word:1"}
