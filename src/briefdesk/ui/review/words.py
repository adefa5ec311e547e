"""The words of the review: severities, what can be done, kinds of block."""

from briefdesk.model.imported import BlockType
from briefdesk.model.review import Act, ReviewItem, Severity
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.say import say

SEVERITY_WORDS: dict[Severity, Phrase] = {
    Severity.HIGH: phrase("review", "Serious"),
    Severity.MEDIUM: phrase("review", "Unsure"),
    Severity.LOW: phrase("review", "Note"),
}
SETTLED = phrase("review", "Settled")
SEVERITY_ICONS = {Severity.HIGH: "risk", Severity.MEDIUM: "question", Severity.LOW: "info"}
KEYS: dict[Act, str] = {
    Act.ACCEPT: "A",
    Act.NUMBER: "N",
    Act.MARKER: "M",
    Act.POINT: "F",
    Act.BLOCK: "K",
    Act.TEXT: "T",
    Act.ENCODING: "E",
    Act.REVISIONS: "R",
    Act.FORGET: "D",
}
ACT_WORDS: dict[Act, Phrase] = {
    Act.ACCEPT: phrase("review", "Accept"),
    Act.NUMBER: phrase("review", "It is a number"),
    Act.MARKER: phrase("review", "Choose the marker…"),
    Act.POINT: phrase("review", "Another footnote…"),
    Act.BLOCK: phrase("review", "Kind of block…"),
    Act.TEXT: phrase("review", "It is text"),
    Act.ENCODING: phrase("review", "Encoding…"),
    Act.REVISIONS: phrase("review", "Tracked changes…"),
    Act.FORGET: phrase("review", "Forget it"),
}
REVISION_WORDS = {
    "accepted": phrase("review", "As accepted: the text with the changes"),
    "original": phrase("review", "As rejected: the original text"),
    "shown": phrase("review", "Shown: the old words struck through, the new ones underlined"),
}
BLOCK_WORDS: tuple[tuple[BlockType | None, int, Phrase], ...] = (
    (BlockType.HEADING, 1, phrase("review", "Heading of level 1")),
    (BlockType.HEADING, 2, phrase("review", "Heading of level 2")),
    (BlockType.HEADING, 3, phrase("review", "Heading of level 3")),
    (BlockType.HEADING, 4, phrase("review", "Heading of level 4")),
    (BlockType.PARAGRAPH, 0, phrase("review", "Paragraph")),
    (BlockType.LIST_ITEM, 1, phrase("review", "List item")),
    (BlockType.QUOTE, 0, phrase("review", "Quotation")),
    (None, 0, phrase("review", "No part of the text")),
)


def standing(item: ReviewItem) -> str:
    """Return how serious an item is, or that it is settled."""
    return say(SETTLED if item.settled else SEVERITY_WORDS[item.severity])


def sentence(item: ReviewItem) -> str:
    """Return what an item says, in the interface language."""
    return say(item.said, **item.places)


def spoken(item: ReviewItem) -> str:
    """Return an item as one line for a screen reader."""
    around = f"{item.before}[{item.words}]{item.after}" if item.words else ""
    return " ".join(f"{standing(item)}: {sentence(item)} {around}".split())
