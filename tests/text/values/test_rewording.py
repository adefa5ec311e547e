"""A right value in the place of a wrong one, written as that one is."""

from datetime import date

import pytest

from briefdesk.model.value import Bound, StatedValue
from briefdesk.text.values import same, stated_values
from briefdesk.text.values.rewording import rebounded, reworded

TODAY = date(2025, 12, 1)


def value(text: str, lang: str) -> StatedValue:
    """Return the one value of some words."""
    (found,) = stated_values(text, lang, TODAY)
    return found


@pytest.mark.parametrize(
    ("printed", "original", "right"),
    [
        ("1 亿日元", "1億5,000万円", "1 亿 5000 万日元"),
        ("30,000 人", "3万5千人", "35,000 人"),
        ("30000 人", "3万5千人", "35000 人"),
        ("三万人", "3万5千人", "三万五千人"),
        ("60 日以内", "30日以内", "30 日以内"),
        ("不超过 60 天", "30日以内", "不超过 30 天"),
        ("6 月 14 日", "6月13日", "6 月 13 日"),
        ("6 月 14 日", "令和7年6月13日", "6 月 13 日"),
        ("2025 年 6 月 14 日前", "令和7年6月13日まで", "2025 年 6 月 13 日前"),
        ("令和 7 年 6 月 14 日", "令和7年6月13日", "令和 7 年 6 月 13 日"),
        ("2025 年度", "令和6年度", "2024 年度"),
        ("二〇二五年", "令和6年", "二〇二四年"),
        ("２０２５年", "令和6年", "2024年"),
        ("令和七年", "令和6年", "令和6年"),
        ("二〇二五年度", "令和6年度", "二〇二四年度"),
        ("平成 15 年法律第 58 号", "平成15年法律第57号", "平成 15 年法律第 57 号"),
        ("2003年法律第58号", "平成15年法律第57号", "2003年法律第57号"),
        ("第 16 条第 2 款第 3 项", "第16条第3項第2号", "第 16 条第 3 款第 2 项"),
        ("第十六条第二款", "第16条第3項", "第十六条第三款"),
        ("100 万元", "100万円", "100 万日元"),
        ("12.5%", "15.2％", "15.2%"),
    ],
)
def test_the_way_of_writing_stays(printed: str, original: str, right: str) -> None:
    was = value(printed, "zh")
    words = reworded(printed, was.value, value(original, "ja").value, "zh")
    assert words == right
    assert value(words, "zh").bound == was.bound


def test_words_that_are_no_value_are_replaced_as_a_whole() -> None:
    right = value("令和7年4月30日", "ja").value
    assert reworded("2025 年 4 月 31 日", None, right, "zh") == "2025 年 4 月 30 日"
    assert reworded("4 月 31 日", None, right, "zh") == "4 月 30 日"


@pytest.mark.parametrize(
    ("printed", "original", "right"),
    [
        ("超过 100 人", "100人以上", "100 人以上"),
        ("30 日以上", "30日以内", "30 日以内"),
        ("不足 15 周岁", "15歳以上", "15 周岁以上"),
        ("100 人以上", "100人未満", "不足 100 人"),
    ],
)
def test_another_bound(printed: str, original: str, right: str) -> None:
    ours, theirs = value(printed, "zh"), value(original, "ja")
    words = rebounded(printed, ours.value, theirs.bound, "zh")
    assert words == right
    assert same(value(words, "zh"), theirs)
    assert theirs.bound is not Bound.NONE
