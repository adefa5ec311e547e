"""Briefings: the user's record, the versions of its text, and the documents as they were read.

A document is fixed: what a reader made of one file is written once and never changed. The title
block as the user corrected it is in the briefing. A document comes back without its boxes
(``store.layouts``).
"""

import json
from collections.abc import Iterable
from typing import NamedTuple, TypedDict

from briefdesk.errors import UnknownIdError
from briefdesk.model.briefing import Briefing, BriefingSummary
from briefdesk.model.imported import Block, ImportedDocument, Meta, SourceSpan
from briefdesk.model.matter import Matter
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.store import layouts
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Row, Value
from briefdesk.store.matters import COLUMNS as MATTER_COLUMNS

_SPANS = tuple[SourceSpan, ...]
_META = (
    "briefing.title, briefing.number, briefing.date, briefing.issuer, briefing.authors, "
    "briefing.translators, briefing.language"
)
# the current version is the one with the highest ordinal
_FROM = """
FROM briefing
JOIN matter ON matter.id = briefing.matter_id
JOIN version ON version.briefing_id = briefing.id
  AND version.ordinal = (SELECT max(ordinal) FROM version WHERE briefing_id = briefing.id)
JOIN document ON document.id = version.document_id
"""


class Named(NamedTuple):
    """What a briefing is called: its title, or the name of its file, and date and language."""

    title: str
    date: str
    language: str


class Known(NamedTuple):
    """A briefing that has this file as one of its versions."""

    id: int
    binned: bool


class Current(NamedTuple):
    """A briefing's current version and what it holds."""

    version_id: int
    document: ImportedDocument


class _Blocks(TypedDict):
    """The part of a stored document that says where its blocks are."""

    blocks: tuple[Block, ...]


def add(database: Database, document: ImportedDocument, matter_id: int) -> int:
    """Write a new briefing with its first version and return its id."""
    at = now()
    briefing_id = database.insert(
        "briefing", _meta_values(document.meta) | {"matter_id": matter_id, "added": at}
    )
    add_version(database, briefing_id, document, at)
    return briefing_id


def add_version(
    database: Database, briefing_id: int, document: ImportedDocument, at: str = ""
) -> int:
    """Make a document the current version of a briefing and return the version's id.

    ``at`` is when (ISO 8601), now if it is empty.
    """
    last = database.row("SELECT max(ordinal) FROM version WHERE briefing_id = ?", briefing_id)
    return database.insert(
        "version",
        {
            "briefing_id": briefing_id,
            "document_id": _fixed(database, document),
            "ordinal": ((last[0] if last else None) or 0) + 1,
            "added": at or now(),
        },
    )


def rewrite(database: Database, briefing_id: int, document: ImportedDocument) -> None:
    """Let the current version be this reading of its file; the one before stays in the library.

    Raises ``UnknownIdError``.
    """
    version_id = current(database, briefing_id).version_id
    database.update("version", version_id, {"document_id": _fixed(database, document)})


def _fixed(database: Database, document: ImportedDocument) -> int:
    """Write the document, unless the library has the very same; return its id."""
    file = document.file
    body = to_json(changed(document, text="", raw="", spans=(), boxes=()))
    spans = to_json(document.spans)
    same = database.row(
        "SELECT id FROM document WHERE sha256 = ? AND reader = ? AND reader_version = ?"
        " AND text = ? AND name = ? AND body = ? AND spans = ?",
        file.sha256,
        file.reader,
        file.reader_version,
        document.text,
        file.name,
        body.decode(),
        spans,
    )
    if same:
        found: int = same[0]
        return found
    document_id = database.insert(
        "document",
        {
            "sha256": file.sha256,
            "reader": file.reader,
            "reader_version": file.reader_version,
            "name": file.name,
            "text": document.text,
            "raw": document.raw,
            "body": body.decode(),
            "spans": spans,
        },
    )
    layouts.add(database, document_id, document.boxes)
    return document_id


