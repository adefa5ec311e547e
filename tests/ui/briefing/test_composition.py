"""The page prints the whole document in order, and what it adds never moves a position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import BlockType, ImportedDocument, Meta, Reference
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.briefing.composition import BREAK, JOIN, Composition, Names, compose, same_length
from briefdesk.ui.briefing.lines import Role
from tests.documents import made_document
from tests.tables import mixed

NAMES = Names("Footnotes", "Author", "Translation")
DOCUMENT = made_document()


def page(document: ImportedDocument = DOCUMENT, text: str | None = None) -> Composition:
    return compose(document, document.meta, document.text if text is None else text, NAMES)


def shown(composition: Composition, start: int, end: int) -> str:
    utf16 = composition.map.utf16
    return bare(composition.map.text[utf16.points(start) : utf16.points(end)])


def bare(text: str) -> str:
    """Return what a person sees of a text."""
    return text.replace(BREAK, "").replace(JOIN, "")


def test_the_title_block_comes_first() -> None:
    composition = page()
    top = [(line.role, shown(composition, line.start, line.end)) for line in composition.lines[:3]]
    assert top == [
        (Role.NUMBER, "No.1   2025-11-12"),
        (Role.TITLE, "医疗数据利用的现状"),
        (Role.BYLINE, "Author  某某"),
    ]


def test_headings_carry_their_printed_numbers() -> None:
    composition = page()
    headings = [
        (line.level, shown(composition, line.start, line.end))
        for line in composition.lines
        if line.role is Role.HEADING
    ]
    assert headings == [
        (1, "I.\u2002引言"),
        (1, "II.\u2002现状"),
        (2, "1.\u2002医疗DX"),
        (1, "III.\u2002结语"),
    ]


def test_markers_stand_where_they_stood_and_notes_under_their_own_heading() -> None:
    composition = page()
    assert "”）1，推进" in bare(composition.map.text)
    assert "假名化信息2。匿名化信息" in bare(composition.map.text)
    tail = [line.role for line in composition.lines[-3:]]
    assert tail == [Role.NOTES_HEADING, Role.NOTE, Role.NOTE]
    labels = [m for m in composition.marks if m.reference is None]
    assert [shown(composition, m.start, m.end) for m in labels] == ["1", "2"]


def test_every_character_of_the_document_is_on_the_page_at_its_position() -> None:
    composition = page()
    for point, sign in enumerate(DOCUMENT.text):
        assert shown(composition, *composition.map.page_range(Span(point, point + 1))) == sign


@given(st.sets(st.integers(0, len(DOCUMENT.text)), max_size=8))
def test_any_markers_anywhere_leave_the_positions_right(offsets: set[int]) -> None:
    references = tuple(
        Reference("0:1", block.id, offset, 5.0)
        for offset in sorted(offsets)
        for block in DOCUMENT.blocks
        if block.start <= offset <= block.end
    )
    composition = page(changed(DOCUMENT, references=references))
    assert composition.map.length == len(DOCUMENT.text)
    for block in DOCUMENT.blocks:
        span = Span(block.start, block.end)
        assert composition.map.document_span(*composition.map.page_range(span)) == span
    markers = [mark for mark in composition.marks if mark.reference is not None]
    for mark in markers:
        assert mark.reference is not None
        assert composition.map.document_point(mark.start) == mark.reference.offset


@given(st.text(alphabet="后发里A，“医療ひ”（\n", max_size=30))
def test_another_script_never_moves_a_character(text: str) -> None:
    def grows(part: str) -> str:
        return part.replace("后", "後後").replace("发", "發").replace("里", "裡裡")

    converted = same_length(text, "zh-Hans", grows)
    assert len(converted) == len(text)
    assert all(
        new in (old, "發") and (old != "\n" or new == "\n")
        for old, new in zip(text, converted, strict=True)
    )


def test_japanese_in_a_chinese_text_is_not_converted() -> None:
    text = "依据“仮名加工情報”处理国内信息"
    assert same_length(text, "zh-Hans", lambda part: "X" * len(part)) == "XXX仮名加工情報XXXXXXX"


def test_a_hostile_text_is_shown_as_it_is_written() -> None:
    text = "<b>粗</b>\u202e反\x00\u2028换\r行\uf0fc"
    document = ImportedDocument(
        DOCUMENT.file,
        Meta(title="<img src='file:///x'>\nB"),
        text,
        text,
        (changed(DOCUMENT.blocks[1], id="b0", start=0, end=len(text)),),
    )
    composition = page(document)
    start, end = composition.map.page_range(Span(0, len(text)))
    assert shown(composition, start, end) == "<b>粗</b>\u2423反\ufffd 换 行✓"
    assert "<img src='file:///x'> B" in composition.map.text


def test_a_text_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match=f"for {len(DOCUMENT.text)}"):
        page(text=DOCUMENT.text + "。")


def test_every_type_of_block_has_its_role() -> None:
    document = mixed()
    roles = {line.block: line.role for line in page(document).lines if line.block is not None}
    of_type = {block.type: roles[block.id] for block in document.blocks}
    assert of_type[BlockType.FIGURE] is Role.FIGURE
    assert of_type[BlockType.CODE] is Role.CODE
    assert of_type[BlockType.QUOTE] is Role.QUOTE
    assert of_type[BlockType.CLAUSE] is Role.BODY
    cells = [block for block in document.blocks if block.cell is not None]
    for block in cells:
        assert block.cell is not None
        assert roles[block.id] is (Role.HEADER_CELL if block.cell.header else Role.CELL)


def test_a_picture_is_shown_by_a_sign_and_its_words() -> None:
    composition = page(mixed())
    (line,) = [line for line in composition.lines if line.role is Role.FIGURE]
    assert shown(composition, line.start, line.end).startswith("▣\u2002图1")
