"""The file outside the library that a briefing was read from: where it is, whether it changed."""

import os
import stat
from pathlib import Path

from briefdesk.model.origin import FileState, Origin
from briefdesk.services.desk import Desk
from briefdesk.store import briefings, origins

_CHUNK = 1 << 20  # bytes


def origin(desk: Desk, briefing_id: int) -> Origin | None:
    """Return from which file a briefing was read, None if the library does not know.

    Raises ``UnknownIdError``.
    """
    briefings.require(desk.database, briefing_id)
    return origins.of_briefing(desk.database, briefing_id)


def remember(desk: Desk, briefing_id: int, sha256: str, path: Path | None) -> None:
    """Note where the file of a briefing was opened last.

    ``sha256`` is that of the file: one that holds an older version says nothing. Nothing outside
    the library is looked at: a share that does not answer would keep everybody who needs the desk.
    """
    if path is None or briefings.file_of(desk.database, briefing_id)[0] != sha256:
        return
    version_id = briefings.current_version(desk.database, briefing_id)
    with desk.database.transaction():
        origins.put(desk.database, version_id, path)


def file_state(path: Path) -> FileState | None:
    """Look at a file without reading it; None where there is no regular file to be seen."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def is_edited(origin: Origin) -> bool | None:
    """Tell whether a file holds something else than when it was read; None if it cannot be read.

    It is read only if its size is the same; who asks often compares ``file_state`` first.
    """
    import hashlib

    state = file_state(origin.path)
    if state is None:
        return None
    if state[0] != origin.size:
        return True
    digest = hashlib.sha256()
    try:
        with origin.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return None
    return digest.hexdigest() != origin.sha256


def is_worth_reading(origin: Origin) -> bool:
    """Tell whether reading the file again says anything new, if only why it cannot be read."""
    return is_edited(origin) is not False


def absolute(path: Path) -> Path:
    """Return the one path under which a file is remembered, however it was named."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve would follow links to other names
