"""The concepts of an edition: a JSON array in a file named by its SHA-256, one on a line if large.

They are gone through as JSON: as Python values a hundred thousand would fill half a gigabyte.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from briefdesk.errors import DamagedFileError, UnreadableFileError
from briefdesk.model.layer import Edit
from briefdesk.model.wire import each_raw, from_json
from briefdesk.phrases import phrase

_LINES = b"[\n"
_LAST = b"]"


class _Named(TypedDict):
    id: str


def concept_id(body: bytes | str) -> str:
    """Return the id of a concept that is still JSON."""
    return from_json(body, _Named)["id"]


def current(edition: str, edits: Sequence[Edit]) -> Iterator[bytes]:
    """Yield the concepts of a term base as they are: its edition, if any, with what was edited.

    ``edition`` is a path or empty. Raises as ``bodies``.
    """
    made = {edit.concept: edit.body.encode() for edit in edits}
    for body in bodies(Path(edition)) if edition else ():
        as_edited = made.pop(concept_id(body), body) if made else body
        if as_edited:
            yield as_edited
    yield from filter(None, made.values())


def bodies(file: Path) -> Iterator[bytes]:
    """Yield each concept as JSON, once the whole file is known to be what it was.

    Raises ``DamagedFileError``, also where it is gone, and ``UnreadableFileError`` where it cannot
    be read.
    """
    import hashlib

    damaged = DamagedFileError(
        phrase(
            "errors",
            "The file “{file}” of an imported term base is damaged: import it again.",
        ),
        file=file.name,
    )
    if not file.is_file():
        raise damaged
    try:
        with file.open("rb") as opened:
            if hashlib.file_digest(opened, "sha256").hexdigest() != file.name:
                raise damaged
            opened.seek(0)
            if opened.readline() != _LINES:
                opened.seek(0)
                yield from each_raw(opened.read())
                return
            for line in opened:
                if line != _LAST:
                    yield line.rstrip(b",\n")
    except OSError as error:
        raise UnreadableFileError(
            phrase(
                "errors",
                "The file “{file}” of an imported term base cannot be read ({reason}): try again,"
                " or import it again.",
            ),
            file=file.name,
            reason=error.strerror or "input/output error",
        ) from error
