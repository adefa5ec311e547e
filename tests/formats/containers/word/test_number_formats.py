"""Numbers as Word prints them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.word.number_formats import printed


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("decimal", {1: "1", 12: "12"}),
        ("decimalZero", {1: "01", 12: "12"}),
        ("upperRoman", {1: "I", 4: "IV", 9: "IX", 1994: "MCMXCIV"}),
        ("lowerRoman", {3: "iii"}),
        ("upperLetter", {1: "A", 26: "Z", 27: "AA", 53: "AAA"}),
        ("lowerLetter", {2: "b"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 11: "11th", 112: "112th", 121: "121st"}),
        ("chineseCounting", {1: "一", 10: "十", 11: "十一", 20: "二十", 101: "一百〇一"}),
        ("chineseCountingThousand", {110: "一百一十", 1000: "一千"}),
        ("japaneseCounting", {10: "十", 100: "百", 111: "百十一", 2010: "二千十"}),
        ("chineseLegalSimplified", {10: "壹拾", 101: "壹佰零壹"}),
        ("ideographLegalTraditional", {3: "參", 6: "陸"}),
        ("japaneseLegal", {2: "弐", 12: "壱拾弐"}),
        ("ideographDigital", {10: "一〇", 25: "二五"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "甲"}),
        ("ideographZodiac", {1: "子", 12: "亥"}),
        ("ideographZodiacTraditional", {1: "甲子", 12: "乙亥"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "㉑", 36: "㊱", 50: "㊿", 51: "51"}),
        ("decimalEnclosedCircleChinese", {3: "③"}),
        ("decimalEnclosedParen", {2: "⑵", 21: "21"}),
        ("decimalEnclosedFullstop", {2: "⒉"}),
        ("decimalFullWidth", {12: "１２"}),
        ("aiueoFullWidth", {1: "ア", 6: "カ"}),
        ("iroha", {1: "ｲ", 3: "ﾊ"}),
        ("irohaFullWidth", {47: "ス"}),
        ("numberInDash", {3: "- 3 -"}),
        ("chicago", {1: "*", 5: "**"}),
        ("none", {3: ""}),
        ("hebrew1", {3: "3"}),
    ],
)
def test_formats(kind: str, wanted: dict[int, str]) -> None:
    assert {number: printed(number, kind) for number in wanted} == wanted


@given(st.integers(1, 99))
def test_chinese_numbers_count_up_without_repeating(number: int) -> None:
    assert printed(number, "chineseCounting") != printed(number + 1, "chineseCounting")


@pytest.mark.parametrize("number", [-1, 0, 10_000, 10**9])
@pytest.mark.parametrize("kind", ["upperLetter", "upperRoman", "chineseCounting", "chicago"])
def test_odd_numbers_are_printed_somehow(kind: str, number: int) -> None:
    assert 0 < len(printed(number, kind)) < 20
