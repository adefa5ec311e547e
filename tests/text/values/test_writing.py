"""What is written in any form of any language is read as the same value."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from briefdesk.model.value import Bound, Grain, LawNo, Locator, Period, Quantity, Value
from briefdesk.text.values import forms, periods, stated_values, written
from briefdesk.text.values.laws import MAKERS
from briefdesk.text.values.units import ORDINALS, UNITS

LANGUAGES = ("zh", "ja", "en")
AROUND = (
    ("", ""),
    ("依据", "之规定。"),
    ("「", "」とされる。"),
    ("see ", ", which"),
    ("（", "）"),
    ("ともに", "である"),
)

_days = st.dates(date(1900, 1, 1), date(2150, 12, 31))
_years = st.integers(1900, 2150)


def _quantities() -> st.SearchStrategy[Value]:
    numbers = st.one_of(
        st.integers(2, 99_999),
        st.integers(1, 9_999).map(lambda n: n * 10**4),
        st.integers(1, 999).map(lambda n: n * 10**8),
    ).map(Decimal)
    single = st.builds(
        lambda number, unit: Quantity(number, number, unit), numbers, st.sampled_from(sorted(UNITS))
    )
    ranges = st.builds(
        lambda low, more, unit: Quantity(Decimal(low), Decimal(low + more), unit),
        st.integers(1, 900),
        st.integers(1, 900),
        st.sampled_from(sorted(UNITS)),
    )
    tenths = st.builds(
        lambda tenth, unit: Quantity(Decimal(tenth) / 10, Decimal(tenth) / 10, unit),
        st.integers(11, 9_999),
        st.sampled_from(["percent", "point", "kilometre", "fold"]),
    )
    nth = st.builds(
        lambda number, unit: Quantity(Decimal(number), Decimal(number), unit),
        st.integers(1, 400),
        st.sampled_from(sorted(ORDINALS)),
    )
    return st.one_of(single, ranges, tenths, nth)


def _periods() -> st.SearchStrategy[Value]:
    halves = st.builds(
        lambda year, fiscal, number: periods.half(
            periods.fiscal_year(year) if fiscal else periods.year_period(year), number
        ),
        _years, st.booleans(), st.integers(1, 2),
    )  # fmt: skip
    ranges = st.builds(
        lambda first, days: Period(first, first + timedelta(days), Grain.RANGE),
        _days, st.integers(1, 2000),
    )  # fmt: skip
    years = st.builds(
        lambda first, more: Period(date(first, 1, 1), date(first + more, 12, 31), Grain.RANGE),
        st.integers(1900, 2100), st.integers(1, 40),
    )  # fmt: skip
    return st.one_of(
        _days.map(lambda day: Period(day, day)),
        st.builds(
            lambda year, month: periods.months_of(periods.year_period(year), month, 1, Grain.MONTH),
            _years,
            st.integers(0, 11),
        ),
        st.builds(periods.season, _years, st.sampled_from("春夏秋冬")),
        _years.map(periods.year_period),
        _years.map(periods.fiscal_year),
        halves,
        ranges,
        years,
    )


def _laws() -> st.SearchStrategy[Value]:
    kinds = ["法律", "政令", "勅令", *(f"{maker}令" for maker in MAKERS if maker.endswith("省"))]
    kinds += ["個人情報保護委員会規則", "厚生労働省告示", "EU"]
    return st.builds(LawNo, st.integers(1960, 2060), st.sampled_from(kinds), st.integers(1, 999))


def _places() -> st.SearchStrategy[Value]:
    number = st.integers(1, 400).map(str)
    article = st.lists(number, min_size=1, max_size=3).map("の".join)
    return st.one_of(
        st.builds(Locator, article),
        st.builds(Locator, article, number),
        st.builds(Locator, article, number, number),
    )


VALUES = st.one_of(_quantities(), _periods(), _laws(), _places())


@given(VALUES, st.sampled_from(LANGUAGES), st.sampled_from(AROUND))
@example(Quantity(Decimal(30_000), Decimal(30_000), "person"), "ja", ("", ""))
def test_every_form_says_the_value(value: Value, lang: str, around: tuple[str, str]) -> None:
    before, behind = around
    for form in forms(value, lang):
        text = f"{before}{form}{behind}"
        if before.isascii() and lang != "en" and before:
            text = f"{before} {form}{behind}"
        (stated,) = stated_values(text, lang)
        assert stated.value == value, (form, stated)
        assert text[stated.start : stated.end] == form
        assert not stated.contradicts


def _number(number: int, unit: str) -> Quantity:
    return Quantity(Decimal(number), Decimal(number), unit)


@pytest.mark.parametrize(
    ("value", "zh", "ja", "en"),
    [
        (_number(30000, "person"), "30,000人", "30,000人", "30,000 people"),
        (_number(30, "percent"), "30%", "30%", "30%"),
        (_number(217, "nth"), "第217次", "第217回", "217th"),
        (periods.day(2025, 6, 13), "2025年6月13日", "2025年6月13日", "13 June 2025"),
        (periods.fiscal_year(2025), "2025年度", "2025年度", "fiscal year 2025"),
        (LawNo(2003, "法律", 57), "2003年法律第57号", "平成15年法律第57号", "Act No. 57 of 2003"),
        (
            Locator("16の2", "3", "1"),
            "第16条之2第3款第1项",
            "第16条の2第3項第1号",
            "Article 16-2, paragraph (3), item (1)",
        ),
    ],
)  # fmt: skip
def test_the_usual_form(value: Value, zh: str, ja: str, en: str) -> None:
    assert [written(value, lang) for lang in LANGUAGES] == [zh, ja, en]


@given(VALUES, st.sampled_from(LANGUAGES), st.sampled_from(Bound))
def test_a_bound_is_written_as_it_is_read(value: Value, lang: str, bound: Bound) -> None:
    dated = bound in (Bound.BY, Bound.BEFORE, Bound.FROM, Bound.AFTER)
    counted = bound in (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN)
    if isinstance(value, Period):
        assume(not counted and value.grain is not Grain.RANGE)
    elif isinstance(value, Quantity):
        assume(not dated and value.unit not in ORDINALS)
    else:
        assume(bound is Bound.NONE)
    text = written(value, lang, bound)
    (stated,) = stated_values(text, lang)
    assert (stated.start, stated.end) == (0, len(text))
    assert (stated.value, stated.bound) == (value, bound)
