"""Findings that a person dismissed."""

from briefdesk.errors import UnknownIdError
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.phrases import phrase
from briefdesk.store.change_log import now
from briefdesk.store.database import Database

_SELECT = (
    "SELECT id, briefing_id, scope, check_id, concept, key, fingerprint, surface, reason, author,"
    " at FROM waiver WHERE "
)


def of_briefing(database: Database, briefing_id: int) -> tuple[Waiver, ...]:
    """Return the waivers that count in a briefing, the oldest first: its own and the general."""
    found = database.rows(
        _SELECT + "briefing_id = ? OR briefing_id IS NULL ORDER BY id", briefing_id
    )
    return tuple(Waiver(row[0], row[1], Scope(row[2]), *row[3:]) for row in found)


def general(database: Database) -> tuple[Waiver, ...]:
    """Return the waivers that count in all briefings, the oldest first."""
    found = database.rows(_SELECT + "briefing_id IS NULL ORDER BY id")
    return tuple(Waiver(row[0], row[1], Scope(row[2]), *row[3:]) for row in found)


def add(database: Database, made: Waiver, reason: str, author: str) -> int:
    """Write a new waiver with who dismissed it why, and return its id.

    Id, reason, author and time of ``made`` do not matter.
    """
    return database.insert(
        "waiver",
        {
            "briefing_id": made.briefing_id,
            "scope": made.scope,
            "check_id": made.check,
            "concept": made.concept,
            "key": made.key,
            "fingerprint": made.fingerprint,
            "surface": made.surface,
            "reason": reason,
            "author": author,
            "at": now(),
        },
    )


def get(database: Database, waiver_id: int) -> Waiver:
    """Return one waiver. Raises ``UnknownIdError``."""
    row = database.row(_SELECT + "id = ?", waiver_id)
    if row is None:
        raise UnknownIdError(
            phrase("errors", "There is no dismissal with the id {id}."), id=waiver_id
        )
    return Waiver(row[0], row[1], Scope(row[2]), *row[3:])


def remove(database: Database, waiver_id: int) -> None:
    """Delete a waiver. Raises ``UnknownIdError``."""
    get(database, waiver_id)
    database.delete("waiver", waiver_id)
