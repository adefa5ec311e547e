"""Names that differ a little."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.name_differences import (
    Difference,
    alike,
    dice,
    difference,
    essence,
    numbers,
    says_more,
)

NAMES = st.text(st.sampled_from("数据利用推进会"), max_size=12)


@given(NAMES, NAMES)
def test_likeness_is_from_nothing_to_all_and_mutual(one: str, other: str) -> None:
    assert 0 <= dice(one, other) == dice(other, one) <= 1
    assert dice(one, one) == 1


@given(st.lists(NAMES, max_size=8))
def test_all_pairs_that_are_alike_are_found(names: list[str]) -> None:
    wanted = {
        (first, second)
        for second in range(len(names))
        for first in range(second)
        if names[first] != names[second] and dice(names[first], names[second]) >= 0.7
    }
    assert set(alike(names, 0.7)) == wanted


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("数据利用制度形态的方针", "数据利用制度的方针", Difference.WORDING),
        ("利用推进研究会", "利用推进讨论会", Difference.WORDING),
        ("健康和医疗战略", "健康与医疗战略", Difference.WORDING),
        ("数据利用指南", "信息利用指南", Difference.WORDING),
        ("省数据会议", "省内数据会议", Difference.WORDING),
        ("关于门诊排队时间的调查结果", "关于门诊候诊时间的调查结果", Difference.UNCLEAR),
        ("匿名数据指南", "假名数据指南", Difference.APART),
        ("医疗数据指南", "金融数据指南", Difference.APART),
        ("关于国家数据库的方针", "关于地方数据库的方针", Difference.APART),
        ("关于药品安全的说明", "关于药品安全的通知", Difference.APART),
        ("关于处理个人信息的指南", "关于处理法人信息的指南", Difference.APART),
        ("关于数据利用的办法", "关于数据利用的暂行办法", Difference.APART),
        ("汇总 2024 的内容", "汇总 2025 的内容", Difference.APART),
        ("保护法施行令甲", "保护法施行令", Difference.APART),
    ],
)
def test_wording_and_what_tells_things_apart(one: str, other: str, parted: Difference) -> None:
    assert difference(essence(one), essence(other)) is parted


def test_what_one_saying_adds_makes_it_no_other() -> None:
    assert says_more("就范围形成报告", "就数据的范围等议题形成报告")
    assert says_more("推进数据利用", "促进数据利用")
    assert not says_more("医院完成建设", "诊所完成建设")


def test_that_it_is_about_a_thing_does_not_count() -> None:
    assert essence("关于数据的方针") == essence("有关数据的方针") == essence("数据的方针")


def test_numbers() -> None:
    assert numbers("第 1 次会议 2025") == numbers("2025第1次")
    assert numbers("一次会议") != numbers("二次会议")
