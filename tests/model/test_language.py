"""Which face a stretch of text needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.language import body_language, language_runs


@pytest.mark.parametrize(
    ("text", "document_language", "runs"),
    [
        ("医疗数据", "zh-Hans", ["zh-Hans:医疗数据"]),
        ("醫療數據", "zh-TW", ["zh-Hant:醫療數據"]),
        ("医療データ", "ja", ["ja:医療データ"]),
        ("Health Data", "zh-Hans", ["en:Health Data"]),
        ("Δ и data，", "zh-Hans", ["en:Δ и data，"]),
        ("𠮷", "zh-Hans", ["zh-Hans:𠮷"]),
        (
            "日文「仮名化情報」。",
            "zh-Hans",
            ["zh-Hans:日文「", "ja:仮名化情報", "zh-Hans:」。"],
        ),
        (
            "即オンライン資格等",
            "zh-Hans",
            ["zh-Hans:即", "ja:オンライン", "zh-Hans:資格等"],
        ),
    ],
)
def test_runs(text: str, document_language: str, runs: list[str]) -> None:
    found = language_runs(text, document_language)
    assert [f"{lang}:{text[start:end]}" for start, end, lang in found] == runs


@given(st.text(alphabet="医疗療データの「」“”（）仮 a1", max_size=60))
def test_runs_are_gapless(text: str) -> None:
    runs = language_runs(text, "zh-Hans")
    assert "".join(text[start:end] for start, end, _ in runs) == text


@pytest.mark.parametrize(
    ("text", "japanese"),
    [
        ("依据《個人情報の保護に関する法律》处理", ["個人情報の保護に関する法律"]),
        ("称为“仮名加工情報”的信息", ["仮名加工情報"]),
        ("日语写作取り扱い等", ["り扱い"]),
        ("“数据的利用（データ利用）”章节", ["データ利用"]),
        ("“匿名化信息”与“假名化信息”", []),
        ("《优の良品》上市", ["の"]),
        ("EU 数据", []),
    ],
)
def test_japanese_is_seen_only_on_strong_evidence(text: str, japanese: list[str]) -> None:
    runs = language_runs(text, "zh-Hans")
    assert [text[start:end] for start, end, lang in runs if lang == "ja"] == japanese


def test_latin_alone_is_english_and_a_japanese_document_is_japanese() -> None:
    assert language_runs("EHDS Art. 52", "zh-Hans") == [(0, 12, "en")]
    assert language_runs("情報の化", "ja") == [(0, 4, "ja")]


def test_the_language_of_a_comment() -> None:
    assert body_language("確認すること。", "zh-Hans") == "ja"
    assert (
        body_language(
            "原文 アナログな価値 指的是非数字化的地方资源，客户可能据此误解政策目标", "zh"
        )
        == "zh-Hans"
    )
    assert body_language("See page 3.", "zh-Hans") == "en"
    assert body_language("参照第三页", "en") == "zh-Hans"
