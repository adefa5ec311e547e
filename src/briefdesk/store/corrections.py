"""What a person said about the reading of a briefing's file, in the order in which it was said."""

from collections.abc import Iterable
from typing import NamedTuple

from briefdesk.model.correction import Correction
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value

_UNFIT = "unfit "  # before the JSON of a correction that the current document does not follow


class StoredCorrection(NamedTuple):
    """A correction with its id; ``fits`` tells whether the current document follows it."""

    id: int
    correction: Correction
    fits: bool


def add(database: Database, briefing_id: int, corrections: Iterable[Correction]) -> None:
    """Write corrections of a briefing's current document."""
    at = now()
    database.insert_all(
        "correction",
        [
            {
                "briefing_id": briefing_id,
                "kind": one.kind,
                "raw_start": one.start,
                "raw_stop": one.end,
                "raw": one.words,
                "value": _value(one, fits=True),
                "at": at,
            }
            for one in corrections
        ],
    )


def of_briefing(database: Database, briefing_id: int) -> tuple[StoredCorrection, ...]:
    """Return the corrections of a briefing, the first one first."""
    found = database.rows(
        "SELECT id, raw, value FROM correction WHERE briefing_id = ? ORDER BY id",
        briefing_id,
    )
    return tuple(_as_stored(*row) for row in found)


def mark(database: Database, stored: StoredCorrection, *, fits: bool) -> None:
    """Write whether the current document follows a correction."""
    database.update("correction", stored.id, {"value": _value(stored.correction, fits=fits)})


def forget(database: Database, correction_id: int) -> None:
    """Delete a correction."""
    database.delete("correction", correction_id)


def _value(one: Correction, *, fits: bool) -> Value:
    unfit = "" if fits else _UNFIT
    return unfit + to_json(changed(one, words="")).decode()


def _as_stored(row_id: int, words: str, value: str) -> StoredCorrection:
    correction = from_json(value.removeprefix(_UNFIT), Correction)
    return StoredCorrection(row_id, changed(correction, words=words), not value.startswith(_UNFIT))
