"""Numbers with units, and numbers that are none."""

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("zh", "“3 文书 6 信息”", ["3", "6"]),
        ("zh", "10～20万人", ["100000..200000 person"]),
        ("zh", "5 个至 9 个月", ["5..9 month"]),
        ("zh", "20～10人", ["10 person"]),
        ("zh", "(1) 第一，100 人", ["100 person"]),
        ("zh", "增加至 (12) 项", []),
        ("ja", "第二次世界大戦", ["2 nth"]),
        ("ja", "１つ目の", ["1 nth"]),
        ("ja", "5割引", ["5"]),
        ("en", "a 3-year plan", ["3 year"]),
        ("en", "one hundred and five", ["100", "5"]),
        ("en", "twenty-one items", ["21 item"]),
    ],
)
def test_quantities(lang: str, text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, lang)] == values
