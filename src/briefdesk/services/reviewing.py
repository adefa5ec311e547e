"""Look at what the importer was unsure of, and correct what it read."""

from collections.abc import Iterable, Sequence
from typing import Final

from briefdesk.errors import RequestError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.review import Act, Choice, Doubt, Review, ReviewItem, Severity
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.desk import Desk
from briefdesk.services.doubts import Doubts
from briefdesk.services.following import follow
from briefdesk.services.recognising import recognised
from briefdesk.store import briefings
from briefdesk.store import corrections as stored
from briefdesk.store.change_log import command
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.corrections.replaying import block_correction, correction_at, note_named, replay
from briefdesk.text.headings import printed_number

TOUCHED = (
    Touched.BRIEFINGS | Touched.ANNOTATIONS | Touched.RECOGNITIONS | Touched.SOURCES | Touched.PAIRS
)
_ACCEPTED = phrase("history", "Accept a reading")
_CORRECTED = phrase("history", "Correct the reading")
_UNFIT = phrase("review", "A correction fits the text no more and was not done.")
_DONE: Final = {
    CorrectionKind.NUMBER: phrase("review", "Corrected: this is a number of the text."),
    CorrectionKind.MARKER: phrase("review", "Corrected: this is a footnote marker."),
    CorrectionKind.POINT: phrase("review", "Corrected: this marker has another footnote."),
    CorrectionKind.CITE: phrase("review", "Corrected: a footnote is cited behind these words."),
    CorrectionKind.BLOCK: phrase("review", "Corrected: another kind of block begins here."),
    CorrectionKind.JOIN: phrase("review", "Corrected: this goes on with what stands before it."),
    CorrectionKind.SPLIT: phrase("review", "Corrected: a paragraph begins here."),
    CorrectionKind.TEXT: phrase("review", "Corrected: this is part of the text."),
    CorrectionKind.FURNITURE: phrase("review", "Corrected: this is no part of the text."),
}
_RANK = {severity: rank for rank, severity in enumerate(Severity)}
_ORDER = {doubt: rank for rank, doubt in enumerate(Doubt)}


def review(desk: Desk, briefing_id: int) -> Review:
    """Return what there is to look at in a briefing. Raises ``UnknownIdError``."""
    document = briefings.current(desk.database, briefing_id).document
    said = stored.of_briefing(desk.database, briefing_id)
    accepted = {
        (one.correction.why, one.correction.start, one.correction.end)
        for one in said
        if one.correction.kind is CorrectionKind.ACCEPT
    }
    items = [
        changed(item, settled=any(_names(choice, accepted) for choice in item.choices))
        for item in Doubts(document).items()
    ]
    provenance = Provenance(document)
    items += [_said_item(one, provenance) for one in said if one.correction.kind in _DONE]
    items.sort(key=lambda item: (item.settled, _RANK[item.severity], _ORDER[item.what]))
    return Review(
        tuple(items),
        len(document.footnotes),
        len(document.references),
        document.file.encoding,
        document.file.revisions,
    )


def _names(choice: Choice, accepted: set[tuple[str, int, int]]) -> bool:
    return choice.act is Act.ACCEPT and any(
        (one.why, one.start, one.end) in accepted for one in choice.corrections
    )


def _said_item(one: stored.StoredCorrection, provenance: Provenance) -> ReviewItem:
    """Return what a person said before, as a settled item, or an open one if it fits no more."""
    correction = one.correction
    at = provenance.text_of(correction.start) if one.fits else None
    return ReviewItem(
        Doubt.CORRECTED if one.fits else Doubt.UNFIT,
        Severity.LOW if one.fits else Severity.HIGH,
        _DONE[correction.kind] if one.fits else _UNFIT,
        span=None if at is None else Span(at, at + 1),
        before=correction.before[-12:],
        words=correction.words[:40],
        after=correction.after[:12],
        choices=() if one.fits else (Choice(Act.FORGET),),
        settled=one.fits,
        correction_id=one.id,
    )


