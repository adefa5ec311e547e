"""Faults of the letter: brackets, marks, glyphs."""

import re
from collections.abc import Iterator
from random import Random

from briefdesk.text.script import ChineseForm, convert
from tests.seeding.ground import Fault, Ground

_JAPANESE = {"疗": "療", "处": "処", "图": "図", "关": "関", "应": "応", "实": "実", "团": "団",
             "发": "発", "价": "価", "单": "単", "检": "検", "带": "帯"}  # fmt: skip


def mark(ground: Ground, random: Random) -> Iterator[Fault]:
    """Lose a bracket or quotation mark, narrow or double a mark, let a glyph slip in."""
    for row in ground.sentences:
        words = ground.words(row)
        for wrong in (_lost, _narrow, _doubled, _glyph):
            made = wrong(words, random)
            if made is not None:
                start, end, new = made
                fault = ground.fault("typography", row, (start, end), new, f"{row}")
                # What a lost mark leaves behind is seen at its other half.
                whole = (0, len(words) - 1) if not new else (max(0, start - 1), fault.end + 1)
                yield fault._replace(start=whole[0], end=whole[1])


Made = tuple[int, int, str] | None


def _lost(words: str, random: Random) -> Made:
    at = [n for n, char in enumerate(words) if char in "）”》（“《"]
    start = random.choice(at) if at else -1
    return (start, start + 1, "") if at else None


def _narrow(words: str, random: Random) -> Made:
    at = [found.end() - 1 for found in re.finditer("[一-鿿][，；：](?=[一-鿿])", words)]
    start = random.choice(at) if at else -1
    return (start, start + 1, {"，": ",", "；": ";", "：": ":"}[words[start]]) if at else None


def _doubled(words: str, random: Random) -> Made:
    at = [n for n, char in enumerate(words) if char in "，；。"]
    start = random.choice(at) if at else -1
    return (start, start + 1, words[start] * 2) if at else None


def _glyph(words: str, random: Random) -> Made:
    traditional = convert(words, ChineseForm.TRADITIONAL)
    at = [n for n, char in enumerate(words) if char in _JAPANESE]
    if at and random.random() < 0.5:
        start = random.choice(at)
        return start, start + 1, _JAPANESE[words[start]]
    if len(traditional) != len(words):
        return None
    at = [n for n, char in enumerate(words) if traditional[n] != char and "一" <= char <= "鿿"]
    start = random.choice(at) if at else -1
    return (start, start + 1, traditional[start]) if at else None
