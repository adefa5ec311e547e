"""Abbreviations in Latin letters."""

from functools import partial

import pytest

from briefdesk.checks import CHECKS
from briefdesk.checks.abbreviation import CHECK
from briefdesk.model.finding import Gravity
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.imported import BlockType, Footnote, Reference
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examination,
    examined,
    findings,
    graded,
    knowing,
)
from tests.termbases import concept, document

NOBODY = knowing()
told = partial(graded, CHECK, known=NOBODY)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    "text",
    [
        "健康数据访问机构（HDAB）审查申请。HDAB 可以收取费用。",
        "HDAB（健康数据访问机构）审查申请。HDAB 可以收取费用。",
        "健康数据访问机构（Health Data Access Body，HDAB）审查申请。",
        "健康数据访问机构（HDAB：Health Data Access Body）审查申请。",
        "推进医疗数字化转型（医疗 DX）。DX 是重点。",
        "DPC 数据库（急性期入院医疗数据库）由该省管理。DPC 数据很多。",
        "健康数据访问机构（以下简称“HDAB”）审查申请。HDAB 可以收取费用。",
        "该机构的简称是 HDAB。此后由 HDAB 审查。",
    ],
)
def test_one_explanation_up_to_the_first_use_is_enough(text: str) -> None:
    assert told(text) == []


def test_an_abbreviation_that_is_never_explained() -> None:
    assert told("研究者可以利用 NDB。申请由 NDB 的窗口受理。") == [(Gravity.MEDIUM, ["NDB"])]


def test_one_that_is_explained_too_late() -> None:
    [found] = findings(CHECK, "可以利用 NDB。", "NDB（全国医疗数据库）由该省管理。", known=NOBODY)
    assert (found.severity, found.places[0].start) == (Gravity.LOW, 5)
    assert "全国医疗数据库" in found.evidence[0].english


def test_a_note_at_the_abbreviation_explains_it() -> None:
    page = document(
        "可以利用 NDB。", "NDB（全国医疗数据库）", types=[BlockType.PARAGRAPH, BlockType.FOOTNOTE]
    )
    noted = changed(
        page,
        footnotes=(Footnote("0:1", 1, "1", "b1"),),
        references=(Reference("0:1", "b0", 8, 9.0),),
    )
    assert list(CHECK.find(examination(noted, known=NOBODY))) == []
    assert [one.severity for one in CHECK.find(examination(page, known=NOBODY))] == [Gravity.LOW]


def test_headings_explain_but_do_not_use() -> None:
    types = [BlockType.HEADING, BlockType.PARAGRAPH]
    used = examined("NDB 的利用", "NDB（全国医疗数据库）很大。", known=NOBODY, types=types)
    explained = examined("医疗数据库（NDB）", "NDB 很大。", known=NOBODY, types=types)
    assert [*CHECK.find(used), *CHECK.find(explained)] == []


def test_two_explanations() -> None:
    text = "NDB（全国健康保险数据库）很大。NDB（国民医疗费用数据库）也很大。"
    assert told(text) == [(Gravity.HIGH, ["全国健康保险数据库", "国民医疗费用数据库"])]


def test_one_that_says_less_than_the_other_is_less_grave() -> None:
    text = "推进 DX（数字化转型）。实现诊疗报酬改定的数字化（DX）。"
    assert told(text) == [(Gravity.MEDIUM, ["数字化转型", "数字化"])]


def test_what_stands_in_a_longer_name_is_explained_by_its_share() -> None:
    assert told("推进 DX（数字化转型）。推进医疗数字化转型（医疗 DX）。") == [
        (Gravity.INFO, ["DX"])
    ]
    assert told("DPC DB（急性期医疗数据库）。DPC 数据库（诊断群分类数据库）。") == [
        (Gravity.HIGH, ["急性期医疗数据库", "诊断群分类数据库"])
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("健康数据访问机构（Health Data Access Bodies，HDAB）", "HDAB（Health Data Access Body）"),
        ("NDB（全国医疗数据库）", "NDB（全國醫療資料庫）"),
        ("NDB（National Database）", "NDB（national database）"),
    ],
)
def test_number_case_and_script_do_not_differ(first: str, second: str) -> None:
    assert {severity for severity, _ in told(f"{first}审查申请。{second}也审查申请。")} <= {
        Gravity.INFO,
        *({Gravity.HIGH} if "資料庫" in second else set()),
    }


def test_a_word_of_the_sentence_before_a_name_is_no_difference() -> None:
    assert told("健康数据访问机构（HDAB）审查。由各国健康数据访问机构（HDAB）审查。") == [
        (Gravity.INFO, ["HDAB"])
    ]


def test_the_same_explanation_again_is_only_mentioned() -> None:
    text = "EHDS（欧洲健康数据空间）生效。根据 EHDS（欧洲健康数据空间）办理。"
    assert told(text) == [(Gravity.INFO, ["EHDS"])]


def test_an_explaining_sentence_is_no_name() -> None:
    text = "NDB（全国医疗数据库）很大。NDB（由厚生劳动大臣依法管理，并向研究者提供）也在内。"
    assert told(text) == []


def test_what_everybody_knows_and_what_the_house_knows() -> None:
    assert told("AI、IT 和 EU 的规则见 PDF。IC 芯片内置于卡中。") == []
    house = HouseProfile(known=("NDB",))
    assert list(CHECK.find(examined("可以利用 NDB。", known=NOBODY, profile=house))) == []


def test_a_part_of_a_name_of_the_term_base_is_only_mentioned() -> None:
    known = knowing(concept("dpc", "DPC 数据库"))
    [found] = findings(CHECK, "可以利用 DPC 数据库。", known=known)
    assert found.severity is Gravity.INFO


@pytest.mark.parametrize(
    "text",
    [
        "见 https://www.mhlw.go.jp/NDB/ABC.html 。",
        "依 Regulation on the XYZ Framework 办理。",
        "II. 现状与 IV. 课题见下。",
        "文件号为 LFS_001。",
    ],
)
def test_addresses_english_and_numbers_are_no_abbreviations(text: str) -> None:
    assert told(text) == []


def test_only_chinese_texts_are_looked_at() -> None:
    assert list(CHECK.find(examined("NDBを利用する。", known=NOBODY, lang="ja"))) == []
