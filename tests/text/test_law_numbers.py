"""Law numbers are read in every way in which they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.law_number import LawNumber
from briefdesk.text.law_numbers import law_number

HAN = "〇一二三四五六七八九"


def in_han(number: int) -> str:
    """Write a number below 10,000 as statutes print it: 百三十."""
    written = ""
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            written += ("" if digit == 1 and sign else HAN[digit]) + sign
    return written


@pytest.mark.parametrize(
    ("text", "year", "kind", "number"),
    [
        ("平成15年法律第57号", 2003, "法律", 57),
        ("平成十五年法律第五十七号", 2003, "法律", 57),
        ("平成１５年 法律 第５７号", 2003, "法律", 57),
        ("令和元年法律第16号", 2019, "法律", 16),
        ("令和7年法律第87号", 2025, "法律", 87),
        ("大正十一年法律第七十号", 1922, "法律", 70),
        ("昭和三十五年法律第百四十五号", 1960, "法律", 145),
        ("明治29年法律第89号", 1896, "法律", 89),
        ("平成十五年政令第五百七号", 2003, "政令", 507),
        ("昭和22年勅令第1号", 1947, "勅令", 1),
        ("昭和36年厚生省令第1号", 1961, "厚生省令", 1),
        ("平成30年内閣府・文部科学省令第1号", 2018, "内閣府・文部科学省令", 1),
        ("平成28年個人情報保護委員会規則第3号", 2016, "個人情報保護委員会規則", 3),
        ("令和二年デジタル庁令第一号", 2020, "デジタル庁令", 1),
        ("令和3年厚生労働省告示第二〇号", 2021, "厚生労働省告示", 20),
        ("昭和21年憲法", 1946, "憲法", 0),
        ("平成32年法律第1号", 0, "", 0),
        ("平成0年法律第1号", 0, "", 0),
        ("平成15年法律第0号", 0, "", 0),
        ("平成15年法律第十百号", 0, "", 0),
        ("2003年法律第57号", 0, "", 0),
        ("平成15年法律第57号による改正", 0, "", 0),
        ("", 0, "", 0),
    ],
)
def test_what_is_read(text: str, year: int, kind: str, number: int) -> None:
    found = law_number(text)
    assert (found is None) == (year == 0)
    if found is not None:
        assert (found.ce_year, found.kind, found.number) == (year, kind, number)


@given(
    st.sampled_from(("大正", "昭和", "平成", "令和")),
    st.integers(1, 15),
    st.sampled_from(("法律", "政令", "厚生労働省令")),
    st.integers(1, 9999),
)
def test_both_ways_of_writing_are_the_same(era: str, year: int, kind: str, number: int) -> None:
    expected = LawNumber(era, year, kind, number)
    assert law_number(str(expected)) == expected
    han = "元" if year == 1 else in_han(year)
    assert law_number(f"{era}{han}年{kind}第{in_han(number)}号") == expected


@given(st.text("平成令和元年法律政省令第号憲0159十百千〇一二・ ", max_size=16))
def test_any_text_gives_a_number_that_reads_the_same_or_none(text: str) -> None:
    found = law_number(text)
    assert found is None or law_number(str(found)) == found
