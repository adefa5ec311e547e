"""The words of findings: what can be done, how far a dismissal reaches, what a check says."""

from enum import Enum
from string import Formatter

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Said
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Remedy
from briefdesk.model.waiver import Scope
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.checking import catalogue
from briefdesk.ui.say import say, say_plainly, say_said
from briefdesk.ui.severities import SEVERITY_WORDS
from briefdesk.ui.typeface import body_language, language_runs

CONFIDENCE_WORDS: dict[Confidence, Phrase] = {
    Confidence.SURE: phrase("findings", "sure"),
    Confidence.LIKELY: phrase("findings", "likely"),
    Confidence.UNSURE: phrase("findings", "unsure"),
}
SCOPE_WORDS: dict[Scope, Phrase] = {
    Scope.HERE: phrase("findings", "Here"),
    Scope.BRIEFING: phrase("findings", "In this briefing"),
    Scope.ALWAYS: phrase("findings", "Always"),
}
DISMISSED_WORDS: dict[Scope, Phrase] = {
    Scope.HERE: phrase("findings", "Dismissed here"),
    Scope.BRIEFING: phrase("findings", "Dismissed in this briefing"),
    Scope.ALWAYS: phrase("findings", "Dismissed for good"),
}
PROPOSED_WORDS: dict[Remedy, Phrase] = {
    Remedy.REPLACE: phrase("findings", "To be replaced"),
    Remedy.GLOSS: phrase("findings", "Gloss proposed"),
    Remedy.QUERY: phrase("findings", "Asked the author"),
}


class Deed(Enum):
    """What a person can do about places of a finding."""

    SENSE = "sense"
    REPLACE = "replace"
    GLOSS = "gloss"
    QUERY = "query"
    DISMISS = "dismiss"
    TAKE_BACK = "take_back"
    CORRECTION = "correction"
    EXPLAIN = "explain"


KEYS: dict[Deed, str] = {
    Deed.SENSE: "S",
    Deed.REPLACE: "R",
    Deed.GLOSS: "G",
    Deed.QUERY: "Q",
    Deed.DISMISS: "D",
    Deed.TAKE_BACK: "T",
    Deed.CORRECTION: "C",
    Deed.EXPLAIN: "E",
}
DEED_WORDS: dict[Deed, Phrase] = {
    Deed.SENSE: phrase("findings", "Choose the sense…"),
    Deed.REPLACE: phrase("findings", "Replace…"),
    Deed.GLOSS: phrase("findings", "Gloss at first use…"),
    Deed.QUERY: phrase("findings", "Query to author…"),
    Deed.DISMISS: phrase("findings", "Dismiss…"),
    Deed.TAKE_BACK: phrase("findings", "Take back"),
    Deed.CORRECTION: phrase("findings", "Correction"),
    Deed.EXPLAIN: phrase("findings", "Explain"),
}
SHORT_WORDS: dict[Deed, Phrase] = {  # where there is little room
    **DEED_WORDS,
    Deed.SENSE: phrase("findings", "Sense…"),
    Deed.GLOSS: phrase("findings", "Gloss…"),
    Deed.QUERY: phrase("findings", "Query…"),
}
DEED_ICONS = {
    Deed.SENSE: "term",
    Deed.REPLACE: "edit",
    Deed.GLOSS: "translation",
    Deed.QUERY: "question",
    Deed.DISMISS: "close",
    Deed.TAKE_BACK: "restore",
    Deed.CORRECTION: "edit",
    Deed.EXPLAIN: "info",
}
AMBIGUOUS = "ambiguous-term"  # the check whose findings are answered by choosing a sense


def told(words: Said, lang: str) -> list[tuple[str, str]]:
    """Return what a check says in stretches, each with its language.

    That is empty where BriefDesk speaks, else that of the words of a briefing in ``lang``, or of a
    Japanese name.
    """
    runs: list[tuple[str, str]] = []
    for literal, name, _, _ in Formatter().parse(say_plainly(words.phrase)):
        if literal:
            runs.append((literal, ""))
        if name is not None:
            runs += _tongues(words.places.get(name, ""), lang)
    return runs


def _tongues(words: str, lang: str) -> list[tuple[str, str]]:
    """Return some words in stretches of one language; a Japanese name is quoted nowhere."""
    known = body_language(words, lang)
    quoted = language_runs(f"“{words}”", known)
    japanese = any(tongue == "ja" and end - start >= len(words) for start, end, tongue in quoted)
    return [(words, "ja" if japanese else known)] if words else []


def check_info(check: str) -> CheckInfo | None:
    """Return what there is to know of a check; None for one that is no more."""
    return next((one for one in catalogue() if one.id == check), None)


def check_title(check: str) -> str:
    """Return the name of a check, its id if it is no more."""
    info = check_info(check)
    return check if info is None else say(info.title)


def subject_of(one: Judged) -> str:
    """Return the words under which a finding is listed."""
    places = one.finding.places
    return one.finding.subject or (places[0].surface if places else check_title(one.finding.check))


def spoken(one: Judged) -> str:
    """Return a finding as one line for a screen reader."""
    severity = say(SEVERITY_WORDS[one.finding.severity])
    return f"{severity}: {subject_of(one)}. {say_said(one.finding.message)}"
