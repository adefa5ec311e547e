"""The permissions of a file that is made to be handed over.

The window sets a umask that keeps what it makes to its user. A memo is for others to read: it gets
what the user's own umask gives. That umask is read once, when this module is first imported, which
is before the window changes it and before there are threads.
"""

import os
from pathlib import Path


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
