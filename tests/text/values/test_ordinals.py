"""Numbers in an order, which a language names in its own way."""

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("第 217 届国会", ["217 nth"]),
        ("第217回国会", ["217 nth"]),
        ("the 217th session", ["217 nth"]),
        ("三つ目", ["3 nth"]),
        ("第三种情形", ["3 nth"]),
        ("第5部分", ["5 nth_part"]),
        ("第5部門", []),
        ("第5部长官", []),
        ("71頁", ["71 nth_page"]),
        ("第71页", ["71 nth_page"]),
        ("page 71", ["71 nth_page"]),
        ("第三者", []),
        ("第二次利用", []),
        ("第3期間", []),
        ("chapter 3.2", ["3.2"]),
        ("no. 5", ["5 nth_no"]),
    ],
)
def test_ordinals(text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, "ja")] == values
