"""Headings that only a list numbers: found where no style marks any, and only there."""

from briefdesk.model.imported import ImportedDocument
from tests.word_files import numbered, numbering, p, read_body

LISTS = numbering({0: ("chineseCounting", "%1、"), 1: ("decimal", "%2."), 2: ("bullet", "•")})
TEXT = p("这是一段正文，说明有关情况。")


def outline(body: str) -> list[tuple[str, int, str, str]]:
    """Return type, level, number and text of every numbered block."""
    read: ImportedDocument = read_body(body, numbering=LISTS)
    return [
        (block.type.value, block.level, block.number, read.text[block.start : block.end])
        for block in read.blocks
        if block.number
    ]


def item(text: str, level: int = 0) -> str:
    """Return a paragraph of the list."""
    return p(text, "", numbered(1, level))


def test_numbered_titles_with_text_between_are_headings() -> None:
    body = item("目的") + TEXT + item("现状") + item("日本", 1) + TEXT + item("欧盟", 1) + TEXT
    assert outline(body) == [
        ("heading", 1, "一、", "目的"),
        ("heading", 1, "二、", "现状"),
        ("heading", 2, "1.", "日本"),
        ("heading", 2, "2.", "欧盟"),
    ]


def test_lines_of_a_list_stay_items() -> None:
    body = TEXT + item("甲") + item("乙") + item("丙") + TEXT
    assert {kind for kind, _, _, _ in outline(body)} == {"list_item"}


def test_sentences_bullets_and_the_last_line_stay_items() -> None:
    body = TEXT + item("应当遵守本法。") + TEXT + item("圆点", 2) + TEXT + item("末尾")
    assert [kind for kind, _, _, _ in outline(body)] == ["list_item"] * 3


def test_where_a_style_marks_headings_numbers_make_none() -> None:
    body = p("标题", "1") + TEXT + item("目的") + TEXT
    assert outline(body) == [("list_item", 1, "一、", "目的")]


def test_a_guess_is_said() -> None:
    read = read_body(item("目的") + TEXT, numbering=LISTS)
    assert [found.message for found in read.warnings] == [
        "Headings that the file does not mark were known by their numbers: 1."
    ]
