"""One window per library: a lock file, and an inbox through which a second start hands files over.

QLocalServer would need QtNetwork; a watched folder does not.
"""

import errno
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

_POLL = 1000  # milliseconds; the watcher is faster where it works
_LIMIT = 100_000  # bytes of a request


class Instance(QObject):
    """The right to be the window of a library, held until ``release``."""

    asked = Signal(object)  # tuple of Paths another start was given; empty: just come forward

    def __init__(self, files: Path, parent: QObject | None = None) -> None:
        """Use the companion folder of the library, which is made if need be."""
        super().__init__(parent)
        files.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._inbox = files / "inbox"
        self._inbox.mkdir(mode=0o700, exist_ok=True)
        self._lock = QLockFile(str(files / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Become the window of this library; False if another one is alive.

        Raises ``OSError`` where the lock file cannot be written.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        refused = self._lock.error() is QLockFile.LockError.PermissionError
        number = errno.EACCES if refused else errno.EIO
        raise OSError(number, os.strerror(number), self._lock.fileName())

    def hand_over(self, paths: Sequence[Path]) -> None:
        """Ask the window that is alive to come forward and open these files."""
        wanted = {"open": [str(path.absolute()) for path in paths]}
        descriptor, name = tempfile.mkstemp(prefix="request-", suffix=".tmp", dir=self._inbox)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                json.dump(wanted, file)  # escaped: file names need not be Unicode
            Path(name).replace(Path(name).with_suffix(".json"))
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def listen(self) -> None:
        """Watch the inbox from now on."""
        self._watcher = QFileSystemWatcher([str(self._inbox)], self)
        self._watcher.directoryChanged.connect(self._look)
        timer = QTimer(self)
        timer.setInterval(_POLL)
        timer.timeout.connect(self._look)
        timer.start()
        self._look()

    def release(self) -> None:
        """Let another window have the library."""
        self._lock.unlock()

    def _look(self) -> None:
        for request in sorted(self._inbox.glob("*.json")):
            paths = _read(request)
            request.unlink(missing_ok=True)
            if paths is not None:
                self.asked.emit(paths)


def _read(request: Path) -> tuple[Path, ...] | None:
    """Return the paths of a request; None if it is none of ours."""
    try:
        with request.open("rb") as file:
            found = json.loads(file.read(_LIMIT))
    except (OSError, ValueError):
        return None
    names = found.get("open") if isinstance(found, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return tuple(Path(name) for name in names)
