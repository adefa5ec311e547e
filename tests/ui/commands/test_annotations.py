"""Commands on comments: kinds, walking, settling, keeping internal, deleting."""

import pytest

from briefdesk.model.annotation import Kind, State
from briefdesk.model.imported import BlockType
from briefdesk.model.span import Span
from briefdesk.ui.commands import annotations
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.ui.conftest import Settle


def kinds_and_keys() -> dict[str, str]:
    return {c.id: c.shortcut for c in annotations.COMMANDS}


@pytest.fixture
def marked(opened: Workspace, settle: Settle) -> Workspace:
    """Return a briefing with two comments, the first one current."""
    for start in (20, 0):
        opened.set_selection(Span(start, start + 2))
        opened.annotate(Kind.QUESTION)
        settle()
    return opened


def test_the_keys_of_the_product() -> None:
    keys = kinds_and_keys()
    order = ("highlight", "question", "risk", "translation", "cross_reference", "note")
    assert [keys[f"annotation.{kind}"] for kind in order] == ["1", "2", "3", "4", "5", "Ctrl+M"]


def test_walking_goes_round_in_text_order(marked: Workspace) -> None:
    assert marked.shown is not None
    seen = []
    for _ in range(3):
        annotations.walk(1, marked)
        assert marked.annotation is not None
        seen.append(marked.annotation.anchor.span.start)
    assert seen == [20, 0, 20]
    annotations.walk(-1, marked)
    assert marked.annotation is not None
    assert marked.annotation.anchor.span.start == 0


def test_settling_and_opening_again(marked: Workspace, settle: Settle) -> None:
    for state in (State.SETTLED, State.OPEN):
        annotations.toggle_settled(marked)
        settle()
        assert marked.annotation is not None
        assert marked.annotation.state is state


def test_two_commands_before_the_first_is_stored_both_hold(
    marked: Workspace, settle: Settle
) -> None:
    annotations.toggle_internal(marked)
    annotations.toggle_settled(marked)
    settle()
    assert marked.annotation is not None
    assert (marked.annotation.internal, marked.annotation.state) == (True, State.SETTLED)


def test_internal_is_a_toggle(marked: Workspace, settle: Settle) -> None:
    annotations.toggle_internal(marked)
    settle()
    assert marked.annotation is not None
    assert marked.annotation.internal


def test_a_deleted_comment_is_gone(marked: Workspace, settle: Settle) -> None:
    annotations.delete(marked)
    settle()
    assert marked.shown is not None
    assert [a.anchor.span.start for a in marked.shown.annotations] == [20]
    assert marked.annotation is None


def test_the_clause_around_the_reader_is_selected(opened: Workspace) -> None:
    asked: list[Span] = []
    opened.select_asked.connect(asked.append)
    opened.set_position(10)
    annotations.select_clause(opened)
    block = opened.block_at(10)
    assert block is not None
    assert asked == [Span(block.start, block.end)]


def test_a_section_ends_before_the_next_heading_of_its_level() -> None:
    document = made_document()
    blocks = document.blocks
    by_text = {document.text[b.start : b.end]: b for b in blocks}
    status, inner, end = by_text["现状"], by_text["医疗DX"], by_text["结语"]
    inside = annotations.section_of(blocks, blocks[blocks.index(inner) + 1])
    assert inside == Span(inner.start, end.start - 1)
    assert annotations.section_of(blocks, status) == Span(status.start, end.start - 1)


def test_a_footnote_is_its_own_section() -> None:
    blocks = made_document().blocks
    note = next(b for b in blocks if b.type is BlockType.FOOTNOTE)
    assert annotations.section_of(blocks, note) == Span(note.start, note.end)
