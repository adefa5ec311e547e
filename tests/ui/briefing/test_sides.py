"""Text and comments share the width; marks come only when a line would get too short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.ui.briefing.sides import CARDS, NARROWEST, PAD, share
from briefdesk.ui.briefing.styles import MEASURE

POINT = 4 / 3  # pixels, at 96 dots per inch
DEFAULT = 1440 - 220 - 300 - 24  # what two docks and a scroll bar leave of a laptop's screen


@pytest.mark.parametrize("text_size", range(12, 19))
def test_cards_stand_beside_the_text_on_a_laptop(text_size: int) -> None:
    sides = share(DEFAULT, text_size * POINT, comments=True)
    assert CARDS[0] <= sides.card <= CARDS[1]
    assert sides.column >= NARROWEST * text_size * POINT


@given(st.integers(300, 4000), st.floats(8, 60), st.booleans())
def test_nothing_is_wider_than_the_view(room: int, em: float, comments: bool) -> None:  # noqa: FBT001 - drawn
    sides = share(room, em, comments=comments)
    assert sides.left >= PAD
    assert sides.column <= MEASURE * em + 2
    if room >= 8 * em + 150:
        assert sides.left + sides.column + sides.side <= room + 1


def test_large_letters_leave_room_for_marks_only() -> None:
    sides = share(DEFAULT, 40 * POINT, comments=True)
    assert sides.card == 0
    assert sides.side > 0


def test_a_briefing_without_comments_has_the_whole_view() -> None:
    sides = share(700, 20, comments=False)
    assert sides.side == 0


def test_the_column_does_not_move_for_the_first_comment_where_there_is_room() -> None:
    assert share(1400, 20, comments=False) == share(1400, 20, comments=True)
