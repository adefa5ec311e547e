"""Thousands of heights, any of which may change, are summed and searched as a plain list would."""

from bisect import bisect_right
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.ui.briefing.heights import Heights

HEIGHTS = st.lists(st.integers(0, 90), min_size=1, max_size=40)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 39), st.integers(0, 90)), max_size=12))
def test_sums_follow_every_change(heights: list[int], changes: list[tuple[int, int]]) -> None:
    made = Heights(heights)
    plain = list(heights)
    for strip, height in changes:
        at = strip % len(plain)
        assert made.set(at, height) == height - plain[at]
        plain[at] = height
        assert made[at] == height
    assert [made.above(at) for at in range(len(plain))] == [0, *accumulate(plain)][:-1]
    assert made.total == sum(plain)
    assert len(made) == len(plain)


@given(HEIGHTS, st.integers(-5, 4000))
def test_the_strip_at_a_height_is_the_last_that_begins_above_it(heights: list[int], y: int) -> None:
    tops = [0, *accumulate(heights)]
    expected = min(max(bisect_right(tops, y) - 1, 0), len(heights) - 1)
    assert Heights(heights).at(y) == expected


def test_nothing_has_no_height() -> None:
    assert Heights(()).total == 0
    assert len(Heights(())) == 0
