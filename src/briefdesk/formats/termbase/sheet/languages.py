"""Which language a column, a cell or a header speaks of."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

from briefdesk.model.language import JAPANESE_ONLY
from briefdesk.text.language_tags import known_tag, leaves_script_open
from briefdesk.text.script import ChineseForm, convert

HANS, HANT, TAIWAN, HONG_KONG = "zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK"
CHINESE = "zh"  # Chinese of a variety that nobody has named yet
# Longest first within a language: what is found is taken out of a header.
_NAMES: Mapping[str, str] = {
    "chinese (simplified, prc)": HANS,
    "chinese (traditional, taiwan)": TAIWAN,
    "chinese (traditional, hong kong sar)": HONG_KONG,
    "chinese (hong kong sar)": HONG_KONG,
    "chinese (hong kong)": HONG_KONG,
    "chinese (singapore)": HANS,
    "chinese (taiwan)": TAIWAN,
    "chinese (china)": HANS,
    "chinese (prc)": HANS,
    "english (united kingdom)": "en",
    "english (united states)": "en",
    "japanese (japan)": "ja",
    "traditional chinese": HANT,
    "chinese (traditional)": HANT,
    "simplified chinese": HANS,
    "chinese (simplified)": HANS,
    "中国語（繁体字）": HANT,
    "中国語（簡体字）": HANS,
    "中国語(繁体字)": HANT,
    "中国語(簡体字)": HANS,
    "中国語繁体字": HANT,
    "中国語簡体字": HANS,
    "中文（繁体）": HANT,
    "中文（简体）": HANS,
    "中文(繁体)": HANT,
    "中文(繁體)": HANT,
    "中文(简体)": HANS,
    "中文(簡體)": HANS,
    "繁体中文": HANT,
    "繁體中文": HANT,
    "简体中文": HANS,
    "簡體中文": HANS,
    "正體中文": TAIWAN,
    "繁体字": HANT,
    "簡体字": HANS,
    "简体字": HANS,
    "香港": HONG_KONG,
    "臺灣": TAIWAN,
    "台灣": TAIWAN,
    "台湾": TAIWAN,
    "繁中": HANT,
    "繁体": HANT,
    "繁體": HANT,
    "简中": HANS,
    "簡中": HANS,
    "简体": HANS,
    "簡體": HANS,
    "japanese": "ja",
    "日本語": "ja",
    "日本语": "ja",
    "日文": "ja",
    "日语": "ja",
    "日語": "ja",
    "和文": "ja",
    "和語": "ja",
    "chinese": CHINESE,
    "mandarin": CHINESE,
    "中国語": CHINESE,
    "中國語": CHINESE,
    "中文": CHINESE,
    "中语": CHINESE,
    "汉语": CHINESE,
    "漢語": CHINESE,
    "华文": CHINESE,
    "english": "en",
    "英語": "en",
    "英语": "en",
    "英文": "en",
    "英訳": "en",
    "英译": "en",
    "中訳": CHINESE,
    "中译": CHINESE,
    "中譯": CHINESE,
    "日訳": "ja",
    "日译": "ja",
    "和訳": "ja",
}
_SHORT: Mapping[str, str] = {"日": "ja", "中": CHINESE, "英": "en", "简": HANS, "繁": HANT}
_SHORT_NAME = re.compile(r"^([日中英简繁])$|[(\[]([日中英简繁])[)\]]")
_TAG = re.compile(r"(?<![a-z])([a-z]{2,3}(?:[-_][a-z]{2,4}){0,2})(?![a-z])")
_BCP47 = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_KANA = re.compile("[ぁ-ゖァ-ヺー]")
_HAN = re.compile("[々〇㐀-鿿\U00020000-\U0003ffff]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_SAMPLE = 300  # cells by which a column is judged
_MIXED_SHARE = 0.2  # of the terms of a column
_LOAN_SHARE = 0.02  # of the characters
_KANA_SHARE = 0.05  # of the characters of a column: law is written with few


def folded(text: str) -> str:
    """Return a name in the form in which it is looked up."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def named_language(header: str) -> tuple[str, str]:
    """Return the language that a folded header names (``zh``: of no variety) and the rest of it.

    The language is empty where none is named.
    """
    for name, tag in _NAMES.items():
        if name in header:
            return tag, header.replace(name, " ", 1).strip()
    short = _SHORT_NAME.search(header)
    if short:
        return _SHORT[short[1] or short[2]], _SHORT_NAME.sub(" ", header).strip()
    for found in _TAG.finditer(header):
        tag = CHINESE if leaves_script_open(found[1]) else known_tag(found[1])
        if tag:
            return tag, (header[: found.start()] + " " + header[found.end() :]).strip()
    return "", header


