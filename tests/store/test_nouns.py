"""Annotations, sources, senses, own text, recognitions: written and read back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.annotation import Kind, NewAnnotation, State
from briefdesk.model.concept import ConceptStatus
from briefdesk.model.matter import Matter
from briefdesk.model.memo import OwnText
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.store import annotations, briefings, matters, memos, recognitions, senses, sources
from briefdesk.store.change_log import command, revert, stacks
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from briefdesk.text.anchoring import anchor
from tests.documents import made_document

LABEL = phrase("history", "Edit")


@pytest.fixture
def database(library: Path) -> Iterator[Database]:
    """A library with one briefing, id 1."""
    database = open_library(library, create=True)
    with command(database, LABEL):
        briefings.add(database, made_document(), 1)
    yield database
    database.close()


def annotate(database: Database, start: int, draft: NewAnnotation) -> int:
    """Annotate six characters."""
    place = anchor(made_document(), Span(start, start + 6))
    with command(database, LABEL):
        return annotations.add(database, 1, 1, place, draft)


def test_annotations_come_back_in_text_order(database: Database) -> None:
    later = annotate(database, 60, NewAnnotation(Kind.RISK, "後", "佐藤", internal=True))
    first = annotate(database, 10, NewAnnotation(Kind.QUESTION, "先", "陈", tags=("a", "“b”")))
    found = annotations.of_briefing(database, 1)
    assert [one.id for one in found] == [first, later]
    assert found[0].tags == ("a", "“b”")
    assert found[0].state is State.OPEN
    assert found[0].anchor == anchor(made_document(), Span(10, 16))
    assert (found[1].internal, found[1].author, found[1].body) == (True, "佐藤", "後")
    assert annotations.counts(database, 1) == (1, 1)


def test_an_annotation_is_edited_and_deleted(database: Database) -> None:
    annotation_id = annotate(database, 10, NewAnnotation(Kind.NOTE, "x"))
    before = annotations.get(database, annotation_id)
    with command(database, LABEL):
        annotations.edit(database, changed(before, body="y", state=State.SETTLED, tags=("t",)))
    after = annotations.get(database, annotation_id)
    assert (after.body, after.state, after.tags) == ("y", State.SETTLED, ("t",))
    assert after.created == before.created
    assert after.anchor == before.anchor
    with command(database, LABEL):
        annotations.put_in_bin(database, annotation_id)
    assert annotations.of_briefing(database, 1) == ()
    for act in (annotations.get, annotations.put_in_bin):
        with pytest.raises(UnknownIdError, match="no annotation with the id"):
            act(database, annotation_id)


def citation(url: str, title: str, start: int) -> sources.NewCitation:
    """Make a citation."""
    return sources.NewCitation(url, "host", "issuer", title, "web", "0:1", start, start + 5)


def test_a_source_is_shared_by_its_address(database: Database) -> None:
    with command(database, LABEL):
        second = briefings.add(database, made_document("二"), 1)
        sources.add(database, 1, [citation("u", "", 5), citation("v", "V", 1)])
        sources.add(database, second, [citation("u", "U", 3)])
    everything = sources.sources(database)
    assert [(one.url, one.title, len(one.citations)) for one in everything] == [
        ("v", "V", 1),
        ("u", "U", 2),
    ]
    (only,) = sources.sources(database, second)
    assert [place.start for place in only.citations] == [3]
    with command(database, LABEL):
        briefings.put_in_bin(database, 1)
    assert [one.url for one in sources.sources(database)] == ["u"]


def test_a_sense_is_replaced_for_the_same_place(database: Database) -> None:
    for concept in ("c-one", "c-two"):
        with command(database, LABEL):
            senses.confirm(database, 1, Span(4, 9), "key", concept, "me")
    with command(database, LABEL):
        senses.confirm(database, 1, Span(1, 3), "key", "c-three", "me")
    assert senses.of_briefing(database, 1) == {(1, 3): "c-three", (4, 9): "c-two"}


def test_own_text_is_one_per_briefing_and_undoable(database: Database) -> None:
    assert memos.own_text(database, 1) == OwnText()
    first = OwnText("收件人", "事项", "问题？", "简答", "分析\n第二段 [批1]")
    for own in (first, changed(first, analysis="")):
        with command(database, LABEL):
            memos.save_own_text(database, 1, own)
        assert memos.own_text(database, 1) == own
    revert(database, stacks(database)[0][-1])
    assert memos.own_text(database, 1) == first
    with command(database, LABEL) as recorded:
        memos.save_own_text(database, 1, first)
    assert recorded.id is None


def test_the_last_change_is_that_of_the_newest_part(database: Database) -> None:
    imported = memos.last_change(database, 1)
    assert imported == briefings.briefing(database, 1).added
    annotate(database, 10, NewAnnotation(Kind.NOTE))
    assert memos.last_change(database, 1) >= imported
    assert memos.last_change(database, 1) == annotations.of_briefing(database, 1)[0].modified
    assert memos.last_change(database, 77) == ""


def test_recognitions_are_known_by_their_stamp(database: Database) -> None:
    found = (
        Recognition(
            "c-a", "t1", "zh-Hans", 1, 3, "医疗", "preferred", ConceptStatus.DRAFT, Grade.EXACT
        ),
    )
    assert recognitions.stored(database, 1, "one") is None
    for stamp in ("one", "two"):
        with database.transaction():
            recognitions.put(database, 1, stamp, found)
    assert recognitions.stored(database, 1, "one") is None
    assert recognitions.stored(database, 1, "two") == found


def test_recognitions_go_with_their_briefing(database: Database) -> None:
    with database.transaction():
        recognitions.put(database, 1, "one", ())
    revert(database, stacks(database)[0][-1])
    assert database.row("SELECT count(*) FROM recognition") == (0,)


def test_matters_are_sorted_and_edited(database: Database) -> None:
    with command(database, LABEL):
        matters.add(database, "B", "2", "")
        matters.add(database, "A", "1", "")
    assert [one.client for one in matters.all_matters(database)] == ["", "A", "B"]
    with command(database, LABEL):
        matters.edit(database, Matter(2, "0", "3", "name"))
    assert matters.matter(database, 2) == Matter(2, "0", "3", "name")
    with pytest.raises(UnknownIdError, match="no matter with the id 9"):
        matters.matter(database, 9)
