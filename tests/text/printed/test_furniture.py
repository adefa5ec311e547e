"""Headers, footers, page numbers and tables of contents."""

from briefdesk.text.printed.furniture import find_furniture
from briefdesk.text.printed.page import PrintedPage
from tests.paper import FULL, Words, column, page, set_pages


def taken(*pages: PrintedPage) -> list[tuple[int, str, str]]:
    """Return page, text and reason of what is taken out."""
    lines = set_pages(*pages).lines
    found = sorted(find_furniture(lines, pages).items())
    return [(lines[index].page, lines[index].text, why) for index, why in found]


def test_a_line_that_comes_back_at_its_height() -> None:
    pages = [
        page(Words(50, 40, f"数据简报 第{number}期"), *column(FULL, FULL), number=number)
        for number in (1, 2, 3)
    ]
    assert [why for *_, why in taken(*pages)] == ["running line"] * 3


def test_headers_of_left_and_right_pages_differ() -> None:
    pages = [
        page(Words(50, 40, "左页" if number % 2 else "右页"), *column(FULL), number=number)
        for number in range(1, 9)
    ]
    assert len(taken(*pages)) == 8


def test_a_header_that_names_the_chapter() -> None:
    chapters = [f"第{name}章" for name in "一二三四五" for _ in (1, 2)]
    pages = [
        page(Words(50, 40, chapter), *column(FULL), number=number)
        for number, chapter in enumerate(chapters, start=1)
    ]
    assert len(taken(*pages)) == 10


def test_text_that_comes_back_is_text() -> None:
    pages = [page(*column(FULL, "甲乙丙", FULL, y=45), number=number) for number in (1, 2, 3, 4)]
    assert taken(*pages) == []


def test_a_header_close_above_the_text_of_one_page() -> None:
    pages = [
        page(Words(50, 40, "数据简报"), *column(FULL, FULL, y=y), number=number)
        for number, y in enumerate((80, 80, 55, 80), start=1)
    ]
    assert [why for *_, why in taken(*pages)] == ["running line"] * 4


def test_a_header_that_is_nowhere_set_off_but_opens_the_pages() -> None:
    def opened(*headers: str) -> list[str]:
        pages = [
            page(*column(header, FULL, FULL, y=45), number=number)
            for number, header in enumerate(headers, start=1)
        ]
        return [why for *_, why in taken(*pages)]

    assert opened("数据简报", "数据简报", "数据简报") == ["running line"] * 3
    assert opened("数据简报", "数据简报") == []
    assert opened("数据简报", "医疗", "数据简报", "利用", "数据简报", "制度") == []
    assert opened(FULL, FULL, FULL) == []


def test_what_is_not_at_the_edge_is_text() -> None:
    pages = [page(Words(50, 90, "小标题"), *column(FULL, y=130), number=n) for n in (1, 2, 3)]
    assert taken(*pages) == []


def test_notes_that_are_alike_are_notes() -> None:
    pages = [
        page(*column(FULL), Words(50, 556, "1", 5), Words(55, 560, "同上。", 8), number=number)
        for number in (1, 2, 3)
    ]
    assert taken(*pages) == []


def test_page_numbers_count_like_the_pages() -> None:
    def numbered(*numbers: str) -> list[tuple[int, str, str]]:
        return taken(
            *(
                page(*column(FULL), Words(195, 570, text), number=number)
                for number, text in enumerate(numbers, start=1)
            )
        )

    assert [why for *_, why in numbered("1", "- 2 -", "第 3 页")] == ["page number"] * 3
    assert len(numbered("iv", "v")) == 2
    assert len(numbered("11", "12")) == 2
    assert numbered("2003", "1948") == []


def test_contents_lines_and_their_title() -> None:
    own = page(
        *column("目录", "一、引言........1", "二、很长的标题", "在此折行........3", "正文开始。")
    )
    assert [text for _, text, why in taken(own) if why == "contents"] == [
        *("目录", "一、引言........1", "二、很长的标题", "在此折行........3")
    ]


def test_a_page_number_far_behind_its_leader() -> None:
    own = page(Words(50, 100, "引言......"), Words(340, 100, "7"), *column(FULL, y=130))
    assert [text for _, text, _ in taken(own)] == ["引言......", "7"]
