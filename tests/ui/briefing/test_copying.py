"""A copy holds the document's own characters, and tables as spreadsheets take them."""

from briefdesk.model.imported import BlockType, Cell
from briefdesk.model.span import Span
from briefdesk.ui.briefing.composition import Names, compose
from briefdesk.ui.briefing.copying import copied
from tests.tables import Piece, document_of, rows

TABLE: list[Piece] = [
    (BlockType.PARAGRAPH, "前文^。", None),
    *rows(1, ("甲", "乙"), ("一", "二𠮷")),
    (BlockType.CELL, "三", Cell(1, 2, 0)),
    (BlockType.CELL, "四", Cell(1, 2, 0)),
    (BlockType.CELL, "五", Cell(1, 2, 1)),
    *rows(2, ("另", "表")),
    (BlockType.PARAGRAPH, "后文。", None),
]
DOCUMENT = document_of(TABLE)
PAGE = compose(DOCUMENT, DOCUMENT.meta, DOCUMENT.text, Names("N", "A", "T"))


def copy(first: str, last: str) -> str:
    """Return the copy from the first character of one word to the last of another."""
    text = DOCUMENT.text
    span = Span(text.index(first), text.index(last) + len(last))
    return copied(PAGE, text, PAGE.map.page_range(span))


def test_cells_are_parted_by_tabs_and_rows_by_line_ends() -> None:
    assert copy("甲", "二𠮷") == "甲\t乙\n一\t二𠮷"


def test_a_cell_of_two_paragraphs_stays_one_cell() -> None:
    assert copy("三", "五") == "三 四\t五"


def test_tables_are_parted_by_line_ends() -> None:
    assert copy("五", "表") == "五\n另\t表"


def test_text_around_a_table_and_parts_of_cells_come_as_they_are() -> None:
    assert copy("前文", "后文") == "前文。\n甲\t乙\n一\t二𠮷\n三 四\t五\n另\t表\n后文"
    assert copy("𠮷", "三") == "𠮷\n三"


def test_a_marker_alone_gives_what_is_shown() -> None:
    mark = PAGE.marks[0]
    assert copied(PAGE, DOCUMENT.text, (mark.start, mark.end)) == "1"
