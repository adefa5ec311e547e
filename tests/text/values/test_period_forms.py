"""A period has an era form, a form in Han digits and one with blanks."""

from datetime import date

from briefdesk.model.value import Grain, Period
from briefdesk.text.values import periods
from briefdesk.text.values.period_forms import period_forms, suffix


def test_the_ways_to_write_a_day() -> None:
    ways = tuple(period_forms(Period(date(2025, 6, 30), date(2025, 6, 30)), "ja"))
    for way in (
        "2025年6月30日", "2025 年 6 月 30 日", "令和7年6月30日", "令和七年6月30日", "2025-06-30",
        "二〇二五年六月三十日", "2025年（令和7年）6月30日", "2025年6月末",
    ):  # fmt: skip
        assert way in ways


def test_a_range_is_named_by_its_greatest_whole_parts() -> None:
    years = Period(date(2023, 1, 1), date(2025, 12, 31), Grain.RANGE)
    months = Period(date(2023, 4, 1), date(2025, 6, 30), Grain.RANGE)
    days = Period(date(2023, 4, 2), date(2025, 6, 30), Grain.RANGE)
    assert next(period_forms(years, "zh")) == "2023年至2025年"
    assert next(period_forms(months, "ja")) == "2023年4月から2025年6月まで"
    assert next(period_forms(days, "en")) == "2 April 2023 to 30 June 2025"


def test_halves_of_a_fiscal_year_say_so() -> None:
    half = periods.half(periods.fiscal_year(2025), 2)
    assert next(period_forms(half, "zh")) == "2025年度下半期"
    assert next(period_forms(half, "en")) == "second half of FY2025"


def test_english_ordinals() -> None:
    assert [f"{n}{suffix(n)}" for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
