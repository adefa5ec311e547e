"""A lock on a library that no other handle of this process gives up, beside that of SQLite.

On POSIX systems SQLite's lock is the process's: it is gone as soon as the process closes any
descriptor of the file, as a file dialog does that looks into all it lists. ``flock`` is of the one
descriptor. On Windows SQLite's lock belongs to its own handle, and there is no ``flock``.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from typing import TYPE_CHECKING

from briefdesk.store.failures import in_use, unwritable

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform != "win32":
    import fcntl

_AGAIN = 0.02  # seconds between two tries
_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)  # some network folders have none


class Holding:
    """Holds a library until ``release``."""

    def __init__(self, library: Path, folder: Path, deadline: float) -> None:
        """Take the lock, a file in ``folder``; wait for others until ``deadline`` (monotonic).

        Raises ``InUseError`` and the ``StoreError`` that fits where no file can be made.
        """
        path = folder / "library.lock"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise unwritable(path, error) from error
        try:
            held = _taken(self._descriptor, deadline)
        except OSError as error:
            self.release()
            raise unwritable(path, error) from error
        if not held:
            self.release()
            raise in_use(library)

    def release(self) -> None:
        """Let others have the library."""
        os.close(self._descriptor)


def _taken(descriptor: int, deadline: float) -> bool:
    """Take the lock as soon as it is free; tell whether that was before the deadline."""
    while not _locked(descriptor):
        if time.monotonic() >= deadline:
            return False
        time.sleep(_AGAIN)
    return True


def _locked(descriptor: int) -> bool:
    """Take the lock; tell whether that is done, or nobody can here."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
    return True
