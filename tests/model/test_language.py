"""Which face a stretch of text needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.language import language_runs


@pytest.mark.parametrize(
    ("text", "document_language", "runs"),
    [
        ("医疗数据", "zh-Hans", ["zh-Hans:医疗数据"]),
        ("醫療數據", "zh-TW", ["zh-Hant:醫療數據"]),
        ("医療データ", "ja", ["ja:医療データ"]),
        ("Health Data", "zh-Hans", ["en:Health Data"]),
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
