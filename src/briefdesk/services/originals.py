"""The files beside the database, each stored once by its SHA-256."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import DamagedStoreError, StoreError
from briefdesk.phrases import phrase
from briefdesk.services.desk import NEW, Desk, settle_originals
from briefdesk.store import briefings
from briefdesk.store.failures import unwritable
from briefdesk.store.files import fsync

_MISSING = phrase("errors", "The copy of the original {file} is missing; put it back there.")


class KeptFile(NamedTuple):
    """A file in the library: where it is, and what it was called outside."""

    path: Path
    name: str


def kept_file(desk: Desk, sha256: str, name: str) -> KeptFile:
    """Find a file in the library. Raises ``DamagedStoreError`` if somebody took it away."""
    path = desk.originals / sha256
    waiting = path.with_name(path.name + NEW)
    if path.is_file():
        return KeptFile(path, name)
    if waiting.is_file():
        return KeptFile(waiting, name)
    raise DamagedStoreError(_MISSING, file=path)


def file_of(desk: Desk, briefing_id: int) -> KeptFile:
    """Return the file of a briefing. Raises ``UnknownIdError`` and ``DamagedStoreError``."""
    return kept_file(desk, *briefings.file_of(desk.database, briefing_id))


@contextmanager
def taken(desk: Desk, copy: Path, sha256: str) -> Iterator[None]:
    """Have a staged copy among the originals once the block has stored what refers to it.

    The copy is used up in any case. Only after the block is the file known to belong to something.
    If we crash before it has its name, ``open_desk`` finishes it. Raises the ``StoreError`` that
    fits where the folder cannot be written, and what the block raises.
    """
    original = desk.originals / sha256
    waiting = original.with_name(original.name + NEW)
    try:
        _take(copy, waiting)
        yield
    except BaseException:
        with suppress(OSError, StoreError):  # nothing must replace the error that is on its way
            copy.unlink(missing_ok=True)
            settle_originals(desk)  # the failure may have come after the commit
        raise
    with suppress(OSError):
        waiting.replace(original)
        fsync(desk.originals)


def _take(copy: Path, target: Path) -> None:
    """Move a staged copy to the originals and force it to the disk."""
    try:
        try:
            copy.replace(target)
        except OSError:  # another disk
            shutil.copyfile(copy, target)
            copy.unlink()
        target.chmod(0o600)
        fsync(target)
        fsync(target.parent)
    except OSError as error:
        raise unwritable(target, error) from error
