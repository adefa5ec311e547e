"""Concepts that were read into a term base at once: files beside the library, named by SHA-256.

A large term base would fill the change log if each of its concepts were a row. So what is read at
once is a file: written whole before the library names it, and never changed or removed, as undo may
name it again.
"""

from pathlib import Path

from briefdesk.store.failures import unwritable
from briefdesk.store.files import fsync, replace_private


def keep(folder: Path, concepts: bytes) -> str:
    """Keep concepts, a JSON array of them, and return the name of the edition.

    Raises the ``StoreError`` that fits.
    """
    import hashlib

    name = hashlib.sha256(concepts).hexdigest()
    file = folder / name
    try:
        if not file.is_file():
            replace_private(file, [concepts])
            fsync(file)
            fsync(folder)
    except OSError as error:
        raise unwritable(file, error) from error
    return name
