"""Slips in names."""

import pytest

from briefdesk.checks import CHECKS
from briefdesk.checks.near_miss import CHECK
from briefdesk.model.concept import ConceptKind
from briefdesk.model.finding import Gravity
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examined,
    findings,
    knowing,
    suggested,
    surfaces,
)
from tests.termbases import concept


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    ("slip", "name"),
    [
        ("厚生老动省", "厚生劳动省"),  # another character
        ("个人信息保护委会", "个人信息保护委员会"),  # one less
        ("个人信信息保护委员会", "个人信息保护委员会"),  # one more
        ("下一代医疗础基法", "下一代医疗基础法"),  # two that changed places
        ("健康检察结果报告书", "健康检查结果报告书"),  # it sounds the same
        ("出规口制", "出口规制"),  # two that changed places in a short name
    ],
)
def test_what_nearly_is_a_name(slip: str, name: str) -> None:
    found = findings(CHECK, f"该文件由{slip}公布。")
    assert surfaces(found) == [[slip]]
    assert suggested(found) == [[name]]


def test_silent_on_what_does_not_end_like_the_name() -> None:
    assert findings(CHECK, "该文件由厚生劳动部公布。") == []


def test_bodies_laws_and_documents_are_grave() -> None:
    named = concept("one", "数据联合利用网络")
    text = "利用数据联台利用网络。"
    assert findings(CHECK, text, known=knowing(named))[0].severity is Gravity.MEDIUM
    body = changed(named, kind=ConceptKind.BODY)
    assert findings(CHECK, text, known=knowing(body))[0].severity is Gravity.HIGH


def test_all_places_of_one_slip_are_one_finding() -> None:
    text = "由厚生老动省公布。须向厚生老动省报告。"
    assert surfaces(findings(CHECK, text)) == [["厚生老动省", "厚生老动省"]]


def test_a_name_that_only_the_text_declares() -> None:
    text = "《月球资源开发特别法》（以下简称“月球资源法”）施行。依月求资源法，依月球资原法。"
    found = findings(CHECK, text, known=knowing())
    assert surfaces(found) == [["月求资源法"], ["月球资原法"]]
    assert suggested(found) == [["月球资源法"], ["月球资源法"]]


@pytest.mark.parametrize(
    "text",
    [
        "匿名化与假名化不同。",
        "匿名加工信息与假名加工信息不同。",
        "数字厅与公共数据库。数码厅与公立数据库。",
    ],
)
def test_silent_on_what_is_a_term_itself(text: str) -> None:
    assert findings(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "认定的制作经营者负责。",
        "个人的信息受到保护。",
        "三类信息与六类信息。",
        "以电子方式提交。",
        "不违背本人意愿。",
        "医院信息由医院管理。",
        "提供匿名信息。",
        "医疗和数据都重要。",
        "拒绝将其数据用于研究。",
        "主任大臣命令停止。",
    ],
)
def test_silent_on_grammar_numbers_and_other_words(text: str) -> None:
    assert findings(CHECK, text) == []


def test_silent_on_what_stands_often_where_the_name_never_does() -> None:
    named = concept("one", "月球资源管理局")
    text = "月球资漂管理局。" * 3
    assert findings(CHECK, text, known=knowing(named)) == []
    assert len(findings(CHECK, f"{text}月球资源管理局。", known=knowing(named))) == 1


def test_silent_on_a_part_of_a_longer_name() -> None:
    """认定匿名加工医疗信息制作经营者 is a name, and so what it begins with is no slip."""
    assert findings(CHECK, "匿名加工医疗信息制作经营者提供服务。") == []


def test_silent_where_one_word_stands_for_another_in_a_long_name() -> None:
    assert findings(CHECK, "认定匿名加工医疗信息利用经营者提供服务。") == []


def test_silent_in_a_language_with_blanks() -> None:
    assert list(CHECK.find(examined("厚生老动省", lang="en"))) == []
