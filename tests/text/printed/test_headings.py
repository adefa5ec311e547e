"""Votes for headings: outline before tags before looks, numbers last."""

from briefdesk.model.imported import BlockType
from briefdesk.text.printed.headings import find_headings, stands_out
from briefdesk.text.printed.page import Entry, PrintedPage
from tests.paper import FULL, Words, column, page, read_pages, set_pages
from tests.reading import outline, texts


def levels(own: PrintedPage, *entries: Entry) -> dict[str, int]:
    """Return the text and level of the headings of a page."""
    lines = set_pages(own).lines
    found, _ = find_headings(lines, range(len(lines)), entries, 10)
    return {lines[index].text: shape.level for index, shape in found.items()}


def test_the_outline_says_heading_and_level() -> None:
    own = page(*column("1 引言", FULL, "1.1 方法", FULL))
    entries = (Entry(1, "引言", 1), Entry(2, "1.1 方法", 1), Entry(1, "不在此页", 1))
    assert levels(own, *entries) == {"1 引言": 1, "1.1 方法": 2}


def test_the_outline_may_begin_below_its_first_level() -> None:
    assert levels(page(*column("引言", FULL)), Entry(2, "引言", 1)) == {"引言": 1}


def test_an_outline_entry_over_two_lines() -> None:
    own = page(*column(FULL, "的结论", FULL))
    assert levels(own, Entry(1, FULL + "的结论", 1)) == {FULL: 1, "的结论": 1}


def test_an_outline_entry_with_the_words_of_a_note() -> None:
    own = page(Words(50, 100, "方法"), Words(70, 96, "1", 6), *column(FULL, y=115))
    assert levels(own, Entry(1, "方法 参见某书。", 1)) == {"方法1": 1}
    assert levels(page(*column("方法", FULL)), Entry(1, "方法 参见某书。", 1)) == {}


def test_tags_say_heading_where_there_is_no_outline() -> None:
    own = page(Words(50, 100, "引言", tag="H2"), Words(50, 120, "方法", tag="H3"), *column(FULL))
    assert levels(own) == {"引言": 1, "方法": 2}


def test_large_or_bold_short_lines_are_headings() -> None:
    own = page(
        Words(50, 60, "大标题", 14),
        Words(50, 80, "黑体标题", bold=True),
        Words(50, 90, "大字的句子。", 14),
        *column(FULL, FULL, FULL, FULL, FULL, FULL),
    )
    assert levels(own) == {"大标题": 1, "黑体标题": 2}


def test_bold_means_nothing_in_a_bold_text() -> None:
    own = page(*(Words(50, 100 + 15 * place, "短行", bold=True) for place in range(9)))
    assert levels(own) == {}


def test_captions_are_no_headings() -> None:
    assert levels(page(Words(50, 60, "图 1 流程", 12), *column(FULL, FULL, FULL))) == {}


def test_numbers_say_the_level_of_large_lines() -> None:
    document = read_pages(
        page(
            Words(50, 60, "一、甲", 14),
            *column(FULL, "结束。", y=80),
            Words(50, 125, "（一）乙", 14),
            *column(FULL, "结束。", y=145),
            Words(50, 190, "余论", 14),
            *column(FULL, FULL, "结束。", y=210),
        )
    )
    assert outline(document) == [(1, "一、", "甲"), (2, "（一）", "乙"), (1, "", "余论")]
    assert [w.message for w in document.warnings if w.code == "guessed_heading"] == [
        "“余论” was taken for a heading by its look."
    ]


def test_a_heading_over_two_lines_is_one() -> None:
    own = page(
        Words(50, 60, "数据利用制度的现状与课题以及展望", 14), Words(50, 81, "以日本为中心", 14),
        *column(FULL, FULL, FULL, FULL, "结束。", y=110),
    )  # fmt: skip
    document = read_pages(page(*column("　　" + FULL[2:], FULL, "。")), own._replace(number=2))
    assert texts(document, BlockType.HEADING) == ["数据利用制度的现状与课题以及展望以日本为中心"]


def test_the_title_is_the_largest_of_the_first_page() -> None:
    own = page(Words(100, 60, "标题在此", 18), *column(FULL, FULL))
    lines = set_pages(own).lines
    assert stands_out(lines, range(len(lines)), 10) == [0]
    plain = set_pages(page(*column("首行", FULL))).lines
    assert stands_out(plain, range(2), 10) == []
    assert read_pages(own).meta.title == "标题在此"
