"""Corrections as the library would give them, for tests of what shows them."""

from briefdesk.model.annotation import Anchor, Placement, QuoteSelector
from briefdesk.model.revision import Remedy, Revision, RevisionState
from briefdesk.model.span import Span


def made_revision(
    words: str = "公立数据库",
    proposed: str = "公共数据库",
    *,
    remedy: Remedy = Remedy.REPLACE,
    state: RevisionState = RevisionState.OPEN,
    placement: Placement = Placement.PLACED,
    start: int = 0,
) -> Revision:
    """Return a correction of some words."""
    span = Span(start, start + len(words))
    anchor = Anchor(placement, span, QuoteSelector(words, "", ""), "b1", (), 1)
    return Revision(
        id=1,
        briefing_id=1,
        anchor=anchor,
        remedy=remedy,
        proposed=proposed,
        reason="名称",
        source="",
        severity="high",
        state=state,
        check="",
        fingerprint="",
        author="佐藤",
        created="2026-01-01T00:00:00Z",
        modified="2026-01-01T00:00:00Z",
    )
