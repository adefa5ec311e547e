"""Forbid every socket but local ones: here for the tests, by ``PYTHONPATH`` for their children.

Python imports a module of this name at start. ``socket.__new__`` of any family but AF_UNIX (1, what
X11 speaks) and every name lookup raise; ``attempts`` remembers them, so that code that swallows the
error is found too.
"""

import sys

AF_UNIX = 1
LOOKUPS = ("socket.getaddrinfo", "socket.gethostby", "socket.getnameinfo")
attempts: list[str] = []


class NetworkForbiddenError(RuntimeError):
    """A test, or a program it started, reached for the network."""


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Raise at an event of the network (an audit hook; it cannot be removed)."""
    if not event.startswith("socket."):
        return
    opened = event == "socket.__new__" and arguments[1] != AF_UNIX
    if opened or event.startswith(LOOKUPS):
        attempts.append(f"{event} {arguments[1 if opened else 0 :]!r}")
        raise NetworkForbiddenError(attempts[-1])


sys.addaudithook(forbid)
