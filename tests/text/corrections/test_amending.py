"""One edit of the text: what is before it stays, what is behind it moves, boxes are cut."""

from briefdesk.model.imported import LineBox, SourceSpan, SpanRole
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.amending import Copy, Edit, amend, merged, shifted
from tests.reading import read_text
from tests.text.corrections.corrected import boxed

TEXT = "一、背景\n　　基本方针推进数据利用。"


def test_places_move_with_the_characters_they_hold() -> None:
    edit = Edit(4, 6, (Copy("abc"),))
    assert edit.delta == 1
    assert edit.moved(Span(0, 4)) == Span(0, 4)
    assert edit.moved(Span(6, 9)) == Span(7, 10)
    assert edit.moved(Span(2, 8)) == Span(2, 9)
    assert edit.moved(Span(2, 5)) == Span(2, 4)
    assert edit.moved(Span(5, 8)) == Span(7, 9)
    assert len(edit.moved(Span(4, 6))) == 0
    assert edit.moved(Span(8, 8)) == Span(9, 9)


def test_what_is_inserted_at_an_end_belongs_to_nothing() -> None:
    edit = Edit(4, 4, (Copy("5"),))
    assert edit.moved(Span(2, 4)) == Span(2, 4)
    assert edit.moved(Span(4, 6)) == Span(5, 7)


def test_a_deletion_cuts_the_box_of_its_line() -> None:
    document = boxed(read_text(TEXT))
    start = document.text.index("推进")
    edit = Edit(start, start + 2, (), SpanRole.MARKER)
    after = amend(document, edit, tuple(shifted(document.blocks, edit)))
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
    apart = amend(document, there, tuple(shifted(document.blocks, there)))
    assert len(apart.boxes) == len(document.boxes) + 1
    back = Edit(start, start + 1)
    assert amend(apart, back, tuple(shifted(apart.blocks, back))) == document


def test_boxes_that_do_not_meet_stay_two() -> None:
    document = read_text(TEXT)
    parts = (LineBox(1, 0, 9, 0, (0.0, 1.0)), LineBox(1, 0, 9, 1, (2.0, 3.0)))
    edit = Edit(1, 1)
    after = amend(changed(document, boxes=parts), edit, document.blocks)
    assert after.boxes == parts


def test_copies_that_go_on_become_one() -> None:
    text = SpanRole.TEXT
    assert list(merged([SourceSpan(0, 2, text, 5), SourceSpan(2, 3, text, 7)])) == [
        SourceSpan(0, 3, text, 5)
    ]
    apart = [SourceSpan(0, 2, text, 5), SourceSpan(2, 3, text, 8)]
    assert list(merged(apart)) == apart
