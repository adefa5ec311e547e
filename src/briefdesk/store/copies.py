"""Local copies of sources; the files are among the originals, named by their SHA-256."""

from collections import defaultdict

from briefdesk.model.source import Copy
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value


def add(database: Database, source_id: int, sha256: str, name: str, pages: int | None) -> None:
    """Attach a copy to a source, unless it has this very file already."""
    same = database.row("SELECT 1 FROM copy WHERE source_id = ? AND sha256 = ?", source_id, sha256)
    if not same:
        values: dict[str, Value] = {"source_id": source_id, "sha256": sha256, "name": name}
        database.insert("copy", values | {"pages": pages, "added": now()})


def by_source(database: Database) -> dict[int, tuple[Copy, ...]]:
    """Return the copies of all sources that have some, the newest first."""
    found: dict[int, list[Copy]] = defaultdict(list)
    for source_id, *values in database.rows(
        "SELECT source_id, sha256, pages, added, name FROM copy ORDER BY id DESC"
    ):
        found[source_id].append(Copy(*values))
    return {source_id: tuple(copies) for source_id, copies in found.items()}


def copied(database: Database) -> set[int]:
    """Return the ids of the sources that have a copy."""
    return {source_id for (source_id,) in database.rows("SELECT DISTINCT source_id FROM copy")}


def files(database: Database) -> set[str]:
    """Return the SHA-256 of every copy."""
    return {sha256 for (sha256,) in database.rows("SELECT sha256 FROM copy")}
