"""Where in the text something is that the file puts at its words: a link, a comment, a change."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Literal

from briefdesk.model import imported
from briefdesk.model.imported import Block, Remark, RemarkKind
from briefdesk.phrases import phrase
from briefdesk.text.lines import IDEOGRAPH
from briefdesk.text.marked.passages import MarkedRemark

_WORD = re.compile(rf"{IDEOGRAPH.pattern}{{1,2}}|\w+")
_LATIN = rf"(?:(?!{IDEOGRAPH.pattern})\w)+"
_LAST = re.compile(rf"(?:{IDEOGRAPH.pattern}{{1,2}}|{_LATIN})\W*\Z")
_FIRST = re.compile(rf"\W*(?:{IDEOGRAPH.pattern}{{1,2}}|{_LATIN})")
_FIRST_WORDS = 20  # code points
_NEAR = 40  # code points
_Standing = tuple[int, int, Literal["", "before", "after"]]  # start, end and ``Remark.beside``
_CHANGES = (RemarkKind.INSERTION, RemarkKind.DELETION)
_NOWHERE = phrase(
    "warnings", "A comment or change has no place in the text; it was put at the beginning."
)


class Places:
    """The way from what is said to the text.

    ``copies`` are (said start, said end, text start), in any order.
    """

    def __init__(self, said: str, text: str, copies: Sequence[tuple[int, int, int]]) -> None:
        self._said = said
        self._text = text
        self._copies = sorted(copies)
        self._starts = [copy[0] for copy in self._copies]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the span of the text that a said range covers, None where it covers none.

        The range must not leave its passage.
        """
        first = max(0, bisect_right(self._starts, start) - 1)
        found: list[int] = []
        for place in range(first, len(self._copies)):
            left, right, target = self._copies[place]
            if left >= end:
                break
            if start < end and right > start:
                found += [target + max(0, start - left), target + min(end, right) - left]
        return (min(found), max(found)) if found else None

    def point(self, at: int) -> int | None:
        """Return the position in the text of a said position: on its own passage if that has text.

        None where there is no text at all.
        """
        place = bisect_right(self._starts, at) - 1
        after = self._copies[place + 1 : place + 2]
        if place < 0:
            return after[0][2] if after else None
        left, right, target = self._copies[place]
        if at > right and "\n" in self._said[right:at] and after:
            following = after[0]
            if "\n" not in self._said[at : following[0]]:
                return following[2]
        return target + min(at, right) - left

    def word(self, at: int, blocks: Sequence[Block]) -> tuple[int, int]:
        """Return the word nearest to a position of the text, on the same block.

        Chinese has no blanks between words: two characters stand for one.
        """
        index = max(0, bisect_right(blocks, at, key=lambda block: block.start) - 1)
        block = blocks[index]
        start = max(block.start, at - _NEAR)
        end = min(block.end, at + _NEAR)
        words = [
            (start + match.start(), start + match.end())
            for match in _WORD.finditer(self._text[start:end])
        ]
        if not words:
            return block.start, block.end
        return min(words, key=lambda word: max(word[0] - at, at - word[1], 0))

    def neighbour(self, at: int, blocks: Sequence[Block]) -> _Standing:
        """Return the word right before a position of the text; at the beginning of its block the
        one right behind it.
        """
        block = blocks[max(0, bisect_right(blocks, at, key=lambda block: block.start) - 1)]
        before = self._text[max(block.start, at - _NEAR) : at]
        if last := _LAST.search(before):
            return at - len(before) + last.start(), at, "after"
        if first := _FIRST.match(self._text, at, min(block.end, at + _NEAR)):
            return at, first.end(), "before"
        return *self.word(at, blocks), ""


def place_remarks(
    remarks: Sequence[MarkedRemark],
    ranges: Mapping[str, Sequence[tuple[int, int]]],
    places: Places,
    blocks: Sequence[Block],
) -> tuple[list[Remark], list[imported.ImportWarning]]:
    """Return the remarks at their words, and a warning for each that has none.

    ``ranges`` are the said ranges of each key. A comment at a point takes the nearest word, a
    change whose words are not in the text the one before it; an answer without a place stands where
    the remark stands that it answers.
    """
    changes = {remark.key for remark in remarks if remark.kind in _CHANGES}
    found = {
        key: _around(parts, places, blocks, is_change=key in changes)
        for key, parts in ranges.items()
        if blocks and parts
    }
    result: list[Remark] = []
    warnings: list[imported.ImportWarning] = []
    for remark in remarks if blocks else ():
        standing = found.get(remark.key) or found.get(remark.parent)
        start, end, beside = standing or _beginning(blocks[0])
        if standing is None:
            place = (start, end)
            warnings.append(
                imported.warning("remark_without_place", _NOWHERE, span=place, subject=remark.key)
            )
        result.append(
            Remark(
                remark.key, remark.kind, start, end, remark.body, remark.author, remark.date,
                remark.parent, remark.settled, beside,
            )
        )  # fmt: skip
    return result, warnings


def _beginning(block: Block) -> _Standing:
    """Return where a remark without a place stands."""
    return block.start, min(block.end, block.start + _FIRST_WORDS), ""


def _around(
    ranges: Sequence[tuple[int, int]],
    places: Places,
    blocks: Sequence[Block],
    *,
    is_change: bool,
) -> _Standing | None:
    """Return the span around all ranges of one remark, or where its point is."""
    spans = [span for start, end in ranges if (span := places.span(start, end))]
    if spans:
        return min(start for start, _ in spans), max(end for _, end in spans), ""
    at = places.point(ranges[0][0])
    if at is None:
        return None
    return places.neighbour(at, blocks) if is_change else (*places.word(at, blocks), "")
