"""Let comments, decisions and citations follow when a briefing's text was corrected.

The edits are known, so every place is moved exactly; nothing is searched.
"""

from briefdesk.model.annotation import Anchor, Placement
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.store import annotations, senses, sources
from briefdesk.store.database import Database
from briefdesk.text import anchoring
from briefdesk.text.citations import citations
from briefdesk.text.corrections import Corrected


def follow(database: Database, briefing_id: int, before: ImportedDocument, done: Corrected) -> None:
    """Move everything that is held to the text ``before`` to its place in the corrected text."""
    for anchor_id, held in annotations.anchors(database, briefing_id).items():
        annotations.hold(database, anchor_id, _moved_anchor(before, done, held))
    _move_senses(database, briefing_id, before, done)
    for place in sources.cited(database, briefing_id):
        if len(place.span):
            sources.move(database, place.id, done.moved(place.span))
    _cite(database, briefing_id, done.document)


def _moved_anchor(before: ImportedDocument, done: Corrected, held: Anchor) -> Anchor:
    if held.placement is Placement.ORPHAN or not len(held.span):
        return held
    span = done.moved(held.span)
    old, new = (_around(one, place) for one, place in (
        (before.text, held.span), (done.document.text, span),
    ))  # fmt: skip
    return anchoring.moved(done.document, held, span, near=old != new)


def _around(text: str, span: Span) -> tuple[str, str, str]:
    margin = anchoring.MARGIN
    return (
        text[max(0, span.start - margin) : span.start],
        text[span.start : span.end],
        text[span.end : span.end + margin],
    )


def _move_senses(
    database: Database, briefing_id: int, before: ImportedDocument, done: Corrected
) -> None:
    """Move what was decided about words; it falls away where those are not the same any more."""
    moved = {}
    for start, end in senses.of_briefing(database, briefing_id):
        place = done.moved(Span(start, end))
        same = done.document.text[place.start : place.end] == before.text[start:end]
        moved[start, end] = place if same else Span(place.start, place.start)
    senses.move(database, briefing_id, moved)


def _cite(database: Database, briefing_id: int, document: ImportedDocument) -> None:
    """Add the citations of addresses that came back into the text."""
    known = {(place.url, place.span) for place in sources.cited(database, briefing_id)}
    new = [
        sources.NewCitation(**one._asdict())
        for one in citations(document)
        if (one.url, Span(one.start, one.end)) not in known
    ]
    if new:
        sources.add(database, briefing_id, new)