def correct(desk: Desk, briefing_id: int, said: Sequence[Correction]) -> Changes:
    """Correct the reading of a briefing as one change, and let all that is held to it follow.

    Raises ``UnknownIdError``, and ``RequestError`` with nothing changed if one does not fit.
    """
    briefings.require_living(desk.database, briefing_id)
    before = briefings.with_boxes(desk.database, briefing_id)
    done = replay(before, said)
    if done.unfit:
        raise RequestError(
            phrase(
                "errors",
                "“{words}” cannot be corrected so: a footnote, a table or a marker is in the way, "
                "or the text has changed.",
            ),
            words=" ".join(done.unfit[0].words.split())[:40],
        )
    label = _label(said)
    with command(desk.database, label) as recorded:
        stored.add(desk.database, briefing_id, said)
        if done.document != before:
            briefings.rewrite(desk.database, briefing_id, done.document)
            follow(desk.database, briefing_id, before, done)
            recognised(desk, briefing_id, done.document)
    return Changes(TOUCHED, briefing_id, recorded.id)


def _label(said: Iterable[Correction]) -> Phrase:
    accepted = all(one.kind is CorrectionKind.ACCEPT for one in said)
    return _ACCEPTED if accepted else _CORRECTED


def forget(desk: Desk, briefing_id: int, correction_id: int) -> Changes:
    """Delete a correction that fits no more."""
    with command(desk.database, phrase("history", "Forget a correction")) as recorded:
        stored.forget(desk.database, correction_id)
    return Changes(Touched.BRIEFINGS, briefing_id, recorded.id)


# ---- what a person says about a place of the text


def as_block(
    document: ImportedDocument, block_id: str, kind: BlockType, level: int = 0
) -> Correction | None:
    """Return the correction that makes a block a heading, paragraph, list item or quotation.

    None where nothing of the block was copied from the file.
    """
    block = next(one for one in document.blocks if one.id == block_id)
    number = printed_number(document.text[block.start : block.end])
    return block_correction(
        document, CorrectionKind.BLOCK, block_id, type=kind, level=level, number=number
    )


def as_furniture(document: ImportedDocument, block_id: str) -> Correction | None:
    """Return the correction that takes a block out of the text."""
    return block_correction(document, CorrectionKind.FURNITURE, block_id)


def joined(document: ImportedDocument, block_id: str) -> Correction | None:
    """Return the correction that makes a block go on with the one before it."""
    return block_correction(document, CorrectionKind.JOIN, block_id)


def cut(document: ImportedDocument, position: int) -> Correction | None:
    """Return the correction that lets a paragraph begin at a position of the text."""
    place = Provenance(document).raw_of(position, position + 8)
    return None if place is None else correction_at(document, CorrectionKind.SPLIT, place)


def unmarked(document: ImportedDocument, position: int) -> Correction | None:
    """Return the correction that makes the marker at a position a number of the text.

    None where no printed marker stands there.
    """
    for index, span in Provenance(document).markers.items():
        if document.references[index].offset == position:
            place = Span(span.raw_start, span.raw_end)
            return correction_at(document, CorrectionKind.NUMBER, place)
    return None


def marked(document: ImportedDocument, span: Span, key: str) -> Correction | None:
    """Return the correction that makes the words of a span the marker of a footnote."""
    place = Provenance(document).raw_of(span.start, span.end)
    if place is None:
        return None
    named = note_named(document, key)
    return correction_at(document, CorrectionKind.MARKER, place, **named)


def cited_at(document: ImportedDocument, position: int, key: str) -> Correction | None:
    """Return the correction that cites a footnote at a position, behind the words before it."""
    place = Provenance(document).raw_of(max(0, position - 8), position)
    if place is None:
        return None
    return correction_at(document, CorrectionKind.CITE, place, **note_named(document, key))
