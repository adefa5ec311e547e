"""What the checks found, kept so that opening a briefing needs no check; made again when stale."""

from briefdesk.model.finding import Finding
from briefdesk.model.wire import each_from_json, each_to_json
from briefdesk.store.database import Database


def stored(database: Database, briefing_id: int, stamp: str) -> tuple[Finding, ...] | None:
    """Return the findings if they were made under this stamp, else None.

    The stamp names everything they rest on.
    """
    found = database.row(
        "SELECT body FROM finding WHERE briefing_id = ? AND stamp = ?", briefing_id, stamp
    )
    return each_from_json(found[0], Finding) if found else None


def is_known(database: Database, briefing_id: int) -> bool:
    """Tell whether anything was ever kept of a briefing, stale or not."""
    return database.row("SELECT 1 FROM finding WHERE briefing_id = ?", briefing_id) is not None


def put(database: Database, briefing_id: int, stamp: str, findings: tuple[Finding, ...]) -> None:
    """Write the findings of a briefing in place of the old ones; inside a transaction."""
    database.run(
        "INSERT INTO finding (briefing_id, stamp, body) VALUES (?, ?, ?)"
        " ON CONFLICT (briefing_id) DO UPDATE SET stamp = excluded.stamp, body = excluded.body",
        briefing_id,
        stamp,
        each_to_json(findings).decode(),
    )
