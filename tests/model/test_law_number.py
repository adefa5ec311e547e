"""A law's number is written in one way."""

import pytest

from briefdesk.model.law_number import LawNumber


@pytest.mark.parametrize(
    ("number", "written", "year"),
    [
        (LawNumber("平成", 15, "法律", 57), "平成15年法律第57号", 2003),
        (LawNumber("令和", 1, "政令", 3), "令和1年政令第3号", 2019),
        (LawNumber("昭和", 21, "憲法", 0), "昭和21年憲法", 1946),
        (LawNumber("明治", 29, "法律", 89), "明治29年法律第89号", 1896),
    ],
)
def test_number_and_year(number: LawNumber, written: str, year: int) -> None:
    assert str(number) == written
    assert number.ce_year == year
