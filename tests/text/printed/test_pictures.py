"""Pages without text of their own."""

import pytest

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.text.printed.page import PrintedPage
from tests.paper import FULL, Words, column, page, read_pages
from tests.reading import texts


def missing(document: ImportedDocument) -> list[tuple[int | None, dict[str, str]]]:
    """Return the page and the numbers of the warnings about pages that are pictures."""
    return [(w.page, w.places) for w in document.warnings if w.code == "missing_text"]


def text(number: int) -> PrintedPage:
    return page(*column(FULL, "该制度自施行以来受到广泛关注。"), number=number)


def scan(number: int, *words: Words, pictured: float = 1.0) -> PrintedPage:
    return page(*words, number=number, pictured=pictured)


def test_a_scan_among_pages_of_text_is_named() -> None:
    document = read_pages(text(1), scan(2), text(3))
    assert missing(document) == [(2, {"number": "2"})]
    warning = next(w for w in document.warnings if w.code == "missing_text")
    assert "OCR" in warning.message
    start = document.blocks[1].start  # what comes behind the page
    assert (warning.start, warning.end) == (start, start + len(FULL))


def test_scans_in_a_row_are_one_warning() -> None:
    document = read_pages(scan(1), text(2), scan(3), scan(4), scan(5))
    assert missing(document) == [(1, {"number": "1"}), (3, {"first": "3", "last": "5"})]
    places = [(w.start, w.end) for w in document.warnings]
    assert places == [(0, len(FULL)), (len(FULL), len(document.text))]


@pytest.mark.parametrize(("pictured", "warned"), [(0.0, False), (0.02, False), (0.1, True)])
def test_a_blank_page_or_one_with_a_logo_is_no_loss(pictured: float, *, warned: bool) -> None:
    assert bool(missing(read_pages(text(1), scan(2, pictured=pictured), text(3)))) is warned


def test_page_numbers_and_running_lines_are_no_text_of_a_page() -> None:
    def edges(number: int) -> tuple[Words, Words]:
        return Words(50, 30, "日本数据法简报　第十二期　内部资料　供参考　请勿转载"), Words(
            195, 580, str(number)
        )

    document = read_pages(
        *(page(*edges(n), *column(FULL, "该制度。"), number=n) for n in (1, 2)),
        scan(3, *edges(3), pictured=0.5),
        page(*edges(4), *column(FULL, "该制度。"), number=4),
    )
    assert missing(document) == [(3, {"number": "3"})]


def test_a_stamp_on_a_scan_is_no_text_but_a_caption_of_a_figure_is() -> None:
    stamp = Words(50, 300, "附件一")
    assert missing(read_pages(text(1), scan(2, stamp), text(3))) == [(2, {"number": "2"})]
    assert missing(read_pages(text(1), scan(2, stamp, pictured=0.5), text(3))) == []


def test_a_title_on_a_picture_is_a_cover() -> None:
    cover = scan(1, Words(50, 200, "数据法简报", 24), Words(50, 300, "2025 年 1 月 2 日"))
    document = read_pages(cover, text(2))
    assert document.meta.title == "数据法简报"
    assert missing(document) == []


def test_a_part_may_begin_with_a_title_on_a_picture() -> None:
    part = scan(2, Words(100, 300, "第二部分 救济", 20))
    assert missing(read_pages(text(1), part, text(3))) == []


def test_no_paragraph_runs_on_over_a_page_that_is_missing() -> None:
    parts = [page(*column(FULL, FULL), number=number) for number in (1, 3)]
    document = read_pages(parts[0], scan(2), parts[1])
    assert texts(document, BlockType.PARAGRAPH) == [FULL * 2, FULL * 2]
