"""Files that nothing may be written over: the library's, and the briefing that is worked on."""

from pathlib import Path

from briefdesk.errors import OutputError
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.store import briefings


def belongs_to_library(desk: Desk, out: Path) -> bool:
    """Tell whether a path is the library or leads into its folder."""
    place = out.resolve()
    return place == desk.path.resolve() or place.is_relative_to(desk.files.resolve())


def refuse_library_files(desk: Desk, out: Path) -> None:
    """Raise ``OutputError`` for what ``belongs_to_library``."""
    if belongs_to_library(desk, out):
        raise OutputError(
            phrase("errors", "“{file}” belongs to the library: choose another place."), file=out
        )


def is_original(desk: Desk, briefing_id: int, out: Path) -> bool:
    """Tell whether a file that is there is the one a briefing was read from, wherever it lies.

    Raises ``OSError`` where it cannot be read, and ``UnknownIdError``.
    """
    import hashlib

    with out.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    return sha256 == briefings.file_of(desk.database, briefing_id)[0]
