"""Where a place of a document is, as a person looks for it: page, headings, footnote, words."""

from bisect import bisect_right
from typing import NamedTuple

from briefdesk.model.imported import Block, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.services.section_paths import section_paths

_CUT = "…"


class Whereabout(NamedTuple):
    """What a reader is told of a place.

    ``section`` are the headings above it, outermost first; ``footnote`` is the number or sign of
    the footnote in which it stands, empty in the body. ``page`` is what the page prints, or its
    number, or empty.
    """

    section: tuple[str, ...]
    footnote: str
    page: str


class Whereabouts:
    """Knows its way in one document."""

    def __init__(self, document: ImportedDocument) -> None:
        """Read the headings and footnotes once."""
        self._document = document
        self._starts = [block.start for block in document.blocks]
        self._sections = section_paths(document)
        self._notes = {
            note.block: note.label if note.number is None else str(note.number)
            for note in document.footnotes
        }

    def of(self, span: Span) -> Whereabout:
        """Return where a place is (code points)."""
        block = self._block_at(span.start)
        return Whereabout(
            self._sections[block.id],
            self._notes.get(block.id, ""),
            block.page_label or str(block.page or ""),
        )

    def around(self, span: Span, before: int, after: int) -> tuple[str, str, str]:
        """Return what stands before, at and after a place, within its blocks.

        At most so many code points before and after, and ``…`` where its block goes on.
        """
        text = self._document.text
        first = self._block_at(span.start)
        last = self._block_at(max(span.start, span.end - 1))
        start = max(first.start, span.start - before)
        end = max(span.end, min(last.end, span.end + after))
        return (
            _CUT * (start > first.start) + text[start : span.start],
            text[span.start : span.end],
            text[span.end : end] + _CUT * (end < last.end),
        )

    def _block_at(self, position: int) -> Block:
        return self._document.blocks[max(0, bisect_right(self._starts, position) - 1)]
