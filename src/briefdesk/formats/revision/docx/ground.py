"""Where in the XML of a Word file the words of a correction stand."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.revision.docx.runs import Part
from briefdesk.formats.revision.docx.surroundings import DRAWN
from briefdesk.phrases import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from briefdesk.formats.containers.word.tracing import Stretch, Traced
    from briefdesk.formats.revision.docx.surroundings import Surroundings
    from briefdesk.model.imported import SourceSpan
    from briefdesk.model.span import Span

GONE = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: its words are deleted already.",
)
Paragraph = tuple[Part, ...]


class Place(NamedTuple):
    """Where the words of a correction stand.

    ``paragraphs`` are the parts that may change; if ``why`` says why none may, there are none.
    ``elements`` are the first and the last that hold its words, or the nearest one twice.
    """

    paragraphs: tuple[Paragraph, ...]
    elements: tuple[etree._Element, etree._Element]
    why: Phrase | None = None

    @property
    def parts(self) -> Paragraph:
        """All parts that may change."""
        return tuple(part for paragraph in self.paragraphs for part in paragraph)


class Ground:
    """The text of one file over its XML."""

    def __init__(
        self, traced: Traced, spans: Iterable[SourceSpan], surroundings: Surroundings
    ) -> None:
        """Take the file; ``spans`` say where the characters of the document come from in it."""
        self._traced = traced
        self._surroundings = surroundings
        self._spans = sorted(
            (span.text_start, span.raw_start, span.raw_end)
            for span in spans
            if span.text_start is not None
        )
        self._starts = [start for start, _, _ in self._spans]

    def place(self, span: Span) -> Place:
        """Return where words of the document stand."""
        raw = list(self._raw(span))
        held = list(self._held(raw))
        if not held:
            nearest = self.nearest(raw[0][0] if raw else self._before(span.start))
            return Place((), (nearest, nearest), DRAWN)
        ends = (held[0].element, held[-1].element)
        reasons = (self._surroundings.closed(one.element) for one in held)
        why = next((reason for reason in reasons if reason is not None), None)
        left = [one for one in held if not self._surroundings.is_gone(one.element)]
        if why is None and not left:
            why = GONE
        return Place(() if why else tuple(self._paragraphs(left)), ends, why)

    def nearest(self, raw: int) -> etree._Element:
        """Return the element that holds the character at a place of the file's text.

        Where none does it is the one before, or at the beginning the first.
        """
        stretches = self._traced.stretches
        return stretches[max(0, bisect_right(stretches, raw, key=_start) - 1)].element

    def _raw(self, span: Span) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the file's text that words come from."""
        for place in range(max(0, bisect_right(self._starts, span.start) - 1), len(self._spans)):
            at, start, end = self._spans[place]
            if at >= span.end:
                return
            left, right = max(at, span.start), min(at + end - start, span.end)
            if left < right:
                yield start + left - at, start + right - at

    def _before(self, position: int) -> int:
        """Return where in the file's text the last known character before a position stands."""
        place = bisect_right(self._starts, position) - 1
        return self._spans[place][2] - 1 if place >= 0 else 0

    def _held(self, raw: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
        """Yield what holds the words: with the blanks between them that the reader left out."""
        for (start, end), after in zip(raw, (*raw[1:], None), strict=True):
            yield from self._stretches(start, end)
            if after is not None and not self._ends_between(end, after[0]):
                for stretch in self._stretches(end, after[0]):
                    words = self._traced.text[stretch.start : stretch.end]
                    if stretch.in_text and words.isspace():
                        yield stretch

    def _ends_between(self, start: int, end: int) -> bool:
        """Tell whether a paragraph ends in a range: no element holds the line feed behind it."""
        for one in self._stretches(start, end):
            if "\n" in self._traced.text[start : one.start]:
                return True
            start = one.end
        return "\n" in self._traced.text[start:end]

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Yield the elements that hold a range, and which of their characters."""
        stretches = self._traced.stretches
        for place in range(max(0, bisect_right(stretches, start, key=_start) - 1), len(stretches)):
            one = stretches[place]
            if one.start >= end:
                return
            left, right = max(one.start, start), min(one.end, end)
            if left < right:
                yield one._replace(start=left, end=right, offset=one.offset + left - one.start)

    def _paragraphs(self, held: Sequence[Stretch]) -> Iterator[Paragraph]:
        """Yield the parts, paragraph by paragraph; those of one element that follow are one."""
        found: list[Part] = []
        before: Stretch | None = None
        for one in held:
            if before is not None and self._ends_between(before.end, one.start):
                yield tuple(found)
                found = []
            part = Part(one.element, one.offset, one.offset + one.end - one.start)
            if found and found[-1].element is part.element and found[-1].end == part.start:
                part = Part(part.element, found.pop().start, part.end)
            found.append(part)
            before = one
        yield tuple(found)


def _start(stretch: Stretch) -> int:
    return stretch.start
