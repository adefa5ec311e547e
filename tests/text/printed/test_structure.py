"""Printed pages as a whole: what comes back, and that nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import BlockType, FileInfo, ImportedDocument
from briefdesk.model.progress import unheard
from briefdesk.text.lines import width
from briefdesk.text.printed.page import Entry, PrintedPage, Run
from briefdesk.text.printed.structure import Properties, structure_pages
from briefdesk.text.spans import verify_spans
from tests.paper import FULL, Words, column, page, read_pages, with_note
from tests.reading import outline, texts


def test_a_paragraph_runs_on_over_notes_and_page_end() -> None:
    first = page(
        *column("　　" + FULL[2:], "完。", "　　" + FULL[2:]),
        Words(50, 145, FULL[:20]), Words(250, 141, "1", 6), Words(253, 145, FULL[:9]),
        Words(50, 560, "1", 5), Words(55, 563, "参见。", 8),
    )  # fmt: skip
    second = page(*column("续行结束。", "　　" + FULL[2:-1] + "。"), number=2)
    paragraphs = texts(read_pages(first, second), BlockType.PARAGRAPH)
    assert [text[-3:] for text in paragraphs] == ["十完。", "结束。", "八九。"]


def test_blocks_know_page_and_label() -> None:
    document = read_pages(with_note()._replace(label="iv"), with_note(2)._replace(label="1"))
    assert [(b.page, b.page_label) for b in document.blocks if b.type is BlockType.FOOTNOTE] == [
        (1, "iv"),
        (2, "1"),
    ]
    assert [(p.index, p.label, p.width, p.height) for p in document.pages] == [
        (1, "iv", 400, 600),
        (2, "1", 400, 600),
    ]
    first, second = document.pages
    assert document.raw[first.raw_start : first.raw_end].endswith("\f")
    assert first.raw_end == second.raw_start


def test_the_title_block() -> None:
    own = page(
        Words(270, 60, "2025 年 11 月 12 日"), Words(120, 100, "医疗数据的利用", 16),
        Words(270, 130, "作者：律师 佐藤 一"),
        *column("一、引言", "　　" + FULL[2:], FULL, "完。", y=180),
    )  # fmt: skip
    document = read_pages(own)
    assert (document.meta.title, document.meta.date) == ("医疗数据的利用", "2025-11-12")
    assert document.meta.authors == ("佐藤 一",)
    assert outline(document) == [(1, "一、", "引言")]


def tagged(title: str, first: str, second: str) -> ImportedDocument:
    """Return a page with a large heading of tag H1 and two more with other tags."""
    return read_pages(
        page(
            Words(50, 60, title, 16, tag="H1"), Words(50, 90, "编号：L-2"),
            Words(50, 120, "规制", 13, tag=first), *column(FULL, "完。", y=140),
            Words(50, 190, "救济", 12, tag=second), *column(FULL, "完。", y=210),
        )
    )  # fmt: skip


def test_a_title_that_the_file_tags_as_the_heading_above_all_others() -> None:
    document = tagged("医疗数据的利用", "H2", "H3")
    assert (document.meta.title, document.meta.number) == ("医疗数据的利用", "L-2")
    assert outline(document) == [(1, "", "规制"), (2, "", "救济")]


def test_a_large_heading_with_equals_or_with_a_number_is_no_title() -> None:
    assert tagged("医疗数据的利用", "H2", "H1").meta.title == ""
    assert outline(tagged("一、医疗数据", "H2", "H3"))[0] == (1, "一、", "医疗数据")


def test_the_first_line_of_a_text_is_no_title() -> None:
    assert read_pages(page(*column("本文讨论数据", "的利用。"))).meta.title == ""


def test_properties_of_the_file_speak_where_the_page_is_silent() -> None:
    def meta_of(title: str, author: str) -> tuple[str, tuple[str, ...]]:
        info = FileInfo("t.pdf", "", 0, "application/pdf", "", "", 0)
        pages = [page(*column(FULL, FULL, "完。"))]
        meta = structure_pages(pages, Properties((), title, author), info, (), unheard).meta
        return meta.title, meta.authors

    assert meta_of("数据简报", "佐藤 一") == ("数据简报", ("佐藤 一",))
    assert meta_of("Microsoft Word - 稿.docx", "admin") == ("", ())


def test_cut_lines_join_as_their_characters_ask() -> None:
    own = page(
        *column("　　" + FULL[:22] + " Opt-", "out 制度与", "AI tools", "for health", "数据。")
    )
    assert read_pages(own).text.endswith("Opt-out 制度与 AI tools for health 数据。")


def test_an_empty_page_between_others() -> None:
    document = read_pages(with_note(), page(number=2), with_note(3))
    assert len(document.pages) == 3
    assert len(document.footnotes) == 2


_TEXT = st.text(
    st.sampled_from(list("数据、。（）“”《》12ⅣA1 かな•-①𠮷[]*:/.㐂\ue000\ufffd\u00ad")),
    min_size=1,
    max_size=30,
).filter(str.strip)
_WORDS = st.builds(
    Words,
    st.floats(0, 350),
    st.floats(0, 600),
    _TEXT,
    st.sampled_from([5.0, 6.0, 8.0, 10.0, 14.0]),
    st.booleans(),
    st.sampled_from(["", "H1", "Note"]),
)


@given(st.lists(st.lists(_WORDS, max_size=14), min_size=1, max_size=3), st.booleans())
def test_no_character_is_lost_whatever_stands_where(
    pages: list[list[Words]],
    aligned: bool,  # noqa: FBT001 a parameter
) -> None:
    if aligned:
        pages = [
            [words._replace(x=50, y=100 + 15 * place) for place, words in enumerate(own)]
            for own in pages
        ]
    document = read_pages(
        *(page(*own, number=number) for number, own in enumerate(pages, start=1)),
        outline=[Entry(1, own[0].text, number) for number, own in enumerate(pages, 1) if own],
    )
    verify_spans(document.raw, document.text, document.spans)
    given_characters = sorted("".join(w.text for own in pages for w in own).replace(" ", ""))
    assert sorted(document.raw.replace(" ", "").replace("\n", "").replace("\f", "")) == (
        given_characters
    )
    keys = {note.key for note in document.footnotes}
    assert len(keys) == len(document.footnotes)
    assert {reference.footnote for reference in document.references} <= keys


_NAMES = ("医疗", "数据", "利用", "制度", "研究", "机构", "患者", "信息", "同意", "匿名化", "𠮷野")
_SENTENCE = st.lists(st.sampled_from(_NAMES), min_size=4, max_size=16).map("".join)


@given(
    st.lists(
        st.tuples(st.lists(_SENTENCE, min_size=1, max_size=3), st.booleans()),
        min_size=1,
        max_size=6,
    ),
    st.integers(18, 30),
)
def test_random_documents_come_back(sections: list[tuple[list[str], bool]], columns: int) -> None:
    """A heading, an indented paragraph, perhaps a note on every page."""
    pages: list[PrintedPage] = []
    expected: list[str] = []
    notes: list[str] = []
    for number, (sentences, noted) in enumerate(sections, start=1):
        expected.append(f"第{number}节的题目")
        words = [Words(50, 100, f"第{number}节的题目", 14)]
        text = "。".join(sentences) + "。"
        expected.append(text)
        lines = ["　　" + text[: columns - 2]]
        lines += [text[at : at + columns] for at in range(columns - 2, len(text), columns)]
        words += column(*lines, y=130)
        if noted:
            last = words[-1]
            end = last.x + 10 * len(last.text)
            words.append(Words(end, last.y - 4, str(len(notes) + 1), 6))
            words += [Words(50, 556, str(len(notes) + 1), 5), Words(56, 560, f"见{text[:9]}。", 8)]
            notes.append(f"见{text[:9]}。")
        pages.append(page(*words, number=number))
    document = read_pages(*pages)
    body = [block for block in document.blocks if block.type is not BlockType.FOOTNOTE]
    if document.meta.title:  # one heading alone on the first page is the title
        expected = expected[1:]
    assert [document.text[block.start : block.end] for block in body] == expected
    assert texts(document, BlockType.FOOTNOTE) == notes
    assert len(document.references) == len(notes)


def test_runs_that_are_askew_have_no_boxes() -> None:
    own = page(*column(FULL, "完。"))
    turned = Run(0, 30, 10, 100, 50, 350, askew=True)
    document = read_pages(own._replace(runs=[turned, own.runs[1]]))
    assert len(document.boxes) == 1


@pytest.mark.parametrize("number", [1, 2])
def test_pages_without_text_give_no_block(number: int) -> None:
    assert read_pages(*(page(number=at + 1) for at in range(number))).blocks == ()


_PIECES = ("医", "疗", "数据", "利用，", "的", "Recommendation ", "GDPR ", "目标。", "了。", "制度")


def squeezed(text: str) -> str:
    return "".join(text.split())


def wrapped(pieces: list[str]) -> list[str]:
    """Return lines of at most 30 em, ragged at the right; no mark opens a line."""
    lines = [""]
    for piece in pieces:
        for part in [piece] if piece.isascii() else piece:
            mark = part in "，。"
            if width(lines[-1]) + width(part.rstrip()) + (0 if mark else 2) <= 60 or mark:
                lines[-1] += part
            else:
                lines.append(part)
    return [line.rstrip() for line in lines]


@given(
    st.lists(st.lists(st.sampled_from(_PIECES), min_size=60, max_size=90), min_size=4, max_size=7)
)
def test_paragraphs_without_indent_or_gap_end_where_a_line_ends_short(
    paragraphs: list[list[str]],
) -> None:
    """The list beside them is indented: that they are not says nothing."""
    set_ = [wrapped(["数据", *pieces, "制度", "。"]) for pieces in paragraphs]
    rows = [line for lines in set_ for line in lines]
    items = [Words(70, 85 - 15 * place, f"• 第{place}项") for place in range(2)]
    document = read_pages(page(*reversed(items), *column(*rows)))
    found = texts(document, BlockType.PARAGRAPH)
    opens = [squeezed(lines[0]) for lines in set_]
    assert [text for text in found if not squeezed(text).startswith(tuple(opens))] == []
    plain = [width(lines[-1]) <= 50 for lines in set_[:-1]]
    assert len(found) > sum(plain)
