"""Unsaved text survives a crash: one small file per field, written by a thread of its own.

The other threads may be busy when a key is pressed. Each file is written whole or not at all.
"""

import os
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from briefdesk.errors import BriefDeskError
from briefdesk.model.draft import Draft
from briefdesk.model.wire import from_json, to_json
from briefdesk.store.failures import unwritable
from briefdesk.store.files import fsync


class Drafts:
    """The drafts of one library, in a folder of ``<uuid>.json`` files."""

    def __init__(
        self,
        folder: Path,
        failed: Callable[[BriefDeskError], None] | None = None,
        discarded: Callable[[str], object] | None = None,
    ) -> None:
        """Use a folder, made at the first save.

        ``failed`` hears, in the writer's thread, that a draft could not be written; the text stays
        in memory and is tried again with the next save. ``discarded`` hears the id of each draft
        that nobody wants any more, at once and in the thread that says so.
        """
        self._folder = folder
        self._failed = failed
        self._discarded = discarded
        self._wanted: dict[str, Draft | None] = {}  # None: to be removed
        self._unwritten: dict[str, Draft | None] = {}
        self._state = threading.Condition()
        self._busy = False
        self._closed = False
        self._thread: threading.Thread | None = None

    def save(self, draft: Draft) -> None:
        """Have the text written; returns at once. Later text of the same draft replaces it."""
        self._want(draft.id, draft)

    def discard(self, draft_id: str) -> None:
        """Have a draft removed: it was saved properly, or the user does not want it."""
        self._want(draft_id, None)
        if self._discarded:
            self._discarded(draft_id)

    def all(self) -> tuple[Draft, ...]:
        """Return the drafts on the disk, oldest first; a damaged file is left where it is."""
        found: list[tuple[int, str, Draft]] = []
        for file in self._folder.glob("*.json") if self._folder.is_dir() else ():
            try:
                draft = from_json(file.read_bytes(), Draft)
                found.append((file.stat().st_mtime_ns, file.name, draft))
            except (ValueError, FileNotFoundError):  # damaged, or discarded just now
                continue
        return tuple(draft for _, _, draft in sorted(found, key=lambda one: one[:2]))

    def flush(self) -> None:
        """Wait until everything asked for is on the disk, or has failed."""
        with self._state:
            self._state.wait_for(lambda: not (self._busy or self._wanted) or self._thread is None)

    def close(self) -> None:
        """Write what is left and end the thread."""
        with self._state:
            self._closed = True
            self._state.notify_all()
            thread = self._thread
        if thread:
            thread.join()

    def _want(self, draft_id: str, draft: Draft | None) -> None:
        UUID(draft_id)  # it becomes a file name
        with self._state:
            self._wanted = self._unwritten | self._wanted | {draft_id: draft}
            self._unwritten = {}
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._write_all, name="drafts", daemon=True)
                self._thread.start()
            self._state.notify_all()

    def _write_all(self) -> None:
        try:
            self._write_until_closed()
        finally:  # whatever ended it: nobody waits for it, and the next text starts another
            with self._state:
                self._thread = None
                self._busy = False
                self._state.notify_all()

    def _write_until_closed(self) -> None:
        while True:
            with self._state:
                self._busy = False
                self._state.notify_all()
                self._state.wait_for(lambda: bool(self._wanted) or self._closed)
                if not self._wanted:
                    return
                wanted, self._wanted = self._wanted, {}
                self._busy = True
            try:
                while wanted:
                    self._settle(*wanted.popitem())
            finally:
                with self._state:
                    self._unwritten = wanted | self._unwritten

    def _settle(self, draft_id: str, draft: Draft | None) -> None:
        """Write or remove one file."""
        file = self._folder / f"{draft_id}.json"
        try:
            if draft is None:
                file.unlink(missing_ok=True)
                return
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            partial = file.with_suffix(".partial")
            descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as target:
                target.write(to_json(draft))
                target.flush()
                os.fsync(target.fileno())
            partial.replace(file)
            fsync(self._folder)
        except OSError as error:
            with self._state:
                self._unwritten[draft_id] = draft
            if self._failed:
                self._failed(unwritable(file, error))
