"""The files outside the library that versions of briefings were read from."""

from pathlib import Path

from briefdesk.model.origin import Origin
from briefdesk.store.database import Database, Value, clean

# Only the current version counts: what an older one was read from may have become another text.
_CURRENT = """
FROM origin
JOIN version ON version.id = origin.version_id
JOIN briefing ON briefing.id = version.briefing_id
JOIN document ON document.id = version.document_id
WHERE version.ordinal = (SELECT max(ordinal) FROM version WHERE briefing_id = briefing.id)
"""


def put(database: Database, version_id: int, path: Path) -> None:
    """Write from which file, by its absolute path, a version was read, in place of another one.

    Inside a transaction; it is no step of undo.
    """
    database.run(
        "INSERT INTO origin (version_id, path) VALUES (?, ?)"
        " ON CONFLICT (version_id) DO UPDATE SET path = excluded.path",
        version_id,
        _as_text(path),
    )


def of_briefing(database: Database, briefing_id: int) -> Origin | None:
    """Return from which file the current version of a briefing was read, None if nobody knows."""
    found = database.row(
        f"SELECT path, sha256, json_extract(body, '$.file.size') {_CURRENT} AND briefing.id = ?",
        briefing_id,
    )
    return Origin(Path(found[0]), found[1], found[2]) if found else None


def read_from(database: Database, path: Path) -> int | None:
    """Return the newest living briefing whose current version was read from this file."""
    found = database.row(
        f"SELECT briefing.id {_CURRENT} AND deleted_at IS NULL AND path = ?"
        " ORDER BY version.id DESC LIMIT 1",
        _as_text(path),
    )
    return found[0] if found else None


def _as_text(path: Path) -> Value:
    """Return a path as it is kept: bytes that are no text become U+FFFD, and lead nowhere."""
    return clean(str(path))