def language_value(text: str) -> str:
    """Return the tag for what a cell says of a language; ``zh`` and "" as ``named_language``.

    A tag that is unknown here stays as it is.
    """
    tag, rest = named_language(folded(text))
    if tag and not rest.strip(" ()[]語语文:-_"):
        return tag
    return text.strip() if _BCP47.fullmatch(text.strip()) and not tag else ""


def script_language(text: str) -> str:
    """Return the language of a single term by its script alone, "" where no letter says it."""
    return column_language((text,))


def column_language(texts: Iterable[str]) -> str:
    """Return the language of the terms in a column by their script, "" where no letter says it."""
    sample = "\n".join(text for text, _ in zip(texts, range(_SAMPLE), strict=False))
    han, kana = len(_HAN.findall(sample)), len(_KANA.findall(sample))
    if kana and kana >= _KANA_SHARE * (han + kana):
        return "ja"
    if han:
        return _han_language(sample)
    return "en" if _LATIN.search(sample) else ""


def _han_language(text: str) -> str:
    """Return the language of a text of Han alone: by the forms that only one script has.

    Japanese has forms of its own, and those of simplified and of traditional Chinese side by side.
    """
    simplified, traditional = _forms(text)
    if not _is_chinese(text):
        mixes = min(simplified, traditional) * 5 >= max(simplified, traditional) > 0
        if mixes or any(sign in JAPANESE_ONLY for sign in text):
            return "ja"
    return HANT if traditional > simplified else HANS


def is_mixed(texts: Iterable[str]) -> bool:
    """Tell whether a column holds terms of several languages, and not a few loan words."""
    counts: Counter[str] = Counter()
    for text, _ in zip(texts, range(_SAMPLE), strict=False):
        if _KANA.search(text) or any(sign in JAPANESE_ONLY for sign in text):
            counts["ja"] += 1
        elif _HAN.search(text):
            counts[CHINESE if _is_chinese(text) else "either"] += 1
        elif _LATIN.search(text):
            counts["en"] += 1
    counts["ja" if counts["ja"] > counts[CHINESE] else CHINESE] += counts.pop("either", 0)
    most = max(counts.values(), default=0)
    return sum(counts.values()) - most > _MIXED_SHARE * sum(counts.values())


def _is_chinese(text: str) -> bool:
    """Tell whether a text has characters that Japanese does not write."""
    han = _HAN.findall(text)
    foreign = sum(not sign.encode("cp932", "ignore") for sign in han)
    return foreign > _LOAN_SHARE * len(han)


def variety(texts: Iterable[str]) -> str:
    """Return which Chinese a column is in that only says it is Chinese."""
    sample = "".join(text for text, _ in zip(texts, range(_SAMPLE), strict=False))
    simplified, traditional = _forms(sample)
    return HANT if traditional > simplified else HANS


def _forms(text: str) -> tuple[int, int]:
    """Return how many characters of a text are simplified, and how many are traditional."""
    signs = "".join(_HAN.findall(text))
    as_traditional = convert(signs, ChineseForm.TRADITIONAL)
    as_simplified = convert(signs, ChineseForm.SIMPLIFIED)
    return (
        sum(a != b for a, b in zip(signs, as_traditional, strict=False)),
        sum(a != b for a, b in zip(signs, as_simplified, strict=False)),
    )
