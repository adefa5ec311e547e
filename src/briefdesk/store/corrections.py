"""What a person said about the reading of a briefing's file, in the order in which it was said."""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import BlockType
from briefdesk.model.wire import from_json, to_json
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value


class StoredCorrection(NamedTuple):
    """A correction with its id; ``fits`` tells whether the current document follows it."""

    id: int
    correction: Correction
    fits: bool


class _Details(Struct, frozen=True, omit_defaults=True):
    """What of a correction has no column of its own."""

    before: str = ""
    after: str = ""
    type: BlockType | None = None
    level: int = 0
    number: str = ""
    footnote: str = ""
    note: str = ""
    why: str = ""
    fits: bool = True


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
        "SELECT id, kind, raw_start, raw_stop, raw, value FROM correction"
        " WHERE briefing_id = ? ORDER BY id",
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
    details = _Details(
        one.before, one.after, one.type, one.level, one.number, one.footnote, one.note, one.why,
        fits,
    )  # fmt: skip
    return to_json(details).decode()


def _as_stored(
    row_id: int, kind: str, start: int, stop: int, words: str, value: str
) -> StoredCorrection:
    held = from_json(value, _Details)
    correction = Correction(
        kind=CorrectionKind(kind),
        start=start,
        end=stop,
        words=words,
        before=held.before,
        after=held.after,
        type=held.type,
        level=held.level,
        number=held.number,
        footnote=held.footnote,
        note=held.note,
        why=held.why,
    )
    return StoredCorrection(row_id, correction, held.fits)
