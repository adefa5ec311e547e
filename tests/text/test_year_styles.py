"""How a text names years."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.year_styles import YearStyle, named_years


@pytest.mark.parametrize(
    ("text", "piece", "style", "year"),
    [
        ("于 2025 年 6 月公布。", "2025 年", YearStyle.WESTERN, 2025),
        ("于令和7年6月公布。", "令和7年", YearStyle.ERA, 2025),
        ("令和元年度", "令和元年度", YearStyle.ERA, 2019),
        ("2025 年（令和 7 年）6 月", "2025 年（令和 7 年）", YearStyle.BOTH, 2025),
        ("令和7年度（2025年度）末", "令和7年度（2025年度）", YearStyle.BOTH, 2025),
    ],
)
def test_a_year_and_how_it_is_named(text: str, piece: str, style: YearStyle, year: int) -> None:
    [found] = named_years(text)
    assert (text[found.start : found.end], found.style, found.year) == (piece, style, year)


@pytest.mark.parametrize(
    "text",
    ["平成 15 年法律第 57 号", "2025 年（令和 6 年）", "2023～2025 年", "平成 32 年", "12000 年"],
)
def test_what_is_no_single_year(text: str) -> None:
    assert list(named_years(text)) == []


def test_a_year_in_which_the_era_changed_has_no_one_name() -> None:
    [found] = named_years("2019 年")
    assert [found.written(style) for style in YearStyle] == ["2019 年", "", ""]


@given(year=st.integers(1990, 2018), fiscal=st.booleans(), blank=st.booleans())
def test_a_year_written_in_a_style_is_that_year_in_that_style(
    year: int, *, fiscal: bool, blank: bool
) -> None:
    text = f"{year}{' ' * blank}年{'度' * fiscal}"
    [found] = named_years(text)
    for style in YearStyle:
        [again] = named_years(found.written(style))
        assert (again.year, again.style, again.is_fiscal) == (year, style, fiscal)
