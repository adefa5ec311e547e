"""From one version to the next: all of it or nothing, whatever happens in between."""

import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from briefdesk.errors import DamagedStoreError
from briefdesk.model.matter import UNFILED
from briefdesk.paths import companions
from briefdesk.phrases import phrase
from briefdesk.store import annotations, briefings, matters
from briefdesk.store.change_log import command, stacks
from briefdesk.store.database import Database
from briefdesk.store.library_file import open_library
from briefdesk.store.migrations import differs, migrate, migrations
from briefdesk.store.schema import APPLICATION_ID, VERSION
from briefdesk.store.verify import problems

# What a later version might do, in a child process that dies at step argv[2].
_DYING = """
import os, signal, sys
from pathlib import Path
from briefdesk.store.library_file import open_library
from briefdesk.store.migrations import migrate, migrations
database = open_library(Path(sys.argv[1]))
steps, die = migrations(), int(sys.argv[2])

@steps()
def version_5(utils):
    for number in range(50):
        if number == die:
            os.kill(os.getpid(), signal.SIGKILL)
        utils.execute("INSERT INTO meta VALUES (?, ?)", (f"key {number}", "x" * 3000))

migrate(database, steps, 4)
if die == 50:
    os.kill(os.getpid(), signal.SIGKILL)
"""


def schema_of(database: Database) -> list[tuple[object, ...]]:
    """Return the schema as SQLite holds it."""
    return database.rows("SELECT type, name, sql FROM sqlite_schema ORDER BY name")


def test_the_first_rows(library: Path) -> None:
    database = open_library(library, create=True)
    keys = {key for (key,) in database.rows("SELECT key FROM meta")}
    assert keys == {"library_id", "min_reader", "app_version", "created"}
    assert [one.id for one in matters.all_matters(database)] == [UNFILED]
    assert not differs(database)
    assert database.row("PRAGMA foreign_keys") == (1,)
    database.close()


def test_migrating_again_changes_nothing(library: Path) -> None:
    database = open_library(library, create=True)
    before = schema_of(database)
    migrate(database)
    assert sorted(map(str, schema_of(database))) == sorted(map(str, before))
    database.close()
    assert problems(library) == []


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is POSIX")
def test_killed_at_any_step_it_is_old_or_new(
    library: Path, counted: Callable[[int, int], int]
) -> None:
    database = open_library(library, create=True)
    with command(database, phrase("history", "Add matter")):
        matters.add(database, "Client", "1", "")
    database.close()
    points = range(0, 50, 50 // counted(3, 50) or 1)
    for die in (*points, 50):
        done = subprocess.run([sys.executable, "-c", _DYING, str(library), str(die)], check=False)
        assert done.returncode == -signal.SIGKILL
        database = open_library(library)
        (count,) = database.row("SELECT count(*) FROM meta") or (0,)
        assert count == (54 if die == 50 else 4)
        assert len(matters.all_matters(database)) == 2
        database.close()
        assert problems(library) == []


@pytest.mark.parametrize("fault", ["error", "reference", "schema"])
def test_a_failing_step_leaves_the_old_library(library: Path, fault: str) -> None:
    database = open_library(library, create=True)
    before = schema_of(database)
    steps = migrations()

    @steps()
    def version_5(utils: object) -> None:
        if fault == "error":
            raise ZeroDivisionError
        statement = {
            "reference": "INSERT INTO recognition VALUES (77, '', '')",
            "schema": "DROP INDEX change_by_set_id",
        }[fault]
        database.run(statement)

    with pytest.raises(ZeroDivisionError if fault == "error" else DamagedStoreError):
        migrate(database, steps, 5)
    assert schema_of(database) == before
    assert database.row("PRAGMA user_version") == (VERSION,)
    database.close()
    assert problems(library) == []


@pytest.mark.parametrize("version", range(1, VERSION))
def test_a_library_of_every_version_is_copied_and_brought_up(version: int, tmp_path: Path) -> None:
    old = library_of(version, tmp_path)
    before = old.read_bytes()
    database = open_library(old)
    assert not differs(database)
    assert database.row("PRAGMA user_version") == (VERSION,)
    [summary] = briefings.summaries(database)
    assert summary.title == "日本医疗数据的取得途径与合规要点"
    [annotation] = annotations.of_briefing(database, summary.id)
    assert (annotation.author, annotation.body) == ("佐藤", "见脚注")
    assert stacks(database) == ([], [])  # what was done before is history only
    database.close()
    assert problems(old) == []
    [copy] = (companions(old) / "backups").iterdir()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert rows_of(copy) == rows_of(library_of(version, tmp_path / "again"))
    assert before != old.read_bytes()


def test_a_damaged_library_of_version_1_is_refused_as_it_is(tmp_path: Path) -> None:
    old = library_of(1, tmp_path)
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript("DROP TRIGGER refuse_document_update_fixed;"
                                 "UPDATE document SET text = 'other'")  # fmt: skip
    before = rows_of(old)
    with pytest.raises(DamagedStoreError):
        open_library(old)
    assert rows_of(old) == before


def library_of(version: int, folder: Path) -> Path:
    """Return a library as BriefDesk wrote it when this was the current version."""
    folder.mkdir(exist_ok=True)
    file = folder / "library.sqlite"
    dump = Path(__file__).parents[1] / "data" / "libraries" / f"version-{version}.sql"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(dump.read_text("utf-8"))
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={version}")
    return file


def rows_of(file: Path) -> list[str]:
    """Return a library as SQL statements."""
    with closing(sqlite3.connect(file)) as connection:
        return sorted(connection.iterdump())


def test_sqlite_utils_finds_its_table_as_it_wants_it(library: Path) -> None:
    database = open_library(library, create=True)
    applied = migrations().applied(database.utils)
    assert [one.name for one in applied] == ["version_1", "version_2", "version_3", "version_4"]
    assert migrations().pending(database.utils) == []
    before = schema_of(database)
    migrations().ensure_migrations_table(database.utils)
    assert schema_of(database) == before
    database.close()


def test_a_killed_creation_leaves_no_library(library: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from briefdesk.store import library_file\n"
        "library_file.migrate = lambda database: os._exit(9)\n"
        "library_file.open_library(Path(sys.argv[1]), create=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(library)], check=False)
    assert done.returncode == 9
    assert not library.exists()
    open_library(library, create=True).close()
    assert problems(library) == []
