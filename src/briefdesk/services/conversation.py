"""Talking to a worker process (``briefdesk.worker``): it is killed when it does not behave."""

import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from briefdesk import errors
from briefdesk.errors import BriefDeskError, UnreadableFileError
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import from_json, to_json
from briefdesk.model.work import EXIT_OUT_OF_MEMORY, Failure, Message, Request
from briefdesk.paths import worker_command
from briefdesk.phrases import Phrase
from briefdesk.services.staging import temporary_folder

PATIENCE = 30.0  # seconds without a word from the worker
RESULT_LIMIT = 1_000_000_000  # bytes
_LINE_LIMIT = 1_000_000  # bytes
_LEAVE = 2.0  # seconds for a worker to end by itself


class Stopped(NamedTuple):
    """What is said of a task that the worker did not end: its places are ``file``, ``seconds``."""

    error: type[BriefDeskError]
    failed: Phrase
    silent: Phrase
    too_big: Phrase


class _SilentError(Exception):
    """The worker has said nothing for too long."""


class _DiedError(Exception):
    """The worker ended, or said what no worker says, before it gave its result."""


class Conversation:
    """A worker process and what is said to it, one request after the other.

    A thread listens to it until ``end``, which the ``with`` statement calls. Only ``kill`` may be
    called from another thread than the rest.
    """

    def __init__(self, name: str, stopped: Stopped, command: Sequence[str] = ()) -> None:
        """Start the worker in an empty folder; ``name`` is the file that failures name.

        ``command`` replaces the worker's command line. Raises ``UnreadableFileError`` where the
        system gives no folder.
        """
        self._name = name
        self._stopped = stopped
        with ExitStack() as made:
            folder = made.enter_context(temporary_folder(name))
            self._complaints = made.enter_context(tempfile.TemporaryFile(dir=folder))
            self._process = subprocess.Popen(
                list(command or worker_command()),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                cwd=folder,
                env=_environment(),
            )
            self._belongings = made.pop_all()
        self._heard: queue.SimpleQueue[Message | bytes | None] = queue.SimpleQueue()
        self._feeder: threading.Thread | None = None
        self._listener = _begin(_listen, self._process.stdout, self._heard)

    def ask(
        self,
        task: str,
        values: Mapping[str, str],
        progress: Progress = unheard,
        *,
        body: bytes = b"",
        patience: float = PATIENCE,
    ) -> bytes:
        """Have a task done and return the result's bytes.

        ``progress`` is called at least five times a second. Raises what the task raised if that is
        a ``BriefDeskError``; the worker can be asked again. Raises ``stopped.error`` when the
        worker died, was silent for longer than ``patience`` (seconds) or ran out of memory, and
        what ``progress`` raises (``Cancelled``); then the worker is gone.
        """
        request = to_json(Request(task, dict(values), len(body))) + b"\n" + body
        self._feeder = _begin(_feed, self._process.stdin, request)
        try:
            answer = self._answer(progress, patience)
        except _SilentError:
            self.end()
            words = self._stopped.silent
            raise self._stopped.error(words, file=self._name, seconds=f"{patience:g}") from None
        except _DiedError:
            raise self._death() from None
        except BaseException:
            self.end()
            raise
        self._feeder.join()
        if isinstance(answer, Failure):
            raise _as_error(answer)
        return answer

    def _answer(self, progress: Progress, patience: float) -> bytes | Failure:
        """Wait for result or failure.

        Raises ``_SilentError``, ``_DiedError`` and what ``progress`` raises.
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
            if heard is None:
                raise _DiedError
            if isinstance(heard, bytes):
                return heard
            if heard.failure is not None:
                return heard.failure
            done, total = heard.done, heard.total
            deadline = time.monotonic() + patience
            progress(done, total)

    def _death(self) -> BriefDeskError:
        """Put the worker away and return the sentence about its end, with its last words."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=_LEAVE)
        self.kill()
        too_big = self._process.wait() == EXIT_OUT_OF_MEMORY
        self._complaints.seek(0)
        last_words = self._complaints.read()[-4000:].decode("utf-8", "replace")
        self.end()
        words = self._stopped.too_big if too_big else self._stopped.failed
        error = self._stopped.error(words, file=self._name)
        error.add_note(last_words)
        return error

    def kill(self) -> None:
        """End the process at once; whoever waits for an answer is told that it died."""
        if self._process.poll() is None:
            self._process.kill()

    def end(self) -> None:
        """Make sure that the process, its threads and its folder are gone."""
        self.kill()
        self._process.wait()
        for thread in (self._feeder, self._listener):
            if thread is not None:
                thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        self._belongings.close()

    def __enter__(self) -> Self:
        """End at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End, whatever happened."""
        self.end()


def _begin(work: Callable[..., None], *arguments: object) -> threading.Thread:
    thread = threading.Thread(target=work, args=arguments, daemon=True)
    thread.start()
    return thread


def _feed(stream: BinaryIO, request: bytes) -> None:
    """Write the request; a worker that died meanwhile is noticed by the listener."""
    with suppress(OSError):
        stream.write(request)
        stream.flush()


def _listen(stream: BinaryIO, heard: queue.SimpleQueue[Message | bytes | None]) -> None:
    """Pass on what the worker says; None when it ends or says what no worker says."""
    with suppress(OSError, ValueError):
        while line := stream.readline(_LINE_LIMIT):
            message = from_json(line, Message)
            if message.result is None:
                heard.put(message)
                continue
            if not 0 <= message.result <= RESULT_LIMIT:
                break
            body = stream.read(message.result)
            if len(body) < message.result:
                break
            heard.put(body)
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
