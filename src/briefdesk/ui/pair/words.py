"""The links of sentences in words, with a shape for each."""

from briefdesk.model.pairing import Link
from briefdesk.phrases import phrase
from briefdesk.ui.pair.links import Standing, standing
from briefdesk.ui.say import say

STANDING_WORDS = {
    Standing.CONFIRMED: phrase("pairs", "confirmed"),
    Standing.SURE: phrase("pairs", "sure"),
    Standing.UNSURE: phrase("pairs", "unsure"),
    Standing.LEFT_OUT: phrase("pairs", "left out"),
    Standing.ADDED: phrase("pairs", "added"),
}
SHAPES = {
    Standing.CONFIRMED: "✓",
    Standing.SURE: "",
    Standing.UNSURE: "?",
    Standing.LEFT_OUT: "−",
    Standing.ADDED: "+",
}
_LEFT_OUT = phrase("pairs", "confirmed: left out")
_ADDED = phrase("pairs", "confirmed: added")


def standing_word(link: Link) -> str:
    """Return how a link stands, in the interface language."""
    how = standing(link)
    if how is Standing.CONFIRMED and not link.translation:
        return say(_LEFT_OUT)
    if how is Standing.CONFIRMED and not link.original:
        return say(_ADDED)
    return say(STANDING_WORDS[how])
