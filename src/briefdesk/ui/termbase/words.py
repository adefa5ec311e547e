"""The words for what stands in an entry."""

from collections.abc import Mapping
from typing import TypeVar

from briefdesk.model.concept import (
    ConceptKind,
    ConceptStatus,
    Confidence,
    ReadingSource,
    RelationType,
)
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.say import say

W = TypeVar("W", bound=str)

CONCEPT_STATUS_WORDS = {
    ConceptStatus.DRAFT: phrase("termbase", "draft"),
    ConceptStatus.APPROVED: phrase("termbase", "approved"),
    ConceptStatus.RETIRED: phrase("termbase", "retired"),
}
CONFIDENCE_WORDS = {
    Confidence.SURE: phrase("termbase", "sure"),
    Confidence.LIKELY: phrase("termbase", "likely"),
    Confidence.UNSURE: phrase("termbase", "unsure"),
}
KIND_WORDS = {
    ConceptKind.TERM: phrase("termbase", "term"),
    ConceptKind.STATUTE: phrase("termbase", "statute"),
    ConceptKind.BODY: phrase("termbase", "body"),
    ConceptKind.DOCUMENT: phrase("termbase", "document"),
    ConceptKind.SYSTEM: phrase("termbase", "system"),
    ConceptKind.PERSON: phrase("termbase", "person"),
}
RELATION_WORDS = {
    RelationType.BROADER: phrase("termbase", "broader"),
    RelationType.PART_OF: phrase("termbase", "part of"),
    RelationType.RELATED: phrase("termbase", "related"),
    RelationType.FALSE_FRIEND_OF: phrase("termbase", "false friend of"),
    RelationType.SUPERSEDED_BY: phrase("termbase", "superseded by"),
}
READING_WORDS = {
    ReadingSource.HUMAN: phrase("termbase", "reading confirmed"),
    ReadingSource.OVERRIDE: phrase("termbase", "reading from the list of exceptions"),
    ReadingSource.AUTO: phrase("termbase", "reading proposed"),
}
TYPE_WORDS = {
    "full": phrase("termbase", "full form"),
    "short": phrase("termbase", "short form"),
    "abbrev": phrase("termbase", "abbreviation"),
    "variant": phrase("termbase", "variant"),
    "calque": phrase("termbase", "calque"),
    "gloss": phrase("termbase", "gloss"),
}
REGISTER_WORDS = {
    "statute": phrase("termbase", "statute"),
    "policy": phrase("termbase", "policy"),
    "journalistic": phrase("termbase", "journalistic"),
    "medical": phrase("termbase", "medical"),
}
MATCH_WORDS = {
    "default": phrase("termbase", "in any script and width"),
    "exact": phrase("termbase", "to the letter"),
    "case": phrase("termbase", "with capitals as written"),
    "search": phrase("termbase", "in searches only"),
}
SOURCE_KIND_WORDS = {
    "law": phrase("termbase", "law"),
    "cabinet": phrase("termbase", "Cabinet"),
    "ministry": phrase("termbase", "ministry"),
    "eu": phrase("termbase", "EU act"),
    "web": phrase("termbase", "web page"),
    "person": phrase("termbase", "person"),
}
LANGUAGE_WORDS = {
    "ja": phrase("termbase", "Japanese"),
    "zh-Hans": phrase("termbase", "Chinese, simplified"),
    "zh-Hant": phrase("termbase", "Chinese, traditional"),
    "zh-Hant-TW": phrase("termbase", "Chinese, Taiwan"),
    "zh-Hant-HK": phrase("termbase", "Chinese, Hong Kong"),
    "en": phrase("termbase", "English"),
}
_DOMAIN_WORDS = {  # of the bundled term bases
    "eu-health-data": phrase("termbase", "EU health data"),
    "government-bodies": phrase("termbase", "Government bodies"),
    "health-systems-and-databases": phrase("termbase", "Health systems and databases"),
    "healthcare": phrase("termbase", "Health care"),
    "legal-procedure": phrase("termbase", "Legal procedure"),
    "medical-data-law": phrase("termbase", "Medical data law"),
    "personal-information": phrase("termbase", "Personal information"),
    "policy-documents": phrase("termbase", "Policy documents"),
    "technology": phrase("termbase", "Technology"),
}


def domain_word(code: str) -> str:
    """Return the name of a domain; one that is not ours as it is."""
    return say(_DOMAIN_WORDS[code]) if code in _DOMAIN_WORDS else code


def language_word(lang: str) -> str:
    """Return the name of a language; a tag that nobody foresaw as it is."""
    return say(LANGUAGE_WORDS[lang]) if lang in LANGUAGE_WORDS else lang


def termbase_word(info: TermBaseInfo | None) -> str:
    """Return the name of a term base; None is the bundled one."""
    if info is None:
        return say(phrase("termbase", "Bundled"))
    own = say(phrase("termbase", "My entries")) if info.name == "own" else info.name
    return info.title or own


def word(words: Mapping[W, Phrase], value: W) -> str:
    """Return the word for a value; one that nobody foresaw as it is."""
    return say(words[value]) if value in words else str(value)
