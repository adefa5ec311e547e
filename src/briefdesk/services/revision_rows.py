"""The corrections of a briefing as a reader of the report sees them."""

from bisect import bisect_right
from collections.abc import Iterable

from briefdesk.model.imported import Block, ImportedDocument
from briefdesk.model.revision import Revision
from briefdesk.model.revision_report import RevisionRow
from briefdesk.model.span import Span
from briefdesk.services.revising import stands
from briefdesk.services.section_paths import section_paths

_REACH = 24  # code points shown on either side of a place
_CUT = "…"


def revision_rows(
    document: ImportedDocument, revisions: Iterable[Revision]
) -> tuple[RevisionRow, ...]:
    """Return revisions of a document, numbered from 1 in the order in which they are given."""
    look = _Look(document)
    return tuple(look.row(number, one) for number, one in enumerate(revisions, 1))


class _Look:
    """Says of places of one document where they are."""

    def __init__(self, document: ImportedDocument) -> None:
        self._document = document
        self._starts = [block.start for block in document.blocks]
        self._sections = section_paths(document)

    def row(self, number: int, one: Revision) -> RevisionRow:
        """Return a revision as a row of the report."""
        span = one.anchor.span if stands(one) else None
        before, exact, after = self._around(span) if span else ("", one.anchor.quote.exact, "")
        block = self._block_at(span.start) if span else None
        page = (block.page_label or str(block.page or "")) if block else ""
        return RevisionRow(
            number=number,
            section=self._sections[block.id] if block else one.anchor.section,
            page=page,
            before=before,
            exact=exact,
            after=after,
            remedy=one.remedy,
            proposed=one.proposed,
            reason=one.reason,
            source=one.source,
            severity=one.severity,
            state=one.state,
            author=one.author,
            at=one.modified,
            span=span,
        )

    def _around(self, span: Span) -> tuple[str, str, str]:
        """Return what stands before, at and after a place, within its blocks."""
        text = self._document.text
        first, last = self._block_at(span.start), self._block_at(span.end - 1)
        start = max(first.start, span.start - _REACH)
        end = max(span.end, min(last.end, span.end + _REACH))
        before = _CUT * (start > first.start) + text[start : span.start]
        after = text[span.end : end] + _CUT * (end < last.end)
        return before, text[span.start : span.end], after

    def _block_at(self, position: int) -> Block:
        return self._document.blocks[max(0, bisect_right(self._starts, position) - 1)]
