"""The words for what a term base says about a term."""

from briefdesk.model.concept import AdminStatus, Concept, SourceRef, Term
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.say import say

STATUS_WORDS: dict[str, Phrase] = {
    AdminStatus.PREFERRED: phrase("terms", "preferred"),
    AdminStatus.ADMITTED: phrase("terms", "admitted"),
    AdminStatus.DEPRECATED: phrase("terms", "deprecated"),
    AdminStatus.SUPERSEDED: phrase("terms", "superseded"),
    "forbidden": phrase("terms", "not to be used"),
}
JURISDICTION_WORDS: dict[str, Phrase] = {
    "JP": phrase("terms", "Japan"),
    "CN": phrase("terms", "Mainland China"),
    "TW": phrase("terms", "Taiwan"),
    "HK": phrase("terms", "Hong Kong"),
    "EU": phrase("terms", "European Union"),
    "INT": phrase("terms", "International"),
}
SCRIPT_WORDS = {  # in their own script, in every interface language
    "zh-Hans": "简体",
    "zh-Hant": "繁體",
    "zh-Hant-TW": "繁體（台灣）",
    "zh-Hant-HK": "繁體（香港）",
}


def status_word(term: Term) -> str:
    """Return a term's status as a word."""
    return say(STATUS_WORDS["forbidden" if term.forbidden else term.status])


def jurisdiction_word(code: str) -> str:
    """Return a jurisdiction's name; an unknown code as it is."""
    return say(JURISDICTION_WORDS[code]) if code in JURISDICTION_WORDS else code


def script_word(lang: str) -> str:
    """Return the name of a Chinese script and region; an unknown language tag as it is."""
    return SCRIPT_WORDS.get(lang, lang)


def terms_in(concept: Concept, lang: str) -> list[Term]:
    """Return a concept's terms in a language, best first."""
    order = list(AdminStatus)
    mine = [term for term in concept.terms if term.lang.split("-")[0] == lang]
    return sorted(mine, key=lambda term: (term.forbidden, order.index(term.status)))


def title_of(source: SourceRef) -> str:
    """Return a source's title with its law number."""
    return f"{source.title}（{source.law_no}）" if source.law_no else source.title
