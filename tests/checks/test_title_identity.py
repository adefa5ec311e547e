"""Titles that differ a little."""

from functools import partial

import pytest

from briefdesk.checks import CHECKS, near_miss
from briefdesk.checks.title_identity import CHECK
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Gravity
from briefdesk.model.imported import Link
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examination,
    examined,
    findings,
    graded,
    knowing,
    suggested,
)
from tests.termbases import concept, document

NOBODY = knowing()
told = partial(graded, CHECK, known=NOBODY)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("《关于数据利用制度形态的基本方针》", "《有关数据利用制度的基本方针》"),
        ("《推进医疗数据利用的行动计划》", "《促进医疗数据利用的行动计划》"),
        ("“医疗等信息利用推进研究会”", "“医疗等信息利用推进讨论会”"),
        ("“数字行政财政改革会议”", "“数字行政与财政改革会议”"),
        ("《数字行财政改革汇总 2025》", "《数字行政与财政改革汇总 2025》"),
    ],
)
def test_names_that_may_be_one(one: str, other: str) -> None:
    assert told(f"{one}已定。{other}亦有规定。") == [(Gravity.MEDIUM, [one[1:-1], other[1:-1]])]


def test_an_outline_bears_the_title_of_its_document() -> None:
    text = "《有关数据流通形态的基本方针》已定。见《关于数据流通的基本方针（概要）》。"
    known = knowing(concept("policy", "有关数据流通形态的基本方针"))
    found = findings(CHECK, text, known=known)
    assert suggested(found) == [["", "有关数据流通形态的基本方针（概要）"]]
    assert told("《数据流通的基本方针》已定。见《数据流通的基本方针（概要）》。") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("《改革汇总 2024》", "《改革汇总 2025》"),
        ("“第一次数据利用研讨会”", "“第二次数据利用研讨会”"),
        ("《个人信息保护法施行令》", "《个人信息保护法施行规则》"),
        ("《个人信息保护法》", "《个人信息保护法修正案》"),
        ("《个人信息保护指南（通则篇）》", "《个人信息保护指南（第三方提供篇）》"),
        ("《匿名加工医疗信息利用指南》", "《假名加工医疗信息利用指南》"),
        ("《数据利用基本方针》", "《数据利用基本计划》"),
        ("“医疗数据利用研讨会”", "“金融数据利用研讨会”"),
        ("《数据利用指南》", "《 数据利用指南》"),
        ("《河南省公共数据促进条例》", "《湖南省公共数据促进条例》"),
        ("《上海市公共数据管理条例》", "《北京市公共数据管理条例》"),
    ],
)
def test_names_of_different_things(one: str, other: str) -> None:
    assert told(f"{one}已定。{other}亦有规定。") == []


def test_a_word_that_nobody_knows_makes_a_question() -> None:
    text = "《关于门诊排队时间的调查结果》已定。《关于门诊候诊时间的调查结果》亦有规定。"
    [found] = findings(CHECK, text, known=NOBODY)
    assert (found.severity, found.confidence) == (Gravity.LOW, Confidence.UNSURE)
    assert told(text.replace("《", "“").replace("》", "”")) == []


def test_a_word_that_is_another_term_makes_another_title() -> None:
    known = knowing(concept("a", "排队时间"), concept("b", "候诊时间"))
    text = "《关于门诊排队时间的调查结果》已定。《关于门诊候诊时间的调查结果》亦有规定。"
    assert findings(CHECK, text, known=known) == []


def test_a_declared_short_form_is_no_other_title() -> None:
    text = "《数据利用推进基本方针》（以下简称“数据利用促进方针”）已定。“数据利用促进方针”很长。"
    assert told(text) == []


def test_bodies_without_marks_are_less_sure() -> None:
    text = "健康检查结果报告书由医院制作。健康检查报告书由患者查看。"
    assert told(text) == [(Gravity.LOW, ["健康检查结果报告书", "健康检查报告书"])]


def test_titles_at_one_address_need_less_to_be_alike() -> None:
    url = "https://www.cas.go.jp/a.pdf"
    text = f"《数据利用与流通的基本方针》{url} 与《数据利用基本方针》{url} 。"
    page = document(text)
    starts = [text.index(url), text.rindex(url)]
    cited = changed(page, links=tuple(Link(url, "text", at, at + len(url)) for at in starts))
    [found] = CHECK.find(examination(cited, known=NOBODY))
    assert url in found.evidence[0].english
    assert told(text) == []


def test_two_names_of_the_term_base_are_left_to_its_checks() -> None:
    text = "“数据利用推进研究会”开会。“数据利用推进讨论会”也开会。"
    apart = knowing(concept("a", "数据利用推进研究会"), concept("b", "数据利用推进讨论会"))
    one = knowing(concept("a", "数据利用推进研究会", "数据利用推进讨论会"))
    assert findings(CHECK, text, known=apart) == findings(CHECK, text, known=one) == []


def test_a_title_that_is_nearly_a_term_is_asked_about_here_and_not_called_a_slip_too() -> None:
    known = knowing(concept("a", "数据利用推进研究会"))
    page = examined("“数据利用推进研究会”开会。“数据利用促进研究会”也开会。", known=known)
    assert suggested(CHECK.find(page)) == [["", "数据利用推进研究会"]]
    assert list(near_miss.CHECK.find(page)) == []


def test_without_marks_that_is_left_to_near_miss() -> None:
    known = knowing(concept("a", "数据利用推进研究会"))
    text = "数据利用推进研究会已经召开。数据利用促进研究会尚未召开。"
    assert findings(CHECK, text, known=known) == []


def test_only_chinese_texts_are_looked_at() -> None:
    page = examined("「データ利用推進会議」「データ利用促進会議」", known=NOBODY, lang="ja")
    assert list(CHECK.find(page)) == []
