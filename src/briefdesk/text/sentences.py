"""Where sentences end in Chinese, Japanese and English text."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from briefdesk.model.imported import Block
from briefdesk.model.span import Span
from briefdesk.text.anchoring import trimmed
from briefdesk.text.brackets import BRACKETS, QUOTES

_QUOTES = QUOTES | {"«": "»"}
_CLOSING = {close: mark for mark, close in (BRACKETS | _QUOTES).items()}
_CLOSERS = "[" + re.escape("".join(_CLOSING)) + "]*"
_MARK = re.compile(
    rf"""(?: [。｡！？；]+{_CLOSERS}                      # wherever they are
    | [!?]+{_CLOSERS}["']?(?=\s|$|[^\x00-\x7f])          # not in an address
    | \.{_CLOSERS}["']?(?=\s|$)                          # not in a number
    | \n )""",
    re.VERBOSE,
)
# What follows a quotation that is a part of the sentence.
_GOES_ON = re.compile("[\u3041-\u3096、，,：；的]")
_ITEM = re.compile(r"\s*(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])")
_WORD = re.compile(r"[A-Za-z.]*$")
_LONGEST = 12  # letters of such a word
_SHORT = frozenset(
    [
        "al",
        "approx",
        "arg",
        "cf",
        "cl",
        "co",
        "corp",
        "dept",
        "dr",
        "ed",
        "eds",
        "esp",
        "gov",
        "ibid",
        "inc",
        "jr",
        "ltd",
        "mr",
        "mrs",
        "ms",
        "op",
        "prof",
        "rev",
        "sr",
        "st",
        "supp",
        "vs",
    ]
)
_BEFORE_NUMBERS = frozenset(
    [
        "app",
        "art",
        "arts",
        "ch",
        "fig",
        "figs",
        "no",
        "nos",
        "para",
        "paras",
        "pp",
        "reg",
        "regs",
        "sec",
        "secs",
        "vol",
        "vols",
    ]
)
_NEXT_LOWER = re.compile(r"\s*[a-z]")
_IS_NUMBER = re.compile(r"\s*(?:[0-9]|[IVX]+\b)")


def sentences(text: str) -> Iterator[Span]:
    """Yield the sentences of a paragraph in order; they cover it, with the blanks between them.

    What is in brackets or quotation marks is not cut up; their ends belong to the sentence.
    """
    start = 0
    pairs = _pairs(text)
    for mark in _MARK.finditer(text):
        if _is_end(text, start, mark, pairs):
            yield Span(start, mark.end())
            start = mark.end()
    if start < len(text):
        yield Span(start, len(text))


def sentences_of(text: str, block: Block) -> Iterator[Span]:
    """Yield the sentences of a block where they are in the text, without blanks around them."""
    for one in sentences(text[block.start : block.end]):
        span = trimmed(text, Span(block.start + one.start, block.start + one.end))
        if len(span):
            yield span


def _is_end(text: str, start: int, mark: re.Match[str], pairs: list[tuple[int, int]]) -> bool:
    """Tell whether a mark ends the sentence that began at ``start``."""
    at, end = mark.span()
    number = bisect_left(pairs, (at, 0)) - 1
    if number >= 0 and at < pairs[number][1]:
        opened, closed = pairs[number]
        if closed >= end:
            return False
        if text[opened] in BRACKETS:
            return not text[start:opened].strip()
        return _GOES_ON.match(text, end) is None
    if text[at] != ".":
        return True
    words = _WORD.search(text, max(start, at - _LONGEST), at)
    word = words.group().lower() if words else ""
    if len(word) == 1 or "." in word or word in _SHORT or _ITEM.fullmatch(text, start, at):
        return False
    if word in _BEFORE_NUMBERS and _IS_NUMBER.match(text, end):
        return False
    return _NEXT_LOWER.match(text, end) is None


def _pairs(text: str) -> list[tuple[int, int]]:
    """Return the places of the outermost pairs of brackets and quotation marks, in order.

    One that is never closed, or never opened, pairs with nothing.
    """
    found: list[tuple[int, int]] = []
    waiting: list[int] = []
    kinds: Counter[str] = Counter()  # of the opening ones that wait
    for at, char in enumerate(text):
        if char in BRACKETS or char in _QUOTES:
            waiting.append(at)
            kinds[char] += 1
        elif kinds[_CLOSING.get(char, "")]:
            opened = -1
            while opened < 0 or text[opened] != _CLOSING[char]:
                opened = waiting.pop()
                kinds[text[opened]] -= 1
            while found and found[-1][0] > opened:
                found.pop()
            found.append((opened, at))
    return found
