"""Dates of digits and signs alone."""

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2025-06-13", ["2025-06-13"]),
        ("2025/6/13付け", ["2025-06-13"]),
        ("R7.6.13", ["2025-06-13 @令和7"]),
        ("令和7/6/13", ["2025-06-13 @令和7"]),
        ("2025-06", ["2025-06"]),
        ("2025-13-45", []),
        ("2025.6.13.1", []),
        ("R99.6.13-1", []),
        ("S65.1.1", []),
    ],
)
def test_dates_of_digits(text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, "ja")] == values
