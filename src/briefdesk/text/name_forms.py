"""Whether a name in English or Japanese is one of a concept's, in whatever form."""

import re
from functools import lru_cache

from briefdesk.model.concept import Concept, Term
from briefdesk.text.fold import loose

_ALIKE = 60.0  # of 100: another translation of one name rather than a name of another thing
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(["a", "an", "the", "of", "on", "for", "in", "to", "and"])
_BRITISH = re.compile("(?<=[a-z]{3})is(?=ations?$|ed$|ing$)")


def is_name(name: str, lang: str, concept: Concept) -> bool:
    """Tell whether a concept has a name, or one that differs in case, number, articles or spelling.

    One that the term base does not let one write is none.
    """
    key = _key(name, lang)
    return any(_key(term.text, lang) == key for term in concept.terms if _is_allowed(term, lang))


def resembles(name: str, lang: str, concept: Concept) -> bool:
    """Tell whether a name may be another translation of one that a concept has."""
    from rapidfuzz import fuzz

    compare = fuzz.token_set_ratio if _is_english(lang) else fuzz.ratio
    key = _key(name, lang)
    keys = [
        _key(term.text, lang) for term in concept.terms if _primary(term.lang) == _primary(lang)
    ]
    return any(compare(key, other) >= _ALIKE for other in keys)


def may_call(words: str, end: str, lang: str, concept: Concept) -> bool:
    """Tell whether words, of which ``end`` is the known end, may be another way to call a thing.

    They are if they end as a name of it does (公共健康数据库 for 公共数据库), or have most of its
    characters.
    """
    from rapidfuzz import fuzz

    key, last = loose(words), loose(end)
    names = [loose(term.text) for term in concept.terms if _primary(term.lang) == _primary(lang)]
    return any(name.endswith(last) or fuzz.ratio(key, name) >= _ALIKE for name in names)


def _is_allowed(term: Term, lang: str) -> bool:
    return term.is_usable or _primary(term.lang) != _primary(lang)


def _primary(lang: str) -> str:
    return lang.partition("-")[0]


def _is_english(lang: str) -> bool:
    return _primary(lang) == "en"


@lru_cache(maxsize=1 << 12)
def _key(name: str, lang: str) -> str:
    """Return a name as it is compared: an English one without what changes nothing."""
    if not _is_english(lang):
        return loose(name)
    words = (word for word in _WORD.findall(loose(name)) if word not in _SMALL)
    return " ".join(_BRITISH.sub("iz", _singular(word)) for word in words)


def _singular(word: str) -> str:
    """Return a word without the plural: body for bodies, process for processes."""
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
