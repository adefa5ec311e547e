"""What a marked-up file says becomes a document."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import UnreadableFileError
from briefdesk.model.imported import (
    BlockType,
    Cell,
    FileInfo,
    ImportedDocument,
    Meta,
    RemarkKind,
    SpanRole,
)
from briefdesk.model.progress import unheard
from briefdesk.text.marked.assembly import assemble
from briefdesk.text.marked.passages import MarkedNote, MarkedRemark, Passage, Piece
from briefdesk.text.spans import verify_spans
from tests.reading import outline, places, texts

INFO = FileInfo("a.html", "", 0, "text/html", "utf-8", "html", 1)


def passage(*parts: str | Piece, kind: BlockType | None = None, level: int = 0) -> Passage:
    """Return a passage of pieces, strings being pieces of text."""
    pieces = tuple(Piece(part) if isinstance(part, str) else part for part in parts)
    return Passage(pieces, kind, level)


def heading(*parts: str | Piece, level: int = 1) -> Passage:
    return passage(*parts, kind=BlockType.HEADING, level=level)


def marker(note: str, printed: str = "") -> Piece:
    return Piece(printed, SpanRole.MARKER, note=note)


def note(name: str, *parts: str | Piece) -> MarkedNote:
    number = int(name) if name.isdigit() else None
    return MarkedNote(name, name, number, (passage(*parts),))


def made(
    *passages: Passage,
    notes: Sequence[MarkedNote] = (),
    remarks: Sequence[MarkedRemark] = (),
    meta: Meta | None = None,
) -> ImportedDocument:
    return assemble(passages, notes, remarks, meta or Meta(), INFO, (), unheard)


def codes(document: ImportedDocument) -> list[str]:
    return [warning.code for warning in document.warnings]


class TestText:
    """Blanks are joined as in plain text."""

    @pytest.mark.parametrize(
        ("parts", "text"),
        [
            (("医疗 数据\n的利用",), "医疗数据的利用"),
            (("the use\n   of data",), "the use of data"),
            (("使用\nAI 技术",), "使用 AI 技术"),
            (("医疗", " ", "数据"), "医疗数据"),
            (("one ", "two"), "one two"),
            (("　第一　第二",), "第一　第二"),
            (("ＡＩ，①",), "ＡＩ，①"),
            (("数\0据",), "数据"),
            (("word ", marker("1", "1"), ", next"), "word, next"),
            (("甲 ", marker("1", "1"), " 乙"), "甲乙"),
        ],
    )
    def test_blanks(self, parts: Sequence[str | Piece], text: str) -> None:
        document = made(heading("题"), passage(*parts), notes=[note("1", "注")])
        assert texts(document, BlockType.PARAGRAPH) == [text]

    def test_dropped_pieces_leave_no_blank(self) -> None:
        ruby = Piece("かんじ x", SpanRole.DROPPED)
        document = made(passage("漢字は", "漢", ruby, "字である。"))
        assert document.text == "漢字は漢字である。"
        assert document.raw == "漢字は漢かんじ x字である。"

    def test_code_keeps_its_blanks_and_each_line_is_a_block(self) -> None:
        code = passage("def f():\n\n    return  1\n", kind=BlockType.CODE)
        document = made(passage("前。"), code, passage("后。"))
        assert texts(document, BlockType.CODE) == ["def f():", "    return  1"]

    def test_a_long_passage_is_cut_behind_a_full_stop(self) -> None:
        document = made(passage("数据的利用。" * 7000))
        assert [block.end - block.start for block in document.blocks] == [19998, 19998, 2004]
        assert codes(document) == ["block_cut"]

    def test_a_file_without_text_is_refused(self) -> None:
        with pytest.raises(UnreadableFileError, match="holds no text"):
            made(passage(" ", Piece("x", SpanRole.DROPPED)))


class TestNotes:
    """Notes come in the order of their markers."""

    def test_order_and_places(self) -> None:
        document = made(
            heading("背景", marker("2")),
            passage("利用", marker("1", "[1]"), "和", marker("2", "[2]"), "。"),
            notes=[
                note("3", "三"),
                note("1", "一"),
                note("2", "二", marker("4", "4")),
                note("4", "四"),
            ],
        )
        assert [(item.key, item.label) for item in document.footnotes] == [
            ("0:1", "2"), ("0:2", "1"), ("0:3", "4"), ("0:4", "3"),
        ]  # fmt: skip
        assert places(document, 2) == [("2", "背景"), ("1", "利用"), ("2", "用和"), ("4", "\n二")]
        assert {(item.how, item.score) for item in document.references} == {("markup", 10.0)}
        (warning,) = document.warnings
        assert (warning.code, warning.subject) == ("note_without_marker", "0:4")
        assert document.text[warning.start : warning.end] == "三"

    def test_a_marker_without_note_is_said_with_its_place(self) -> None:
        document = made(passage("利用", marker("9", "9"), "。"))
        (reference,) = document.references
        (warning,) = document.warnings
        assert (reference.footnote, reference.offset) == (None, 2)
        assert (warning.code, warning.start, warning.end) == ("marker_without_note", 2, 2)

    def test_a_note_without_words_is_none(self) -> None:
        document = made(passage("利用。", marker("1", "1")), notes=[note("1", " ")])
        assert document.footnotes == ()
        assert codes(document) == ["marker_without_note"]

    def test_a_note_of_several_passages_is_one_block(self) -> None:
        long = MarkedNote(
            "1", "1", 1, (passage(Piece("1", SpanRole.FOOTNOTE_LABEL), "See a/b"), passage("and c"))
        )
        document = made(passage("x", marker("1")), notes=[long])
        assert texts(document, BlockType.FOOTNOTE) == ["See a/b and c"]

    def test_two_notes_of_one_name(self) -> None:
        document = made(
            passage("利用", marker("a")), notes=[note("a", "第一条"), note("a", "第二条")]
        )
        assert [item.key for item in document.footnotes] == ["0:1", "0:2"]
        assert [reference.footnote for reference in document.references] == ["0:1"]
        assert codes(document) == ["note_without_marker"]

    def test_markers_where_nothing_is_said_go_to_the_nearest_words(self) -> None:
        title = Passage((Piece("标题"), marker("1")), is_title=True)
        document = made(
            title,
            passage("正文。"),
            passage(marker("2")),
            notes=[note("1", "一"), note("2", "二")],
        )
        assert [(item.block, item.offset) for item in document.references] == [("b1", 0), ("b1", 3)]

    def test_addresses(self) -> None:
        link = Piece("卫生部", url="https://example.org/")
        document = made(
            passage("见", link, "和 https://example.com/a。", marker("1")),
            notes=[note("1", "https://example.net/b。"), note("2", Piece("c", url="mailto:a@b.c"))],
        )
        assert [(item.url, item.where) for item in document.links] == [
            ("https://example.org/", "text"),
            ("https://example.com/a", "text"),
            ("https://example.net/b", "footnote"),
            ("mailto:a@b.c", "footnote"),
        ]
        assert document.text[document.links[0].start : document.links[0].end] == "卫生部"
        assert [item.urls for item in document.footnotes] == [
            ("https://example.net/b",), ("mailto:a@b.c",),
        ]  # fmt: skip


class TestBlocks:
    """The markup says what a passage is; numbers only where it says nothing."""

    def test_markup(self) -> None:
        cell = Cell(1, 0, 1, column_span=2, header=True)
        document = made(
            heading("2.1 范围", level=4),
            Passage((Piece("项目"),), BlockType.LIST_ITEM, 2, "a)"),
            Passage((Piece("格"),), cell=cell),
            passage("引文。", kind=BlockType.QUOTE),
            passage("1. 数字不是标题"),
        )
        assert [(block.type, block.level, block.number) for block in document.blocks] == [
            (BlockType.HEADING, 4, "2.1"),
            (BlockType.LIST_ITEM, 2, "a)"),
            (BlockType.CELL, 0, ""),
            (BlockType.QUOTE, 0, ""),
            (BlockType.PARAGRAPH, 0, ""),
        ]
        assert document.blocks[2].cell == cell
        assert document.text.endswith("1. 数字不是标题")

    def test_numbers_are_read_where_no_heading_is_marked(self) -> None:
        document = made(
            passage("一、背景"),
            passage("这是一段正文。"),
            passage("（一）范围"),
            passage("这是另一段正文"),
            passage("二、结论"),
            passage("第三条　本法自公布之日起施行，并适用于其后的一切行为。"),
        )
        assert outline(document) == [
            (1, "一、", "背景"),
            (2, "（一）", "范围"),
            (1, "二、", "结论"),
        ]
        assert document.blocks[-1].type is BlockType.CLAUSE
        assert document.blocks[-1].number == "第三条"

    def test_clauses_beside_marked_headings(self) -> None:
        document = made(heading("第一章 总则"), passage("第一条 本法保护个人信息。"))
        assert outline(document) == [(1, "第一章", "总则")]
        assert texts(document, BlockType.CLAUSE) == ["本法保护个人信息。"]

    def test_title_block(self) -> None:
        title = Passage((Piece("医疗数据报告"),), is_title=True)
        document = made(title, passage("作者：林 晓峰"), passage("2024年9月3日"), passage("正文。"))
        assert document.meta.title == "医疗数据报告"
        assert document.meta.authors == ("林 晓峰",)
        assert document.meta.date == "2024-09-03"
        assert document.text == "正文。"

    def test_a_title_alone_is_text(self) -> None:
        document = made(passage("医疗数据报告"))
        assert (document.text, document.meta.title) == ("医疗数据报告", "")


class TestRemarks:
    """Comments and changes stand at their words."""

    def test_places(self) -> None:
        document = made(
            passage(
                "医疗数据", Piece("的利用", remarks=("a",)),
                "与 protection", Piece("", remarks=("b",)), "。",
            ),
            passage("患者", Piece("同意", SpanRole.DROPPED, remarks=("c",)), "是前提。"),
            remarks=[
                MarkedRemark("a", RemarkKind.COMMENT, "为什么？", "林", "2024-09-03"),
                MarkedRemark("b", RemarkKind.COMMENT, "词"),
                MarkedRemark("c", RemarkKind.DELETION, "同意"),
                MarkedRemark("d", RemarkKind.COMMENT, "答", parent="a", settled=True),
                MarkedRemark("e", RemarkKind.COMMENT, "无处"),
            ],
        )  # fmt: skip
        found = [document.text[remark.start : remark.end] for remark in document.remarks]
        assert found == ["的利用", "protection", "患者", "的利用", "医疗数据的利用与 protection。"]
        assert document.remarks[0].author == "林"
        assert codes(document) == ["remark_without_place"]


_TEXT = st.text(
    st.sampled_from(
        list("数据、。（）《》一二第条章IV.1 29①-A:/\n\t\f\0\x07\u2028\u3000\u202e𠮷\ufe00")
    ),
    max_size=12,
)
_PIECES = st.builds(
    Piece,
    _TEXT,
    st.sampled_from([SpanRole.TEXT] * 4 + [SpanRole.MARKER] * 2 + list(SpanRole)),
    st.sampled_from(["1", "2", "3", "x"]),
    st.sampled_from(["", "", "https://example.org/a"]),
    st.lists(st.sampled_from("ab"), max_size=1).map(tuple),
)
_PASSAGES = st.builds(
    Passage,
    st.lists(_PIECES, max_size=5).map(tuple),
    st.sampled_from([None, None, *(kind for kind in BlockType if kind is not BlockType.FOOTNOTE)]),
    st.integers(0, 3),
    st.sampled_from(["", "", "1."]),
    st.sampled_from([None, None, Cell(1, 0, 0)]),
    st.sampled_from([False] * 5 + [True]),
)
_NOTES = st.builds(
    MarkedNote,
    st.sampled_from(["1", "2", "3"]),
    _TEXT,
    st.none(),
    st.lists(_PASSAGES, max_size=3).map(tuple),
)


@given(st.lists(_PASSAGES, max_size=8), st.lists(_NOTES, max_size=4), st.sampled_from(["", "数据"]))
def test_any_passages_are_accounted_for(
    passages: list[Passage], notes: list[MarkedNote], title: str
) -> None:
    remarks = [MarkedRemark(key, RemarkKind.COMMENT, "?") for key in "ab"]
    document = made(
        passage("开头。"), *passages, notes=notes, remarks=remarks, meta=Meta(title=title)
    )
    verify_spans(document.raw, document.text, document.spans)
    pieces = [
        piece
        for item in (*passages, *(part for one in notes for part in one.passages))
        for piece in item.pieces
    ]
    assert sum(len(piece.text) for piece in pieces) <= len(document.raw)
    assert "\n".join(document.text[b.start : b.end] for b in document.blocks) == document.text
    assert all(block.start < block.end for block in document.blocks)
    by_id = {block.id: block for block in document.blocks}
    for reference in document.references:
        assert by_id[reference.block].start <= reference.offset <= by_id[reference.block].end
    spans = [(remark.start, remark.end) for remark in document.remarks]
    spans += [(link.start or 0, link.end or 0) for link in document.links]
    assert all(0 <= start < end <= len(document.text) for start, end in spans)
    body = [piece for item in passages for piece in item.pieces]
    cited = sum(piece.role is SpanRole.MARKER for piece in body)
    here = {b.id for b in document.blocks if b.type is not BlockType.FOOTNOTE}
    known = {f"0:{order}" for order in range(1, len(document.footnotes) + 1)}
    assert sum(item.block in here for item in document.references) >= cited or not here
    assert {item.footnote for item in document.references} <= {None, *known}
