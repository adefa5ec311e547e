"""Lists that a Chinese text counts: 以下四项 before list items, 三次会议（分别于 A、B、C）."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.text.numerals import numeral

_NUMBER = r"(?P<number>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})"
_COUNTER = "(?:个|项|点|种|类|部|份|条|款|次|家|名|位|步|例|件|处|方面|部分|阶段|要素|大|者)"
_MOST = 20
_ANNOUNCED = re.compile(
    rf"(?:以下|下列|下述|如下|下面)(?:的|这)?\s*(?P<all>{_NUMBER}\s*{_COUNTER})"
)
_IN_BRACKETS = re.compile(
    rf"(?P<all>{_NUMBER}\s*{_COUNTER})[^，。；：（）、\s]{{0,12}}"
    r"（(?:分别|即|指|依次)?(?:为|是|于|在|指|即)?(?P<list>[^（）。；：]+)）"
)
_BEFORE = re.compile(r"[0-9第前后每另其这那余多几数约近]\s*$")
_MARKS = re.compile("、|，?以及|，?[和与及]")
_WEAK = re.compile("等|其他|例如|如下|包括|[0-9]\\s*条|，(?!以及|和|与|及)")
_INLINE = (
    re.compile("(?:^|[：；。，])\\s*(?:其)?([一二三四五六七八九十])(?:是|为|、|，)"),
    re.compile("(?:^|[：；。，])\\s*第([一二三四五六七八九十])(?:是|为|，|、)"),
    re.compile("[（(]([一二三四五六七八九十]|[0-9]{1,2})[)）]"),
    re.compile("([①-⑳])"),
)


class Miscounted(NamedTuple):
    """A count at ``[start, end)`` of the text, the number it says, and how many there are."""

    start: int
    end: int
    said: int
    there: int


def miscounted(document: ImportedDocument) -> Iterator[Miscounted]:
    """Yield the counts that their lists do not bear out, in the order of the text.

    Only lists whose end is plain are counted: list items in a row, numbered parts of the sentence,
    or names in brackets with 、 between all of them.
    """
    text, blocks = document.text, document.blocks
    for number, block in enumerate(blocks):
        words = text[block.start : block.end]
        for found in _ANNOUNCED.finditer(words):
            there = _announced(words, found.end()) or _items(blocks, number)
            yield from _judged(block, found, there)
        for found in _IN_BRACKETS.finditer(words):
            if not _BEFORE.search(words[: found.start()]):
                yield from _judged(block, found, _named(found["list"]))


def _judged(block: Block, found: re.Match[str], there: int) -> Iterator[Miscounted]:
    number = numeral(found["number"])
    if number is None or not 2 <= number <= _MOST or there < 2 or there == number:
        return
    start, end = found.span("all")
    yield Miscounted(block.start + start, block.start + end, int(number), there)


def _announced(words: str, at: int) -> int:
    """Return how many numbered parts follow in the same paragraph, 0 if none do."""
    rest = words[at:]
    for form in _INLINE:
        marks = [found[1] for found in form.finditer(rest)]
        count = 0
        for mark in marks:
            if _order(mark) != count + 1:
                break
            count += 1
        if count >= 2:
            return count
    return 0


def _order(mark: str) -> int:
    if "①" <= mark <= "⑳":
        return ord(mark) - ord("①") + 1
    return int(numeral(mark) or 0)


def _items(blocks: Sequence[Block], number: int) -> int:
    """Return how many list items of one level follow a block at once."""
    following = blocks[number + 1 : number + 2]
    if not following or following[0].type is not BlockType.LIST_ITEM:
        return 0
    level, count = following[0].level, 0
    for one in blocks[number + 1 :]:
        if one.type is not BlockType.LIST_ITEM or one.level < level:
            break
        count += one.level == level
    return count


def _named(words: str) -> int:
    """Return how many names a bracket lists, 0 where that is open."""
    if "、" not in words or _WEAK.search(words):
        return 0
    return len(_MARKS.split(words))
