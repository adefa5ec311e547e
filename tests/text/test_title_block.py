"""Dates, people and titles at the head of a briefing."""

import pytest

from briefdesk.text.lines import split_lines
from briefdesk.text.title_block import find_title_block, iso_date, join_title


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("2025 年 11 月 12 日", "2025-11-12"),
        ("二〇二五年十一月十二日", "2025-11-12"),
        ("令和元年5月1日", "2019-05-01"),
        ("令和７年１１月１２日", "2025-11-12"),
        ("中華民國 114 年 1 月 2 日", "2025-01-02"),
        ("（2025/1/2）", "2025-01-02"),
        ("日期：2025-01-02", "2025-01-02"),
        ("2025 年 13 月 1 日", ""),
        ("2025 年底", ""),
    ],
)
def test_dates(printed: str, iso: str) -> None:
    assert iso_date(printed) == iso


def test_block_ends_at_the_first_sentence() -> None:
    lines = list(enumerate(split_lines("研究简报\nNo. 7\n作者：教授 王 静\n这是正文。\n更多。")))
    block = find_title_block(lines, 5)
    assert block.lines == [1, 2, 0]
    assert (block.meta.title, block.meta.number) == ("研究简报", "No. 7")
    assert block.meta.authors == ("王 静",)


def test_no_title_no_block() -> None:
    lines = list(enumerate(split_lines("这是一段没有题目的文字，很长。\n第二段。")))
    assert find_title_block(lines, 2).lines == []


def test_titles_join() -> None:
    assert join_title(["数据", "利用"]) == "数据利用"
    assert join_title(["Data", "use"]) == "Data use"
