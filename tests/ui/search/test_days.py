"""Dates are understood as people write them, and only real ones."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.ui.search.days import day


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-11-30", "2025-11-30"),
        (" 2025-11 ", "2025-11"),
        ("2025", "2025"),
        ("2025/9/1", "2025-09-01"),
        ("2025.9", "2025-09"),
        ("2025年9月1日", "2025-09-01"),
        ("2025年 9月", "2025-09"),
        ("2025年", "2025"),
        ("２０２５／９／１", "2025-09-01"),
        ("", ""),
        ("2025-13-40", ""),
        ("2025-02-29", ""),
        ("2025-0", ""),
        ("0000", ""),
        ("2025-", ""),
        ("2025-9-", ""),
        ("202591", ""),
        ("九月", ""),
    ],
)
def test_a_date_is_a_day_a_month_or_a_year(written: str, meant: str) -> None:
    assert day(written) == meant


@given(st.dates())
def test_every_day_can_be_written_in_each_way(one: date) -> None:
    year = f"{one.year:04}"
    for form in ("{}-{}-{}", "{}/{}/{}", "{}年{}月{}日"):
        assert day(form.format(year, one.month, one.day)) == one.isoformat()


@given(st.text("0123456789-/.年月日 "))
def test_nothing_typed_is_taken_for_a_day_that_does_not_exist(written: str) -> None:
    meant = day(written)
    if meant:
        whole = meant + "-01" * (2 - meant.count("-"))
        assert date.fromisoformat(whole).isoformat() == whole
