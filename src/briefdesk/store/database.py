"""One connection to one library file, opened so that nothing acknowledged is ever lost.

Measured choices (simulated power cuts, kill -9): rollback journal in TRUNCATE mode, synchronous
FULL, exclusive lock. SQLite does not notice when the file is replaced under an exclusive lock, so
device and inode are compared after every commit. ``sqlite_utils`` costs half a window start: it
wraps the connection at the first write, reads are plain SQL.
"""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefdesk.errors import StoreError
from briefdesk.model.progress import give_way
from briefdesk.phrases import Phrase, phrase
from briefdesk.store import schema
from briefdesk.store.failures import speaking, unwritable
from briefdesk.store.files import fsync, touch_private
from briefdesk.store.holding import Holding

if TYPE_CHECKING:
    import sqlite_utils

Row = tuple[Any, ...]
Value = int | str | bytes | None

PRAGMAS = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),  # first: it keeps the lock from then on
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("trusted_schema", "ON", 1),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("cache_size", "-16000", -16000),
    ("mmap_size", "0", 0),
)

_RESCUED = phrase(
    "errors",
    "The library {file} was moved, deleted or replaced while it was open; "
    "everything up to now was saved in {rescue}.",
)
_RESCUED_WITHOUT = phrase(
    "errors",
    "The library {file} was moved, deleted or replaced while it was open; "
    "everything but the last change was saved in {rescue}.",
)

_open_here: set[tuple[int, int]] = set()


def is_open_here(path: Path) -> bool:
    """Tell whether this process has the library open.

    POSIX drops a process's locks on a file as soon as it closes any handle to it, so a library that
    is open must not even be read by another way: look here first.
    """
    return _identity(path) in _open_here


