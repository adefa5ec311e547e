"""Brackets and quotation marks: which belong together, which stand alone, which cross."""

import re
from collections.abc import Iterator
from typing import NamedTuple

BRACKETS = {"（": "）", "(": ")", "〔": "〕", "［": "］", "[": "]", "【": "】"}
QUOTES = {"「": "」", "『": "』", "“": "”", "‘": "’", "《": "》", "〈": "〉"}  # and of titles
# 《…》; a title in a title is a part of it
TITLE = re.compile("《((?:[^《》\n]|《[^《》\n]*》){2,120})》")
_PAIRS = BRACKETS | QUOTES | {"{": "}"}
_ALIKE = {"(": "（", ")": "）", "[": "［", "]": "］"}  # one may close the other
_OPENING = {_ALIKE.get(close, close): _ALIKE.get(mark, mark) for mark, close in _PAIRS.items()}
_MARK = re.compile("[" + re.escape("".join([*_PAIRS, *_PAIRS.values()])) + "]")
# 1）, a), 一） in front of an item; 's and s’ in a Latin word
_ITEM = re.compile(
    r"(?:^|[\s：；，。、（(])(?:\d{1,3}|[A-Za-z]|[ivx]{1,5}|[一二三四五六七八九十]{1,2})$"
)
_ITEM_REACH = 7  # code points
_APOSTROPHE = re.compile(r"[A-Za-z]’|’[a-z]")


class Marks(NamedTuple):
    """What became of the marks of a text; positions are code points in it.

    ``pairs`` are (opening, closing), ``alone`` what has no other half, ``crossed`` the pairs of
    which one begins inside another and ends behind it.
    """

    pairs: list[tuple[int, int]]
    alone: list[int]
    crossed: list[tuple[int, int]]


def marks(text: str) -> Marks:
    """Pair the brackets and quotation marks of a text; all positions are in order.

    Full and half width are one. What ends the number of an item, as in 1）, and an apostrophe are
    no halves.
    """
    waiting: list[tuple[str, int]] = []
    passed: list[tuple[str, int]] = []  # left open when what is around them was closed
    found = Marks([], [], [])
    for mark, at in _marks(text):
        opening = _OPENING.get(mark)
        if opening is None:
            waiting.append((mark, at))
            continue
        place = next((n for n in range(len(waiting) - 1, -1, -1) if waiting[n][0] == opening), None)
        if place is not None:
            found.pairs.append((waiting[place][1], at))
            passed += waiting[place + 1 :]
            del waiting[place:]
            continue
        place = next((n for n in range(len(passed) - 1, -1, -1) if passed[n][0] == opening), None)
        if place is not None:
            found.crossed.append((passed.pop(place)[1], at))
        elif not _is_item(text, at):
            found.alone.append(at)
    found.alone.extend(at for _, at in (*waiting, *passed))
    found.pairs.extend(found.crossed)
    for part in found:
        part.sort()
    return found


def _marks(text: str) -> Iterator[tuple[str, int]]:
    """Yield the marks with their places, in full width."""
    for mark in _MARK.finditer(text):
        at = mark.start()
        if mark.group() == "’" and _APOSTROPHE.search(text, max(0, at - 1), at + 2):
            continue
        yield _ALIKE.get(mark.group(), mark.group()), at


def _is_item(text: str, at: int) -> bool:
    return text[at] in "）)" and _ITEM.search(text[max(0, at - _ITEM_REACH) : at]) is not None


def closes(opening: str, mark: str) -> bool:
    """Tell whether a mark is the other half of an opening one."""
    return _OPENING.get(_ALIKE.get(mark, mark)) == _ALIKE.get(opening, opening)
