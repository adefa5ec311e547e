"""Terms seen in briefings, kept so that opening one needs no matcher; made again when stale."""

from briefdesk.model.recognition import Recognition
from briefdesk.model.wire import each_from_json, each_to_json
from briefdesk.store.database import Database


def stored(database: Database, briefing_id: int, stamp: str) -> tuple[Recognition, ...] | None:
    """Return the recognitions if they were made under this stamp, else None.

    The stamp names everything they depend on: fold, term bases, confirmed senses, text.
    """
    found = database.row(
        "SELECT body FROM recognition WHERE briefing_id = ? AND stamp = ?", briefing_id, stamp
    )
    return each_from_json(found[0], Recognition) if found else None


def stored_for(
    database: Database, briefing_id: int, briefing_stamp: str
) -> tuple[tuple[Recognition, ...], str] | None:
    """Return the recognitions of a briefing as it is, and the lexicon's part of their stamp.

    None if the briefing changed since; whether the lexicon did is for the caller to find out.
    """
    found = database.row("SELECT stamp, body FROM recognition WHERE briefing_id = ?", briefing_id)
    if found is None:
        return None
    lexicon, _, about = found[0].partition(" ")
    return (each_from_json(found[1], Recognition), lexicon) if about == briefing_stamp else None


def put(database: Database, briefing_id: int, stamp: str, found: tuple[Recognition, ...]) -> None:
    """Write the recognitions of a briefing in place of the old ones; inside a transaction."""
    database.run(
        "INSERT INTO recognition (briefing_id, stamp, body) VALUES (?, ?, ?)"
        " ON CONFLICT (briefing_id) DO UPDATE SET stamp = excluded.stamp, body = excluded.body",
        briefing_id,
        stamp,
        each_to_json(found).decode(),
    )
