"""English has years without a word of their own."""

from datetime import date

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("in 2025 and in 2026", ["year 2025", "year 2026"]),
        ("of 2025 people", ["2025 person"]),
        ("Report 2025", ["2025"]),
        ("between 2023 and 2025", ["range 2023-01-01..2025-12-31"]),
        ("in 2023 and 2025", ["year 2023", "year 2025"]),
        ("may be amended in May 2025", ["2025-05"]),
        ("（in 2025）的规定", ["year 2025"]),
        ("32 June 2025", ["32", "2025-06"]),
    ],
)
def test_years_and_what_only_looks_like_one(text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, "en", date(2025, 1, 1))] == values
