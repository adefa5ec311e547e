"""Foreign files are read in a process that can be killed; this is the parent's side.

``run_worker`` is the general way to have a task of ``briefdesk.worker`` done; ``parse`` and
``read_document`` use it for documents, ``read_termbase`` and ``read_annotation_file`` for theirs.
"""

import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefdesk import errors
from briefdesk.errors import BriefDeskError, ParsingStoppedError, UnreadableFileError
from briefdesk.model.annotation import AnnotationFile
from briefdesk.model.concept import TermBase
from briefdesk.model.imported import ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import from_json, to_json
from briefdesk.model.work import EXIT_OUT_OF_MEMORY, Failure, Message, Request
from briefdesk.paths import worker_command
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.staging import staged, temporary_folder

PATIENCE = 30.0  # seconds without a word from the worker
RESULT_LIMIT = 1_000_000_000  # bytes
_LINE_LIMIT = 1_000_000  # bytes


class Stopped(NamedTuple):
    """What is said of a task that the worker did not end: its places are ``file``, ``seconds``."""

    error: type[BriefDeskError]
    failed: Phrase
    silent: Phrase
    too_big: Phrase


READING = Stopped(
    ParsingStoppedError,
    phrase("errors", "Reading “{file}” was stopped because it failed: the file may be damaged."),
    phrase(
        "errors",
        "Reading “{file}” was stopped because it gave no sign of life for {seconds} seconds:"
        " the file may be damaged.",
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
    name = values.get("name", task)
    request = to_json(Request(task, dict(values), len(body))) + b"\n" + body
    with temporary_folder(name) as folder, tempfile.TemporaryFile(dir=folder) as complaints:
        process = subprocess.Popen(
            list(command or worker_command()),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            cwd=folder,
            env=_environment(),
        )
        talk = _Talk(process)
        try:
            talk.begin(request)
            return talk.result(progress, patience)
        except _SilentError:
            raise stopped.error(stopped.silent, file=name, seconds=f"{patience:g}") from None
        except _DiedError:
            code = talk.end()
            reason = stopped.too_big if code == EXIT_OUT_OF_MEMORY else stopped.failed
            error = stopped.error(reason, file=name)
            complaints.seek(0)
            error.add_note(complaints.read()[-4000:].decode("utf-8", "replace"))
            raise error from None
        finally:
            talk.end()


AS_IT_COMES = ReadingOptions()


def read_document(
    path: Path, progress: Progress = unheard, *, options: ReadingOptions = AS_IT_COMES
) -> ImportedDocument:
    """Read a document and keep nothing but the returned value; raises what ``parse`` raises."""
    return parse(path, progress, options=options).document


def parse(
    path: Path,
    progress: Progress = unheard,
    *,
    staging: Path | None = None,
    options: ReadingOptions = AS_IT_COMES,
) -> Parsed:
    """Copy a file while hashing it and have the worker read the copy.

    With ``staging`` (a folder that exists) the copy stays there, mode 0600, and belongs to the
    caller; a failed parse leaves nothing. Raises ``UnreadableFileError`` and its kinds, the
    ``StoreError`` that fits where ``staging`` cannot be written, and what ``progress`` raises.
    """
    with staged(path, staging, progress) as copy:
        result = run_worker("read", copy.values, progress, body=to_json(options))
        document = from_json(result, ImportedDocument)
    return Parsed(document, copy.path if staging else None)


def read_termbase(path: Path, progress: Progress = unheard) -> TermBase:
    """Read a term base file of any of ``formats.termbase.FORMATS``.

    Raises ``UnreadableFileError`` and its kinds, with line and concept where the content is wrong,
    and what ``progress`` raises.
    """
    with staged(path, None, progress) as copy:
        return from_json(run_worker("termbase", copy.values, progress), TermBase)


def read_annotation_file(path: Path, progress: Progress = unheard) -> AnnotationFile:
    """Read an exchange file of annotations of any of ``formats.annotation.FORMATS``.

    Raises ``UnreadableFileError`` and its kinds, ``ExchangeError``, and what ``progress`` raises.
    """
    with staged(path, None, progress) as copy:
        return from_json(run_worker("annotations", copy.values, progress), AnnotationFile)


class _SilentError(Exception):
    """The worker has said nothing for too long."""


class _DiedError(Exception):
    """The worker ended, or said what no worker says, before it gave its result."""


class _Talk:
    """One conversation with one worker: a thread feeds it, a thread listens."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._heard: queue.Queue[Message | bytes | None] = queue.Queue()
        self._threads: list[threading.Thread] = []
        self._over = False

    def begin(self, request: bytes) -> None:
        """Send the request and start to listen."""
        to_worker, from_worker = self._process.stdin, self._process.stdout
        if to_worker is None or from_worker is None:
            raise _DiedError
        for target, arguments in (
            (_feed, (to_worker, request)),
            (_listen, (from_worker, self._heard)),
        ):
            thread = threading.Thread(target=target, args=arguments, daemon=True)
            thread.start()
            self._threads.append(thread)

    def result(self, progress: Progress, patience: float) -> bytes:
        """Wait for the result.

        Raises ``_SilentError``, ``_DiedError``, the worker's ``BriefDeskError``, and what
        ``progress`` raises.
        """
        done = total = 0
        deadline = time.monotonic() + patience
        while True:
            try:
                heard = self._heard.get(timeout=0.1)
            except queue.Empty:
                if time.monotonic() > deadline:
                    raise _SilentError from None
                progress(done, total)
                continue
            self._over = not isinstance(heard, Message) or heard.failure is not None
            if heard is None:
                raise _DiedError
            if isinstance(heard, bytes):
                return heard
            if heard.failure is not None:
                raise _as_error(heard.failure)
            done, total = heard.done, heard.total
            deadline = time.monotonic() + patience
            progress(done, total)

    def end(self) -> int:
        """Make sure that the worker and both threads are gone; return the exit code."""
        if self._over:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=2)
        if self._process.poll() is None:
            self._process.kill()
        code = self._process.wait()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        return code


def _feed(stream: BinaryIO, request: bytes) -> None:
    """Write the request; a worker that died meanwhile is noticed by the listener."""
    with suppress(OSError):
        stream.write(request)
        stream.flush()


def _listen(stream: BinaryIO, heard: "queue.Queue[Message | bytes | None]") -> None:
    """Pass on what the worker says; None when it ends or says what no worker says."""
    with suppress(OSError, ValueError):
        while line := stream.readline(_LINE_LIMIT):
            message = from_json(line, Message)
            if message.result is None:
                heard.put(message)
                continue
            if 0 <= message.result <= RESULT_LIMIT:
                body = stream.read(message.result)
                heard.put(body if len(body) == message.result else None)
                return
            break
    heard.put(None)


def _environment() -> dict[str, str]:
    """Return the worker's environment: it imports from where its parent imports.

    glibc reserves 64 MB of address space per thread unless told not to, which would count.
    """
    own = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    places = dict.fromkeys(str(Path(place).absolute()) for place in [*own, *sys.path] if place)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(places), "MALLOC_ARENA_MAX": "2"}


def _as_error(failure: Failure) -> BriefDeskError:
    """Make the worker's failure an exception again."""
    kind = getattr(errors, failure.kind, None)
    if not (isinstance(kind, type) and issubclass(kind, BriefDeskError)):
        kind = UnreadableFileError
    return kind(Phrase(failure.context, failure.text), **failure.places)
