"""Opening: what is wrong with the file is said in one sentence, and its bytes stay."""

import hashlib
import os
import shutil
import sqlite3
import stat
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefdesk.errors import (
    AbsentStoreError,
    DamagedStoreError,
    InUseError,
    NewerVersionError,
    ReadOnlyError,
    StoreError,
)
from briefdesk.paths import companions
from briefdesk.phrases import phrase
from briefdesk.store import matters, schema
from briefdesk.store.change_log import command
from briefdesk.store.database import PRAGMAS
from briefdesk.store.library_file import open_library
from briefdesk.store.verify import problems


def made(library: Path) -> Path:
    """Create a library and close it."""
    open_library(library, create=True).close()
    return library


def digest(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def patch(file: Path, offset: int, data: bytes) -> None:
    """Overwrite bytes of a file."""
    with file.open("r+b") as target:
        target.seek(offset)
        target.write(data)


def beside(library: Path) -> set[str]:
    """Return the names of all files in the folder of a library and below."""
    return {file.name for file in library.parent.rglob("*") if file.is_file()}


def test_a_new_library_is_private_complete_and_alone(library: Path) -> None:
    made(library)
    assert stat.S_IMODE(library.stat().st_mode) == 0o600
    assert beside(library) == {library.name, "library.lock"}
    assert problems(library) == []


def test_a_name_full_of_signs_that_mean_something_in_a_uri(tmp_path: Path) -> None:
    library = tmp_path / "图书 ?mode=memory#a%20b&c.sqlite"
    assert problems(made(library)) == []
    open_library(library).close()
    assert beside(library) == {library.name, "library.lock"}


def test_opening_twice_changes_no_byte(library: Path) -> None:
    before = digest(made(library))
    open_library(library).close()
    assert digest(library) == before


def test_every_pragma_holds(library: Path) -> None:
    database = open_library(library, create=True)
    for name, _, expected in PRAGMAS:
        found = database.row(f"PRAGMA {name}")
        assert found is None or found[0] == expected, name
    database.close()


def test_the_folder_is_made_only_for_a_new_library(tmp_path: Path) -> None:
    library = tmp_path / "new" / "deep" / "library.sqlite"
    with pytest.raises(AbsentStoreError, match="There is no library at"):
        open_library(library)
    assert not library.parent.exists()
    open_library(library, create=True).close()
    assert stat.S_IMODE(library.parent.stat().st_mode) == 0o700


def test_an_existing_library_is_not_made_again(library: Path) -> None:
    database = open_library(library, create=True)
    with command(database, phrase("history", "Add matter")):
        matters.add(database, "Client", "1", "")
    database.close()
    database = open_library(library, create=True)
    assert len(matters.all_matters(database)) == 2
    database.close()


def test_two_openers_the_second_is_told(library: Path) -> None:
    first = open_library(library, create=True)
    with pytest.raises(InUseError, match="open in another BriefDesk"):
        open_library(library, wait=0.05)
    first.close()
    open_library(library, wait=0.05).close()


def opened_elsewhere(library: Path) -> str:
    """Open a library in another process and return what it was told."""
    code = (
        "import sys; from pathlib import Path\n"
        "from briefdesk.errors import InUseError\n"
        "from briefdesk.store.library_file import open_library\n"
        "try: open_library(Path(sys.argv[1]), wait=0.05)\n"
        "except InUseError as error: print(error)\n"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(library)], check=True, capture_output=True, text=True
    ).stdout


def test_another_process_is_told(library: Path) -> None:
    before = digest(made(library))
    first = open_library(library)
    with pytest.raises(InUseError):  # nor does looking again in this process give up the lock
        open_library(library, wait=0.05)
    assert "open in another BriefDesk" in opened_elsewhere(library)
    first.close()
    assert digest(library) == before


