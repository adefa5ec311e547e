"""Facts about the library itself: its id, and by what its derived tables were made."""

from briefdesk.store.database import Database


def get(database: Database, key: str) -> str:
    """Return a fact, or "" if it is not known."""
    found = database.row("SELECT value FROM meta WHERE key = ?", key)
    return str(found[0]) if found else ""


def put(database: Database, key: str, value: str) -> None:
    """Write a fact; inside a transaction."""
    database.run(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        value,
    )
