"""The way between the text of a document and the raw file, along its source spans."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from briefdesk.model.imported import Block, ImportedDocument, SourceSpan, SpanRole
from briefdesk.model.span import Span
from briefdesk.model.symbols import simplified


class _Copy(NamedTuple):
    """Characters that are in the file and in the text."""

    start: int
    end: int
    raw: int


class Provenance:
    """Looks up, for one document, where its characters came from and went to."""

    def __init__(self, document: ImportedDocument) -> None:
        """Look into ``document``, which must keep its invariants."""
        self._document = document
        self._copies = sorted(
            _Copy(span.text_start, span.text_start + span.raw_end - span.raw_start, span.raw_start)
            for span in document.spans
            if span.text_start is not None
        )
        self._starts = [copy.start for copy in self._copies]
        self._raw_starts = [span.raw_start for span in document.spans]

    def raw_of(self, start: int, end: int) -> Span | None:
        """Return the raw range from the first to the last character copied into ``[start, end)``.

        None where nothing there was copied.
        """
        found: list[Span] = []
        for copy in self._copies_from(start):
            if copy.start >= end:
                break
            left, right = max(copy.start, start), min(copy.end, end)
            if left < right:
                raw = copy.raw + left - copy.start
                found.append(Span(raw, raw + right - left))
        if not found:
            return None
        return Span(min(one.start for one in found), max(one.end for one in found))

    def opening_of(self, block: Block, length: int) -> Span | None:
        """Return the raw range of the first ``length`` characters of a block, or of fewer."""
        for copy in self._copies_from(block.start):
            if copy.start >= block.end:
                return None
            left, right = max(copy.start, block.start), min(copy.end, block.end)
            if left < right:
                raw = copy.raw + left - copy.start
                return Span(raw, raw + min(length, right - left))
        return None

    def _copies_from(self, position: int) -> Iterator[_Copy]:
        """Yield the copies in text order, from the last that begins at a position or before it."""
        for index in range(max(0, bisect_right(self._starts, position) - 1), len(self._copies)):
            yield self._copies[index]

    def text_of(self, raw: int) -> int | None:
        """Return where in the text a raw character is, None if it is not part of the text."""
        span = self.span_at(raw)
        if span is None or span.text_start is None:
            return None
        return span.text_start + raw - span.raw_start

    def span_at(self, raw: int) -> SourceSpan | None:
        """Return the span that covers a raw character."""
        index = bisect_right(self._raw_starts, raw) - 1
        if index < 0:
            return None
        span = self._document.spans[index]
        return span if raw < span.raw_end else None

    def spans_in(self, start: int, end: int) -> tuple[SourceSpan, ...]:
        """Return the spans that reach into a raw range."""
        first = max(0, bisect_right(self._raw_starts, start) - 1)
        last = bisect_right(self._raw_starts, end - 1)
        return tuple(one for one in self._document.spans[first:last] if one.raw_end > start)

    def number_before(self, block: Block) -> SourceSpan | None:
        """Return the span of the printed number or list mark of a block."""
        opening = self.opening_of(block, 1)
        if opening is None or not block.number:
            return None
        index = bisect_right(self._raw_starts, opening.start) - 2
        span = self._document.spans[index] if index >= 0 else None
        if span is None or span.role not in (SpanRole.NUMBER, SpanRole.LIST_MARKER):
            return None
        between = self._document.raw[span.raw_end : opening.start]
        printed = self._document.raw[span.raw_start : span.raw_end]
        same = block.number in (printed, simplified(printed))
        return span if same and not between.strip() else None

    @cached_property
    def markers(self) -> dict[int, SourceSpan]:
        """The span of the printed marker of each reference, by the reference's place in order.

        A reference without one (a person made it, or the format prints none) is left out.
        """
        waiting: dict[int, list[int]] = {}
        for index, reference in enumerate(self._document.references):
            waiting.setdefault(reference.offset, []).append(index)
        found: dict[int, SourceSpan] = {}
        spans = self._document.spans
        after = self._next_copies()
        before = 0  # the end in the text of the last copy
        for place, span in enumerate(spans):
            if span.text_start is not None:
                before = span.text_start + span.raw_end - span.raw_start
            elif span.role is SpanRole.MARKER:
                taken = self._waiting(waiting, before, after[place])
                if taken is not None:
                    found[taken] = span
        return found

    def _next_copies(self) -> list[int | None]:
        """Return, for each span, where in the text the next copied one begins."""
        following: int | None = None
        result: list[int | None] = []
        for span in reversed(self._document.spans):
            if span.text_start is not None:
                following = span.text_start
            result.append(following)
        return result[::-1]

    def _waiting(self, waiting: dict[int, list[int]], before: int, after: int | None) -> int | None:
        """Take the next reference that stands between two copies, where blanks may be."""
        places = [before, *range(before + 1, before + 3)]
        if after is not None:
            places = [one for one in places if one <= after or one == before] + [after]
        for place in places:
            if waiting.get(place):
                return waiting[place].pop(0)
        return None