def known(database: Database, sha256: str) -> Known | None:
    """Return the briefing made from this file: best a living one that still has this text."""
    found = database.row(
        """SELECT briefing.id, briefing.deleted_at IS NOT NULL FROM document
        JOIN version ON version.document_id = document.id
        JOIN briefing ON briefing.id = version.briefing_id
        WHERE document.sha256 = ? ORDER BY 2, version.ordinal <
          (SELECT max(ordinal) FROM version WHERE briefing_id = briefing.id), 1 LIMIT 1""",
        sha256,
    )
    return Known(found[0], bool(found[1])) if found else None


def files(database: Database) -> set[str]:
    """Return the SHA-256 of every file that some document was read from."""
    return {sha256 for (sha256,) in database.rows("SELECT sha256 FROM document")}


def summaries(
    database: Database, matter_id: int | None = None, *, binned: bool = False
) -> tuple[BriefingSummary, ...]:
    """Return the list of briefings, newest first; ``binned`` asks for those in the bin."""
    found = database.rows(
        f"""SELECT briefing.id, {MATTER_COLUMNS}, briefing.title, briefing.number, briefing.date,
        document.name, document.sha256,
        (SELECT count(*) FROM version WHERE briefing_id = briefing.id),
        (SELECT count(*) FROM annotation
           WHERE briefing_id = briefing.id AND deleted_at IS NULL),
        briefing.added, coalesce(briefing.deleted_at, '') {_FROM}
        WHERE (briefing.deleted_at IS NOT NULL) = ? AND (? IS NULL OR briefing.matter_id = ?)
        ORDER BY briefing.id DESC""",  # noqa: S608
        int(binned),
        matter_id,
        matter_id,
    )
    return tuple(BriefingSummary(row[0], Matter(*row[1:5]), *row[5:]) for row in found)


def names(database: Database, briefing_ids: Iterable[int]) -> dict[int, Named]:
    """Return what some briefings are called, by their ids."""
    found: dict[int, Named] = {}
    for briefing_id in briefing_ids:
        row = database.row(
            "SELECT iif(briefing.title = '', document.name, briefing.title), briefing.date,"
            f" briefing.language {_FROM} WHERE briefing.id = ?",
            briefing_id,
        )
        if row is not None:
            found[briefing_id] = Named(*row)
    return found


def ids(database: Database, matter_id: int | None = None) -> list[int]:
    """Return the ids of the living briefings of a matter, or of all, newest first."""
    found = database.rows(
        "SELECT id FROM briefing WHERE deleted_at IS NULL AND (? IS NULL OR matter_id = ?)"
        " ORDER BY id DESC",
        matter_id,
        matter_id,
    )
    return [briefing_id for (briefing_id,) in found]


def briefing(database: Database, briefing_id: int) -> Briefing:
    """Return a stored briefing with its current document. Raises ``UnknownIdError``."""
    found = database.row(
        f"""SELECT {MATTER_COLUMNS}, {_META}, briefing.added,
        document.body, document.text, document.raw, document.spans {_FROM}
        WHERE briefing.id = ?""",
        briefing_id,
    )
    if found is None:
        raise _unknown(briefing_id)
    return Briefing(
        id=briefing_id,
        matter=Matter(*found[:4]),
        meta=_as_meta(found[4:11]),
        document=_as_document(found[12:]),
        added=found[11],
    )


def current(database: Database, briefing_id: int) -> Current:
    """Return the current version of a briefing. Raises ``UnknownIdError``."""
    found = database.row(
        f"""SELECT version.id, document.body, document.text, document.raw, document.spans {_FROM}
        WHERE briefing.id = ?""",
        briefing_id,
    )
    if found is None:
        raise _unknown(briefing_id)
    return Current(found[0], _as_document(found[1:]))


def with_boxes(database: Database, briefing_id: int) -> ImportedDocument:
    """Return the current document with the boxes of its pages. Raises ``UnknownIdError``."""
    document = current(database, briefing_id).document
    return changed(document, boxes=layouts.boxes(database, briefing_id))


def current_version(database: Database, briefing_id: int) -> int:
    """Return the id of a briefing's current version. Raises ``UnknownIdError``."""
    found = database.row(
        "SELECT id FROM version WHERE briefing_id = ? ORDER BY ordinal DESC LIMIT 1", briefing_id
    )
    if found is None:
        raise _unknown(briefing_id)
    version_id: int = found[0]
    return version_id


