"""Sounds in Latin letters, so that iryou, iryo, いりょう and yīliáo lead to the written word."""

import re
import unicodedata

from briefdesk.text.fold import loose
from briefdesk.text.pronouncing import lazy_syllables

_KANA_ONLY = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc\u309d\u309e\\s]+")
_LONG = re.compile("(?<=o)[uo]|(?<=u)u|(?<=e)e|(?<=a)a|(?<=i)i|(?<=o)h(?![aiueo])")
# As keyboards and the official spelling have it; no pinyin has such a pair.
_WITH_Y = re.compile("[sztj]y(?=[aueo])")
_HEPBURN = {"sy": "sh", "zy": "j", "ty": "ch", "jy": "j"}
_OTHER_SCRIPT = re.compile("[^\u0000-\u036f\u1e00-\u1eff]")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")


def plain_letters(text: str) -> str:
    """Return the Latin letters of a text in lower case, without tones, marks, digits and blanks.

    ü is written v, as keyboards have it: ``lǜ shī`` and ``lv4shi1`` both give ``lvshi``.
    """
    spelt = unicodedata.normalize("NFD", text.lower()).replace("u\u0308", "v")
    return "".join(char for char in spelt if "a" <= char <= "z")


def is_latin(text: str) -> bool:
    """Tell whether no letter is of another script, so that a text may say how a word sounds."""
    return not any(char.isalpha() and _OTHER_SCRIPT.match(char) for char in text)


def without_length(letters: str) -> str:
    """Return Japanese in Latin letters without the length of vowels: ``iryou`` gives ``iryo``."""
    return _LONG.sub("", letters)


def hepburn(letters: str) -> str:
    """Return Japanese in Latin letters as Hepburn has it: ``jyouhou``, ``zyouhou``: ``jouhou``."""
    return _WITH_Y.sub(lambda pair: _HEPBURN[pair[0]], letters)


def is_kana(text: str) -> bool:
    """Tell whether a text is kana and nothing else."""
    return _KANA_ONLY.fullmatch(text) is not None


def romaji(reading: str) -> str:
    """Return a reading in kana as Latin letters (Hepburn), without the length of vowels."""
    import jaconv

    return without_length(plain_letters(jaconv.kana2alphabet(jaconv.kata2hira(reading))))


def pinyin(text: str) -> str:
    """Return Chinese text as pinyin without tones and blanks, as proposed: to find by, no more."""
    return plain_letters("".join(lazy_syllables(text)))


def pinyin_with_tones(text: str) -> str:
    """Return Chinese text as pinyin with its tones, as proposed: to be read, never to find by."""
    return " ".join(lazy_syllables(text, toned=True))


def sounds(text: str, lang: str, reading: str = "") -> tuple[str, str]:
    """Return by which kana and by which Latin letters a term is found, each perhaps empty.

    ``lang`` is BCP 47. A Chinese term sounds as its reading says, or else as pinyin proposes; a
    Japanese one only as its reading says.
    """
    if lang.startswith("ja"):
        kana = reading or (text if is_kana(text) else "")
        return loose(kana), romaji(kana) if kana else ""
    if lang.startswith("zh"):
        return "", plain_letters(reading) or (pinyin(text) if _HAN.search(text) else "")
    return "", ""
