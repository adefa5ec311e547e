"""The words of proposed changes."""

from briefdesk.model.annotation import Placement
from briefdesk.model.finding import Gravity
from briefdesk.model.revision import Remedy, Revision, RevisionState
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.revising import stands
from briefdesk.ui.say import say, say_said
from briefdesk.ui.severities import SEVERITY_WORDS

REMEDY_WORDS: dict[Remedy, Phrase] = {
    Remedy.REPLACE: phrase("revisions", "Replace"),
    Remedy.GLOSS: phrase("revisions", "Gloss"),
    Remedy.QUERY: phrase("revisions", "Query"),
}
PROPOSED_WORDS: dict[Remedy, Phrase] = {
    Remedy.REPLACE: phrase("revisions", "Replacement"),
    Remedy.GLOSS: phrase("revisions", "Gloss behind it"),
    Remedy.QUERY: phrase("revisions", "Question"),
}
STATE_WORDS: dict[RevisionState, Phrase] = {
    RevisionState.OPEN: phrase("revisions", "Open"),
    RevisionState.ACCEPTED: phrase("revisions", "Accepted"),
    RevisionState.REJECTED: phrase("revisions", "Rejected"),
}
FORMAT_WORDS: dict[str, Phrase] = {
    "docx": phrase("revisions", "Word with tracked changes"),
    "xlsx": phrase("revisions", "Excel table"),
    "csv": phrase("revisions", "CSV table"),
}
_UNSURE = phrase("revisions", "place unsure")
_LOST = phrase("revisions", "no place in this version")


def severity_word(severity: str) -> str:
    """Return the word for a severity; nothing for none, an unknown one as it is."""
    known = severity in tuple(Gravity)
    return say(SEVERITY_WORDS[Gravity(severity)]) if known else severity


def state_word(one: Revision) -> str:
    """Return what became of a change, and whether its place is in doubt."""
    state = say(STATE_WORDS[one.state])
    if stands(one):
        return state
    lost = one.anchor.placement is Placement.ORPHAN
    return f"{state} · {say(_LOST if lost else _UNSURE)}"


def reason_of(one: Revision) -> str:
    """Return why a change is proposed, in the interface language where a check says it."""
    return one.reason if one.said is None else say_said(one.said)


def shown_change(one: Revision) -> str:
    """Return a change in short, for a hint: what stands there, what is to."""
    words, proposed = one.anchor.quote.exact, one.proposed
    if one.remedy is Remedy.REPLACE:
        return f"{words} → {proposed or '∅'}"
    return f"{words}（{proposed}）" if one.remedy is Remedy.GLOSS else f"{words} — {proposed}"
