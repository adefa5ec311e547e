"""Sentences that surely belong together, and the band around them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.span import Span
from briefdesk.text.alignment.anchors import band, rising
from briefdesk.text.alignment.units import Unit
from briefdesk.text.alignment.weighing import scale_of

MARKS = st.lists(st.sampled_from("abcdefghij"), max_size=4)
SIDES = st.lists(MARKS, max_size=90)


def side(marks: list[list[str]]) -> list[Unit]:
    """Return sentences that have these marks."""
    return [
        Unit(Span(n * 10, n * 10 + 9), n, "body", tuple(("word", one) for one in some))
        for n, some in enumerate(marks)
    ]


@given(SIDES, SIDES)
def test_a_way_leads_through_the_band(ours: list[list[str]], theirs: list[list[str]]) -> None:
    left, right = side(ours), side(theirs)
    ranges = band(left, right, scale_of(left, right))
    assert len(ranges) == len(left) + 1
    assert ranges[0][0] == 0
    assert ranges[-1][1] == len(right)
    for (low, high), (next_low, next_high) in pairwise(ranges):
        assert 0 <= low <= high
        assert low <= next_low <= high <= next_high


def test_the_band_is_narrow_where_sentences_are_known() -> None:
    many = [[f"only {n}"] for n in range(2000)]
    ranges = band(side(many), side(many), scale_of(side(many), side(many)))
    assert max(high - low for low, high in ranges) < 20


def test_what_is_rare_between_two_anchors_is_found_there() -> None:
    many = [[f"again {n % 200}", *([f"once {n}"] * (n % 200 == 0))] for n in range(2000)]
    ranges = band(side(many), side(many), scale_of(side(many), side(many)))
    assert all(low <= n <= high for n, (low, high) in enumerate(ranges))
    assert sum(high - low for low, high in ranges) / len(ranges) < 20


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), unique=True, max_size=12))
def test_the_best_rising_chain(pairs: list[tuple[int, int]]) -> None:
    first_of = {i: (i, j) for i, j in sorted(pairs)}
    votes = [((i, j), 1.0 + (i * 7 + j) % 3) for i, j in sorted(first_of.values())]
    chain = rising(votes)
    assert chain == sorted(chain)
    assert len({j for _, j in chain}) == len(chain)
    weight = dict(votes)
    best: dict[tuple[int, int], float] = {}
    for (i, j), vote in votes:
        before = [best[one] for one in best if one[0] < i and one[1] < j]
        best[i, j] = vote + max(before, default=0.0)
    assert sum(weight[one] for one in chain) == max(best.values(), default=0)
