"""The best way through both texts."""

from briefdesk.model.progress import unheard
from briefdesk.model.span import Span
from briefdesk.text.alignment.programme import Step, best_way
from briefdesk.text.alignment.units import Unit
from briefdesk.text.alignment.weighing import Side, scale_of


def way(ours: list[str], theirs: list[str], kinds: str = "") -> list[tuple[int, ...]]:
    """Return the links of sentences that share the letters they have, as numbers and counts."""
    sides = [
        [
            Unit(
                Span(n * 50, n * 50 + 4 * len(text)),
                n,
                "heading" if n < len(kinds) and kinds[n] == "h" else "body",
                tuple(("word", char) for char in text),
            )
            for n, text in enumerate(texts)
        ]
        for texts in (ours, theirs)
    ]
    scale = scale_of(*sides)
    whole = [(0, len(theirs))] * (len(ours) + 1)
    steps = best_way(Side(sides[0], scale), Side(sides[1], scale), scale, whole, unheard)
    assert all(0 <= step.likeness <= 1 for step in steps)
    return [step[:4] for step in steps]


def test_one_to_one() -> None:
    assert way(["abcd", "efgh"], ["abcd", "efgh"]) == [(0, 1, 0, 1), (1, 1, 1, 1)]


def test_joined_and_parted() -> None:
    assert way(["abcdefgh"], ["abcd", "efgh"]) == [(0, 1, 0, 2)]
    assert way(["abcd", "efgh"], ["abcdefgh"]) == [(0, 2, 0, 1)]


def test_left_out_and_added() -> None:
    assert way(["abcd", "ijkl"], ["abcd", "efgh", "ijkl"]) == [
        (0, 1, 0, 1),
        (1, 0, 1, 1),
        (1, 1, 2, 1),
    ]


def test_a_sentence_with_nothing_in_common_still_goes_with_what_stands_at_its_place() -> None:
    assert (1, 1, 1, 1) in way(["abcd", "x", "efgh"], ["abcd", "y", "efgh"])


def test_a_likeness_is_what_both_sides_share() -> None:
    assert Step(0, 1, 0, 1, 0.5).likeness == 0.5
    assert way([], []) == []
