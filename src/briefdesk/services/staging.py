"""Foreign files are copied and hashed first: what is read is what is kept."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefdesk.errors import ProtectedFileError, UnreadableFileError
from briefdesk.model.progress import Progress, unheard
from briefdesk.phrases import phrase
from briefdesk.store.failures import unwritable
from briefdesk.text.limits import refuse_large
from briefdesk.text.normalise import shown_name

_CHUNK = 1 << 20
_BINARY = getattr(os, "O_BINARY", 0)
_PREFIX = "briefdesk-"

_MISSING = phrase("errors", "“{file}” does not exist: check the name and the folder.")
_DANGLING = phrase("errors", "“{file}” is a link to a file that does not exist: choose the file.")
_NOT_A_FILE = phrase("errors", "“{file}” is not a file but a folder or a device: choose a file.")
_FORBIDDEN = phrase(
    "errors", "“{file}” cannot be opened because you have no right to read it: ask its owner."
)
_SYSTEM = phrase("errors", "“{file}” cannot be read: {reason}. Copy it to another place first.")
_NO_ROOM = phrase(
    "errors",
    "“{file}” was not read because the folder for temporary files cannot be written ({reason}):"
    " make room there.",
)
_UNKNOWN = "input/output error"


class Staged(NamedTuple):
    """A copy, the SHA-256 of its content in hexadecimal, and the name of the original."""

    path: Path
    sha256: str
    name: str

    @property
    def values(self) -> dict[str, str]:
        """What the worker is told about the file."""
        return {"path": str(self.path), "name": self.name, "sha256": self.sha256}


@contextmanager
def temporary_folder(name: str) -> Iterator[Path]:
    """Lend an empty folder, which is removed at the end; ``name`` is the file it serves.

    Raises ``UnreadableFileError`` where the system gives no folder.
    """
    try:
        # What cannot be removed now must not replace the error that is on its way.
        folder = tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
    except OSError as error:
        raise _no_room(name, error) from error
    with folder as path:
        yield Path(path)


@contextmanager
def staged(
    path: Path, staging: Path | None, progress: Progress, name: str = ""
) -> Iterator[Staged]:
    """Lend a copy of a regular file, mode 0600, made in ``staging`` or a temporary folder.

    ``name`` is what the file is called, that of the path if it is empty: readers are chosen by it.
    The copy in ``staging`` stays if the block succeeds. Pipes, devices and folders are refused
    without waiting for them. Raises ``UnreadableFileError`` and its kinds, ``DiskFullError``,
    ``ReadOnlyError`` or ``StoreError`` where ``staging`` cannot be written, and what ``progress``
    raises.
    """
    said = shown_name(name or str(path))
    name = shown_name(name or path.name)
    with temporary_folder(name) as folder:
        copy: Path | None = None
        try:
            with _source(path, said) as source:
                with _writing(name, staging):
                    descriptor, made = tempfile.mkstemp(prefix="staged-", dir=staging or folder)
                    copy = Path(made)
                    target = os.fdopen(descriptor, "wb", buffering=0)
                with target:
                    sha256 = _copy(source, target, said, staging, progress)
            yield Staged(copy, sha256, name)
        except BaseException:
            if copy is not None:
                copy.unlink(missing_ok=True)
            raise


def stage(path: Path, staging: Path, progress: Progress = unheard) -> Staged:
    """Copy a file into ``staging`` (made if need be) and return the copy; raises as ``staged``."""
    staging.mkdir(mode=0o700, parents=True, exist_ok=True)
    with staged(path, staging, progress) as copy:
        return copy


def _source(path: Path, name: str) -> BinaryIO:
    """Open a regular file; failures call it ``name``."""
    try:
        # O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    except OSError as error:
        raise _cannot_open(path, name, error) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnreadableFileError(_NOT_A_FILE, file=name)
    return os.fdopen(descriptor, "rb")


def _copy(
    source: BinaryIO, target: BinaryIO, name: str, staging: Path | None, progress: Progress
) -> str:
    """Copy all bytes and return their SHA-256 in hexadecimal; the error tells which side failed."""
    import hashlib

    digest = hashlib.sha256()
    done = 0
    size = os.fstat(source.fileno()).st_size
    while chunk := _read(source, name):
        done += len(chunk)
        refuse_large(done, name)
        digest.update(chunk)
        rest = memoryview(chunk)
        with _writing(name, staging):
            while rest:
                rest = rest[target.write(rest) :]
        progress(done, max(done, size))
    return digest.hexdigest()


def _read(source: BinaryIO, name: str) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:
        raise UnreadableFileError(_SYSTEM, file=name, reason=error.strerror or _UNKNOWN) from error


@contextmanager
def _writing(name: str, staging: Path | None) -> Iterator[None]:
    """Blame the library where its staging cannot be written, else the folder for temporaries."""
    try:
        yield
    except OSError as error:
        raise (unwritable(staging, error) if staging else _no_room(name, error)) from error


def _no_room(name: str, error: OSError) -> UnreadableFileError:
    return UnreadableFileError(_NO_ROOM, file=name, reason=error.strerror or _UNKNOWN)


def _cannot_open(path: Path, name: str, error: OSError) -> UnreadableFileError:
    """Return the sentence for a file that cannot be opened."""
    if os.path.isdir(path):  # noqa: PTH112 - is_dir raises where nobody may look
        return UnreadableFileError(_NOT_A_FILE, file=name)
    if isinstance(error, FileNotFoundError):
        return UnreadableFileError(_DANGLING if path.is_symlink() else _MISSING, file=name)
    if isinstance(error, PermissionError):
        return ProtectedFileError(_FORBIDDEN, file=name)
    return UnreadableFileError(_SYSTEM, file=name, reason=error.strerror or _UNKNOWN)
