"""Words for what stands at a point."""

import pytest

from briefdesk.model.imported import Block, BlockType
from briefdesk.text.marked.placing import Places

SAID = "医疗数据 use\n 患者。\n"
TEXT = "医疗数据 use\n患者。"
PLACES = Places(SAID, TEXT, [(0, 8, 0), (10, 13, 9)])
BLOCKS = [
    Block("b1", BlockType.PARAGRAPH, 0, "", 0, 8),
    Block("b2", BlockType.PARAGRAPH, 0, "", 9, 12),
]


@pytest.mark.parametrize(("at", "point"), [(0, 0), (4, 4), (8, 8), (9, 9), (10, 9), (13, 12)])
def test_a_point_stays_on_its_passage(at: int, point: int) -> None:
    assert PLACES.point(at) == point


@pytest.mark.parametrize(
    ("at", "word"), [(0, "医疗"), (2, "医疗"), (3, "数据"), (8, "use"), (9, "患者"), (12, "患者")]
)
def test_the_nearest_word(at: int, word: str) -> None:
    start, end = PLACES.word(at, BLOCKS)
    assert TEXT[start:end] == word


@pytest.mark.parametrize(
    ("at", "words", "beside"),
    [
        (0, "医疗", "before"),
        (3, "疗数", "after"),
        (4, "数据", "after"),
        (7, "us", "after"),
        (8, "use", "after"),
        (9, "患者", "before"),
        (12, "患者。", "after"),
    ],
)
def test_what_is_gone_stands_behind_the_word_before_it(at: int, words: str, beside: str) -> None:
    start, end, side = PLACES.neighbour(at, BLOCKS)
    assert (TEXT[start:end], side) == (words, beside)


def test_beside_nothing_but_marks_it_stands_on_its_block() -> None:
    blocks = [Block("b", BlockType.PARAGRAPH, 0, "", 0, 2)]
    assert Places("——", "——", [(0, 2, 0)]).neighbour(1, blocks) == (0, 2, "")


def test_spans() -> None:
    assert PLACES.span(2, 7) == (2, 7)
    assert PLACES.span(8, 11) == (9, 10)
    assert PLACES.span(9, 10) is None
    assert PLACES.span(3, 3) is None
    assert Places("", "", []).point(0) is None
