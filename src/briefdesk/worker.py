"""The process that reads foreign files and renders memos, so that it can be killed.

It reads one ``Request`` from standard input, answers with ``Message`` lines on standard output and
ends; if the request opens a session, it goes on with one after the other. It gives itself 1.5 GB of
memory, opens no socket, starts no process, and ends when its parent does; while it reads what is
foreign, it writes no file. A new task is one function and one entry in ``TASKS``, or in
``SESSIONS`` for what is opened once and asked many times.
"""

import gc
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO

from briefdesk.errors import BriefDeskError
from briefdesk.formats import (
    annotation,
    bitext,
    document,
    exporting,
    house_profile,
    memo,
    network_sheet,
    proposals,
    revision,
    termbase,
)
from briefdesk.formats.containers import encoding
from briefdesk.formats.containers.entry_lines import entry_lines
from briefdesk.formats.containers.pdf.pages import PdfPages
from briefdesk.model.bitext import Bitext
from briefdesk.model.exchange import AS_GUESSED, LocatedReading, TermBaseOptions
from briefdesk.model.export import ExportHead, ExportRequest
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.memo import Memo
from briefdesk.model.merge import MergeRequest
from briefdesk.model.network_sheet import NetworkSheet
from briefdesk.model.page_image import packed
from briefdesk.model.progress import Progress, part_of
from briefdesk.model.revision_report import Manuscript, RevisionRequest
from briefdesk.model.wire import from_json, to_json
from briefdesk.model.work import EXIT_OUT_OF_MEMORY, Failure, Message, Request
from briefdesk.text import edition
from briefdesk.text.compiled_terms import compile_terms
from briefdesk.text.merging.planning import Mine, planned
from briefdesk.text.readings import propose
from briefdesk.text.romanisation import pinyin_with_tones

MEMORY_LIMIT = 1_500_000_000  # bytes
EXIT_ALONE = 72
_REPORT_SECONDS = 0.05
_PREVIEW = 1 << 16  # bytes
_PREVIEW_LINES = 12

Task = Callable[[Mapping[str, str], bytes, Progress], bytes]
Session = Callable[[Mapping[str, str], bytes], Mapping[str, Task]]


