"""The words for kinds and states of comments."""

from briefdesk.model.annotation import Annotation, Change, Kind, Placement, State
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.say import say

KIND_WORDS: dict[Kind, Phrase] = {
    Kind.HIGHLIGHT: phrase("comments", "Highlight"),
    Kind.NOTE: phrase("comments", "Note"),
    Kind.QUESTION: phrase("comments", "Question"),
    Kind.RISK: phrase("comments", "Risk"),
    Kind.TRANSLATION: phrase("comments", "Translation"),
    Kind.CROSS_REFERENCE: phrase("comments", "Cross-reference"),
}
CHANGE_WORDS: dict[Change, Phrase] = {
    Change.INSERTION: phrase("comments", "Insertion"),
    Change.INSERTION_BEFORE: phrase("comments", "Insertion before this"),
    Change.INSERTION_AFTER: phrase("comments", "Insertion after this"),
    Change.DELETION: phrase("comments", "Deletion"),
    Change.DELETION_BEFORE: phrase("comments", "Deletion before this"),
    Change.DELETION_AFTER: phrase("comments", "Deletion after this"),
}
STATE_WORDS: dict[State, Phrase] = {
    State.OPEN: phrase("comments", "Open"),
    State.SETTLED: phrase("comments", "Settled"),
}
PLACEMENT_WORDS: dict[Placement, Phrase] = {
    Placement.CHANGED: phrase("comments", "The words changed"),
    Placement.REVIEW: phrase("comments", "Place to be confirmed"),
    Placement.ORPHAN: phrase("comments", "No place in this version"),
}
INTERNAL = phrase("comments", "Internal")


def standing(annotation: Annotation) -> list[str]:
    """Return the words for what sets a comment apart: internal, settled, place unsure."""
    words = []
    if annotation.internal:
        words.append(say(INTERNAL))
    if annotation.state is State.SETTLED:
        words.append(say(STATE_WORDS[State.SETTLED]))
    if annotation.anchor.placement in PLACEMENT_WORDS:
        words.append(say(PLACEMENT_WORDS[annotation.anchor.placement]))
    return words


def kind_of(annotation: Annotation) -> str:
    """Return what a comment is: its kind, or which tracked change of the file."""
    change = annotation.change
    return say(KIND_WORDS[annotation.kind] if change is None else CHANGE_WORDS[change])


def titled(annotation: Annotation, number: int | None) -> str:
    """Return number and kind; an internal comment has no number, its standing says why."""
    kind = kind_of(annotation)
    return kind if number is None else f"{number}  {kind}"


def spoken(annotation: Annotation, number: int | None) -> str:
    """Return a comment as one line for a screen reader."""
    parts = ["" if number is None else str(number)]
    parts += [kind_of(annotation), annotation.author]
    parts += standing(annotation)
    return ", ".join(part for part in parts if part) + f": {annotation.body}"
