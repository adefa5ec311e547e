"""What a reader meets first."""

from briefdesk.text.reading_order import ReadingOrder
from tests.documents import made_document


def test_a_note_is_read_at_its_marker() -> None:
    document = made_document()
    order = ReadingOrder(document)
    first, second = (reference.offset for reference in document.references)
    note = document.text.index("构成《重点计划》")
    assert order(first - 1) < order(note) < order(first + 1)
    assert order(second - 1) < order(document.text.index("总体框架")) < order(second + 1)


def test_notes_and_headings() -> None:
    document = made_document()
    order = ReadingOrder(document)
    assert order.is_note(document.text.index("总体框架"))
    assert order.is_heading(0)
    assert not order.is_heading(document.text.index("日本政府"))
    assert not order.is_note(0)
