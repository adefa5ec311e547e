"""Files that are made to be handed over: written whole, and for others to read.

The window sets a umask that keeps what it makes to its user. A memo is for others to read: it gets
what the user's own umask gives. That umask is read once, when this module is first imported, which
is before the window changes it and before there are threads.
"""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from briefdesk.errors import OutputError
from briefdesk.phrases import phrase


def _umask() -> int:
    """Return the umask of the process, which can only be read by setting one."""
    found = os.umask(0o077)
    os.umask(found)
    return found


_USERS = _umask()


def keep_private() -> None:
    """Make every new file of this process the user's alone, what Qt makes included."""
    os.umask(0o077)


def mode_for(target: Path) -> int:
    """Return the permission bits for a new file, or those of the file it takes the place of."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o666 & ~_USERS


def write_whole(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files beside their places, and put them there when all of them are on the disk.

    Raises ``OSError``; then nothing that stood there was touched, but for what could not be put in
    place at the very end.
    """
    with ExitStack() as stack:
        made = []
        for path, data in files:
            descriptor, name = tempfile.mkstemp(
                prefix=".briefdesk-", suffix=".tmp", dir=path.parent
            )
            stack.callback(partial(Path(name).unlink, missing_ok=True))
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(mode_for(path))
            made.append((Path(name), path))
        for written, path in made:
            written.replace(path)


def hand_over(out: Path, data: bytes) -> None:
    """Write one file, whole or not at all. Raises ``OutputError``."""
    with speaking(out):
        write_whole([(out, data)])


@contextmanager
def speaking(out: Path) -> Iterator[None]:
    """Turn what the system says about writing to a place into an ``OutputError``."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            phrase("errors", "“{file}” cannot be written: {reason}. Choose another place."),
            file=out,
            reason=error.strerror or "input/output error",
        ) from error