def read(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Read the document at ``path``; the values ``name`` and ``sha256`` describe the original.

    ``body`` holds ``ReadingOptions`` as JSON, or nothing.

    Returns an ``ImportedDocument`` as JSON.
    """
    data = Path(values["path"]).read_bytes()
    info = FileInfo(
        name=values["name"],
        sha256=values["sha256"],
        size=len(data),
        media_type="",
        encoding="",
        reader="",
        reader_version=0,
    )
    options = from_json(body, ReadingOptions) if body else ReadingOptions()
    return to_json(document.read(data, info, options, progress))


def preview(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Return the beginning of the text file at ``path`` in the encoding that ``body`` asks for.

    ``body`` holds ``ReadingOptions`` as JSON; the answer is JSON.
    """
    progress(0, 0)
    with Path(values["path"]).open("rb") as file:
        head = file.read(_PREVIEW)
    chosen = from_json(body, ReadingOptions).encoding
    text = encoding.preview(head, [chosen]).get(chosen, "")
    lines = [line for line in text.splitlines() if line.strip()]
    return to_json("\n".join(lines[:_PREVIEW_LINES]))


def render(_values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Typeset the ``Memo`` in ``body`` (JSON) and return a ``Rendering`` as JSON."""
    return to_json(memo.FORMATS[0].write(from_json(body, Memo), progress))


def render_network(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Typeset the ``NetworkSheet`` in ``body`` (JSON), made at ``created``, and return the PDF."""
    progress(0, 1)
    created = datetime.fromisoformat(values["created"])
    return network_sheet.write(from_json(body, NetworkSheet), created)


def read_termbase(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Read the term base at ``path``, called ``name``, and return a ``TermBaseReading`` as JSON.

    ``body`` holds ``TermBaseOptions`` as JSON.
    """
    data = Path(values["path"]).read_bytes()
    options = from_json(body, TermBaseOptions)
    return to_json(termbase.read(data, values["name"], options, progress))


def preview_termbase(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Return a ``SheetPreview`` of the term base at ``path``, or null, as JSON.

    ``body`` holds ``TermBaseOptions`` as JSON.
    """
    data = Path(values["path"]).read_bytes()
    options = from_json(body, TermBaseOptions)
    return to_json(termbase.preview(data, values["name"], options, progress))


def plan_merge(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Read the term base at ``path``, called ``name``, and hold it against another.

    ``body`` holds a ``MergeRequest`` as JSON; the answer has the lines of ``merging.planned``.
    """
    asked = from_json(body, MergeRequest)
    data = Path(values["path"]).read_bytes()
    reading = termbase.read(data, values["name"], asked.options, part_of(progress, 0, 2))
    del data
    rest = part_of(progress, 1, 2)
    mine = Mine(edition.current(asked.edition, asked.edits), rest, asked.name)
    others = (body for one in asked.others for body in edition.current(*one))
    lines = planned(reading, mine, asked.by, rest, others=others, follows=asked.follows)
    return b"".join(line + b"\n" for line in lines)


def locate_entries(values: Mapping[str, str], _body: bytes, progress: Progress) -> bytes:
    """Read the term base at ``path``, called ``name``, and return a ``LocatedReading`` as JSON."""
    data = Path(values["path"]).read_bytes()
    reading = termbase.read(data, values["name"], AS_GUESSED, progress)
    return to_json(LocatedReading(reading, entry_lines(data)))


def compile_termbases(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Compile the term bases at the paths in ``body`` (JSON), and return them packed.

    ``stamp`` says what they are made from.
    """
    termbases = termbase.read_layers(from_json(body, list[str]), progress)
    return b"".join(compile_terms(termbases).pack(values["stamp"]))


def export_termbases(_values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Write term bases in a format; ``body`` holds an ``ExportRequest`` as JSON.

    The answer is an ``ExportHead`` on a line of its own, then the bytes of the files.
    """
    asked = from_json(body, ExportRequest)
    done, files, suffix = exporting.export(asked, progress)
    head = ExportHead(tuple((file.name, len(file.data)) for file in files), done, suffix)
    return b"".join((to_json(head), b"\n", *(file.data for file in files)))


def write_revisions(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Write corrections in ``format``; ``body`` holds a ``RevisionRequest`` as JSON.

    A format that writes into the briefing gets its document and the file at ``path``. The answer is
    an array of ``CommentOnly`` on a line of its own, then the bytes of the file.
    """
    asked = from_json(body, RevisionRequest)
    chosen = next(one for one in revision.FORMATS if one.name == values["format"])
    manuscript = None
    if asked.document is not None:
        manuscript = Manuscript(asked.document, Path(values["path"]).read_bytes())
    made = chosen.write(asked.report, manuscript, progress)
    return b"".join((to_json(made.comments_only), b"\n", made.data))


def read_house_profile(values: Mapping[str, str], _body: bytes, progress: Progress) -> bytes:
    """Read the house profile at ``path``, called ``name``; return a ``HouseProfile`` as JSON."""
    progress(0, 0)
    return to_json(house_profile.read(Path(values["path"]).read_bytes(), values["name"]))


def export_bitext(values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
    """Write the ``Bitext`` in ``body`` (JSON) in the format ``format``, and return the file."""
    writer = next(one for one in bitext.FORMATS if one.name == values["format"])
    return writer.write(from_json(body, Bitext), progress)


def read_proposals(values: Mapping[str, str], _body: bytes, progress: Progress) -> bytes:
    """Read the proposals at ``path``, called ``name``; return a ``ProposalFile`` as JSON."""
    progress(0, 0)
    return to_json(proposals.read(Path(values["path"]).read_bytes(), values["name"]))


def read_annotations(values: Mapping[str, str], _body: bytes, progress: Progress) -> bytes:
    """Read the annotations at ``path``, called ``name``; return an ``AnnotationFile`` as JSON."""
    progress(0, 0)
    return to_json(annotation.FORMATS[0].read(Path(values["path"]).read_bytes(), values["name"]))


def open_pages(values: Mapping[str, str], body: bytes) -> Mapping[str, Task]:
    """Open the PDF at ``path``, called ``name``; ``body`` holds ``ReadingOptions`` as JSON.

    The session's task ``page`` draws the page ``page`` (from 1), ``width`` pixels wide, and returns
    a packed ``PageImage``.
    """
    password = from_json(body, ReadingOptions).password
    pages = PdfPages(Path(values["path"]).read_bytes(), values["name"], password)

    def page(values: Mapping[str, str], _body: bytes, _progress: Progress) -> bytes:
        return packed(pages.image(int(values["page"]), int(values["width"])))

    return {"page": page}


def pronounce(_values: Mapping[str, str], _body: bytes) -> Mapping[str, Task]:
    """Say how terms are read; the dictionaries stay loaded in between.

    ``pinyin`` takes an array of Chinese terms, ``readings`` an object of Japanese ones with the
    confirmed readings of their parts; both return an object of the terms with what is proposed.
    """

    def pinyin(_values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
        progress(0, 0)
        return to_json({text: pinyin_with_tones(text) for text in from_json(body, list[str])})

    def readings(_values: Mapping[str, str], body: bytes, progress: Progress) -> bytes:
        found = {}
        for term, known in from_json(body, dict[str, dict[str, str]]).items():
            progress(0, 0)
            found[term] = propose(term, known)
        return to_json(found)

    return {"pinyin": pinyin, "readings": readings}


TASKS: Mapping[str, Task] = {
    "read": read,
    "preview": preview,
    "memo": render,
    "network": render_network,
    "termbase": read_termbase,
    "termbase preview": preview_termbase,
    "merge": plan_merge,
    "export": export_termbases,
    "revisions": write_revisions,
    "redline": write_revisions,
    "house profile": read_house_profile,
    "bitext": export_bitext,
    "proposals": read_proposals,
    "termbase located": locate_entries,
    "terms": compile_termbases,
    "annotations": read_annotations,
}
SESSIONS: Mapping[str, Session] = {"pages": open_pages, "pronounce": pronounce}


OWN_DATA = frozenset(
    {"export", "revisions", "bitext"}
)  # tasks that read nothing foreign, and may need a scratch file

_with_own_data = threading.Event()
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "shutil.",
    "tempfile.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.system",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.utime",
)
_SCRATCH = ("open", "tempfile.", "os.remove", "os.mkdir", "os.rmdir", "os.chmod")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def refuse_outside_effects(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse, as an audit hook (PEP 578), the network, other programs and any writing.

    A task with our own data may use scratch files: openpyxl writes a sheet to the disk first.

    Raises ``PermissionError``.
    """
    if _with_own_data.is_set() and event.startswith(_SCRATCH):
        return
    if event.startswith(_FORBIDDEN) and event != "socket.gethostname":
        raise PermissionError(event)
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise PermissionError(event)


def limit_memory(limit: int = MEMORY_LIMIT) -> None:
    """Let this process have at most ``limit`` bytes, and leave no core file behind.

    Linux enforces RLIMIT_AS; macOS ignores it, so a thread watches the peak there.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or hard > limit:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    if sys.platform == "darwin":

        def watch() -> None:
            while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < limit:
                time.sleep(0.25)
            os._exit(EXIT_OUT_OF_MEMORY)

        threading.Thread(target=watch, daemon=True).start()


class Requests:
    """What the parent asks. This process ends when there can be no more: the parent is gone."""

    def __init__(self) -> None:
        """Listen to standard input from now on, also while a task is at work."""
        self._asked: queue.SimpleQueue[tuple[Request, bytes]] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def next(self) -> tuple[Request, bytes]:
        """Wait for the next request; return it with the bytes that came behind it."""
        return self._asked.get()

    def _listen(self) -> None:
        # Unbuffered: a buffer that a thread waits in cannot be put away at the end of Python.
        with open(0, "rb", buffering=0, closefd=False) as stream:
            try:
                while line := stream.readline():
                    request = from_json(line, Request)
                    self._asked.put((request, _read(stream, request.body)))
            finally:
                os._exit(EXIT_ALONE)


def _read(stream: RawIOBase, size: int) -> bytes:
    """Read so many bytes, or as many as there are."""
    body = bytearray(size)
    rest = memoryview(body)
    while rest and (got := stream.readinto(rest)):
        rest = rest[got:]
    return bytes(body)


class Channel:
    """The way back to the parent."""

    def __init__(self, stream: BinaryIO) -> None:
        """Write to ``stream``, which nothing else writes to."""
        self._stream = stream
        self._next = 0.0

    def report(self, done: int, total: int) -> None:
        """Tell the parent how far the work is, at most twenty times a second (a ``Progress``)."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _REPORT_SECONDS
            self.send(Message(done=done, total=total))

    def send(self, message: Message, body: bytes = b"") -> None:
        """Send one line and the bytes that belong to it."""
        self._stream.write(to_json(message) + b"\n")
        self._stream.write(body)
        self._stream.flush()


def answer(request: Request, body: bytes, channel: Channel, tasks: Mapping[str, Task]) -> None:
    """Do the task and send its result, or the failure a user should see."""
    try:
        result = tasks[request.task](request.values, body, channel.report)
    except BriefDeskError as error:
        failure = Failure(type(error).__name__, *error.phrase, error.places)
        channel.send(Message(failure=failure))
    else:
        channel.send(Message(result=len(result)), result)


def serve(
    requests: Requests,
    channel: Channel,
    tasks: Mapping[str, Task],
    sessions: Mapping[str, Session],
) -> None:
    """Answer one request, or all of a session."""
    request, body = requests.next()
    session = sessions.get(request.task)
    if session is None:
        if request.task in OWN_DATA:
            os.environ["TMPDIR"] = os.getcwd()  # noqa: PTH109 - the parent removes this folder
            _with_own_data.set()
        gc.disable()  # nearly all that a task makes lives as long as this process
        answer(request, body, channel, tasks)
        return
    opened: dict[str, Task] = {}

    def start(values: Mapping[str, str], body: bytes, _progress: Progress) -> bytes:
        opened.update(session(values, body))
        return b""

    answer(request, body, channel, {request.task: start})
    while opened:
        answer(*requests.next(), channel, opened)


def main(tasks: Mapping[str, Task] = TASKS, sessions: Mapping[str, Session] = SESSIONS) -> int:
    """Serve the parent; return the exit code."""
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C: the parent decides and kills
    # Whatever a library prints must not stand between our lines.
    stream = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    limit_memory()
    requests = Requests()
    sys.addaudithook(refuse_outside_effects)
    try:
        serve(requests, Channel(stream), tasks, sessions)
    except MemoryError:
        os._exit(EXIT_OUT_OF_MEMORY)
    return 0


if __name__ == "__main__":
    sys.exit(main())
