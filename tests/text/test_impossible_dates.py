"""Dates that cannot be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.impossible_dates import (
    _AT_ONCE,
    _DATE,
    _ISO,
    _found,
    backward_ranges,
    impossible_dates,
    misread_fiscal_years,
    wrong_weekdays,
)
from briefdesk.text.values import stated_values


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_of_the_calendar_is_possible(day: date) -> None:
    text = f"{day.year} 年 {day.month} 月 {day.day} 日，{day.month}月{day.day}日，{day.isoformat()}"
    assert list(impossible_dates(text)) == []


@given(st.lists(st.text("2年13月4日.- ", max_size=12), max_size=6), st.integers(0, 20))
def test_a_long_text_is_looked_through_whole(lines: list[str], at: int) -> None:
    text = "\n".join(["。" * (_AT_ONCE - at), *lines, "。" * _AT_ONCE, *lines])
    for form in (_DATE, _ISO):
        whole = [found.span() for found in form.finditer(text)]
        assert [found.span() for found in _found(form, text)] == whole


@pytest.mark.parametrize(
    "text",
    ["2025 年 2 月 29 日", "4 月 31 日", "令和 6 年 2 月 30 日", "2025/13/01", "2025 年 0 月"],
)
def test_days_that_there_are_not(text: str) -> None:
    [found] = impossible_dates(f"于{text}召开")
    assert (found.start, found.end) == (1, 1 + len(text))


@pytest.mark.parametrize("text", ["18 月大的婴儿", "13 个月", "24 月内完成", "1.13.45 版"])
def test_what_is_no_date(text: str) -> None:
    assert list(impossible_dates(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2025 年 6 月 13 日（星期四）", ["五"]),
        ("2025 年 6 月 13 日（木曜日）", []),
        ("2025 年 6 月 15 日（星期天）", []),
        ("2025 年 6 月 13 日星期一", ["五"]),
        ("2025 年 6 月（一）", []),
    ],
)
def test_days_of_the_week(text: str, right: list[str]) -> None:
    assert [one.right for one in wrong_weekdays(text, stated_values(text, "zh"))] == right


@pytest.mark.parametrize(
    ("text", "own_year"),
    [
        ("2026 年 4 月 1 日至 2025 年 3 月 31 日", [True]),
        ("从 2027 年至 2025 年", [True]),
        ("2025 年 10 月至 3 月", [False]),
        ("6 月 13 日至 5 月 1 日", [False]),
        ("12 月 25 日至 1 月 5 日", []),
        ("2024 年 10 月至 2025 年 3 月", []),
        ("2026 年公布，2025 年制定", []),
    ],
)
def test_ranges_that_run_backwards(text: str, own_year: list[bool]) -> None:
    values = stated_values(text, "zh", date(2025, 12, 1))
    assert [named for _, named in backward_ranges(text, values)] == own_year


@pytest.mark.parametrize(
    ("text", "is_misread"),
    [
        ("2025 年度末（2025 年 12 月 31 日）", True),
        ("2025 年度末（即 2025 年 12 月 31 日前）", True),
        ("2025 年 3 月（2025 年度）", True),
        ("2024 年度（2025 年 4 月至 2026 年 3 月）", True),
        ("2025 年度末（2026 年 3 月 31 日）", False),
        ("2025 年度（2025 年 12 月）", False),
        ("2025 年 3 月（2024 年度）", False),
        ("2025 年度（2027 年 3 月公布）", False),
        ("2025 年 5 月 17 日（2027 年 4 月 1 日）", False),
        ("2025 年度、2027 年 4 月", False),
    ],
)
def test_fiscal_years_and_the_days_in_brackets(text: str, *, is_misread: bool) -> None:
    values = stated_values(text, "zh", date(2025, 12, 1))
    assert bool(list(misread_fiscal_years(text, values))) == is_misread
