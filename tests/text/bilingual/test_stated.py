"""Values that differ between the original and its translation."""

import pytest

from briefdesk.text.bilingual.stated import How, differing
from tests.bilingual import beside

Found = list[tuple[How, str, str]]


def found(*pairs: tuple[str, str]) -> Found:
    """Return how values differ, with the words of both sides."""
    sides = beside(*pairs)
    ours, theirs = sides.translation.document.text, sides.original.document.text
    return [
        (
            one.how,
            theirs[one.original.start : one.original.end],
            ours[one.translation.start : one.translation.end] if one.translation else "",
        )
        for one in differing(sides)
    ]


@pytest.mark.parametrize(
    ("zh", "ja", "how"),
    [
        ("约有 35,000 人。", "約3万人である。", How.VALUE),
        ("自 2025 年 5 月 1 日施行。", "令和7年4月1日に施行する。", How.VALUE),
        ("平成 15 年法律第 58 号。", "平成15年法律第57号。", How.VALUE),
        ("依第 17 条第 2 款。", "第16条第2項による。", How.VALUE),
        ("依第 41 条第 3 款。", "第41条第3号による。", How.VALUE),
        ("依第 30 条第 1 项，该款另有规定。", "第30条第1項による。", How.VALUE),
        ("增加 62.5%。", "65.2％増えた。", How.VALUE),
        ("罚金 100 万元。", "100万円の罰金とする。", How.UNIT),
        ("超过 100 人的机构。", "100人以上の機関。", How.BOUND),
        ("于 2025 年 4 月 31 日提交。", "2025年4月30日に提出した。", How.VALUE),
        ("机构的数量很多。", "機関は1,200施設に上る。", How.DROPPED),
        ("该法已经公布。", "同法は令和7年12月12日に公布された。", How.DROPPED),
    ],
)
def test_what_differs(zh: str, ja: str, how: How) -> None:
    assert [one[0] for one in found((zh, ja))] == [how]


@pytest.mark.parametrize(
    ("zh", "ja"),
    [
        ("约有 30,000 人。", "約3万人である。"),
        ("自 2025 年 4 月 1 日起施行。", "令和7年4月1日に施行する。"),
        ("2003 年法律第 57 号。", "平成15年法律第五十七号。"),
        ("依第 16 条第 2 款。", "第16条第2項による。"),
        ("依第 16 条第 2 项。", "第16条第2項による。"),
        ("依第 41 条第 1 款第 3 项。", "第41条第1項第3号による。"),
        ("三个部分。", "三つの部分。"),
        ("一部分的机构。", "一部の機関。"),
        ("两类信息。", "情報は、甲と乙である。"),
        ("期间不超过 90 日。", "期間は90日を超えない。"),
        ("次月报告。", "翌月に報告する。"),
        ("自 1 月 24 日至 6 月 22 日。", "1月24日から6月22日まで。"),
        ("2025 年，自 1 月 24 日至 6 月 22 日。", "令和7年1月24日に始まり、6月22日に終わる。"),
        ("第 18 页。", "18頁。"),
    ],
)
def test_silent_where_they_are_equal_or_no_more_than_words(zh: str, ja: str) -> None:
    assert found((zh, ja)) == []


def test_a_value_that_went_into_the_next_sentence_is_not_dropped() -> None:
    assert found(("机构很多。", "機関は1,200人に上る。"), ("共有 1,200 人。", "以上である。")) == []


def test_a_value_within_a_term_belongs_to_its_name() -> None:
    assert found(("依照该指南。", "3省2ガイドラインによる。")) == []


def test_a_wrong_number_that_is_right_elsewhere_in_the_sentence() -> None:
    pair = ("依第 148 条和第 148 条。", "第147条及び第148条による。")
    assert found(pair) == [(How.VALUE, "第147条", "第 148 条")]


def test_an_item_that_takes_its_article_from_the_one_before_is_no_second_difference() -> None:
    pair = ("依第 21 条第 2 款第 5 项、第 6 项。", "第20条第2項第5号、第6号による。")
    assert [one[:2] for one in found(pair)] == [(How.VALUE, "第20条第2項第5号")]
    other = ("依第 20 条第 2 款第 5 项、第 7 项。", "第20条第2項第5号、第6号による。")
    assert [one[:2] for one in found(other)] == [(How.VALUE, "第6号")]


def test_a_wrong_number_that_the_next_sentence_has_rightly() -> None:
    pairs = (("依第 56 条。", "第55条による。"), ("再依第 56 条。", "更に第56条による。"))
    assert found(*pairs) == [(How.VALUE, "第55条", "第 56 条")]