def test_another_process_is_told_although_this_one_read_the_file_by_another_way(
    library: Path,
) -> None:
    made(library)
    first = open_library(library)
    library.read_bytes()  # as a file dialog does that lists it: POSIX drops SQLite's lock
    assert "open in another BriefDesk" in opened_elsewhere(library)
    first.close()
    assert opened_elsewhere(library) == ""


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda file: file.write_bytes(b""), "is empty (0 bytes)"),
        (lambda file: file.write_bytes(b"PK\x03\x04 something else"), "is not a BriefDesk library"),
        (lambda file: patch(file, 0, b"SQLite format 4"), "is not a BriefDesk library"),
        (lambda file: patch(file, 68, b"\0\0\0\1"), "is not a BriefDesk library"),
        (lambda file: os.truncate(file, file.stat().st_size // 2), "is damaged"),
        (lambda file: os.truncate(file, 60), "is not a BriefDesk library"),
        (lambda file: patch(file, 60, b"\0\0\0\0"), "is damaged"),
        (lambda file: patch(file, 100, b"\xff" * 500), "is damaged"),
        (lambda file: patch(file, 0, b"\0" * file.stat().st_size), "is not a BriefDesk library"),
    ],
    ids=["empty", "zip", "magic", "foreign", "cut", "stub", "no version", "page 1", "zeroed"],
)
def test_a_damaged_file_is_refused_and_kept(
    library: Path, damage: Callable[[Path], None], sentence: str
) -> None:
    damage(made(library))
    before = digest(library)
    for create in (False, True):
        with pytest.raises(DamagedStoreError) as caught:
            open_library(library, create=create)
        assert sentence in str(caught.value)
        assert str(library) in str(caught.value)
    assert digest(library) == before


def test_a_foreign_database_in_wal_mode_keeps_its_bytes(library: Path) -> None:
    connection = sqlite3.connect(library)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    before = digest(library)
    with pytest.raises(DamagedStoreError, match="is not a BriefDesk library"):
        open_library(library)
    assert digest(library) == before


def test_a_newer_library_keeps_its_bytes(library: Path) -> None:
    patch(made(library), 60, struct.pack(">I", schema.VERSION + 1))
    before = digest(library)
    with pytest.raises(NewerVersionError, match="was written by a newer BriefDesk"):
        open_library(library)
    assert digest(library) == before


@pytest.mark.parametrize(
    "change",
    [
        "DROP TRIGGER log_annotation_update",
        "CREATE TABLE extra (x)",
        "ALTER TABLE matter ADD COLUMN extra TEXT",
        "DROP INDEX change_by_set_id",
    ],
)
def test_a_changed_schema_is_refused(library: Path, change: str) -> None:
    connection = sqlite3.connect(made(library))
    connection.execute(change)
    connection.close()
    before = digest(library)
    with pytest.raises(DamagedStoreError):
        open_library(library)
    assert digest(library) == before


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is no file"):
        open_library(tmp_path)


def test_a_file_as_folder_holds_no_library(library: Path) -> None:
    made(library)
    with pytest.raises(AbsentStoreError):
        open_library(library / "inside")
    with pytest.raises(StoreError):
        open_library(library / "inside", create=True)


