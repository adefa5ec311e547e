"""How much a file and its text may hold, whatever its format."""

from typing import Final

from briefdesk.errors import UnreadableFileError
from briefdesk.phrases import phrase

FILE_LIMIT = 200_000_000  # bytes
TEXT_FILE_LIMIT = 20_000_000  # bytes of a file that is text itself
TEXT_LIMIT = 5_000_000  # code points
TERM_LIMIT = 1_000  # code points of a term; what is longer is a text
SOUND_TERM_LIMIT = 300  # of one that is no slip; the longest title of a statute has some 130
_TOO_LARGE: Final = {
    FILE_LIMIT: phrase("errors", "“{file}” is larger than 200 MB: split it into smaller files."),
    TEXT_FILE_LIMIT: phrase(
        "errors", "“{file}” is larger than 20 MB: split it into smaller files."
    ),
}
_TOO_LONG = phrase(
    "errors", "“{file}” has more than 5 million characters: split it into smaller files."
)
_EMPTY = phrase("errors", "“{file}” holds no text: choose a file that has text in it.")


def refuse_large(size: int, name: str, limit: int = FILE_LIMIT) -> None:
    """Raise ``UnreadableFileError`` for a file of more bytes than one of the limits above.

    ``name`` is the file's name for the message, here and below.
    """
    if size > limit:
        raise UnreadableFileError(_TOO_LARGE[limit], file=name)


def too_long(name: str) -> UnreadableFileError:
    """Return the error about a file with more than ``TEXT_LIMIT`` code points."""
    return UnreadableFileError(_TOO_LONG, file=name)


def refuse_unreadable(text: str, name: str) -> None:
    """Raise ``UnreadableFileError`` for a text that is too long or holds nothing but blanks."""
    if len(text) > TEXT_LIMIT:
        raise too_long(name)
    if not text.strip().strip("\0"):
        raise UnreadableFileError(_EMPTY, file=name)
