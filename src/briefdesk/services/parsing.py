"""Foreign files are read in a process that can be killed; this is the parent's side.

``run_worker`` is the general way to have a task of ``briefdesk.worker`` done; ``parse`` and
``read_document`` use it for documents, ``read_termbase`` and ``read_annotation_file`` for theirs.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import ParsingStoppedError
from briefdesk.model.annotation import AnnotationFile
from briefdesk.model.exchange import (
    AS_GUESSED,
    SheetPreview,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.imported import ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import from_json, large_from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import PATIENCE, Conversation, Stopped
from briefdesk.services.staging import staged

READING = Stopped(
    ParsingStoppedError,
    phrase("errors", "Reading “{file}” was stopped because it failed: the file may be damaged."),
    phrase(
        "errors",
        "Reading “{file}” was stopped because it gave no sign of life for {seconds} seconds:"
        " try again if the computer was busy; otherwise the file may be damaged.",
    ),
    phrase(
        "errors",
        "Reading “{file}” was stopped because it needs more than 1.5 GB of memory: split the file.",
    ),
)


class Parsed(NamedTuple):
    """A document and the staged copy it was read from (None if the copy was temporary)."""

    document: ImportedDocument
    copy: Path | None

    def discard(self) -> None:
        """Remove the copy of a file that is not wanted: it may be confidential."""
        if self.copy is not None:
            self.copy.unlink(missing_ok=True)


def run_worker(
    task: str,
    values: Mapping[str, str],
    progress: Progress = unheard,
    *,
    body: bytes = b"",
    patience: float = PATIENCE,
    command: Sequence[str] = (),
    stopped: Stopped = READING,
) -> bytes:
    """Have a task of ``worker.TASKS`` done in a process of its own and return the result's bytes.

    ``values["name"]`` is the file that a failure's sentence names. ``progress`` is called at least
    five times a second; what it raises (``Cancelled``) kills the worker and passes on. ``patience``
    is in seconds; ``command`` replaces the worker's command line.

    Raises what the task raised if that is a ``BriefDeskError``, and ``stopped.error`` when the
    worker died, was silent for longer than ``patience`` or ran out of memory.
    """
    with Conversation(values.get("name", task), stopped, command) as talk:
        return talk.ask(task, values, progress, body=body, patience=patience)


AS_IT_COMES = ReadingOptions()
PASSWORD_TRIES = 3  # times a person is asked for the password of a file


def read_document(
    path: Path,
    progress: Progress = unheard,
    *,
    options: ReadingOptions = AS_IT_COMES,
    name: str = "",
) -> ImportedDocument:
    """Read a document and keep nothing but the returned value; takes and raises as ``parse``."""
    return parse(path, progress, options=options, name=name).document


def parse(
    path: Path,
    progress: Progress = unheard,
    *,
    staging: Path | None = None,
    options: ReadingOptions = AS_IT_COMES,
    name: str = "",
) -> Parsed:
    """Copy a file while hashing it and have the worker read the copy.

    ``name`` is what the file is called if that is not the name of the path.
    With ``staging`` (a folder that exists) the copy stays there, mode 0600, and belongs to the
    caller; a failed parse leaves nothing. Raises ``UnreadableFileError`` and its kinds, the
    ``StoreError`` that fits where ``staging`` cannot be written, and what ``progress`` raises.
    """
    with staged(path, staging, progress, name) as copy:
        result = run_worker("read", copy.values, progress, body=to_json(options))
        document = large_from_json(result, ImportedDocument)
    return Parsed(document, copy.path if staging else None)


def read_termbase(
    path: Path, progress: Progress = unheard, *, options: TermBaseOptions = AS_GUESSED
) -> TermBaseReading:
    """Read a term base file of any of ``formats.termbase.READERS``.

    Raises ``UnreadableFileError`` and its kinds, with line and concept where the content is wrong,
    and what ``progress`` raises.
    """
    with staged(path, None, progress) as copy:
        found = run_worker("termbase", copy.values, progress, body=to_json(options))
        return large_from_json(found, TermBaseReading)


def preview_termbase(
    path: Path, progress: Progress = unheard, *, options: TermBaseOptions = AS_GUESSED
) -> SheetPreview | None:
    """Return what a person must see to say how a sheet is read; None where nothing is to be said.

    Raises as ``read_termbase``.
    """
    with staged(path, None, progress) as copy:
        found = run_worker("termbase preview", copy.values, progress, body=to_json(options))
        return from_json(found, SheetPreview | None)  # type: ignore[arg-type]  # a union is a type


def read_annotation_file(path: Path, progress: Progress = unheard) -> AnnotationFile:
    """Read an exchange file of annotations of any of ``formats.annotation.FORMATS``.

    Raises ``UnreadableFileError`` and its kinds, ``ExchangeError``, and what ``progress`` raises.
    """
    with staged(path, None, progress) as copy:
        return from_json(run_worker("annotations", copy.values, progress), AnnotationFile)
