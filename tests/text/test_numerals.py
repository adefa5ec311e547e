"""Numbers are read however they are written, and written as statutes do."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.numerals import in_han, in_positions, numeral


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"),
        ("1,234,567", "1234567"),
        ("1,234.5", "1234.5"),
        ("3万5千", "35000"),
        ("1.5万", "15000"),
        ("1亿2,000万", "120000000"),
        ("1亿2000万", "120000000"),
        ("5千万", "50000000"),
        ("115.2万亿", "115200000000000"),
        ("2兆3000亿", "2300000000000"),
        ("三百五十", "350"),
        ("二〇二五", "2025"),
        ("二零二五", "2025"),
        ("千", "1000"),
        ("百万", "1000000"),
        ("一百零五", "105"),
        ("十五", "15"),
        ("二十", "20"),
        ("两万", "20000"),
        ("一万二千", "12000"),
    ],
)
def test_what_is_read(text: str, value: str) -> None:
    assert numeral(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", "十百", "万百兆亿", "百百", "3人", "一二三百四五六", "三亿五兆", "x"]
)
def test_what_is_no_number(text: str) -> None:
    assert numeral(text) is None


@given(st.integers(0, 10**16 - 1))
def test_what_is_written_in_han_is_read(number: int) -> None:
    assert numeral(in_han(number)) == number
    assert numeral(in_positions(number)) == number


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_thousands_separators_change_nothing(number: int, part: int) -> None:
    assert numeral(f"{number:,}.{part:02}") == Decimal(f"{number}.{part:02}")


@given(st.text("0123456789,.一二三〇十百千万亿兆", max_size=14))
def test_any_string_gives_a_number_or_none(text: str) -> None:
    value = numeral(text)
    assert value is None or value >= 0
