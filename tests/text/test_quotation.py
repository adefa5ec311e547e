"""Words in quotation marks of any language are meant to the letter."""

import pytest

from briefdesk.text.quotation import unquoted


@pytest.mark.parametrize(
    "words",
    [
        "“医疗”",
        "”医疗”",
        "‘医疗’",
        "「医疗」",
        "『医疗』",
        "｢医疗｣",
        "〝医疗〟",
        '"医疗"',
        "＂医疗＂",
        "'医疗'",
        "„医疗“",
        "‚医疗‘",
        "»医疗«",
        "«医疗»",
        "« 医疗 »",
        "  “医疗” ",
    ],
)
def test_the_pairs_of_chinese_japanese_english_and_german_are_known(words: str) -> None:
    assert unquoted(words) == "医疗"


@pytest.mark.parametrize(
    "words", ["", "医疗", "“医疗", "医疗”", "“", "“”", "“医疗」", "《医疗》", "医“疗”", "“医”疗"]
)
def test_anything_else_is_not_quoted(words: str) -> None:
    assert unquoted(words) == ""


def test_only_the_outer_marks_are_taken_off() -> None:
    assert unquoted("“‘医疗’”") == "‘医疗’"
