"""A double click selects a run of one kind of character, and never across marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.span import Span
from briefdesk.ui.briefing.words import word_at


@pytest.mark.parametrize(
    ("text", "char", "word"),
    [
        ("《个人信息保护法》。信息", "信", "个人信息保护法"),
        ("医疗、数据，利用", "数", "数据"),
        ("仮名化する", "名", "仮名化"),
        ("仮名化する", "す", "する"),
        ("電子カルテを", "カ", "カルテ"),
        ("データベース化", "ー", "データベース"),
        ("人々の声", "々", "人々"),
        ("the data subject's rights", "j", "subject's"),
        ("第 2025 年", "0", "2025"),
        ("“医疗”", "”", "”"),
        ("𠮷田先生は", "田", "𠮷田先生"),
    ],
)
def test_the_word_around_a_character(text: str, char: str, word: str) -> None:
    span = word_at(text, text.index(char), Span(0, len(text)))
    assert text[span.start : span.end] == word


def test_a_word_ends_with_its_block() -> None:
    assert word_at("标题正文", 3, Span(2, 4)) == Span(2, 4)


@given(st.text("信息カナかな ab'1。，、》\n", min_size=1), st.data())
def test_it_holds_the_character_and_every_other_of_it_gives_the_same(
    text: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    whole = Span(0, len(text))
    span = word_at(text, at, whole)
    assert span.start <= at < span.end
    if len(span) > 1:
        assert not set(text[span.start : span.end]) & set(" 。，、》\n")
        letters = (one for one in range(span.start, span.end) if text[one] != "'")
        assert {word_at(text, one, whole) for one in letters} == {span}
