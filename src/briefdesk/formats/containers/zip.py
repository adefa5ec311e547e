"""Zip files from strangers: parts are read by name, counted byte by byte, and never extracted."""

import io
import re
import zipfile
import zlib

from briefdesk.errors import DamagedFileError, UnreadableFileError
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.normalise import shown_name

MOST_MEMBERS = 5_000
PART_LIMIT = 50_000_000  # bytes
SUM_LIMIT = 200_000_000  # bytes
RATIO_LIMIT = 100
SMALL = 5_000_000  # bytes below which any ratio is harmless; small XML reaches 257
_STEP = 65_536  # bytes
_ENTRY = b"PK\x01\x02"  # opens an entry of the directory
_ENCRYPTED = 1  # a flag of the entry
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?", re.IGNORECASE | re.ASCII
)
_DAMAGED = phrase(
    "errors",
    "“{file}” is damaged: it is no complete zip file. Get a new copy of it, or open it in the"
    " program that made it and save it again.",
)
_DAMAGED_PART = phrase(
    "errors",
    "“{file}” is damaged: its part “{part}” cannot be unpacked. Get a new copy of it, or open it in"
    " the program that made it and save it again.",
)
_CROWDED = phrase("errors", "“{file}” was not read: it has more than {count} parts.")
_UNSAFE = phrase(
    "errors",
    "“{file}” was not read: the name of its part “{part}” is unsafe or stands in it twice. Save it"
    " again with Word or LibreOffice.",
)
_BOMB = phrase(
    "errors",
    "“{file}” was not read: its part “{part}” unpacks to far more than an honest file holds.",
)
_LOCKED = phrase(
    "errors",
    "“{file}” is protected by a password: save it without one and try again.",
)


class Archive:
    """The parts of a zip file by their names, in the order of its directory."""

    def __init__(self, data: bytes, file: str) -> None:
        """Open a zip file; ``file`` is its name for messages.

        Raises ``DamagedFileError`` when it is none, and ``UnreadableFileError`` when it has more
        than 5,000 parts, or one whose name is unsafe or not unique.
        """
        self._file = file
        self._size = len(data)
        self._left = SUM_LIMIT
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise UnreadableFileError(_CROWDED, file=file, count=MOST_MEMBERS)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise DamagedFileError(_DAMAGED, file=file) from error
        self._members: dict[str, zipfile.ZipInfo] = {}
        seen: set[str] = set()
        for member in self._zip.infolist():
            name = member.orig_filename  # ``filename`` is cut at a NUL
            if not is_safe(name) or name.lower() in seen:
                raise self._error(UnreadableFileError, _UNSAFE, name)
            seen.add(name.lower())
            self._members[name] = member

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, folders among them with a slash at the end."""
        return tuple(self._members)

    @property
    def members(self) -> tuple[zipfile.ZipInfo, ...]:
        """The entries of all parts."""
        return tuple(self._members.values())

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a part of exactly this name."""
        return name in self._members

    def read(self, name: str) -> bytes:
        """Return what a part holds.

        What counts is what comes out, not what the directory says: at most 50 MB a part, 200 MB in
        all, and above 5 MB at most 100 times what it takes packed. Raises ``UnreadableFileError``
        beyond that or when it is encrypted, ``DamagedFileError`` where it cannot be unpacked, and
        ``KeyError`` where there is no such part.
        """
        member = self._members[name]
        if member.flag_bits & _ENCRYPTED:
            raise UnreadableFileError(_LOCKED, file=self._file)
        if member.compress_type not in _METHODS:  # others unpack without a measure
            raise self._error(DamagedFileError, _DAMAGED_PART, name)
        packed = min(member.compress_size, self._size)
        most = min(PART_LIMIT, self._left, max(SMALL, RATIO_LIMIT * packed))
        pieces: list[bytes] = []
        length = 0
        try:
            with self._zip.open(member) as part:
                while piece := part.read(_STEP):
                    pieces.append(piece)
                    length += len(piece)
                    if length > most:
                        raise self._error(UnreadableFileError, _BOMB, name)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, OverflowError,
            NotImplementedError, RuntimeError,
        ) as error:  # fmt: skip
            raise self._error(DamagedFileError, _DAMAGED_PART, name) from error
        self._left -= length
        return b"".join(pieces)

    def _error(
        self, kind: type[UnreadableFileError], said: Phrase, name: str
    ) -> UnreadableFileError:
        return kind(said, file=self._file, part=shown_name(name[:100]))


def is_safe(name: str) -> bool:
    """Tell whether the name of a part could be that of a file anywhere, and means one place.

    Refused are ``..``, backslash, colon, absolute paths, control and bidi characters and the names
    that Windows reserves.
    """
    if not name or name.startswith("/") or "\\" in name or ":" in name:
        return False
    if shown_name(name) != name:
        return False
    steps = name.removesuffix("/").split("/")
    return not any(step in ("", ".", "..") or _RESERVED.fullmatch(step) for step in steps)
