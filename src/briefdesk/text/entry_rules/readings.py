"""How terms are read: sorting, and search by sound, rest on it."""

import re
from collections.abc import Iterator

from briefdesk.model.concept import Concept
from briefdesk.model.problem import Problem
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules.base import Known, of_term
from briefdesk.text.fold import loose
from briefdesk.text.romanisation import is_kana

_HIRAGANA = re.compile("[ぁ-ゖゝゞー・]+")
_SYLLABLES = re.compile("[a-zü]+(?:['’-][a-zü]+)*|[0-9]+")
_KANA = re.compile("[ぁ-ゖァ-ヺ]")


def japanese_readings(concept: Concept, _known: Known) -> Iterator[Problem]:
    """Every Japanese term has a reading, in hiragana; that of kana goes without saying."""
    for term in concept.terms:
        if term.lang != "ja":
            continue
        if not term.reading and is_kana(term.text.replace("・", "")):
            continue
        if not term.reading:
            said = phrase("problems", "The Japanese term “{text}” has no reading.")
            yield of_term("no-reading", said, term, "reading")
        elif not _HIRAGANA.fullmatch(term.reading):
            said = phrase("problems", "The reading “{reading}” of “{text}” is not all hiragana.")
            yield of_term("reading-kana", said, term, "reading", reading=term.reading)
        elif is_kana(term.text) and loose(term.text) != loose(term.reading):
            said = phrase(
                "problems", "“{text}” is written as it is read, which is not “{reading}”."
            )
            yield of_term("reading-differs", said, term, "reading", reading=term.reading)


def chinese_readings(concept: Concept, _known: Known) -> Iterator[Problem]:
    """The reading of a Chinese term, if it has one, is pinyin without tones."""
    for term in concept.terms:
        if not term.lang.startswith("zh") or not term.reading:
            continue
        key = loose(term.text)  # Latin words stay as they are: web3
        words = term.reading.split(" ")
        if not all(_SYLLABLES.fullmatch(one) or (one and one in key) for one in words):
            said = phrase(
                "problems", "The reading “{reading}” of “{text}” is no pinyin without tones."
            )
            yield of_term("reading-pinyin", said, term, "reading", reading=term.reading)


def no_kana_in_chinese(concept: Concept, _known: Known) -> Iterator[Problem]:
    """A Chinese term that one may write has no kana."""
    for term in concept.terms:
        if term.lang.startswith("zh") and term.is_usable and _KANA.search(term.text):
            said = phrase("problems", "The Chinese term “{text}” has kana in it.")
            yield of_term("kana-in-chinese", said, term, "text")
