"""The pages of a briefing's kept file as pictures, and where the text stands on them."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event, Lock
from typing import NamedTuple

from briefdesk.errors import Cancelled, ParsingStoppedError, UnreadableFileError
from briefdesk.model.imported import ReadingOptions
from briefdesk.model.layout import Layout
from briefdesk.model.page_image import PageImage, unpacked
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import PATIENCE, Conversation, Stopped
from briefdesk.services.desk import Desk
from briefdesk.services.originals import KeptFile, file_of
from briefdesk.services.parsing import AS_IT_COMES
from briefdesk.store import layouts

DRAWING = Stopped(
    ParsingStoppedError,
    phrase(
        "errors",
        "Showing a page of “{file}” was stopped because it failed: the file may be damaged;"
        " read the text.",
    ),
    phrase(
        "errors",
        "Showing a page of “{file}” was stopped because it gave no sign of life for {seconds}"
        " seconds: try again if the computer was busy; otherwise read the text.",
    ),
    phrase(
        "errors",
        "Showing a page of “{file}” was stopped because it needs more than 1.5 GB of memory:"
        " read the text.",
    ),
)


class OriginalPages(NamedTuple):
    """The kept file of a briefing, and where its characters stand on the pages."""

    file: KeptFile
    layout: Layout


def original_pages(desk: Desk, briefing_id: int) -> OriginalPages:
    """Return what it takes to show the pages of a briefing.

    Raises ``UnknownIdError``, and ``DamagedStoreError`` if somebody took the copy away.
    """
    file = file_of(desk, briefing_id)
    return OriginalPages(file, Layout(layouts.boxes(desk.database, briefing_id)))


class PageImages:
    """Draws the pages of one PDF in a worker process that stays open between them.

    The process starts with the first page, and anew after one that it did not survive; never again
    for a file that did not open. ``image`` may be called from any thread, ``close`` too, also while
    a page is being drawn.
    """

    def __init__(
        self,
        path: Path,
        name: str,
        *,
        options: ReadingOptions = AS_IT_COMES,
        patience: float = PATIENCE,
        command: Sequence[str] = (),
    ) -> None:
        """Draw the file at ``path``; failures call it ``name``, ``options`` have its password.

        ``patience`` is in seconds; ``command`` replaces the worker's command line.
        """
        self._values = {"path": str(path.absolute()), "name": name}
        self._options = options
        self._patience = patience
        self._command = command
        self._lock = Lock()  # one page at a time
        self._talk: Conversation | None = None
        self._refused: UnreadableFileError | None = None  # why the file does not open
        self._closed = Event()

    def image(self, page: int, width: int, progress: Progress = unheard) -> PageImage:
        """Return the page ``page`` (from 1), ``width`` pixels wide.

        It is narrower where it would have more than 40 million pixels. Raises
        ``DamagedFileError`` and ``ProtectedFileError``; ``ParsingStoppedError`` when the process
        had to be stopped; the same again for each page if the file did not open; ``Cancelled``
        after ``close``; and what ``progress`` raises.
        """
        values = {"page": str(page), "width": str(width)}
        with self._lock:
            try:
                talk = self._talk or self._start(progress)
                data = talk.ask("page", values, progress, patience=self._patience)
            except ParsingStoppedError:
                self._talk = None  # it is gone
                if self._closed.is_set():
                    raise Cancelled from None
                raise
            except Cancelled:
                self._talk = None
                raise
        return unpacked(data)

    def _start(self, progress: Progress) -> Conversation:
        if self._closed.is_set():
            raise Cancelled
        if self._refused is not None:
            raise self._refused.with_traceback(None)
        talk = Conversation(self._values["name"], DRAWING, self._command)
        self._talk = talk
        if self._closed.is_set():  # meanwhile, by somebody who saw no process to kill
            talk.end()
            raise Cancelled
        try:
            body = to_json(self._options)
            talk.ask("pages", self._values, progress, body=body, patience=self._patience)
        except BaseException as error:
            talk.end()
            self._talk = None
            if isinstance(error, UnreadableFileError):
                self._refused = error
            raise
        return talk

    def close(self) -> None:
        """End the process; a page that is being drawn is given up."""
        self._closed.set()
        talk = self._talk
        if talk is not None:
            talk.kill()
        with self._lock:
            if self._talk is not None:
                self._talk.end()
                self._talk = None
