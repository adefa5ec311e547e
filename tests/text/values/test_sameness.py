"""Two texts state the same where value and side agree, in whatever language."""

from datetime import date

import pytest

from briefdesk.text.values import equal, same, stated_values

TODAY = date(2025, 11, 12)


@pytest.mark.parametrize(
    ("chinese", "japanese", "alike"),
    [
        ("3万人", "30,000人", True),
        ("三万名", "3万人", True),
        ("158 家机构", "158機関", True),
        ("12 个数据库", "12のデータベース", True),
        ("30%", "3割", True),
        ("30%", "30人", False),
        ("30 年", "30か月", False),
        ("3万人以上", "3万人以上", True),
        ("3万人以上", "3万人超", False),
        ("3万人以上", "3万人", False),
        ("约 500 万人份", "500万人分", True),
        ("不超过 10 年", "10年を超えない", True),
        ("2025 年 6 月 13 日", "令和7年6月13日", True),
        ("2025 年 6 月 13 日", "令和7年6月12日", False),
        ("截至 2025 年 7 月底", "2025年7月末まで", True),
        ("2030年前", "2029年末まで", True),
        ("2030年前", "2030年末まで", False),
        ("2025年底", "2025年末までに", True),
        ("自2024年4月1日起施行", "2024年4月1日に施行", True),
        ("2026年以后", "2026年より後", False),
        ("约2030年", "2030年頃", True),
        ("约2030年", "2030年より前", False),
        ("本年度年底前", "令和8年3月31日まで", True),
        ("2003年法律第57号", "平成15年法律第57号", True),
        ("2018年厚生劳动省令第3号", "平成30年厚生労働省令第3号", True),
        ("2003年法律第57号", "平成15年法律第58号", False),
        ("第 16 条之 2 第 3 款第 1 项", "第16条の2第3項第1号", True),
        ("第 2 条第 5 项", "第2条第5項", True),
        ("第 2 条第 5 款第 1 项", "第2条第5項", False),
        ("第 5 部分", "第5部", True),
        ("第 5 部分", "5か国", False),
        ("2025年", "2025人", False),
    ],
)
def test_chinese_beside_japanese(chinese: str, japanese: str, *, alike: bool) -> None:
    (one,) = stated_values(chinese, "zh", TODAY)
    (other,) = stated_values(japanese, "ja", TODAY)
    assert same(one, other) is alike
    assert same(other, one) is alike


def test_every_value_is_the_same_as_itself_and_equality_asks_for_no_bound() -> None:
    for text in ("3万人以上", "2030年前", "平成15年法律第57号", "第3項", "年内"):
        (one,) = stated_values(text, "ja", TODAY)
        assert same(one, one)
    (more,) = stated_values("3万人超", "ja")
    (most,) = stated_values("3万人以下", "ja")
    assert equal(more.value, most.value)
    assert not same(more, most)
