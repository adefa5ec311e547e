"""Which numbers may be markers, and how much they look like it."""

import pytest

from briefdesk.model.progress import unheard
from briefdesk.text.lines import split_lines
from briefdesk.text.note_candidates import find_candidates


def scores(text: str) -> dict[int, float]:
    lines = split_lines(text)
    found = find_candidates(lines, range(len(lines)), unheard)
    return {candidate.number: candidate.score for candidate in found}


@pytest.mark.parametrize(
    "text", ["应当取得同意7。", "（以下简称“汇总”）7以及", "规则 [7]，另见", "应当同意（注7）。"]
)
def test_likely(text: str) -> None:
    assert scores(text)[7] >= 3


@pytest.mark.parametrize("text", ["第 7 条", "2025 年 7 月", "版本 1.7", "Web7", "约7 人", "占 7%"])
def test_unlikely(text: str) -> None:
    assert scores(text).get(7, 0) <= 0


def test_positions_are_those_of_the_text() -> None:
    text = "标题\n\n  应当取得同意1。\n其他规则[2]。"
    lines = split_lines(text)
    found = list(find_candidates(lines, range(len(lines)), unheard))
    assert [text[one.start : one.end] for one in found] == ["1", "[2]"]
