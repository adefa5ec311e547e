"""The file outside the library that a briefing was read from."""

from pathlib import Path

from msgspec import Struct


class Origin(Struct, frozen=True):
    """An absolute path, and what was there: SHA-256 in hexadecimal, size in bytes."""

    path: Path
    sha256: str
    size: int


class FileState(Struct, frozen=True):
    """What a look at a file tells without reading it: bytes, nanoseconds, inode."""

    size: int
    changed: int
    inode: int
