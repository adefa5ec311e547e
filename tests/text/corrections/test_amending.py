"""Edits of the text: what is before one stays, what is behind it moves, boxes are cut."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import ImportedDocument, LineBox, SourceSpan, SpanRole
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.amending import Copy, Edit, Edits, amend, merged, shifted
from tests.reading import read_text
from tests.text.corrections.corrected import boxed, documents

TEXT = "一、背景\n　　基本方针推进数据利用。"


def test_places_move_with_the_characters_they_hold() -> None:
    assert Edit(4, 6, (Copy("abc"),)).delta == 1
    edit = Edits(Edit(4, 6, (Copy("abc"),)))
    assert edit.moved(Span(0, 4)) == Span(0, 4)
    assert edit.moved(Span(6, 9)) == Span(7, 10)
    assert edit.moved(Span(2, 8)) == Span(2, 9)
    assert edit.moved(Span(2, 5)) == Span(2, 4)
    assert edit.moved(Span(5, 8)) == Span(7, 9)
    assert len(edit.moved(Span(4, 6))) == 0
    assert edit.moved(Span(8, 8)) == Span(9, 9)


def test_what_is_inserted_at_an_end_belongs_to_nothing() -> None:
    edit = Edits(Edit(4, 4, (Copy("5"),)))
    assert edit.moved(Span(2, 4)) == Span(2, 4)
    assert edit.moved(Span(4, 6)) == Span(5, 7)


def test_a_deletion_cuts_the_box_of_its_line() -> None:
    document = boxed(read_text(TEXT))
    start = document.text.index("推进")
    edit = Edit(start, start + 2, (), SpanRole.MARKER)
    after = amend(document, Edits(edit), tuple(shifted(document.blocks, edit)))
    assert "方针数据" in after.text
    raw = document.raw.index("推进")
    assert SourceSpan(raw, raw + 2, SpanRole.MARKER) in after.spans
    left, right = [box for box in after.boxes if box.start > 2]
    assert (left.edges[-1], right.edges[0]) == (float(raw), float(raw + 2))
    assert right.start == left.start + len(left.edges) - 1


def test_a_box_that_was_cut_becomes_one_again() -> None:
    document = boxed(read_text(TEXT))
    start = document.text.index("推进")
    there = Edit(start, start, (Copy("！"),))
    apart = amend(document, Edits(there), tuple(shifted(document.blocks, there)))
    assert len(apart.boxes) == len(document.boxes) + 1
    back = Edit(start, start + 1)
    assert amend(apart, Edits(back), tuple(shifted(apart.blocks, back))) == document


def test_boxes_that_do_not_meet_stay_two() -> None:
    document = read_text(TEXT)
    parts = (LineBox(1, 0, 9, 0, (0.0, 1.0)), LineBox(1, 0, 9, 1, (2.0, 3.0)))
    edits = Edits(Edit(1, 1))
    after = amend(changed(document, boxes=parts), edits, document.blocks)
    assert after.boxes == parts


def test_copies_that_go_on_become_one() -> None:
    text = SpanRole.TEXT
    assert list(merged([SourceSpan(0, 2, text, 5), SourceSpan(2, 3, text, 7)])) == [
        SourceSpan(0, 3, text, 5)
    ]
    apart = [SourceSpan(0, 2, text, 5), SourceSpan(2, 3, text, 8)]
    assert list(merged(apart)) == apart


@st.composite
def _edits(draw: st.DrawFn, document: ImportedDocument) -> list[Edit]:
    """Draw edits that do not touch each other, each inside one block; some put raw text back."""
    edits: list[Edit] = []
    free = 0
    out = [span for span in document.spans if span.text_start is None]
    for block in document.blocks:
        start = draw(st.integers(block.start, block.end))
        end = draw(st.integers(start, min(block.end, start + 3)))
        changes, gives_back = draw(st.tuples(st.booleans(), st.booleans()))
        if start < free or not changes:
            continue
        new = [Copy(draw(st.text("文a ", max_size=3)))]
        if out and gives_back:
            span = out.pop(draw(st.integers(0, len(out) - 1)))
            new.append(Copy(document.raw[span.raw_start : span.raw_end], span.raw_start))
        edits.append(Edit(start, end, tuple(copy for copy in new if copy.text)))
        free = end + 1
    return edits


@given(st.data())
def test_edits_at_once_are_edits_one_after_the_other(data: st.DataObject) -> None:
    before = data.draw(documents())
    edits = data.draw(_edits(before))
    at = st.integers(0, len(before.text))
    spans = [Span(*sorted(data.draw(st.tuples(at, at)))) for _ in range(10)]
    staying = frozenset(data.draw(st.sets(st.integers(0, 9))))
    after, moved = before, spans
    for edit in reversed(edits):  # from the end, so that each finds its place
        blocks = tuple(shifted(after.blocks, edit))
        after = amend(after, Edits(edit), blocks, staying)
        moved = [Edits(edit).moved(span) for span in moved]
    assert amend(before, Edits(*edits), after.blocks, staying) == after
    assert [Edits(*edits).moved(span) for span in spans] == moved
