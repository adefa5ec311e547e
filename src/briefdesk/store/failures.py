"""From what SQLite and the system say about a file to the sentence a user can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefdesk.errors import (
    BriefDeskError,
    DamagedStoreError,
    DiskFullError,
    InUseError,
    ReadOnlyError,
    StoreError,
)
from briefdesk.phrases import phrase

_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def speaking(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the file into the sentence a user can act on.

    Mistakes of ours (constraints, wrong SQL) pass as they are.
    """
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        known = _as_store_error(error, path)
        if known is None:
            raise
        raise known from error


def _as_store_error(error: sqlite3.Error, path: Path) -> BriefDeskError | None:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return in_use(path)
    if name == "SQLITE_FULL":
        return DiskFullError(
            phrase(
                "errors",
                "The disk is full, so nothing was saved in {file}; make room and try again.",
            ),
            file=path,
        )
    if name == "SQLITE_READONLY_DBMOVED":
        return StoreError(
            phrase(
                "errors",
                "The library {file} was moved, deleted or replaced while it was open; "
                "nothing was saved: put it back and start again.",
            ),
            file=path,
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return read_only(path)
    if name.startswith("SQLITE_IOERR"):
        return StoreError(
            phrase(
                "errors", "The disk reported an error at {file} ({name}); check it and try again."
            ),
            file=path,
            name=name,
        )
    # damaged UTF-8 comes without a name and with document text in its message
    undecodable = type(error) is sqlite3.OperationalError and not name
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")) or undecodable:
        return damaged(path)
    return None


def in_use(path: Path) -> InUseError:
    """Return the error for a library that somebody has open."""
    return InUseError(
        phrase("errors", "The library {file} is open in another BriefDesk; close it first."),
        file=path,
    )


def damaged(path: Path) -> DamagedStoreError:
    """Return the error for a library whose content cannot be trusted."""
    return DamagedStoreError(
        phrase("errors", "The library {file} is damaged; put back a copy of it."), file=path
    )


def read_only(path: Path) -> ReadOnlyError:
    """Return the error for a library that cannot be written where it is."""
    return ReadOnlyError(
        phrase(
            "errors",
            "The library {file} cannot be written: it, its folder or the disk is read-only.",
        ),
        file=path,
    )


def unwritable(path: Path, error: OSError) -> StoreError:
    """Return the error for a file that the system does not let us write."""
    if error.errno in _FULL:
        return DiskFullError(
            phrase("errors", "The disk is full, so {file} was not written; make room, try again."),
            file=path,
        )
    if error.errno in _READ_ONLY:
        return read_only(path)
    return StoreError(
        phrase("errors", "{file} cannot be written: {reason}."),
        file=path,
        reason=error.strerror or error,
    )
