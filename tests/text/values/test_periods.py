"""The days of years, halves, seasons and months."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.value import Grain, Period
from briefdesk.text.values import periods

YEARS = st.integers(1868, 2200)


def test_a_day_or_month_that_the_calendar_lacks_is_none() -> None:
    assert periods.day(2025, 2, 29) is None
    assert periods.day(2024, 2, 29) == Period(date(2024, 2, 29), date(2024, 2, 29))
    assert periods.month_of(2025, 13) is None


def test_a_fiscal_year_ends_on_31_march() -> None:
    year = periods.fiscal_year(2025)
    assert (year.first, year.last) == (date(2025, 4, 1), date(2026, 3, 31))
    assert periods.fiscal_year_at(date(2026, 3, 31)) == 2025
    assert periods.fiscal_year_at(date(2026, 4, 1)) == 2026
    assert periods.end_of(year).first == date(2026, 3, 31)
    assert periods.half(year, 2).first == date(2025, 10, 1)


def test_winter_ends_in_the_year_that_follows() -> None:
    assert periods.season(2025, "冬").last == date(2026, 2, 28)
    assert periods.season(2025, "夏").first == date(2025, 6, 1)


@given(YEARS)
def test_halves_and_quarters_cover_a_year(year: int) -> None:
    for whole in (periods.year_period(year), periods.fiscal_year(year)):
        for parts in (
            [periods.half(whole, n) for n in (1, 2)],
            [periods.quarter(whole, n) for n in (1, 2, 3, 4)],
        ):
            assert parts[0].first == whole.first
            assert parts[-1].last == whole.last
            for one, other in pairwise(parts):
                assert periods.after(one.last) == other.first
                assert periods.before(other.first) == one.last


@given(YEARS, st.integers(1, 12))
def test_thirds_cover_a_month(year: int, month: int) -> None:
    whole = periods.month_of(year, month)
    assert whole is not None
    first, _, last = (periods.third(whole, name) for name in "上中下")
    assert (first.first, last.last) == (whole.first, whole.last)


def test_a_range_does_not_run_backwards() -> None:
    early, late = periods.year_period(2023), periods.year_period(2025)
    assert periods.between(late, early) is None
    both = periods.between(early, late)
    assert both == Period(date(2023, 1, 1), date(2025, 12, 31), Grain.RANGE)
    assert periods.before(date.min) == date.min
    assert periods.after(date.max) == date.max
