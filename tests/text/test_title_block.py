"""Dates, people and titles at the head of a briefing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import Meta
from briefdesk.text.lines import split_lines
from briefdesk.text.title_block import find_title_block, iso_date, join_title


def meta(*lines: str) -> Meta:
    """Return what a title block of these lines says."""
    return find_title_block(list(enumerate(split_lines("\n".join(lines)))), len(lines)).meta


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


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("编号：PB-2025-01", "PB-2025-01"),
        ("文書番号： CP-2025-12", "CP-2025-12"),
        ("编号：银发〔2025〕3号", "银发〔2025〕3号"),
        ("银发〔2025〕3号", "银发〔2025〕3号"),
        ("No.LFS_001", "No.LFS_001"),
        ("№ 7", "№ 7"),
    ],
)
def test_a_number_does_not_keep_the_word_for_it(line: str, number: str) -> None:
    assert meta("数据法简报", line).number == number


def test_all_that_stands_on_one_line_is_read() -> None:
    found = meta("数据法简报", "编号：A-1 | 2025-11-12", "作者：王 静　译者：林 晓峰")
    assert (found.title, found.number, found.date) == ("数据法简报", "A-1", "2025-11-12")
    assert (found.authors, found.translators) == (("王 静",), ("林 晓峰",))


@pytest.mark.parametrize(
    "line", ["2025 年 11 月 12 日　东京", "日本数据法　2025 年 11 月 12 日　No.1"]
)
def test_a_line_that_says_anything_else_too_is_not_parted(line: str) -> None:
    assert meta(line, "作者：王 静") == Meta(line, authors=("王 静",))


def test_the_wide_blank_within_a_name_parts_nothing() -> None:
    assert meta("数据法简报", "作者：王　静").authors == ("王 静",)


def test_a_line_too_long_for_statements_is_left_alone() -> None:
    assert meta("数据法简报", "No.1" + " " * 200_000 + "2025-11-12").date == ""


@given(
    st.sampled_from(
        ["2025 年 11 月 12 日", "二〇二五年十一月十二日", "2025-11-12", "（2025/11/12）"]
    ),
    st.sampled_from(["No.LFS_001", "编号：LFS_001", "银发〔2025〕3号", "No. 7"]),
    st.sampled_from([" ", "　", "  ", "\t", " | ", "，", " · "]),
    st.sampled_from([1, -1]),
)
def test_date_and_number_share_a_line(date: str, number: str, between: str, order: int) -> None:
    line = between.join([date, number][::order])
    found = meta("数据法简报", line, "作者：王 静")
    assert (found.title, found.date) == ("数据法简报", "2025-11-12")
    assert found.number == number.removeprefix("编号：")
