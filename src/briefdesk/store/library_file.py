"""Open or create a library file; look before SQLite touches it.

Everything that can be wrong with the file raises the ``StoreError`` that fits, and the file keeps
its bytes.
"""

import os
import shutil
import sqlite3
import struct
import time
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from briefdesk.errors import (
    AbsentStoreError,
    DamagedStoreError,
    InUseError,
    NewerVersionError,
    StoreError,
)
from briefdesk.paths import companions, real
from briefdesk.phrases import phrase
from briefdesk.store import schema
from briefdesk.store.database import Database, connect, is_open_here
from briefdesk.store.failures import damaged, in_use, read_only, speaking, unwritable
from briefdesk.store.files import fsync, touch_private
from briefdesk.store.holding import Holding
from briefdesk.store.migrations import differs, migrate
from briefdesk.store.verify import problems

WAIT = 3.0  # seconds for another process to finish; the command line works in bursts
_MAGIC = b"SQLite format 3\0"


def open_library(path: Path, *, create: bool = False, wait: float | None = None) -> Database:
    """Open a library and hold it alone until ``close``; ``create`` makes it where there is none.

    ``wait`` is how long to wait for another process, in seconds (None: ``WAIT``).

    A link is followed first: the library is the file it leads to, with that file's companions.
    Raises ``AbsentStoreError``, ``InUseError``, ``NewerVersionError``, ``DamagedStoreError``,
    ``ReadOnlyError``, ``DiskFullError`` or ``StoreError``; the file's bytes are then unchanged.
    """
    deadline = time.monotonic() + (WAIT if wait is None else wait)
    path = real(path)
    if not exists(path):
        if not create:
            raise AbsentStoreError(
                phrase("errors", "There is no library at {file}; import a document to create one."),
                file=path,
            )
        create_library(path)
    if is_open_here(path):
        raise in_use(path)
    _inspect(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise read_only(path)
    holding = Holding(path, companions(path), deadline)
    try:
        _settle(path, deadline)
        connection = connect(path, _left(deadline))
    except BaseException:
        holding.release()
        raise
    database = Database(path, connection, companions(path) / "damaged", holding)
    try:
        _bring_up(database)
    except BaseException:
        database.close()
        raise
    return database


def _left(deadline: float) -> float:
    """Return the seconds that are left to wait."""
    return max(0.0, deadline - time.monotonic())


def _bring_up(database: Database) -> None:
    """Compare the version again, as with a journal the header was provisional, and the tables."""
    (version,) = database.row("PRAGMA user_version") or (0,)
    if version > schema.VERSION:
        raise _newer(database.path)
    if version < schema.VERSION:
        _keep_copy(database)
        migrate(database)
    elif differs(database):
        raise damaged(database.path)


def _keep_copy(database: Database) -> None:
    """Copy a library of an older version and check the copy, before anything is changed.

    Raises ``DamagedStoreError`` if the library is not in order, and what writing raises.
    """
    folder = companions(database.path) / "backups"
    copy = folder / f"before-version-{schema.VERSION}-{time.strftime('%Y%m%d-%H%M%S')}.sqlite"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        copy.unlink(missing_ok=True)
        database.copy_to(copy)
        fsync(folder)
    except OSError as error:
        raise unwritable(copy, error) from error
    if problems(copy):
        raise damaged(database.path)


def create_library(path: Path) -> None:
    """Build a new library under another name, force it to the disk and rename it.

    A crash leaves no half-made library, and an existing file is never replaced. Raises the
    ``StoreError`` that fits, about the library and not about the other name.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise unwritable(path, error) from error
    partial = path.with_name(f".{path.name}.{uuid4().hex}.new")
    try:
        touch_private(partial)
        database = Database(partial, connect(partial, WAIT), companions(path) / "damaged")
        try:
            migrate(database)
        finally:
            database.close()
        fsync(partial)
        _rename_new(partial, path)
        fsync(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    except StoreError as error:
        raise type(error)(error.phrase, **{**error.places, "file": path}) from error
    finally:
        for leftover in (partial, partial.with_name(partial.name + "-journal")):
            with suppress(OSError):  # nothing must replace the error that is on its way
                leftover.unlink(missing_ok=True)


def _rename_new(partial: Path, path: Path) -> None:
    """Rename without replacing: whoever came first keeps the library."""
    try:
        os.link(partial, path)
    except FileExistsError:
        return
    except OSError:  # no hard links on this disk
        if not path.exists():
            partial.rename(path)


def exists(path: Path) -> bool:
    """Tell whether a file is at the path; a look at its content comes when it is opened.

    Raises ``StoreError`` if it is something else, or the system lets nobody look.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(path, error) from error
    if not path.is_file():
        raise StoreError(
            phrase("errors", "{file} is no file; name the library file itself."), file=path
        )
    return True


def _inspect(path: Path, *, again: bool = True) -> None:
    """Read the header ourselves: SQLite would rewrite a foreign file in WAL mode."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
            size = file.seek(0, os.SEEK_END)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not header:
        raise DamagedStoreError(
            phrase("errors", "The library {file} is empty (0 bytes); put back a copy of it."),
            file=path,
        )
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise _foreign(path)
    page_size, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    version, application = (
        struct.unpack(">I", header[60:64])[0],
        struct.unpack(">I", header[68:72])[0],
    )
    if application != schema.APPLICATION_ID:
        raise _foreign(path)
    if version > schema.VERSION:
        raise _newer(path)
    cut = size < (65536 if page_size == 1 else page_size) * pages
    if version == 0 or (cut and not _journal(path)):
        if again:  # between our two looks another process may have finished writing
            _inspect(path, again=False)
            return
        raise damaged(path)


def _journal(path: Path) -> Path | None:
    """Return the file a crash, or a running command elsewhere, left beside the library."""
    for suffix in ("-journal", "-wal"):
        beside = path.with_name(path.name + suffix)
        with suppress(FileNotFoundError):
            if beside.stat().st_size:
                return beside
    return None


def _settle(path: Path, deadline: float) -> None:
    """After an unclean end, let a copy recover and check it before SQLite recovers the original.

    An old journal beside another copy of the library would mix the two, and SQLite cannot tell.
    Raises ``DamagedStoreError`` and keeps the copy if anything is wrong.
    """
    while journal := _journal(path):
        before = _stamps(path, journal)
        _raise_if_in_use(path, _left(deadline))
        at = f"{time.strftime('%Y%m%d-%H%M%S')}-{uuid4().hex[:8]}"
        folder = companions(path) / "damaged" / at
        try:
            _rehearse(path, journal, folder)
        except StoreError:
            if before == _stamps(path, journal):
                raise
            _remove(folder)  # another process wrote meanwhile: look again
            if not _left(deadline):
                raise in_use(path) from None
        else:
            return


def _stamps(*files: Path) -> list[tuple[int, int] | None]:
    """Return size and time of the last change of files, None for one that is gone."""
    found: list[tuple[int, int] | None] = []
    for file in files:
        try:
            status = file.stat()
        except OSError:
            found.append(None)
        else:
            found.append((status.st_size, status.st_mtime_ns))
    return found


def _rehearse(path: Path, journal: Path, folder: Path) -> None:
    """Recover and check a copy of the library; the copy stays if anything is wrong with it."""
    try:
        folder.mkdir(parents=True, mode=0o700)
        for file in (path, journal):
            touch_private(folder / file.name)
            shutil.copyfile(file, folder / file.name)
    except (OSError, StoreError) as error:
        _remove(folder)
        raise error if isinstance(error, StoreError) else unwritable(folder, error) from error
    if problems(folder / path.name):
        raise DamagedStoreError(
            phrase(
                "errors",
                "The library {file} does not fit the journal beside it; nothing was changed, "
                "a copy of both is in {folder}.",
            ),
            file=path,
            folder=folder,
        )
    _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a copy that nobody needs, and the folder of such copies if no other is in it."""
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        folder.parent.rmdir()


def _raise_if_in_use(path: Path, wait: float) -> None:
    """Look for another process without recovering anything: reading only, SQLite may not."""
    try:
        with speaking(path):
            probe = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=wait)
            try:
                probe.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
            finally:
                probe.close()
    except InUseError:
        raise
    except StoreError:
        return  # a hot journal: nobody has the file open


def _foreign(path: Path) -> StoreError:
    return DamagedStoreError(
        phrase("errors", "{file} is not a BriefDesk library; choose another file."), file=path
    )


def _newer(path: Path) -> StoreError:
    return NewerVersionError(
        phrase(
            "errors", "The library {file} was written by a newer BriefDesk; update this one first."
        ),
        file=path,
    )


def _unreadable(path: Path, error: OSError) -> StoreError:
    return StoreError(
        phrase("errors", "The library {file} cannot be read: {reason}."),
        file=path,
        reason=error.strerror or error,
    )
