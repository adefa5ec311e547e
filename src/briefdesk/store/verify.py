"""Is every row what was written? SQLite's own check sees 18 % of harmful bit flips, hashes all."""

import sqlite3
from pathlib import Path

from briefdesk.store import schema
from briefdesk.store.change_log import chain, intact
from briefdesk.store.database import row_hash
from briefdesk.store.failures import speaking


def problems(path: Path) -> list[str]:
    """Check a file that nobody has open; return what is wrong, in English, for a log or a report.

    Structure, foreign keys, every row hash, the chain of the change log, and that the log's last
    word on each row is the row. No text of any document is in the answer. A hot journal beside the
    file is rolled back.
    """
    with speaking(path):
        connection = sqlite3.connect(path.absolute().as_uri() + "?mode=rw", uri=True)
        # damaged UTF-8 must be seen, not raised
        connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        try:
            return _problems(connection)
        except sqlite3.DatabaseError as error:
            return [f"SQLite: {getattr(error, 'sqlite_errorname', 'no name')}"]
        finally:
            connection.close()


def _problems(connection: sqlite3.Connection) -> list[str]:
    found = [
        f"structure: {line}"
        for (line,) in connection.execute("PRAGMA integrity_check(20)")
        if line != "ok"
    ]
    found += [
        f"reference: {row[0]} {row[1]}" for row in connection.execute("PRAGMA foreign_key_check")
    ]
    hashes: dict[tuple[str, int], str] = {}
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for table in schema.HASHED:
        if table.since > version:
            continue
        names = ", ".join(table.names)
        for values in connection.execute(f"SELECT {names} FROM {table.name}"):  # noqa: S608
            row = dict(zip(table.names, values, strict=True))
            hashes[table.name, row["id"]] = row["hash"]
            if row_hash(table, row) != row["hash"]:
                found.append(f"row: {table.name} {row['id']}")
    return found + _log_problems(connection, hashes)


def _log_problems(connection: sqlite3.Connection, hashes: dict[tuple[str, int], str]) -> list[str]:
    found = []
    by_set: dict[int, list[tuple[int, str, int, str, str | None]]] = {}
    last: dict[tuple[str, int], str | None] = {}
    heads = {
        row[0]: row
        for row in connection.execute(
            "SELECT id, label, at, undo_of, schema_version, chain FROM change_set ORDER BY id"
        )
    }
    for set_id, seq, table, row_id, op, new_hash, old, new in connection.execute(
        "SELECT set_id, seq, tbl, row_id, op, new_hash, old, new FROM change ORDER BY seq"
    ):
        by_set.setdefault(set_id, []).append((seq, table, row_id, op, new_hash))
        last[table, row_id] = new_hash
        # rows of older shape, and blanked ones, are only in the chain
        shaped = set_id in heads and heads[set_id][4] in {0, schema.VERSION}
        for logged, hash_ in ((old, None), (new, new_hash)):
            row = intact(table, logged) if shaped and logged is not None else {"hash": hash_}
            if row is None or (hash_ and row["hash"] != hash_):
                found.append(f"log: change {seq}")
    before = ""
    for set_id, *head, recorded in heads.values():
        before = chain(before, [set_id, *head], by_set.pop(set_id, []))
        if before != recorded:
            found.append(f"chain: set {set_id}")
            before = recorded
    found += [f"log: changes without their set {set_id}" for set_id in by_set]
    logged = {table.name for table in schema.LOGGED}  # the log may name another, which is no row
    for key in {key for key in (*hashes, *last) if key[0] in logged}:
        if hashes.get(key) != last.get(key):
            found.append(f"log: {key[0]} {key[1]}")
    return found
