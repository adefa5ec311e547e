"""Comments for the memo of a document that is in no library, from an exchange file."""

from pathlib import Path

from briefdesk.model.annotation import (
    Anchor,
    Annotation,
    AnnotationRecord,
    Placement,
    QuoteSelector,
)
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services.parsing import read_annotation_file
from briefdesk.text.anchoring import anchor, find_quote


def read_annotations(path: Path, document: ImportedDocument, made: str) -> tuple[Annotation, ...]:
    """Return the annotations of a JSON file, placed in a document by their quotes.

    A quote that does not occur makes an orphan; one that occurs more than once, with no ``start``
    among its places, is one to review. ``made`` (ISO 8601) stands in for missing times.

    Raises ``UnreadableFileError`` and ``ExchangeError``.
    """
    found = read_annotation_file(path)
    return tuple(
        _placed(record, document, made, number, found.author)
        for number, record in enumerate(found.annotations, start=1)
    )


def _placed(
    record: AnnotationRecord, document: ImportedDocument, made: str, number: int, author: str
) -> Annotation:
    """Return a record as an annotation of the document; ``number`` counts the records from 1."""
    created = record.created or made
    return Annotation(
        id=number,
        briefing_id=0,
        kind=record.kind,
        state=record.state,
        internal=record.internal,
        author=record.author or author,
        created=created,
        modified=record.modified or created,
        body=record.body,
        tags=record.tags,
        anchor=_anchor(record, document),
    )


def _anchor(record: AnnotationRecord, document: ImportedDocument) -> Anchor:
    """Return the place of a record's quote."""
    places = find_quote(document, record.quote)
    chosen = [place for place in places if place.start == record.start] or list(places)
    if not chosen:
        quote = QuoteSelector(record.quote, "", "")
        return Anchor(Placement.ORPHAN, Span(0, 0), quote, "", (), 0)
    place = anchor(document, chosen[0])
    return place if len(chosen) == 1 else changed(place, placement=Placement.REVIEW)
