"""Markup first, numbers where it is silent."""

import pytest

from briefdesk.model.imported import BlockType, Cell
from briefdesk.model.progress import unheard
from briefdesk.text.marked.parts import Part, find_parts
from briefdesk.text.marked.passages import Passage, Piece
from briefdesk.text.marked.strand import spin
from briefdesk.text.paragraphs import measure


def parts(*passages: Passage | str) -> list[Part]:
    whole = [Passage((Piece(one),)) if isinstance(one, str) else one for one in passages]
    strand = spin(whole, [], unheard)
    rows = [strand.row(index, thread) for index, thread in enumerate(strand.body)]
    layout = measure([row.line for row in rows])
    return list(find_parts(strand, rows, layout, (), unheard).values())


def heading(text: str) -> Passage:
    return Passage((Piece(text),), BlockType.HEADING, 2)


def test_numbers_make_no_heading_beside_marked_ones() -> None:
    found = parts(heading("1 范围"), heading("2 定义"), heading("4 医疗"), "3 期限")
    assert [(part.kind, part.number) for part in found] == [
        (BlockType.HEADING, "1"),
        (BlockType.HEADING, "2"),
        (BlockType.HEADING, "4"),
        (BlockType.PARAGRAPH, ""),
    ]


def test_a_lone_spaced_number_belongs_to_the_words() -> None:
    assert [part.number for part in parts(heading("5 原则与例外"), heading("结语"))] == ["", ""]


def test_kanji_and_a_blank_are_a_number_only_where_they_count() -> None:
    counted = parts(heading("一　課徴金制度"), heading("二　確約手続"))
    assert [(part.number, part.row.text) for part in counted] == [
        ("一", "課徴金制度"),
        ("二", "確約手続"),
    ]
    assert [part.number for part in parts(heading("一　般原則"), heading("結語"))] == ["", ""]


def test_what_stands_between_two_numbers_keeps_them_headings() -> None:
    quote = Passage((Piece("引文。"),), BlockType.QUOTE)
    found = parts("一、背景", quote, "二、结论")
    assert [part.kind for part in found] == [
        BlockType.HEADING,
        BlockType.QUOTE,
        BlockType.HEADING,
    ]


def test_numbers_in_cells_say_nothing() -> None:
    cell = Passage((Piece("1. 项目"),), cell=Cell(1, 0, 0))
    assert [(part.kind, part.number) for part in parts(cell)] == [(BlockType.CELL, "")]


@pytest.mark.parametrize(("printed", "number"), [("", "••"), ("2.", "2.")])
def test_bullets_printed_before_items_are_taken_off(printed: str, number: str) -> None:
    item = Passage((Piece("••  确认途径"),), BlockType.LIST_ITEM, 1, printed)
    for others in ((), (heading("一、范围"),)):
        part = parts(item, *others)[0]
        assert (part.row.text, part.number) == ("确认途径", number)
        assert part.number_range == (0, 2)


def test_a_number_of_the_file_is_kept() -> None:
    computed = Passage((Piece("一、背景"),), BlockType.HEADING, 1, number="1.")
    assert [part.number for part in parts(computed)] == ["1."]
