"""Comments for the memo of a document that is in no library, from an exchange file."""

from datetime import datetime
from pathlib import Path

from briefdesk.errors import ExchangeError, UnreadableFileError
from briefdesk.model.annotation import (
    Anchor,
    Annotation,
    AnnotationFile,
    AnnotationRecord,
    Placement,
    QuoteSelector,
)
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, from_json
from briefdesk.phrases import phrase
from briefdesk.text.anchoring import anchor, find_quote

_LIMIT = 20_000_000  # bytes
_FORMAT = "briefdesk.annotations/1"
_NOT_READ = phrase("errors", "“{file}” cannot be read: {reason}. Check the name and the folder.")
_BAD_JSON = phrase(
    "errors", "“{file}” holds no annotations of the format briefdesk.annotations/1: {reason}."
)
_BAD_TIME = phrase(
    "errors", "“{file}” has “{value}” as a time: write times as 2026-01-31T12:00:00Z."
)


def read_annotations(path: Path, document: ImportedDocument, made: str) -> tuple[Annotation, ...]:
    """Return the annotations of a JSON file, placed in a document by their quotes.

    A quote that does not occur makes an orphan; one that occurs more than once, with no ``start``
    among its places, is one to review. ``made`` (ISO 8601) stands in for missing times.

    Raises ``UnreadableFileError`` and ``ExchangeError``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT + 1)
    except OSError as error:
        reason = error.strerror or "input/output error"
        raise UnreadableFileError(_NOT_READ, file=path, reason=reason) from error
    if len(data) > _LIMIT:
        raise ExchangeError(_BAD_JSON, file=path, reason="it is larger than 20 MB")
    try:
        found = from_json(data, AnnotationFile)
    except ValueError as error:
        raise ExchangeError(_BAD_JSON, file=path, reason=error) from error
    if found.format != _FORMAT:
        raise ExchangeError(_BAD_JSON, file=path, reason=f"it says “{found.format}”")
    for record in found.annotations:
        for value in (record.created, record.modified):
            _check_time(value, path)
    return tuple(
        _placed(record, document, made, number, found.author)
        for number, record in enumerate(found.annotations, start=1)
    )


def _check_time(value: str, path: Path) -> None:
    """Raise ``ExchangeError`` for what is neither empty nor ISO 8601."""
    try:
        if value:
            datetime.fromisoformat(value)
    except ValueError as error:
        raise ExchangeError(_BAD_TIME, file=path, value=value) from error


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
