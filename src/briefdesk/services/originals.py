"""The files beside the database, each stored once by its SHA-256, and where they came from."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefdesk.errors import StoreError
from briefdesk.model.origin import FileState, Origin
from briefdesk.phrases import phrase
from briefdesk.services.desk import NEW, Desk, settle_originals
from briefdesk.store import briefings, origins
from briefdesk.store.change_log import command
from briefdesk.store.failures import unwritable
from briefdesk.store.files import fsync

_CHUNK = 1 << 20  # bytes


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


def origin(desk: Desk, briefing_id: int) -> Origin | None:
    """Return from which file a briefing was read, None if the library does not know.

    Raises ``UnknownIdError``.
    """
    briefings.require(desk.database, briefing_id)
    return origins.of_briefing(desk.database, briefing_id)


def remember(desk: Desk, briefing_id: int, sha256: str, path: Path | None) -> None:
    """Note where the file of a briefing is, if it was read from nowhere else that still exists.

    ``sha256`` is that of the file: one that holds an older version says nothing.
    """
    current = briefings.file_of(desk.database, briefing_id)[0]
    known = origins.of_briefing(desk.database, briefing_id)
    if path is None or current != sha256 or (known is not None and known.path.exists()):
        return
    version_id = briefings.current_version(desk.database, briefing_id)
    with command(desk.database, phrase("history", "Note where the file is")):
        origins.put(desk.database, version_id, path)


def file_state(path: Path) -> FileState | None:
    """Look at a file without reading it; None where there is no regular file to be seen."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    if not path.is_file():
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def is_edited(origin: Origin) -> bool:
    """Tell whether the file is there and holds something else than when it was read.

    It is read only if its size is the same; who asks often compares ``file_state`` first.
    """
    import hashlib

    state = file_state(origin.path)
    if state is None or state[0] != origin.size:
        return state is not None
    digest = hashlib.sha256()
    try:
        with origin.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return False
    return digest.hexdigest() != origin.sha256


def is_worth_reading(origin: Origin) -> bool:
    """Tell whether reading the file again says anything new, if only that it is gone."""
    return file_state(origin.path) is None or is_edited(origin)


def absolute(path: Path) -> Path:
    """Return the one path under which a file is remembered, however it was named."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve would follow links to other names
