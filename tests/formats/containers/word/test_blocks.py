"""Paragraphs and what they are: headings, lists, contents, text boxes, joined paragraphs."""

import pytest

from briefdesk.model.imported import Block, BlockType, ImportedDocument
from tests.word_files import (
    cite,
    comment,
    field,
    gone,
    note,
    numbered,
    numbering,
    p,
    r,
    read_body,
    read_word,
    word_file,
)

LISTS = numbering({0: ("chineseCounting", "第%1条"), 1: ("bullet", "•"), 2: ("decimal", "%3)")})


def shape(read: ImportedDocument) -> list[tuple[str, int, str, str]]:
    """Return type, level, number and text of every block."""
    return [
        (block.type.value, block.level, block.number, read.text[block.start : block.end])
        for block in read.blocks
    ]


def kinds(read: ImportedDocument) -> list[BlockType]:
    """Return the types of all blocks."""
    return [block.type for block in read.blocks]


def box(inside: str) -> str:
    """Return a text box as Word writes it: once for itself, once for older programs."""
    content = f"<w:txbxContent>{inside}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic>'
        f"<a:graphicData><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData>"
        "</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
        f"<v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def test_headings_by_style_and_by_outline_level() -> None:
    body = p("一", "1") + p("二", "20") + p("三", "", '<w:outlineLvl w:val="3"/>') + p("文")
    assert shape(read_body(body)) == [
        ("heading", 1, "", "一"),
        ("heading", 2, "", "二"),
        ("heading", 4, "", "三"),
        ("paragraph", 0, "", "文"),
    ]


def test_the_number_of_a_heading_is_computed_or_printed() -> None:
    lists = numbering({0: ("upperRoman", "%1.")})
    body = p("目的", "1", numbered()) + p("II. 现状", "1") + p("文")
    assert shape(read_body(body, numbering=lists))[:2] == [
        ("heading", 1, "I.", "目的"),
        ("heading", 1, "II.", "现状"),
    ]


def test_lists_and_articles() -> None:
    body = p("标题", "1") + p("甲", "", numbered()) + p("乙", "", numbered(1, 1))
    body += p("丙", "", numbered(1, 2)) + p("丁", "", numbered(0)) + p("戊", "", numbered())
    assert shape(read_body(body, numbering=LISTS))[1:] == [
        ("clause", 0, "第一条", "甲"),
        ("list_item", 2, "•", "乙"),
        ("list_item", 3, "1)", "丙"),
        ("paragraph", 0, "", "丁"),
        ("clause", 0, "第二条", "戊"),
    ]


def test_an_empty_paragraph_of_a_list_counts() -> None:
    body = p("标题", "1") + p("", "", numbered()) + p("甲", "", numbered())
    assert shape(read_body(body, numbering=LISTS))[1:] == [("clause", 0, "第二条", "甲")]


def test_quotes_and_code() -> None:
    body = p("引文", "a4") + p("x = 1", "a5") + p("文")
    assert kinds(read_body(body)) == [BlockType.QUOTE, BlockType.CODE, BlockType.PARAGRAPH]


def test_the_title_is_no_part_of_the_text() -> None:
    read = read_body(p("题目", "a3") + p("标题", "1") + p("文"))
    assert read.meta.title == "题目"
    assert read.text == "标题\n文"


def test_a_table_of_contents_is_furniture() -> None:
    line = r("目的") + "<w:r><w:tab/></w:r>" + r("3")
    toc = field(' TOC \\o "1-3" ', line)
    body = p("目　录") + p(toc) + p("附录", "11") + p("目的", "1") + p("文")
    read = read_body(body)
    assert read.text == "目的\n文"
    assert [(item.text, item.why) for item in read.furniture] == [
        ("目　录", "contents"),
        ("目的\t3", "contents"),
        ("附录", "contents"),
    ]


def test_text_inside_a_contents_field_that_is_no_line_of_it_stays() -> None:
    assert read_body(p(field(" TOC ", r("正文。")))).text == "正文。"


def test_a_text_box_comes_once_after_its_paragraph() -> None:
    body = p(r("甲") + box(p("盒内") + p("盒二")) + r("乙")) + p("丙")
    assert read_body(body).text == "甲乙\n盒内\n盒二\n丙"


def test_a_text_box_in_a_text_box() -> None:
    assert read_body(p(r("甲") + box(p(r("乙") + box(p("丙")))))).text == "甲\n乙\n丙"


def test_a_text_box_in_a_note_belongs_to_the_note() -> None:
    read = read_body(p(r("甲") + cite(3)), footnotes=note(3, r("注") + box(p("盒"))))
    assert read.text == "甲\n注盒"


def test_the_words_for_a_picture_are_a_figure() -> None:
    picture = '<w:drawing><wp:inline><wp:docPr descr="组织 图"/></wp:inline></w:drawing>'
    read = read_body(p("甲。") + p(f"<w:r>{picture}</w:r>"))
    assert shape(read)[1] == ("figure", 0, "", "组织图")


def test_content_controls_and_wrappers_around_paragraphs() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('甲')}</w:sdtContent></w:sdt>"
    assert read_body(control + f"<w:customXml>{p('乙')}</w:customXml>").text == "甲\n乙"


def test_another_file_embedded_as_text_is_counted() -> None:
    read = read_body(p("甲") + '<w:altChunk r:id="x"/><w:altChunk r:id="y"/>')
    assert [found.message for found in read.warnings] == [
        "Other files that are embedded as text were not read: 2."
    ]


def end(kind: str) -> str:
    """Return the property of a paragraph whose end was inserted or deleted."""
    return f'<w:rPr><w:{kind} w:author="甲" w:date="2025-03-01T10:00:00Z"/></w:rPr>'


@pytest.mark.parametrize(
    ("kind", "side", "wanted"),
    [
        ("del", "accepted", ["甲乙"]),
        ("del", "original", ["甲", "乙"]),
        ("ins", "accepted", ["甲", "乙"]),
        ("ins", "original", ["甲乙"]),
        ("ins", "shown", ["甲", "乙"]),
    ],
)
def test_paragraphs_whose_end_came_or_went(kind: str, side: str, wanted: list[str]) -> None:
    read = read_word(word_file(p("甲", "", end(kind)) + p("乙")), side)  # type: ignore[arg-type]
    assert read.text.split("\n") == wanted
    assert [remark.body for remark in read.remarks] == ["¶"]


def test_a_deleted_paragraph_leaves_the_next_as_it_is() -> None:
    body = (
        p("正文。") + p(gone("旧段", "甲", "2025-03-01T10:00:00Z"), "", end("del")) + p("题", "1")
    )
    read = read_body(body)
    assert shape(read) == [("paragraph", 0, "", "正文。"), ("heading", 1, "", "题")]
    assert [remark.body for remark in read.remarks] == ["旧段"]


def test_a_deleted_end_at_the_end_of_the_text() -> None:
    assert read_body(p("甲", "", end("del"))).text == "甲"


def test_the_marks_of_comments_between_paragraphs() -> None:
    marks = '<w:commentRange{} w:id="4"/>'
    body = p("前") + marks.format("Start") + p("甲") + p("乙") + marks.format("End")
    body += p('<w:r><w:commentReference w:id="4"/></w:r>' + r("后"))
    read = read_body(body, comments=comment(4, "说"))
    [remark] = read.remarks
    assert read.text[remark.start : remark.end] == "甲\n乙"


def test_blocks_have_no_page() -> None:
    read = read_body(p("甲") + p("乙"))
    assert read.blocks[0] == Block("b1", BlockType.PARAGRAPH, 0, "", 0, 1)
    assert read.pages == ()
