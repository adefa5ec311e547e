"""Words of grammar end a term, but not where they are part of another word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.mining.words import _WORDS, breaks, in_traditional, without_verb
from briefdesk.text.script import ChineseForm, convert


def cut(text: str) -> list[str]:
    found, at = [], 0
    for start, end in breaks(text):
        found += [text[at:start], f"({text[start:end]})"]
        at = end
    return [part for part in (*found, text[at:]) if part]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("各国设立的国家联络点", ["(各国)", "(设立)", "(的)", "国家联络点"]),
        ("目的外使用", ["目的外使用"]),
        ("从业者与被保险人", ["从业者", "(与)", "被保险人"]),
        ("以及个人信息及时更新", ["(以及)", "个人信息及时更新"]),
        ("各會員國設立之機構", ["(各)", "會員國", "(設立)", "(之)", "機構"]),
        ("為個人資料", ["(為)", "個人資料"]),
        ("推进本部", ["推进本部"]),
    ],
)
def test_where_terms_end(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@pytest.mark.parametrize(
    ("piece", "left"),
    [
        ("推进医疗数字化转型", "医疗数字化转型"),
        ("提供利用个人信息", "个人信息"),
        ("推进", "推进"),
        ("推进者", "推进者"),
        ("医疗推进本部", "医疗推进本部"),
        ("個人信息", "個人信息"),
        ("", ""),
    ],
)
def test_verbs_that_a_name_does_not_begin_with(piece: str, left: str) -> None:
    assert without_verb(piece) == left


@pytest.mark.parametrize("words", _WORDS.values())
def test_the_words_are_known_in_the_characters_of_opencc_too(words: str) -> None:
    for word in words.split():
        assert in_traditional(word) == convert(word, ChineseForm.TRADITIONAL)


@given(st.text("的从业以及各国推进a医 ", max_size=30))
def test_breaks_are_in_order_and_inside(text: str) -> None:
    at = 0
    for start, end in breaks(text):
        assert at <= start < end <= len(text)
        at = end
    assert text.endswith(without_verb(text))