def version(database: Database, version_id: int) -> ImportedDocument:
    """Return what a version of a briefing holds. Raises ``KeyError``."""
    found = database.row(
        "SELECT body, text, raw, spans FROM version"
        " JOIN document ON document.id = document_id WHERE version.id = ?",
        version_id,
    )
    if found is None:
        raise KeyError(version_id)
    return _as_document(found)


def text_and_blocks(database: Database, briefing_id: int) -> tuple[str, tuple[Block, ...]]:
    """Return the text of the current version and its blocks. Raises ``UnknownIdError``."""
    found = database.row(
        f"SELECT document.text, document.body {_FROM} WHERE briefing.id = ?", briefing_id
    )
    if found is None:
        raise _unknown(briefing_id)
    return found[0], from_json(found[1], _Blocks)["blocks"]


def file_of(database: Database, briefing_id: int) -> tuple[str, str]:
    """Return SHA-256 and name of the file of the current version. Raises ``UnknownIdError``."""
    found = database.row(
        f"SELECT document.sha256, document.name {_FROM} WHERE briefing.id = ?",
        briefing_id,
    )
    if found is None:
        raise _unknown(briefing_id)
    return found[0], found[1]


def edit_meta(database: Database, briefing_id: int, meta: Meta) -> None:
    """Write the title block as the user corrected it. Raises ``UnknownIdError``."""
    require_living(database, briefing_id)
    database.update("briefing", briefing_id, _meta_values(meta))


def move(database: Database, briefing_id: int, matter_id: int) -> None:
    """File a briefing under another matter. Raises ``UnknownIdError``."""
    require_living(database, briefing_id)
    database.update("briefing", briefing_id, {"matter_id": matter_id})


def put_in_bin(database: Database, briefing_id: int) -> None:
    """Mark a briefing as deleted. Raises ``UnknownIdError``."""
    require_living(database, briefing_id)
    database.update("briefing", briefing_id, {"deleted_at": now()})


def take_from_bin(database: Database, briefing_id: int) -> None:
    """Make a deleted briefing living again. Raises ``UnknownIdError``."""
    require(database, briefing_id)
    database.update("briefing", briefing_id, {"deleted_at": None})


def require(database: Database, briefing_id: int) -> None:
    """Raise ``UnknownIdError`` unless there is such a briefing, living or in the bin."""
    if not database.row("SELECT 1 FROM briefing WHERE id = ?", briefing_id):
        raise _unknown(briefing_id)


def require_living(database: Database, briefing_id: int) -> None:
    """Raise ``UnknownIdError`` unless there is such a briefing outside the bin."""
    require(database, briefing_id)
    if database.row("SELECT 1 FROM briefing WHERE id = ? AND deleted_at IS NOT NULL", briefing_id):
        raise UnknownIdError(
            phrase("errors", "The briefing with the id {id} is in the bin; restore it first."),
            id=briefing_id,
        )


def _unknown(briefing_id: int) -> UnknownIdError:
    return UnknownIdError(
        phrase("errors", "There is no briefing with the id {id}; see the list of briefings."),
        id=briefing_id,
    )


def _meta_values(meta: Meta) -> dict[str, Value]:
    return {
        "title": meta.title,
        "number": meta.number,
        "date": meta.date,
        "issuer": meta.issuer,
        "authors": json.dumps(meta.authors, ensure_ascii=False),
        "translators": json.dumps(meta.translators, ensure_ascii=False),
        "language": meta.language,
    }


def _as_meta(row: Row) -> Meta:
    title, number, date, issuer, authors, translators, language = row
    return Meta(
        title,
        number,
        date,
        issuer,
        tuple(json.loads(authors)),
        tuple(json.loads(translators)),
        language,
    )


def _as_document(row: Row) -> ImportedDocument:
    body, text, raw, spans = row
    document = from_json(body, ImportedDocument)
    return changed(document, text=text, raw=raw, spans=from_json(spans, _SPANS))
