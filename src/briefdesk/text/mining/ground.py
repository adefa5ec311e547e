"""A document as it is mined: its text, and where something known, or no term at all, stands."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.concept import Confidence
from briefdesk.model.imported import Block, ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.model.recognition import Recognition
from briefdesk.text.brackets import QUOTES
from briefdesk.text.characters import HAN, KANA
from briefdesk.text.mining.words import breaks

_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+")
_QUOTES = QUOTES | {"【": "】"}
_OPENING = {close: opening for opening, close in _QUOTES.items()}
# What a term may hold; all else is punctuation.
_INSIDE = re.compile(rf"[{HAN}{KANA}A-Za-z0-9Ａ-Ｚａ-ｚ０-９ \u3000&+./·・’'-]")
_REACH = 60  # code points in front of a bracket in which a name begins


class Place(NamedTuple):
    """Where a name stands, and how sure it is that it begins there."""

    start: int
    end: int
    confidence: Confidence


class Ground:
    """The text with its recognitions; positions are code points of the document's text."""

    def __init__(self, document: ImportedDocument, recognitions: Sequence[Recognition]) -> None:
        """Sort what is asked for again and again."""
        self.text = document.text
        self.lang = known_language(document.meta.language)
        self.blocks = document.blocks
        self._block_starts = [block.start for block in document.blocks]
        self._known = sorted((one.start, one.end) for one in recognitions)
        self._concepts = {(one.start, one.end): one.concept for one in recognitions}
        self._known_starts = [start for start, _ in self._known]
        self._addresses = [found.span() for found in _ADDRESS.finditer(document.text)]
        self._address_starts = [start for start, _ in self._addresses]

    def block(self, at: int) -> Block:
        """Return the block that holds a position."""
        return self.blocks[max(0, bisect_right(self._block_starts, at) - 1)]

    def is_known(self, start: int, end: int) -> bool:
        """Tell whether a term was recognised at just this place."""
        return (start, end) in self._concepts

    def known_at(self, at: int) -> tuple[int, int] | None:
        """Return the recognised term that holds the characters on both sides of a position."""
        place = bisect_right(self._known_starts, at) - 1
        if place >= 0 and self._known[place][0] < at < self._known[place][1]:
            return self._known[place]
        return None

    def concepts(self, start: int, end: int) -> Iterator[str]:
        """Yield the ids of the terms that were recognised between two positions."""
        for place in self._known[bisect_left(self._known, (start, start)) :]:
            if place[0] >= end:
                return
            if place[1] <= end:
                yield self._concepts[place]

    def known_before(self, end: int) -> int | None:
        """Return where a recognised term begins that ends at a position."""
        place = bisect_right(self._known_starts, end - 1) - 1
        return self._known[place][0] if place >= 0 and self._known[place][1] == end else None

    def is_address(self, at: int) -> bool:
        """Tell whether a position is inside a web address."""
        place = bisect_right(self._address_starts, at) - 1
        return place >= 0 and at < self._addresses[place][1]

    def addresses(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the web addresses between two positions."""
        place = max(0, bisect_right(self._address_starts, start) - 1)
        for first, last in self._addresses[place:]:
            if first >= end:
                return
            if last > start:
                yield max(first, start), min(last, end)

    def quoted_before(self, end: int) -> tuple[int, int] | None:
        """Return what stands in the quotation marks that close right before a position."""
        block = self.block(end - 1)
        close = self.text[end - 1] if end > block.start else ""
        if close not in _OPENING:
            return None
        depth = 0
        for at in range(end - 1, max(block.start, end - 200) - 1, -1):
            depth += (self.text[at] == close) - (self.text[at] == _OPENING[close])
            if depth == 0:
                return (at + 1, end - 1) if at + 1 < end - 1 else None
        return None

    def run_before(self, end: int) -> int:
        """Return where the text without punctuation begins that ends at a position."""
        first = max(self.block(max(0, end - 1)).start, end - _REACH)
        at = end
        while at > first and _INSIDE.match(self.text[at - 1]) and not self.is_address(at - 1):
            at -= 1
        return at

    def breaks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the words of grammar in a stretch, but for what a recognised term holds."""
        for first, last in breaks(self.text[start:end]):
            known = self.known_at(start + first) or self.known_at(start + last)
            inner = self._concepts and (
                known is not None or self._covered(start + first, start + last)
            )
            if not inner:
                yield start + first, start + last

    def _covered(self, start: int, end: int) -> bool:
        place = bisect_right(self._known_starts, start) - 1
        return place >= 0 and self._known[place][1] >= end and self._known[place] != (start, end)
