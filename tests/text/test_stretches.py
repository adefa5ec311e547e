"""Stretches of a text."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.stretches import Stretches

RANGES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted).map(tuple))


@given(RANGES, st.integers(-1, 22))
def test_they_hold_what_one_of_them_holds(ranges: list[tuple[int, int]], at: int) -> None:
    held = any(start <= at < end for start, end in ranges)
    assert Stretches(ranges).hold(at) is held
