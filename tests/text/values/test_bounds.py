"""Words beside a value become part of its place and say its side."""

import pytest

from briefdesk.model.value import Bound
from briefdesk.text.values import stated_values


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("目前仅约 150 家。", "约 150 家", Bound.ABOUT),
        ("约3万人以上的", "约3万人以上", Bound.AT_LEAST),
        ("应以最迟在 2030 年前实现", "最迟在 2030 年前", Bound.BEFORE),
        ("自 2024 年 4 月起，", "自 2024 年 4 月起", Bound.FROM),
        ("到 2030 年", "到 2030 年", Bound.BY),
        ("得到 2025 年预算", "2025 年", Bound.NONE),
        ("最近 5 年", "5 年", Bound.NONE),
        ("附近 100 家", "100 家", Bound.NONE),
        ("2025 年前述", "2025 年", Bound.NONE),
        ("2025 年后半", "2025 年后半", Bound.NONE),
        ("2025年起草", "2025年", Bound.NONE),
        ("自 2024 年至 2025 年", "自 2024 年至 2025 年", Bound.NONE),
    ],
)
def test_the_words_that_belong_to_a_value(text: str, words: str, bound: Bound) -> None:
    (stated,) = stated_values(text, "zh")
    assert text[stated.start : stated.end] == words
    assert stated.bound is bound


def test_a_law_and_an_ordinal_have_no_bound() -> None:
    for text in ("约第 3 次以上", "自平成15年法律第57号起"):
        (stated,) = stated_values(text, "zh")
        assert stated.bound is Bound.NONE
