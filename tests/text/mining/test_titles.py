"""Titles and quoted names."""

import pytest

from briefdesk.model.candidate import Evidence
from briefdesk.model.concept import ConceptKind
from briefdesk.text.mining.titles import kind_of, quoted, thing_of, titles
from tests.mined import ground, names


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("个人信息保护法", ConceptKind.STATUTE),
        ("部分修订医疗法等相关法律案", ConceptKind.STATUTE),
        ("個人情報の保護に関する法律", ConceptKind.STATUTE),
        ("个人信息保护法施行令", ConceptKind.STATUTE),
        ("规制改革实施计划", ConceptKind.DOCUMENT),
        ("改革汇总 2025", ConceptKind.DOCUMENT),
        ("基本方针（概要）", ConceptKind.DOCUMENT),
        ("第１回会議資料", ConceptKind.TERM),
    ],
)
def test_what_a_title_is(title: str, kind: ConceptKind) -> None:
    assert kind_of(title) is kind


def test_what_a_name_is() -> None:
    names_of = {
        name: thing_of(name) for name in ("医疗DX推进本部", "全国医疗信息平台", "结局", "同意")
    }
    assert list(names_of.values()) == [
        ConceptKind.BODY, ConceptKind.SYSTEM, ConceptKind.TERM, ConceptKind.TERM
    ]  # fmt: skip


def test_titles_in_chinese_brackets() -> None:
    text = "根据《关于〈个人信息保护法〉的思考》与《健康数据空间（EHDS）》及《 法 》"
    found = list(titles(ground("zh-Hans", text)))
    assert names(found) == ["关于〈个人信息保护法〉的思考", "法"]
    assert found[0].kind is ConceptKind.DOCUMENT
    assert text[found[0].place.start : found[0].place.end] == "关于〈个人信息保护法〉的思考"


def test_quoted_names() -> None:
    text = "设立“医疗 DX 推进本部”，以“以用户为起点”的角度，“PHR”，“第27条第1項”与“难以取得同意”"
    found = list(quoted(ground("zh-Hans", text)))
    assert names(found) == ["医疗 DX 推进本部", "PHR"]
    assert found[0].kind is ConceptKind.BODY


def test_japanese_titles() -> None:
    text = "「確約手続に関する対応方針」は「同意」と「利用をする者」を「医療DX推進本部」で定める。"
    found = list(quoted(ground("ja", text)))
    assert [(one.evidence, one.terms[0].text) for one in found] == [
        (Evidence.TITLE, "確約手続に関する対応方針"),
        (Evidence.QUOTED, "同意"),
        (Evidence.QUOTED, "医療DX推進本部"),
    ]
