"""Let comments, decisions and citations follow when a briefing's text was corrected.

The edits are known, so every place is moved exactly; nothing is searched.
"""

from briefdesk.model.annotation import Anchor, Placement
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.store import annotations, briefings, pairings, senses, sources
from briefdesk.store.database import Database
from briefdesk.text.anchoring import MARGIN, Surveyor, moved
from briefdesk.text.citations import citations
from briefdesk.text.corrections.replaying import Corrected


def follow(database: Database, briefing_id: int, before: ImportedDocument, done: Corrected) -> None:
    """Move everything that is held to the text ``before`` to its place in the corrected text.

    Comments that are still held to an older draft stay there.
    """
    version_id = briefings.current_version(database, briefing_id)
    survey = Surveyor(done.document)
    for one in annotations.anchors(database, briefing_id):
        if one.version_id == version_id:
            held = _moved_anchor(survey, before, done, one.anchor)
            annotations.move(database, one, version_id, held)
    _move_senses(database, briefing_id, before, done)
    _move_links(database, briefing_id, before, done)
    cited = [sources.NewCitation(**one._asdict()) for one in citations(done.document)]
    sources.renew(database, briefing_id, cited)


def _moved_anchor(
    survey: Surveyor, before: ImportedDocument, done: Corrected, held: Anchor
) -> Anchor:
    if held.placement is Placement.ORPHAN or not len(held.span):
        return held
    span = done.moved(held.span)
    old, new = (_around(one, place) for one, place in (
        (before.text, held.span), (done.document.text, span),
    ))  # fmt: skip
    return moved(survey, held, span, near=old != new)


def _around(text: str, span: Span) -> tuple[str, str, str]:
    return (
        text[max(0, span.start - MARGIN) : span.start],
        text[span.start : span.end],
        text[span.end : span.end + MARGIN],
    )


def _move_senses(
    database: Database, briefing_id: int, before: ImportedDocument, done: Corrected
) -> None:
    """Move what was decided about words; it falls away where those are not the same any more."""
    places = {
        (start, end): _same_words(Span(start, end), before, done)
        for start, end in senses.of_briefing(database, briefing_id)
    }
    senses.move(database, briefing_id, places)


def _move_links(
    database: Database, briefing_id: int, before: ImportedDocument, done: Corrected
) -> None:
    """Move the sentences that a person put beside those of another text, in the same way."""
    spans = pairings.spans_in(database, briefing_id)
    pairings.move(database, briefing_id, {span: _same_words(span, before, done) for span in spans})


def _same_words(span: Span, before: ImportedDocument, done: Corrected) -> Span | None:
    """Return where words are now, None where they are not the same any more."""
    place = done.moved(span)
    same = done.document.text[place.start : place.end] == before.text[span.start : span.end]
    return place if same else None
