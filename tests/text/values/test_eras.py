"""Years of the common era and of Japanese eras."""

import pytest

from briefdesk.text.values.eras import Year, era_year, eras_of, named, year_of


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2025年", Year(2025)),
        ("二〇二五年", Year(2025)),
        ("令和7年", Year(2025, "令和7")),
        ("令和元年", Year(2019, "令和1")),
        ("令和7年(2025年)", Year(2025, "令和7")),
        ("2025(令和7)年度", Year(2025, "令和7")),
        ("2025年(令和6年)", Year(2025, "令和6", contradicts=True)),
        ("2019年(平成32年)", Year(2019, "平成32", contradicts=True)),
        ("平成32年", None),
        ("昨年", None),
    ],
)
def test_the_year_that_is_named(text: str, year: Year | None) -> None:
    assert year_of(text) == year


def test_a_year_in_which_the_era_changed_has_two_names() -> None:
    assert eras_of(2019) == ("令和1", "平成31")
    assert eras_of(1989) == ("平成1", "昭和64")
    assert eras_of(2025) == ("令和7",)
    assert eras_of(1800) == ()


def test_every_name_of_a_year_names_it() -> None:
    for year in range(1868, 2100):
        for era in eras_of(year):
            assert era_year(era[:2], era[2:]) == year
    assert era_year("昭和", "65") == 0


def test_the_first_year_has_a_name_of_its_own() -> None:
    assert [named(one) for one in ("令和1", "平成11", "平成31")] == [
        "令和元年",
        "平成11年",
        "平成31年",
    ]
