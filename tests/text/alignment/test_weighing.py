"""What marks weigh."""

import pytest

from briefdesk.model.span import Span
from briefdesk.text.alignment.units import Unit
from briefdesk.text.alignment.weighing import Side, scale_of


def units(*texts: str) -> list[Unit]:
    """Return sentences whose marks are their letters, each in a block of its own."""
    return [
        Unit(Span(n * 10, n * 10 + len(text)), n, "body", tuple(("word", one) for one in text))
        for n, text in enumerate(texts)
    ]


def test_what_is_rare_weighs_more_and_what_one_side_alone_has_nothing() -> None:
    scale = scale_of(units("ab", "ac", "a"), units("ab", "a", "ad"))
    assert scale.weights[("word", "b")] > scale.weights[("word", "a")]
    assert ("word", "c") not in scale.weights


def test_a_sentence_weighs_one_on_the_average() -> None:
    left, right = units("abc", "de", "fa"), units("abc", "ed", "af")
    scale = scale_of(left, right)
    weights = [Side(one, scale).stretch(n, 1).weight for one in (left, right) for n in range(3)]
    assert sum(weights) / 6 == pytest.approx(1)


def test_a_mark_that_is_there_twice_is_shared_twice_only_where_both_have_it_twice() -> None:
    left, right = units("aa", "b"), units("a", "aab")
    scale = scale_of(left, right)
    ours, theirs = Side(left, scale), Side(right, scale)
    once = scale.shared(ours.stretch(0, 1), theirs.stretch(0, 1))
    twice = scale.shared(ours.stretch(0, 1), theirs.stretch(1, 1))
    assert twice == pytest.approx(2 * once)


def test_a_stretch_knows_its_length_its_kind_and_the_ends_of_blocks_in_it() -> None:
    left = units("ab", "cd")
    left[1] = left[1]._replace(kind="heading")
    side = Side(left, scale_of(left, left))
    assert (side.stretch(0, 1).kind, side.stretch(0, 1).breaks) == ("body", 0)
    both = side.stretch(0, 2)
    assert (both.length, both.kind, both.breaks) == (4, "", 1)
