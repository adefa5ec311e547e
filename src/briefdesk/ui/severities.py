"""How severities are said and shown: a word, an icon, a colour; never the colour alone."""

from briefdesk.model.finding import Gravity
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.theme import Colours

SEVERITY_WORDS: dict[Gravity, Phrase] = {
    Gravity.CRITICAL: phrase("findings", "Critical"),
    Gravity.HIGH: phrase("findings", "High"),
    Gravity.MEDIUM: phrase("findings", "Medium"),
    Gravity.LOW: phrase("findings", "Low"),
    Gravity.INFO: phrase("findings", "Info"),
}
SEVERITY_ICONS = {
    Gravity.CRITICAL: "risk",
    Gravity.HIGH: "risk",
    Gravity.MEDIUM: "question",
    Gravity.LOW: "edit",
    Gravity.INFO: "info",
}


def severity_colour(gravity: Gravity, colours: Colours) -> str:
    """Return the colour of findings of a severity."""
    if gravity in (Gravity.CRITICAL, Gravity.HIGH):
        return colours.problem
    return colours.warning if gravity is Gravity.MEDIUM else colours.muted
