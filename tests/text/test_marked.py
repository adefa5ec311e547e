"""What a marked-up file says becomes a document."""

from briefdesk.model.imported import SpanRole
from briefdesk.text.marked import Passage, Piece


def test_a_passage_is_a_paragraph_unless_the_file_says_more() -> None:
    passage = Passage((Piece("数据利用"),))
    assert (passage.type, passage.level, passage.cell) == (None, 0, None)
    assert passage.pieces[0].role is SpanRole.TEXT
