"""Dates that their era did not have, and what they are called."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.eras import ERAS, FIRST_DAYS
from briefdesk.text.era_dates import dates_outside_eras


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("昭和 65 年施行", "昭和 65 年", "平成 2 年"),
        ("平成32年4月1日", "平成32年", "令和2年"),
        ("平成 31 年 5 月 1 日", "平成 31 年", "令和元年"),
        ("昭和六十四年1月8日", "昭和六十四年", "平成元年"),
        ("令和元年4月1日", "令和元年", "平成31年"),
        ("大正16年", "大正16年", "昭和2年"),
        ("令和 0 年", "令和 0 年", ""),
        ("昭和65年法律第20号", "昭和65年", ""),
    ],
)
def test_what_an_era_did_not_have(text: str, wrong: str, right: str) -> None:
    [(found, _)] = dates_outside_eras(text)
    assert (text[found.start : found.end], found.right) == (wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "平成31年",
        "平成31年4月30日",
        "令和元年5月1日",
        "昭和64年1月7日",
        "平成元年度",
        "明治45年7月30日",
        "大正元年7月",
    ],
)
def test_what_it_had(text: str) -> None:
    assert list(dates_outside_eras(text)) == []


@given(day=st.dates(date(1868, 1, 1), date(2060, 12, 31)), blank=st.booleans())
def test_every_day_is_right_in_its_own_era(day: date, *, blank: bool) -> None:
    era = next(one for one in reversed(ERAS) if day >= FIRST_DAYS[one])
    b = " " * blank
    text = f"{era}{b}{day.year - ERAS[era]}{b}年{b}{day.month}{b}月{b}{day.day}{b}日"
    assert list(dates_outside_eras(text)) == []


@given(st.sampled_from(list(FIRST_DAYS)[1:]), st.integers(2, 9_000))
def test_a_day_before_its_era_is_put_into_one_that_had_it(era: str, days: int) -> None:
    day = FIRST_DAYS[era] - timedelta(days)
    number = day.year - ERAS[era]
    if number < 1:
        return
    [(found, since)] = dates_outside_eras(f"{era}{number}年{day.month}月{day.day}日")
    assert since == date.min
    assert list(dates_outside_eras(f"{found.right}{day.month}月{day.day}日")) == []


def test_nobody_foresaw_the_end_of_an_era() -> None:
    [one] = dates_outside_eras("平成32年")
    assert one.since == date(2019, 4, 30)
