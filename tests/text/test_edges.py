"""A word of the western scripts is found whole or not at all."""

import pytest

from briefdesk.text.edges import cuts_a_word, is_western


@pytest.mark.parametrize("char", "aZ9éＤ１я")
def test_letters_and_digits_of_any_width_are_western(char: str) -> None:
    assert is_western(char)


@pytest.mark.parametrize("char", ["医", "か", "・", " ", "-", ""])
def test_han_kana_and_signs_are_not(char: str) -> None:
    assert not is_western(char)


@pytest.mark.parametrize(
    ("text", "cut"),
    [("xEU", True), ("EUR", True), ("EU・US", False), ("据EU提", False), ("EU\u200bx", True)],
)
def test_a_neighbour_of_the_same_kind_makes_it_a_part(text: str, *, cut: bool) -> None:
    start = text.index("EU")
    assert cuts_a_word(text, (start, start + 2), (0, len(text)), ()) is cut


def test_what_lies_outside_or_behind_a_marker_does_not_count() -> None:
    assert not cuts_a_word("xEU2", (1, 3), (1, 3), ())
    assert not cuts_a_word("EU27", (0, 2), (0, 4), {2})