class Database:
    """An open library. Belongs to the thread that opened it; sqlite3 refuses any other."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        damaged: Path,
        holding: Holding | None = None,
    ) -> None:
        """Take over a connection whose pragmas are set and whose exclusive lock is held.

        ``damaged`` is the folder where a rescue copy goes if the file vanishes; ``holding`` is
        given up with the connection.
        """
        self.path = path
        self._connection = connection
        self._damaged = damaged
        self._holding = holding
        self._identity = _identity(path)
        if self._identity:
            _open_here.add(self._identity)
        self._utils: sqlite_utils.Database | None = None
        self._lost: StoreError | None = None

    def rows(self, sql: str, *values: Value) -> list[Row]:
        """Return all rows of a query."""
        give_way()
        with speaking(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Value) -> Row | None:
        """Return the first row of a query, or None."""
        give_way()
        with speaking(self.path):
            found: Row | None = self._connection.execute(sql, values).fetchone()
            return found

    def run(self, sql: str, *values: Value) -> None:
        """Run one statement that returns nothing."""
        give_way()
        with speaking(self.path):
            self.utils.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[tuple[Value, ...]]) -> None:
        """Run one statement for each of many rows; inside a transaction."""
        with speaking(self.path):
            self._connection.executemany(sql, rows)

    @property
    def utils(self) -> sqlite_utils.Database:
        """The same connection as sqlite-utils sees it; imported at the first write."""
        if self._utils is None:
            import sqlite_utils

            self._utils = sqlite_utils.Database(
                self._connection, execute_plugins=False, strict=True
            )
        return self._utils

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit everything written inside, or nothing; a transaction inside another joins it.

        Raises ``DiskFullError`` and its kin after a rollback; ``StoreError`` when the file was
        deleted, renamed or replaced under us: then a rescue copy has been written.
        """
        if self._lost is not None:
            raise self._lost
        outermost = not self._connection.in_transaction
        try:
            with speaking(self.path), self.utils.atomic():
                yield
        except StoreError as error:
            if outermost and self._is_moved():  # SQLite may have seen it first
                self._lost = self._rescue(_RESCUED_WITHOUT)
                raise self._lost from error
            raise
        if outermost and self._is_moved():
            self._lost = self._rescue(_RESCUED)
            raise self._lost

    def insert(self, table: str, values: Mapping[str, Value], row_id: int | None = None) -> int:
        """Write a new row with its row hash and return its id.

        Ids of logged and fixed tables are never used twice.
        """
        if row_id is None:
            return self.insert_all(table, (values,))[0]
        with speaking(self.path):
            self.utils.table(table).insert(_full(table, values, row_id))
        return row_id

    def insert_all(self, table: str, rows: Sequence[Mapping[str, Value]]) -> range:
        """Write new rows with their row hashes in one go and return their ids in order."""
        last = self.row("SELECT seq FROM sqlite_sequence WHERE name = ?", table)
        first = (last[0] if last else 0) + 1
        full = (_full(table, row, row_id) for row_id, row in enumerate(rows, first))
        with speaking(self.path):
            self.utils.table(table).insert_all(full)
        return range(first, first + len(rows))

    def update(self, table: str, row_id: int, values: Mapping[str, Value]) -> None:
        """Change columns of a row and renew its row hash; an unchanged row is not written."""
        shape = schema.BY_NAME[table]
        before = self.stored(table, row_id)
        if before is None:
            raise KeyError(table, row_id)
        full = before | {name: clean(value) for name, value in values.items()}
        full["hash"] = row_hash(shape, full)
        if full != before:
            with speaking(self.path):
                self.utils.table(table).update(row_id, full)

    def delete(self, table: str, row_id: int) -> None:
        """Remove a row for good (user content goes to the bin instead, see ``deleted_at``)."""
        with speaking(self.path):
            self.utils.table(table).delete(row_id)

    def stored(self, table: str, row_id: int) -> dict[str, Value] | None:
        """Return a row as it stands, all columns, or None."""
        names = schema.BY_NAME[table].names
        found = self.row(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", row_id)  # noqa: S608
        return None if found is None else dict(zip(names, found, strict=True))

    def copy_to(self, path: Path) -> None:
        """Write the library as a new file, mode 0600, and force it to the disk.

        Raises ``OSError`` or the ``StoreError`` that fits; what was written by then stays.
        """
        touch_private(path)
        with speaking(path):
            self._connection.execute("VACUUM INTO ?", (str(path),))
        fsync(path)

    def close(self) -> None:
        """Close the connection and give up the locks."""
        self._connection.close()
        if self._holding is not None:
            self._holding.release()
            self._holding = None
        if self._identity:
            _open_here.discard(self._identity)

    def _is_moved(self) -> bool:
        return self._identity != _identity(self.path)

    def _rescue(self, said: Phrase) -> StoreError:
        """Save what the connection still sees, as the file at the path is no longer ours."""
        at = time.strftime("%Y%m%d-%H%M%S")
        rescue = self._damaged / f"rescue-{at}-{uuid.uuid4().hex[:8]}.sqlite"
        try:
            self._damaged.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.copy_to(rescue)
        except (OSError, StoreError) as error:
            with suppress(OSError):
                rescue.unlink(missing_ok=True)
            return error if isinstance(error, StoreError) else unwritable(rescue, error)
        return StoreError(said, file=self.path, rescue=rescue)


def connect(path: Path, wait: float) -> sqlite3.Connection:
    """Connect to an existing file, take the exclusive lock, set every pragma and read it back.

    ``wait`` is how long to wait for another process, in seconds. Raises the ``StoreError`` that
    fits.
    """
    with speaking(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=wait, isolation_level=None
        )
        try:
            # The lock comes first, as in EXCLUSIVE mode reading keeps a shared lock: two openers
            # that both hold one would wait for each other for ever.
            connection.execute("BEGIN EXCLUSIVE")
            _set(connection, path, *PRAGMAS[0])
            connection.execute("COMMIT")
            for pragma in PRAGMAS[1:]:
                _set(connection, path, *pragma)
        except BaseException:
            connection.close()
            raise
    return connection


def _set(
    connection: sqlite3.Connection, path: Path, name: str, value: str, expected: object
) -> None:
    """Set a pragma and read it back."""
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    found = connection.execute(f"PRAGMA {name}").fetchone()
    # a build without memory mapping answers nothing
    if found is not None and found[0] != expected:
        raise StoreError(
            phrase("errors", "SQLite refuses the setting {name} for {file}."),
            name=name,
            file=path,
        )


def _full(table: str, values: Mapping[str, Value], row_id: int) -> dict[str, Value]:
    """Return a row with all its columns, its id and its row hash."""
    shape = schema.BY_NAME[table]
    full = {name: clean(values.get(name)) for name in shape.hashed} | {"id": row_id}
    return full | {"hash": row_hash(shape, full)}


def row_hash(table: schema.Table, row: Mapping[str, Value]) -> str:
    """Return the first 32 hex digits of SHA-256 over ``[table, column values…]`` as compact JSON.

    Blobs enter as their own SHA-256. Damaged text may hold lone surrogates, and fits no hash.
    """
    import hashlib

    values: list[object] = [table.name]
    for name in table.hashed:
        value = row[name]
        values.append(hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value)
    compact = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(compact.encode(errors="surrogatepass")).hexdigest()[:32]


def clean(value: Value) -> Value:
    """Replace NUL and lone surrogates by U+FFFD: SQLite cuts at one and refuses the other."""
    if not isinstance(value, str):
        return value
    value = value.replace("\0", "\ufffd")
    try:
        value.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in value)
    return value


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)
