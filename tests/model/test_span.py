"""A span is a half-open range of code points."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.span import Span

POINTS = st.integers(0, 30)


def points(span: Span) -> set[int]:
    """Return the code points of a span, one by one."""
    return set(range(span.start, span.end))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Any span of at least one code point."""
    start = draw(POINTS)
    return Span(start, start + draw(st.integers(1, 10)))


@given(spans(), spans())
def test_spans_compare_as_the_sets_of_their_points(one: Span, other: Span) -> None:
    assert len(one) == len(points(one))
    assert one.overlaps(other) == bool(points(one) & points(other))
    assert one.covers(other) == (points(one) >= points(other))


def test_spans_sort_by_start_then_end() -> None:
    assert sorted([Span(2, 3), Span(1, 9), Span(1, 4)]) == [Span(1, 4), Span(1, 9), Span(2, 3)]


def test_neighbours_do_not_overlap() -> None:
    assert not Span(0, 2).overlaps(Span(2, 4))
