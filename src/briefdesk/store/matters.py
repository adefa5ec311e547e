"""Matters: the clients' files that own briefings."""

from briefdesk.errors import UnknownIdError
from briefdesk.model.matter import UNFILED, Matter
from briefdesk.phrases import phrase
from briefdesk.store.database import Database

COLUMNS = "matter.id, matter.client, matter.number, matter.name"


def all_matters(database: Database) -> tuple[Matter, ...]:
    """Return every matter, the one for unfiled briefings first, then by client and number."""
    found = database.rows(
        f"SELECT {COLUMNS} FROM matter ORDER BY id <> ?, client, number, name, id",  # noqa: S608
        UNFILED,
    )
    return tuple(Matter(*row) for row in found)


def matter(database: Database, matter_id: int) -> Matter:
    """Return one matter. Raises ``UnknownIdError``."""
    found = database.row(f"SELECT {COLUMNS} FROM matter WHERE id = ?", matter_id)  # noqa: S608
    if found is None:
        raise UnknownIdError(phrase("errors", "There is no matter with the id {id}."), id=matter_id)
    return Matter(*found)


def add(database: Database, client: str, number: str, name: str) -> int:
    """Write a new matter and return its id."""
    return database.insert("matter", {"client": client, "number": number, "name": name})


def edit(database: Database, changed: Matter) -> None:
    """Change client, number and name."""
    values = {"client": changed.client, "number": changed.number, "name": changed.name}
    database.update("matter", changed.id, values)
