"""From SQLite's and the system's words to a sentence for the user."""

import errno
import sqlite3
from pathlib import Path

import pytest

from briefdesk.errors import (
    DamagedStoreError,
    DiskFullError,
    InUseError,
    ReadOnlyError,
    StoreError,
)
from briefdesk.store.failures import speaking, unwritable

FILE = Path("library.sqlite")


def sqlite_error(name: str, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    """Make an error as the sqlite3 module raises it."""
    error = kind("text that may hold a document's words")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("SQLITE_BUSY", InUseError),
        ("SQLITE_LOCKED", InUseError),
        ("SQLITE_FULL", DiskFullError),
        ("SQLITE_READONLY_ROLLBACK", ReadOnlyError),
        ("SQLITE_CANTOPEN", ReadOnlyError),
        ("SQLITE_IOERR_WRITE", StoreError),
        ("SQLITE_CORRUPT", DamagedStoreError),
        ("SQLITE_NOTADB", DamagedStoreError),
    ],
)
def test_what_sqlite_says(name: str, expected: type[StoreError]) -> None:
    with pytest.raises(expected) as caught, speaking(FILE):
        raise sqlite_error(name)
    assert type(caught.value) is expected
    assert str(FILE) in str(caught.value)
    assert "words" not in str(caught.value)


def test_damaged_utf8_comes_without_a_name() -> None:
    with pytest.raises(DamagedStoreError), speaking(FILE):
        raise sqlite3.OperationalError("Could not decode to UTF-8")


@pytest.mark.parametrize("kind", [sqlite3.IntegrityError, sqlite3.ProgrammingError])
def test_our_own_mistakes_pass(kind: type[sqlite3.Error]) -> None:
    with pytest.raises(kind), speaking(FILE):
        raise sqlite_error("SQLITE_CONSTRAINT", kind)


def test_wrong_sql_is_our_mistake() -> None:
    with pytest.raises(sqlite3.OperationalError), speaking(FILE):
        sqlite3.connect(":memory:").execute("SELEKT")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EACCES, ReadOnlyError),
        (errno.EROFS, ReadOnlyError),
        (errno.EIO, StoreError),
    ],
)
def test_what_the_system_says(number: int, expected: type[StoreError]) -> None:
    found = unwritable(FILE, OSError(number, "reason"))
    assert type(found) is expected
    assert found.places["file"] == str(FILE)
