"""Concepts that were read into a term base at once: files beside the library, named by SHA-256.

A large term base would fill the change log if each of its concepts were a row. So what is read at
once is a file: written whole before the library names it, and never changed or removed, as undo may
name it again.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from briefdesk.store.failures import unwritable
from briefdesk.store.files import fsync


def keep_each(folder: Path, bodies: Iterable[bytes]) -> str:
    """Keep concepts, each as JSON, one on a line, and return the name of the edition.

    They are written as they come, so there may be any number of them. What cuts it short leaves
    nothing behind. Raises the ``StoreError`` that fits, and what ``bodies`` raises.
    """
    import hashlib

    digest = hashlib.sha256()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, partial = tempfile.mkstemp(prefix=".edition-", dir=folder)
    except OSError as error:
        raise unwritable(folder, error) from error
    try:
        with _speaking(folder), os.fdopen(descriptor, "wb") as file:
            between = b"[\n"
            for body in bodies:
                for part in (between, body):
                    digest.update(part)
                    file.write(part)
                between = b",\n"
            last = b"\n]" if between == b",\n" else b"[]"
            digest.update(last)
            file.write(last)
            file.flush()
            os.fsync(file.fileno())
        with _speaking(folder):
            Path(partial).replace(folder / digest.hexdigest())
            fsync(folder)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise
    return digest.hexdigest()


@contextmanager
def _speaking(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritable(folder, error) from error
