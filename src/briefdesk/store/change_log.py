"""The log of every change to user content, written by triggers; undo and redo read it.

One user action is one ``command``: a change set with a label. A set is undone by its inverse as a
new set, so undo survives crash and restart, and the chain of hashes over all sets shows tampering
and mixed files.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import NamedTuple

from briefdesk.phrases import Phrase
from briefdesk.store import schema
from briefdesk.store.database import Database, Value, row_hash
from briefdesk.store.failures import damaged


class Recorded:
    """The change set of a running command; ``id`` is None until, and unless, it is recorded."""

    def __init__(self) -> None:
        """Start with nothing recorded."""
        self.id: int | None = None


class Step(NamedTuple):
    """A change set that can be undone or redone."""

    id: int
    label: str


class Place(NamedTuple):
    """A record that a change set wrote: its table and the briefing it belongs to, if any."""

    table: str
    briefing_id: int | None


@contextmanager
def command(
    database: Database, label: Phrase, *, undo_of: int | None = None, undoable: bool = True
) -> Iterator[Recorded]:
    """Run one user action: all of it is committed under one change set, or nothing is.

    The set row is written last: if it is forgotten, the deferred foreign key of its changes lets
    COMMIT fail. An action that changed no logged row leaves no set. ``label`` is kept in English.
    """
    last = database.row("SELECT id, chain FROM change_set ORDER BY id DESC LIMIT 1")
    set_id, before = (last[0] + 1, last[1]) if last else (1, "")
    recorded = Recorded()
    with database.transaction():
        database.run("UPDATE current_set SET id = ?", set_id)
        yield recorded
        done = changes_of(database, set_id)
        if done:
            head: dict[str, Value] = {
                "id": set_id,
                "label": label.text,
                "at": now(),
                "undo_of": undo_of,
                "schema_version": schema.VERSION if undoable else 0,
            }
            link = chain(before, list(head.values()), done)
            database.utils.table("change_set").insert(head | {"chain": link})
            recorded.id = set_id
        database.run("UPDATE current_set SET id = NULL")


def changes_of(database: Database, set_id: int) -> list[tuple[int, str, int, str, str | None]]:
    """Return what enters the chain: seq, table, row id, operation and new hash, in order."""
    return [
        (seq, table, row_id, op, new_hash)
        for seq, table, row_id, op, new_hash in database.rows(
            "SELECT seq, tbl, row_id, op, new_hash FROM change WHERE set_id = ? ORDER BY seq",
            set_id,
        )
    ]


def chain(
    before: str, head: Sequence[Value], changes: list[tuple[int, str, int, str, str | None]]
) -> str:
    """Return the SHA-256 (hexadecimal) over the chain so far, one set and its changes.

    ``head`` is the set's row without the chain. The changed texts enter by their row hashes only,
    so that they can be blanked. Damaged text may hold lone surrogates; no written chain fits it.
    """
    import hashlib

    compact = json.dumps([before, *head, changes], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(compact.encode(errors="surrogatepass")).hexdigest()


def now() -> str:
    """Return the time in UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def stacks(database: Database) -> tuple[list[Step], list[Step]]:
    """Return what can be undone and what can be redone, the next one last.

    The log is replayed: a set that undoes the top of one pile lies on top of the other. Sets from
    before the last migration are history only.
    """
    undo: list[Step] = []
    redo: list[Step] = []
    for set_id, label, undo_of in database.rows(
        "SELECT id, label, undo_of FROM change_set WHERE schema_version = ? ORDER BY id",
        schema.VERSION,
    ):
        if undo and undo[-1].id == undo_of:
            undo.pop()
            redo.append(Step(set_id, label))
        elif redo and redo[-1].id == undo_of:
            redo.pop()
            undo.append(Step(set_id, label))
        else:
            undo.append(Step(set_id, label))
            redo.clear()
    return undo, redo


def revert(database: Database, step: Step) -> int | None:
    """Write the inverse of a change set as a new set and return its id.

    Raises ``DamagedStoreError``, with nothing changed, when a row is not what the log says.
    """
    rows = database.rows(
        "SELECT tbl, row_id, op, old, new_hash FROM change WHERE set_id = ? ORDER BY seq DESC",
        step.id,
    )
    with command(database, Phrase("history", step.label), undo_of=step.id) as recorded:
        database.run("PRAGMA defer_foreign_keys=ON")
        for name, row_id, op, old, new_hash in rows:
            stored = database.stored(name, row_id) if name in schema.BY_NAME else None
            if (stored["hash"] if stored else None) != new_hash:
                raise damaged(database.path)
            if op == "insert":
                database.delete(name, row_id)
                continue
            before = _intact(database, name, old)
            if op == "update":
                database.update(name, row_id, before)
            else:
                database.insert(name, before, row_id)
    return recorded.id


def places(database: Database, set_id: int) -> set[Place]:
    """Return which tables and briefings a change set wrote. Raises ``DamagedStoreError``."""
    found = set()
    for name, row_id, old, new in database.rows(
        "SELECT tbl, row_id, old, new FROM change WHERE set_id = ?", set_id
    ):
        row = _intact(database, name, new or old)
        briefing_id = row_id if name == "briefing" else row.get("briefing_id")
        found.add(Place(name, briefing_id if isinstance(briefing_id, int) else None))
    return found


def _intact(database: Database, name: str, old: str | None) -> dict[str, Value]:
    """Decode a row out of the log and check it against the hash inside it."""
    row = intact(name, old)
    if row is None:
        raise damaged(database.path)
    return row


def intact(name: str, logged: str | None) -> dict[str, Value] | None:
    """Decode a row out of the log; None unless it is one and fits the hash inside it."""
    table = schema.BY_NAME.get(name)
    try:
        row: object = json.loads(logged or "{}")
    except (ValueError, RecursionError):  # damage may look like a thousand brackets
        return None
    if table is None or not isinstance(row, dict) or set(row) != set(table.names):
        return None
    return row if row_hash(table, row) == row["hash"] else None