def _as_nobody(work: Callable[[], None]) -> int:
    """Run ``work`` in a child process without root's rights and return its exit code."""
    child = os.fork()
    if child == 0:
        code = 9
        try:
            if os.getuid() == 0:
                os.setuid(65534)
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs POSIX rights")
@pytest.mark.parametrize("protected", ["file", "folder", "new"])
def test_a_read_only_place_is_said_and_nothing_changes(tmp_path: Path, protected: str) -> None:
    folder = Path("/tmp") / f"briefdesk-{tmp_path.name}-{os.getpid()}"  # noqa: S108 - pytest's is 0700
    folder.mkdir(mode=0o755)
    library = folder / "library.sqlite"
    try:
        if protected != "new":
            made(library)
            library.chmod(0o444 if protected == "file" else 0o666)
        folder.chmod(0o777 if protected == "file" else 0o555)
        before = digest(library) if library.exists() else ""

        def work() -> None:
            with pytest.raises(ReadOnlyError, match="read-only") as caught:
                open_library(library, create=True)
            assert str(library) in str(caught.value)

        assert _as_nobody(work) == 0
        assert (digest(library) if library.exists() else "") == before
        assert beside(library) == ({library.name, "library.lock"} if before else set())
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def _interrupted(library: Path) -> None:
    """Leave a library with a hot journal: a process dies with half a transaction written."""
    code = (
        "import os, sys; from pathlib import Path\n"
        "from briefdesk.store.library_file import open_library\n"
        "database = open_library(Path(sys.argv[1]))\n"
        "database.run('PRAGMA cache_size=1')\n"
        "database.run('PRAGMA cache_spill=1')\n"
        "with database.transaction():\n"
        "    for n in range(400):\n"
        "        database.run('INSERT INTO meta VALUES (?, ?)', str(n), 'x' * 3000)\n"
        "    os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(library)], check=False)
    assert done.returncode == 9
    assert library.with_name(library.name + "-journal").stat().st_size > 0


def test_a_crash_in_the_middle_is_rolled_back(library: Path) -> None:
    _interrupted(made(library))
    database = open_library(library)
    assert database.row("SELECT count(*) FROM meta") == (4,)
    database.close()
    assert problems(library) == []
    assert not (companions(library) / "damaged").exists()


@pytest.mark.parametrize("linked", [False, True])
def test_a_journal_of_another_copy_is_noticed(
    library: Path, tmp_path: Path, *, linked: bool
) -> None:
    made(library)
    database = open_library(library)
    for number in range(20):
        with command(database, phrase("history", "Add matter")):
            matters.add(database, "Client", str(number), "n" * 2000)
    database.close()
    old = tmp_path / "old.sqlite"
    shutil.copyfile(library, old)
    database = open_library(library)
    with command(database, phrase("history", "Edit matter")):
        for number in range(2, 22):
            database.update("matter", number, {"name": "m" * 2000})
    database.close()
    _interrupted(library)
    shutil.copyfile(old, library)
    before = digest(library)
    named = tmp_path / "link.sqlite" if linked else library
    if linked:
        named.symlink_to(library)
    with pytest.raises(DamagedStoreError, match="does not fit the journal beside it"):
        open_library(named)
    assert digest(library) == before
    kept = [file.name for file in (companions(library) / "damaged").rglob("*") if file.is_file()]
    assert library.name in kept


def test_a_library_behind_a_link_is_the_file_itself(library: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.sqlite"
    link.parent.mkdir()
    link.symlink_to(library)
    database = open_library(link, create=True)  # through a link that leads nowhere yet
    assert database.path == library
    database.close()
    assert companions(link) == companions(library)
    assert [file.name for file in link.parent.iterdir()] == [link.name]


def test_links_in_a_circle_lead_to_no_library(tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(tmp_path / "other.sqlite")
    (tmp_path / "other.sqlite").symlink_to(link)
    for create in (False, True):
        with pytest.raises(StoreError):
            open_library(link, create=create)


def test_a_name_too_long_for_the_disk(tmp_path: Path) -> None:
    for create in (False, True):
        with pytest.raises(StoreError, match="cannot be read"):
            open_library(tmp_path / ("x" * 300), create=create)


def test_six_at_once_after_a_crash_recover_it_once(library: Path) -> None:
    _interrupted(made(library))
    assert at_once(6, IN_TURNS, library) == [(0, "")] * 6
    database = open_library(library)
    assert database.row("SELECT count(*) FROM matter, meta") == ((1 + 6 * 5) * 4,)
    database.close()
    assert problems(library) == []
    assert not (companions(library) / "damaged").exists()


def test_a_journal_in_use_means_in_use(library: Path) -> None:
    first = open_library(library, create=True)
    first.run("PRAGMA cache_size=1")
    with first.transaction():
        for number in range(400):
            first.run("INSERT INTO meta VALUES (?, ?)", str(number), "x" * 3000)
        assert library.with_name(library.name + "-journal").stat().st_size > 0
        assert "open in another BriefDesk" in opened_elsewhere(library)
    first.close()
    assert problems(library) == []
    assert not (companions(library) / "damaged").exists()


def at_once(count: int, code: str, *arguments: str | Path) -> list[tuple[int, str]]:
    """Run code in processes that are let go together; return what each said and left."""
    waiting = [
        subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for _ in range(count)
    ]
    for process in waiting:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in waiting:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [process.communicate(timeout=60)[0] for process in waiting]
    return [(process.returncode, text) for process, text in zip(waiting, said, strict=True)]


IN_TURNS = """
import sys
from pathlib import Path
from briefdesk.phrases import phrase
from briefdesk.store import matters
from briefdesk.store.change_log import command
from briefdesk.store.library_file import open_library
print("ready", flush=True)
sys.stdin.readline()
for turn in range(5):
    database = open_library(Path(sys.argv[1]), create=True, wait=30)
    with command(database, phrase("history", "Add matter")):
        matters.add(database, "Client", str(turn), "n" * 20000)
    database.close()
"""


@pytest.mark.parametrize("there", [True, False])
def test_six_at_once_wait_for_each_other(library: Path, *, there: bool) -> None:
    if there:
        made(library)
    assert at_once(6, IN_TURNS, library) == [(0, "")] * 6
    database = open_library(library)
    assert database.row("SELECT count(*) FROM matter") == (1 + 6 * 5,)
    database.close()
    assert problems(library) == []
    assert not (companions(library) / "damaged").exists()
