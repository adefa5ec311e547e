"""Short forms that a text declares."""

import pytest

from briefdesk.model.concept import ConceptKind, Confidence
from briefdesk.text.mining.declared import declarations, declared
from tests.mined import ground, names


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("zh-Hans", "《改革汇总 2025》（以下简称“汇总 2025”）", ["改革汇总 2025 = 汇总 2025"]),
        ("zh-Hans", "《相关法律》（2017年法律第28号，以下简称“基础法”）", ["相关法律 = 基础法"]),
        ("zh-Hans", "个人信息保护委员会（下称“个保委”）", ["个人信息保护委员会 = 个保委"]),
        ("zh-Hans", "东京海上公司，以下简称“东京海上”，", ["东京海上公司 = 东京海上"]),
        ("zh-Hans", "经济产业省（简称经产省）", ["经济产业省 = 经产省"]),
        ("zh-Hans", "甲法（以下称“甲”或“旧法”）", ["甲法 = 甲 = 旧法"]),
        ("zh-Hans", "原告和被告（以下统称“当事人”）", ["当事人"]),
        ("zh-Hant", "勞動基準法（以下簡稱「勞基法」）", ["勞動基準法 = 勞基法"]),
        ("zh-Hant", "衛生福利部（以下稱「衛福部」）", ["衛生福利部 = 衛福部"]),
        (
            "ja",
            "個人情報の保護に関する法律（平成15年法律第57号。以下「個人情報保護法」という。）",
            ["個人情報の保護に関する法律 = 個人情報保護法"],
        ),
        ("ja", "甲及び乙（以下「当事者」と総称する。）", ["当事者"]),
        ("en", "The National Database (hereinafter the “NDB”)", ["National Database = NDB"]),
        ("en", "A and B (hereinafter collectively called “Parties”)", ["Parties"]),
        ("zh-Hans", "这里所称“数据”是指", []),
        ("zh-Hans", "以下简称", []),
    ],
)
def test_short_and_long_forms(lang: str, text: str, found: list[str]) -> None:
    assert names(declared(ground(lang, text))) == found


def test_what_the_long_form_is() -> None:
    [found] = declared(ground("zh-Hans", "《个人信息保护法》（以下简称“个保法”）"))
    assert (found.kind, found.place.confidence) == (ConceptKind.STATUTE, Confidence.SURE)
    assert [term.type for term in found.terms] == ["full", "short"]


def test_a_short_form_of_other_characters_makes_the_name_doubtful() -> None:
    [found] = declared(ground("zh-Hans", "由甲公司（下称“委托方”）签订"))
    assert found.place.confidence is Confidence.UNSURE


def test_where_a_declaration_stands() -> None:
    text = "《相关法律》（以下简称“甲”或“旧法”）"
    [one] = declarations(ground("zh-Hans", text))
    assert text[one.start : one.end] == "以下简称“甲”或“旧法"
    assert [text[slice(*span)] for span in one.shorts] == ["甲", "旧法"]
    assert one.long is not None
    assert text[one.long.start : one.long.end] == "相关法律"
