"""Damage that SQLite does not see is found, and named without the text."""

import sqlite3
from pathlib import Path

import pytest

from briefdesk.errors import StoreError
from briefdesk.phrases import phrase
from briefdesk.store import matters
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from briefdesk.store.verify import problems


@pytest.fixture
def database(library: Path) -> Database:
    """A library with one matter, RECOGNISABLE in its file."""
    database = open_library(library, create=True)
    with command(database, phrase("history", "Add matter")):
        matters.add(database, "Client", "RECOGNISABLE", "")
    return database


def places(data: bytes, needle: bytes) -> list[int]:
    """Return where bytes occur."""
    found = []
    at = data.find(needle)
    while at >= 0:
        found.append(at)
        at = data.find(needle, at + 1)
    return found


def test_a_flipped_bit_is_found_in_row_and_log(library: Path, database: Database) -> None:
    database.close()
    good = library.read_bytes()
    found = set()
    for at in places(good, b"RECOGNISABLE"):
        data = bytearray(good)
        data[at] ^= 1
        library.write_bytes(data)
        (problem,) = problems(library)
        found.add(problem)
    assert found == {"row: matter 2", "log: change 2"}


def test_damaged_utf8_is_found_and_never_printed(library: Path, database: Database) -> None:
    database.close()
    data = bytearray(library.read_bytes())
    for at in places(bytes(data), b"RECOGNISABLE"):
        data[at] = 0xFF
    library.write_bytes(data)
    database = open_library(library)
    with pytest.raises(StoreError) as caught:
        matters.all_matters(database)
    assert "COGNISABLE" not in str(caught.value)
    database.close()
    found = problems(library)
    assert {"row: matter 2", "log: change 2"} <= set(found)
    assert not any("COGNISABLE" in line for line in found)


def change(library: Path, *statements: str) -> None:
    """Change a library behind our back."""
    connection = sqlite3.connect(library)
    triggers = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for (name,) in triggers.fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE matter SET name = 'x' WHERE id = 2", {"row: matter 2"}),
        ("DELETE FROM matter WHERE id = 2", {"log: matter 2"}),
        ("UPDATE change SET new_hash = 'x' WHERE seq = 2", {"log: change 2", "chain: set 2"}),
        ("UPDATE change_set SET label = 'x' WHERE id = 2", {"chain: set 2"}),
        ("DELETE FROM change_set WHERE id = 2", {"log: changes without their set 2"}),
        ("UPDATE change SET tbl = 'mattes' WHERE seq = 2", {"log: change 2", "log: matter 2"}),
        ("UPDATE change SET tbl = CAST(x'ff41' AS TEXT) WHERE seq = 2", {"log: change 2"}),
        ("UPDATE change SET new = '[{}]' WHERE seq = 2", {"log: change 2"}),
        ("UPDATE change SET new = '5' WHERE seq = 2", {"log: change 2"}),
        ("UPDATE change SET new = replace(hex(zeroblob(90000)), '00', '[[')", {"log: change 2"}),
        ("UPDATE change SET new = CAST(x'ff41' AS TEXT) WHERE seq = 2", {"log: change 2"}),
        ("UPDATE change_set SET label = CAST(x'ff41' AS TEXT) WHERE id = 2", {"chain: set 2"}),
        ("UPDATE change_set SET chain = CAST(x'ff41' AS TEXT) WHERE id = 1", {"chain: set 1"}),
        ("UPDATE matter SET hash = CAST(x'ff41' AS TEXT) WHERE id = 2", {"row: matter 2"}),
    ],
)
def test_tampering_is_found(
    database: Database, library: Path, statement: str, found: set[str]
) -> None:
    database.close()
    assert problems(library) == []
    change(library, statement)
    said = set(problems(library))
    assert found <= said
    assert all(line.isascii() and "mattes" not in line for line in said)


def test_a_file_that_is_no_database(library: Path) -> None:
    library.write_bytes(b"x" * 5000)
    assert problems(library) == ["SQLite: SQLITE_NOTADB"]
