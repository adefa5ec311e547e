"""Characters that Simplified Chinese does not write: traditional ones, and those of Japanese.

Simplified is what GB 2312 holds; of the others those count that stand for one of it (the classes of
the fold), and those that only Japanese has. A conversion cannot tell: OpenCC's ``jp2t`` alters 517
characters of pure Simplified text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefdesk.model.language import HIRAGANA_SHARE, JAPANESE_ONLY
from briefdesk.text.brackets import Marks
from briefdesk.text.fold import loose

_KANA_RUN = re.compile("[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc]+")
_JAPANESE_ONLY = frozenset(JAPANESE_ONLY)
# In the Table of General Standard Chinese Characters of 2013 beside what OpenCC has for them.
_STANDARD = frozenset("瞭徵喆堃淼犇龢甦邨氾仝昇甯脩迺钜麴蹚勠皙噘瞋")
_IN_GB_2312 = "於"  # as a family name
_CLAUSE = re.compile("[^。！？；\n]+")
_HIRAGANA = re.compile("[\u3041-\u3096]")
_LETTER = re.compile("[^\\W\\d_]")


@lru_cache(maxsize=1 << 14)
def is_foreign(char: str) -> bool:
    """Tell whether Simplified Chinese writes a character otherwise, or not at all."""
    if char < "\u3400" or char in _STANDARD or (_is_in("gb2312", char) and char not in _IN_GB_2312):
        return False
    return char in _JAPANESE_ONLY or simplified(char) != ""


@lru_cache(maxsize=1 << 14)
def simplified(char: str) -> str:
    """Return what Simplified Chinese writes for a character; empty if that is not known."""
    key = loose(char)
    return key if key != char and len(key) == 1 and _is_in("gb2312", key) else ""


@lru_cache(maxsize=1 << 14)
def is_simplified_only(char: str) -> bool:
    """Tell whether a character is Simplified Chinese and no Japanese."""
    return char >= "\u3400" and _is_in("gb2312", char) and not _is_in("shift_jis", char)


def foreign(text: str) -> re.Pattern[str] | None:
    """Return what finds the runs of such characters in a text; None if it has none."""
    found = sorted(char for char in set(text) if is_foreign(char))
    return re.compile("[" + "".join(found) + "]+") if found else None


def japanese(text: str, marks: Marks) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a Chinese text that are Japanese: what is enclosed and has no
    character of Chinese alone, and words with the kana of grammar.
    """
    for opening, closing in marks.pairs:
        inner = text[opening + 1 : closing]
        if not any(map(is_simplified_only, inner)) and _is_other(inner):
            yield opening + 1, closing
    for clause in _CLAUSE.finditer(text) if _KANA_RUN.search(text) else ():
        if _KANA_RUN.search(clause.group()):
            yield from _japanese_pieces(clause.group(), clause.start())


def _japanese_pieces(clause: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces between characters of Chinese alone that have several hiragana, and many."""
    start = 0
    for end in (*(at for at, char in enumerate(clause) if is_simplified_only(char)), len(clause)):
        piece = clause[start:end]
        kana = len(_HIRAGANA.findall(piece))
        if kana > max(1, HIRAGANA_SHARE * len(_LETTER.findall(piece))):
            yield offset + start, offset + end
        start = end + 1


def _is_other(text: str) -> bool:
    return _KANA_RUN.search(text) is not None or any(map(is_foreign, text))


def _is_in(encoding: str, char: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
