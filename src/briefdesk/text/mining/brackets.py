"""What stands in brackets: other names of the thing before them, or something else."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.language import language_runs
from briefdesk.text.characters import HAN, KANA
from briefdesk.text.mining.found import is_short
from briefdesk.text.script import ChineseForm, convert
from briefdesk.text.stretches import Stretches

_BRACKETS = re.compile(  # Regulation (EU) 2016/679 has a pair of its own
    r"[（(]((?:[^（）()\n]|(?<=[A-Za-z] )\([A-Z]{1,5}\)(?= [0-9])){1,160})[）)]"
)
_PARTS = re.compile(r"[，,、；;：:/／]|\s+[–—-]\s+")
# One English name: Ministry of Health, Labour and Welfare; its first word is no abbreviation.
_LISTING = re.compile(
    r"(?=[A-Z]*[a-z])[A-Za-z’' -]+(?:, [A-Za-z’' -]+)*?, [A-Za-z’' -]+,? (?:and|&) [A-Za-z’' -]+"
)
_LATIN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 .,&+’'\"“”/-]*[A-Za-z0-9.’'\"”]")
_CITES = re.compile(
    r"(?:art|arts|article|no|nos|p|pp|para|sec|vol|fig|ver|v|isbn|issn|step|table|chapter|appendix"
    r"|annex)\b\.?(?: ?[0-9IVX(]|$)|(?:see|cf|ibid|id|supra|infra|e\.g|i\.e)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"://|www\.|@[\w-]+\.")
_ROMAN = re.compile("[IVXLivxl]+")
_LABEL = re.compile(
    "^(?:(?:英文名?|英语|英語名?|日文名?|日语|日語|原文|缩写|縮寫|简称|簡稱|略称|略語|通称)[:：]? ?"
    "|(?:英|日|EN|JP|English|Japanese)[:：] ?)"
)
# What no name has: figures, marks of a sentence, and words with which one explains.
_SENTENCE = re.compile(
    "[。？！]|^[0-9０-９]|第 ?[0-9０-９]|[0-9０-９] ?[年月日号號条條项項款页頁次]|(?:等|的)$"
    "|^(?:如|例如|包括|包含|参见|参阅|見|见|详|詳|参照|由|在|其|并|並|不|但|等|或|以|对|對|从|從|可|需|须|須"
    "|应|應|将|將|已|被|下同|确保|確保|为|為|若|则|則)"
)
_GROUNDED = re.compile("^(?:基于|基於|根据|根據)")  # names only as an abbreviation's words
_EASTERN = re.compile(f"[{HAN}{KANA}]")
_EXPLAINS = re.compile("^(?:即|亦即|也就是|也即|即为) ?")
_LONGEST = {"en": 90, "ja": 40, "zh": 24}  # characters of a name
_MOST_WORDS = 12


class Part(NamedTuple):
    """A name in brackets; ``kind`` is full or abbrev, ``explains`` that it stands behind 即.

    ``is_grounded`` is one that begins as an explanation may: 基于证据的政策制定.
    """

    lang: str
    text: str
    kind: str
    explains: bool = False
    is_grounded: bool = False


class Bracket(NamedTuple):
    """A bracket's range, brackets included, and what it says."""

    start: int
    end: int
    content: str


def brackets(text: str) -> Iterator[Bracket]:
    """Yield the innermost brackets of a text; those of an act of the EU are none."""
    for found in _BRACKETS.finditer(text):
        yield Bracket(found.start(), found.end(), found[1])


def parts(content: str, lang: str) -> list[Part]:
    """Return the names in a bracket of a text in a language; none where it holds something else.

    Chinese without any sign of Japanese counts as Chinese in a Chinese text, as Japanese in a
    Japanese one.
    """
    found: list[Part] = []
    if _ADDRESS.search(content):
        return found
    for piece in _pieces(content):
        text = _LABEL.sub("", piece.strip(' 　"“”「」『』'))
        explains = _EXPLAINS.match(text)
        part = _part(text[explains.end() :] if explains else text, lang)
        if part is not None:
            found.append(part._replace(explains=explains is not None))
    return found


def _pieces(content: str) -> Iterator[str]:
    """Yield what stands between marks, an English name with commas in it as one."""
    whole = Stretches(found.span() for found in _LISTING.finditer(content))
    start = 0
    for mark in _PARTS.finditer(content):
        if not whole.hold(mark.start()):
            yield content[start : mark.start()]
            start = mark.end()
    yield content[start:]


def _part(text: str, lang: str) -> Part | None:
    """Return what one piece names."""
    if _LATIN.fullmatch(text):
        text = text.strip(' "“”')
        words = text.split()
        if _CITES.match(text) or _ROMAN.fullmatch(text) or len(words) > _MOST_WORDS:
            return None
        return None if len(text) < 2 else Part("en", text, "abbrev" if is_short(text) else "full")
    if not _EASTERN.search(text) or _SENTENCE.search(text):
        return None
    own = "ja" if lang == "ja" else _language(text, lang)
    if not 2 <= len(text) <= _LONGEST[own.partition("-")[0]]:
        return None
    return Part(own, text, "full", is_grounded=_GROUNDED.match(text) is not None)


def _language(text: str, lang: str) -> str:
    """Return Japanese where a bracket with these words would be taken for that.

    In simplified Chinese that is every word in other characters.
    """
    runs = language_runs(f"（{text}）", lang)
    other = lang == "zh-Hans" and convert(text, ChineseForm.SIMPLIFIED) != text
    if other or any(run[2] == "ja" for run in runs):
        return "ja"
    return "zh-Hans" if lang == "en" else lang
