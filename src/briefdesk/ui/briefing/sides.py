"""How the width of the view is shared between the column of text and the comments beside it."""

from typing import NamedTuple

from briefdesk.ui.briefing.styles import MEASURE

NARROWEST = 26  # characters a line keeps beside cards; below, numbered marks
EASY = 32  # characters a line gets before the cards get wider
CARDS = (200, 260)  # pixels of a card, at least and at most
GUTTER = 26  # pixels between text and cards, crossed by the leader lines
EDGE = 8  # pixels right of the cards
STRIP = 34  # width of the column of marks
PAD = 24  # pixels of paper on both sides


class Sides(NamedTuple):
    """Pixels: paper left of the column, the column, and what stands right of it.

    ``card`` is the width of a card; 0 means that there is only room for numbered marks.
    """

    left: int
    column: int
    side: int
    card: int


def share(room: int, em: float, *, comments: bool) -> Sides:
    """Share ``room`` pixels; ``em`` is a character's width, ``comments`` whether there are any.

    The column keeps its place when the first comment comes, as long as both have all they want.
    """
    over = room - GUTTER - EDGE - PAD
    card = max(CARDS[0], min(CARDS[1], int(over - EASY * em)))
    if over - card < NARROWEST * em:
        card = 0
    side = GUTTER + card + EDGE if card else STRIP
    if not comments and (not card or over - card < MEASURE * em):
        card, side = 0, 0
    pads = PAD if card else 2 * PAD
    column = round(min(MEASURE, max(8, int((room - side - pads) / em))) * em) + 1
    return Sides(max(PAD, (room - column - side) // 2), column, side, card)
