"""The connection: errors in the user's words, the file watched, rows hashed."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from briefdesk.errors import DiskFullError, StoreError
from briefdesk.paths import companions
from briefdesk.phrases import phrase
from briefdesk.store import matters, schema
from briefdesk.store.change_log import command
from briefdesk.store.database import Database, Value, clean, row_hash
from briefdesk.store.library_file import open_library
from briefdesk.store.verify import problems


@pytest.fixture
def database(library: Path) -> Database:
    return open_library(library, create=True)


def add_matter(database: Database, number: str) -> int:
    """Add a matter as a command."""
    with command(database, phrase("history", "Add matter")):
        return matters.add(database, "Client", number, "")


def test_reading_needs_no_sqlite_utils(library: Path) -> None:
    open_library(library, create=True).close()
    code = (
        "import sys; from pathlib import Path\n"
        "from briefdesk.store import briefings\n"
        "from briefdesk.store.library_file import open_library\n"
        "database = open_library(Path(sys.argv[1]))\n"
        "briefings.summaries(database)\n"
        "print('sqlite_utils' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(library)], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("fate", ["deleted", "renamed", "replaced"])
def test_a_vanished_file_is_noticed_and_everything_rescued(
    database: Database, library: Path, fate: str
) -> None:
    add_matter(database, "before")
    if fate == "deleted":
        library.unlink()
    elif fate == "renamed":
        library.rename(library.with_name("elsewhere.sqlite"))
    else:
        other = library.with_name("other.sqlite")
        open_library(other, create=True).close()
        other.replace(library)
    with pytest.raises(StoreError, match="was moved, deleted or replaced") as caught:
        add_matter(database, "after")
    with pytest.raises(StoreError, match="was moved, deleted or replaced"):
        add_matter(database, "never")
    database.close()
    (rescue,) = (companions(library) / "damaged").iterdir()
    assert str(rescue) in str(caught.value)
    assert stat.S_IMODE(rescue.stat().st_mode) == 0o600
    assert problems(rescue) == []
    saved = open_library(rescue)
    assert [one.number for one in matters.all_matters(saved)] == ["", "after", "before"]
    saved.close()


@pytest.mark.parametrize("at", ["before", "inside"])
def test_a_file_that_vanishes_around_a_nested_write_is_rescued_once(
    database: Database, library: Path, at: str
) -> None:
    def write() -> None:
        with command(database, phrase("history", "Add matter")):
            matters.add(database, "Client", "after", "")
            library.unlink(missing_ok=True)
            with database.transaction():  # the inner end is no commit
                database.run("INSERT INTO meta VALUES ('k', 'v')")

    add_matter(database, "before")
    if at == "before":
        library.unlink()
    with pytest.raises(StoreError, match="was moved, deleted or replaced"):
        write()
    database.close()
    (rescue,) = (companions(library) / "damaged").iterdir()
    saved = open_library(rescue)
    assert [one.number for one in matters.all_matters(saved)] == ["", "after", "before"]
    saved.close()


def test_a_file_moved_before_the_first_write_is_rescued_without_it(
    database: Database, library: Path
) -> None:
    add_matter(database, "before")
    database.close()
    database = open_library(library)
    library.rename(library.with_name("elsewhere.sqlite"))
    # now SQLite notices, too, as it has yet to make its journal
    with pytest.raises(StoreError, match="everything but the last change was saved"):
        add_matter(database, "after")
    with pytest.raises(StoreError, match="was moved, deleted or replaced"):
        add_matter(database, "never")
    database.close()
    (rescue,) = (companions(library) / "damaged").iterdir()
    assert problems(rescue) == []
    saved = open_library(rescue)
    assert [one.number for one in matters.all_matters(saved)] == ["", "before"]
    saved.close()


def test_another_thread_may_not_use_the_connection(database: Database) -> None:
    caught: list[BaseException] = []

    def work() -> None:
        try:
            database.row("SELECT 1")
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert len(caught) == 1
    database.close()


def test_a_full_disk_rolls_back_and_a_retry_works(database: Database, library: Path) -> None:
    add_matter(database, "before")
    pages = database.row("PRAGMA page_count")
    assert pages is not None
    database.run(f"PRAGMA max_page_count={pages[0]}")  # what SQLite says when no page is left
    with (
        pytest.raises(DiskFullError, match="The disk is full"),
        command(database, phrase("history", "Add matter")),
    ):
        matters.add(database, "x" * 100_000, "big", "")
    assert [one.number for one in matters.all_matters(database)] == ["", "before"]
    database.run("PRAGMA max_page_count=1000000")
    add_matter(database, "after")
    database.close()
    assert problems(library) == []


def test_nul_and_lone_surrogates_become_replacement_characters(
    database: Database, library: Path
) -> None:
    with command(database, phrase("history", "Add matter")):
        matters.add(database, "a\0b", "\ud800𠮷", "ok")
    assert matters.matter(database, 2).client == "a\ufffdb"
    assert matters.matter(database, 2).number == "\ufffd𠮷"
    database.close()
    assert problems(library) == []


def test_clean_leaves_everything_else() -> None:
    assert clean("𠮷\u00a0\u2028\r\n") == "𠮷\u00a0\u2028\r\n"
    assert clean(None) is None
    assert clean(b"\0") == b"\0"


def test_the_row_hash_depends_on_table_and_every_column() -> None:
    table = schema.BY_NAME["matter"]
    row: dict[str, Value] = {"id": 1, "client": "a", "number": "b", "name": "c"}
    hashes = {row_hash(table, row)}
    for name in row:
        hashes.add(row_hash(table, row | {name: 7 if name == "id" else "other"}))
    hashes.add(row_hash(table._replace(name="other"), row))
    assert len(hashes) == 6
    assert all(len(one) == 32 for one in hashes)


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_the_journal_is_private_too(database: Database, library: Path) -> None:
    with database.transaction():
        database.run("INSERT INTO meta VALUES ('k', 'v')")
        journal = library.with_name(library.name + "-journal")
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    database.close()
