"""The file outside the library that a briefing was read from."""

from pathlib import Path

from msgspec import Struct

FileState = tuple[int, int, int]  # bytes, time of the last change in nanoseconds, inode


class Origin(Struct, frozen=True):
    """An absolute path, and what was there: SHA-256 in hexadecimal, size in bytes."""

    path: Path
    sha256: str
    size: int
