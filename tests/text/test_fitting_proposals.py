"""Nothing is proposed that would say a thing twice where it goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.phrases import phrase
from briefdesk.services.checking import run
from briefdesk.text.fitting_proposals import with_fitting_proposals
from tests.examined import examined, glossary

SO = said(phrase("checks", "It is so."))


def proposed(text: str, *wanted: tuple[str, str]) -> list[str]:
    """Return what is left of proposals for words of a text, each at its last place."""
    places = tuple(
        Place(at, at + len(word), word, new) for word, new in wanted for at in (text.rindex(word),)
    )
    finding = Finding("c", Gravity.LOW, Confidence.SURE, SO, places)
    return [one.suggestion for one in with_fitting_proposals(finding, text).places]


@pytest.mark.parametrize("join", ["与", "和", "及", "、", "以及", " 与 "])
def test_two_proposals_are_not_the_same_on_both_sides_of_a_conjunction(join: str) -> None:
    wanted = ("数据联结", "联结分析"), ("联合分析", "联结分析")
    assert proposed(f"进行数据联结{join}联合分析。", *wanted) == ["", ""]
    assert proposed(f"进行数据联结，{join}其后联合分析。", *wanted) == ["联结分析", "联结分析"]


def test_what_stands_beside_over_a_conjunction_is_not_said_again() -> None:
    assert proposed("由数字厅和数码厅负责。", ("数码厅", "数字厅")) == [""]
    assert proposed("由数码厅和数字厅负责。", ("数码厅", "数字厅")) == [""]
    assert proposed("由总务省和数码厅负责。", ("数码厅", "数字厅")) == ["数字厅"]


def test_nor_is_half_of_it() -> None:
    assert proposed("信息的联结与联合分析", ("联合分析", "联结分析")) == [""]
    assert proposed("信息的联合分析与联结。", ("联合分析", "联结分析")) == [""]
    assert proposed("个人与业者", ("业者", "个人信息处理经营者")) == ["个人信息处理经营者"]
    assert proposed("使用数据与资料库", ("资料库", "数据库")) == ["数据库"]


def test_a_head_is_not_added_to_words_that_have_it() -> None:
    for before in ("医疗等信息的", "医疗数据的", "医疗信息"):
        assert proposed(f"{before}利用与活用", ("利用与活用", "数据利用")) == [""]
    assert proposed("推进利用与活用", ("利用与活用", "数据利用")) == ["数据利用"]
    assert proposed("医疗信息的DB", ("DB", "数据库")) == ["数据库"]
    assert proposed("医疗信息资料库", ("资料库", "数据库")) == ["数据库"]


def test_marks_may_be_the_same() -> None:
    assert proposed("甲、,", (",", "、")) == ["、"]


def test_all_checks_are_held_to_it() -> None:
    text = "对医疗数据库进行数据联结与联合分析。其后可联结分析。"
    (one,) = (
        one
        for one in run(examined(text, known=glossary()))
        if one.check == "inconsistent-rendering"
    )
    assert [(place.surface, place.suggestion) for place in one.places[:2]] == [
        ("数据联结", ""),
        ("联合分析", ""),
    ]


@given(st.text("联结分析与的数据", max_size=12), st.data())
def test_nothing_but_proposals_changes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = Place(start, end, text[start:end], data.draw(st.text("联结分析", max_size=4)))
    before = Finding("c", Gravity.LOW, Confidence.SURE, SO, (place,))
    (after,) = with_fitting_proposals(before, text).places
    assert after in (place, Place(start, end, text[start:end]))
