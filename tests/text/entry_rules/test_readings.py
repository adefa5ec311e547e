"""Readings are what sorting and search by sound need."""

import pytest

from briefdesk.model.wire import changed
from tests.entries import EN, JA, SOUND, ZH, codes, with_term


@pytest.mark.parametrize(
    ("text", "reading", "code"),
    [
        ("仮名加工情報", "", "no-reading"),
        ("仮名加工情報", "カメイカコウジョウホウ", "reading-kana"),
        ("仮名加工情報", "かめいkakou", "reading-kana"),
        ("仮名加工情報", "かめい かこう", "reading-kana"),
        ("データベース", "でーたべいす", "reading-differs"),
    ],
)
def test_wrong_japanese_readings(text: str, reading: str, code: str) -> None:
    assert codes(with_term(JA, text=text, reading=reading)) == [code]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("医療DX", "いりょうでぃーえっくす"),
        ("データベース", "でーたべーす"),
        ("プライバシー・バイ・デザイン", "ぷらいばしー・ばい・でざいん"),
        ("すゞ", "すゞ"),
        ("データベース", ""),
        ("プライバシー・バイ・デザイン", ""),
    ],
)
def test_right_japanese_readings(text: str, reading: str) -> None:
    assert codes(with_term(JA, text=text, reading=reading)) == []


@pytest.mark.parametrize(
    "reading", ["jiǎ míng", "jia3 ming2", "Jia ming", "かめい", "jia  ming", "ji5"]
)
def test_wrong_pinyin(reading: str) -> None:
    assert codes(with_term(ZH, reading=reading)) == ["reading-pinyin"]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("假名化", "jia ming hua"),
        ("假名化", "jiaminghua"),
        ("西安法", "xi'an fa"),
        ("绿色", "lü se"),
        ("汇总 2025", "hui zong 2025"),
        ("Web3平台", "web3 ping tai"),
        ("假名化", ""),
    ],
)
def test_right_pinyin(text: str, reading: str) -> None:
    terms = (JA, changed(ZH, text=text, reading=reading), EN)
    assert codes(changed(SOUND, terms=terms)) == []


def test_kana_in_a_chinese_term() -> None:
    assert "kana-in-chinese" in codes(with_term(ZH, text="假名のデータ"))
    assert "kana-in-chinese" not in codes(with_term(JA, text="仮名のデータ"))
