"""A law's year is no date, and its kind is named in Japanese."""

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2017年颁布（同年法律第28号）", ["year 2017", "law 2017 法律 28"]),
        ("平成32年法律第1号", ["1 nth_no"]),
        ("令和6年个人信息保护委员会规则第1号", ["law 2024 個人情報保護委員会規則 1 @令和6"]),
        ("Directive 95/46/EC", []),
        ("（欧盟）2016/679", []),
        ("Act No. 57 of 2003, Act No. 58 of 2003", ["law 2003 法律 57", "law 2003 法律 58"]),
        ("Ordinance of the Small Agency No. 2 of 2010", ["law 2010 Small Agency令 2"]),
    ],
)
def test_numbers_of_laws(text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, "zh")] == values
