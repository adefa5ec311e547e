"""Brackets and quotation marks that belong together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.brackets import closes, marks


@pytest.mark.parametrize(
    ("text", "pairs", "alone", "crossed"),
    [
        ("（一）", [(0, 2)], [], []),
        ("“a（b）c”", [(0, 6), (2, 4)], [], []),
        ("(一）", [(0, 2)], [], []),
        ("（一", [], [0], []),
        ("一）二", [(0, 3)][:0], [], []),
        ("数据）", [], [2], []),
        ("“（”）", [(0, 2), (1, 3)], [], [(1, 3)]),
        ("subject’s", [], [], []),
        ("：1）甲；2）乙", [], [], []),
        ("", [], [], []),
    ],
)
def test_pairs_and_what_is_left(
    text: str,
    pairs: list[tuple[int, int]],
    alone: list[int],
    crossed: list[tuple[int, int]],
) -> None:
    assert marks(text) == (pairs, alone, crossed)


@given(st.text(st.sampled_from("（）()“”《》「」a1；"), max_size=30))
def test_every_mark_is_in_one_pair_alone_or_the_number_of_an_item(text: str) -> None:
    found = marks(text)
    halves = [at for pair in found.pairs for at in pair]
    assert len(halves) == len(set(halves))
    assert not set(halves) & set(found.alone)
    assert set(found.crossed) <= set(found.pairs)
    left = set(range(len(text))) - set(halves) - set(found.alone)
    assert all(text[at] in "a1；）)" for at in left)
    assert all(closes(text[first], text[last]) and first < last for first, last in found.pairs)


def test_full_and_half_width_are_halves_of_each_other() -> None:
    assert closes("(", "）")
    assert closes("（", ")")
    assert not closes("（", "]")
    assert not closes("）", "（")
