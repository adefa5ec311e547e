"""Files that only their owner reads, and that are on the disk when we say so."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from briefdesk.store.failures import unwritable


def touch_private(path: Path) -> None:
    """Create an empty file that only its owner may read (0600). Raises ``StoreError``."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise unwritable(path, error) from error


def fsync(path: Path) -> None:
    """Force a file, or the entries of a folder, to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows has no handle to a folder's entries
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_private(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file that only its owner may read, whole or not at all. Raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(parts)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
