"""Texts as search and recognition see them: folded part by part, with the way back to the source.

Parts (the blocks of a document) are kept apart by a character that no key holds, so that nothing
is found across the end of a heading.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress, reported, unheard
from briefdesk.model.span import Span
from briefdesk.text.edges import cuts_a_word, is_western
from briefdesk.text.fold import Folded, fold, surface

BORDER = "\n"  # folding leaves no line end


class Part(NamedTuple):
    """A part in the folded text, and its stretches where each character stands for one of the
    source: start, end and the last place where a range may end, counted from the part's start, and
    how much further on they are in the source. What lies in one is placed by an addition.
    """

    start: int
    end: int
    stretches: Sequence[tuple[int, int, int, int]]


class Searchable:
    """Folded parts of one text; spans are code points of the source, ranges those of ``text``."""

    def __init__(self, parts: Iterable[tuple[int, str]]) -> None:
        """Fold parts, each with the position at which it starts, in order."""
        self._starts: list[int] = []  # in the folded text
        self._parts: list[tuple[int, str, Folded]] = []
        pieces: list[str] = []
        length = 0
        for offset, text in parts:
            folded = fold(text)
            self._starts.append(length)
            self._parts.append((offset, text, folded))
            pieces.append(folded.text)
            length += len(folded.text) + 1
        self.text = BORDER.join(pieces)

    def places(self, key: str, literally: str = "") -> Iterator[Span]:
        """Yield every place of a loose key, in order and without overlap.

        A key that begins or ends with a western letter or digit is not found inside a longer word.
        With ``literally`` only those whose source is these words but for the layout's blanks.
        """
        wanted = surface(literally)
        may_cut = has_western_edge(key)
        at = self.text.find(key) if key else -1
        while at >= 0:
            part = self.part(at)
            offset, text, folded = self._parts[part]
            start = at - self._starts[part]
            span = folded.span(start, start + len(key))
            is_meant = not wanted or surface(text[span.start : span.end]) == wanted
            if is_meant and may_cut:
                edges, whole = (span.start, span.end), (0, len(text))
                is_meant = not cuts_a_word(text, edges, whole, ())
            if is_meant:
                yield Span(offset + span.start, offset + span.end)
            at = self.text.find(key, at + (len(key) if is_meant else 1))

    def apart(self, keys: Iterable[str], literally: str = "") -> list[tuple[Span, str]]:
        """Return the places of several keys; where two overlap, the first and then the longer."""
        found = [(span, key) for key in keys for span in self.places(key, literally)]
        found.sort(key=lambda one: (one[0].start, -one[0].end))
        kept: list[tuple[Span, str]] = []
        for span, key in found:
            if not kept or span.start >= kept[-1][0].end:
                kept.append((span, key))
        return kept

    def part(self, at: int) -> int:
        """Return the number of the part in which a place of the folded text is."""
        return bisect_right(self._starts, at) - 1

    def span(self, start: int, end: int) -> Span:
        """Return what a non-empty range within one part stands for."""
        part = self.part(start)
        offset, _, folded = self._parts[part]
        span = folded.span(start - self._starts[part], end - self._starts[part])
        return Span(offset + span.start, offset + span.end)

    def ranges(self, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the ranges that spans of the source gave; both are in order and do not overlap."""
        part = 0
        for first, last in spans:
            while part + 1 < len(self._parts) and self._parts[part + 1][0] <= first:
                part += 1
            at = part
            while at < len(self._parts) and self._parts[at][0] < last:
                offset, text, folded = self._parts[at]
                span = Span(max(0, first - offset), min(len(text), last - offset))
                if span.start < span.end:
                    start, end = folded.range(span)
                    yield self._starts[at] + start, self._starts[at] + end
                at += 1

    @cached_property
    def parts(self) -> list[Part]:
        """Return the parts in order, an empty one too."""
        return [
            Part(
                begin,
                begin + len(folded.text),
                [
                    (start, end, sure, offset + source - start)
                    for start, end, sure, source in folded.parallel()
                ],
            )
            for begin, (offset, _, folded) in zip(self._starts, self._parts, strict=True)
        ]


def has_western_edge(key: str) -> bool:
    """Tell whether a key begins or ends with a letter or digit of the western scripts."""
    return key != "" and (is_western(key[0]) or is_western(key[-1]))


def searchable(document: ImportedDocument, progress: Progress = unheard) -> Searchable:
    """Return a document's text, block by block. Raises what ``progress`` raises."""
    text = document.text
    blocks = reported(document.blocks, progress, len(document.blocks), every=100)
    return Searchable((block.start, text[block.start : block.end]) for block in blocks)
