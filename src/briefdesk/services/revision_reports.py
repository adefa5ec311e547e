"""The corrections of a briefing as a report, and that report as a file to hand over.

A ``Snapshot`` is taken on the Desk worker; ``export`` runs anywhere and has a process of its own
write the file.
"""

from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import OutputError, UnknownFormatError
from briefdesk.formats.revision import FORMATS
from briefdesk.formats.revision.base import RevisionWriter
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.revision_report import CommentOnly, RevisionReport, RevisionRequest
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import Stopped
from briefdesk.services.desk import Desk
from briefdesk.services.handing_over import hand_over
from briefdesk.services.memo_front import labels
from briefdesk.services.memo_runs import short_language
from briefdesk.services.memos import created_at
from briefdesk.services.originals import file_of
from briefdesk.services.parsing import run_worker
from briefdesk.services.revising import revisions_of
from briefdesk.services.revision_rows import revision_rows
from briefdesk.services.untouchable import is_original, refuse_library_files
from briefdesk.store import briefings, memos

_FAILED = phrase("errors", "Making “{file}” failed, and nothing was written: please report it.")
_STOPPED = Stopped(OutputError, _FAILED, _FAILED, _FAILED)
_ORIGINAL = phrase(
    "errors", "“{file}” is the briefing itself: choose another name for the corrections."
)
_UNREADABLE = phrase("errors", "“{file}” cannot be written: {reason}. Choose another place.")


class Snapshot(NamedTuple):
    """The corrections of a briefing as they are now, with the briefing and the file it is from."""

    report: RevisionReport
    document: ImportedDocument
    file: Path


class Handed(NamedTuple):
    """The file that was written, and the corrections that are only comments in it."""

    file: Path
    comments_only: tuple[CommentOnly, ...]


def formats() -> tuple[tuple[str, str], ...]:
    """Return name and file name ending of the formats that can be written."""
    return tuple((one.name, one.suffix) for one in FORMATS)


def snapshot(
    desk: Desk, briefing_id: int, lang: str = "", date: str = "", author: str = ""
) -> Snapshot:
    """Return the corrections of a briefing, to be exported.

    ``lang`` is ``zh``, ``ja``, ``en`` or empty for that of the briefing; ``date`` is ISO 8601 or
    empty for the time of the last change; ``author`` is who made those that name nobody. Raises
    ``UnknownIdError``, ``DamagedStoreError`` where the file of the briefing is gone, and
    ``RequestError`` for what is no date.
    """
    briefing = briefings.briefing(desk.database, briefing_id)
    created = created_at(date, memos.last_change(desk.database, briefing_id))
    found = revisions_of(desk, briefing_id)
    meta = briefing.meta
    lang = lang or short_language(meta.language)
    made = RevisionReport(
        title=meta.title,
        date=meta.date,
        language=meta.language,
        lang=lang,
        created=created,
        labels=dict(labels(lang)),
        rows=revision_rows(briefing.document, found, lang, author),
    )
    return Snapshot(made, briefing.document, file_of(desk, briefing_id).path)


def standing_at(desk: Desk, briefing_id: int, out: Path) -> bool:
    """Tell whether a file would be lost if corrections were written there.

    Raises ``OutputError`` when it is one that must never be lost: the briefing's own file, wherever
    it lies, or one of the library.
    """
    refuse_library_files(desk, out)
    if not out.is_file():
        return False
    try:
        original = is_original(desk, briefing_id, out)
    except OSError as error:
        raise OutputError(_UNREADABLE, file=out, reason=error.strerror) from error
    if original:
        raise OutputError(_ORIGINAL, file=out)
    return True


def export(taken: Snapshot, format_name: str, out: Path, progress: Progress = unheard) -> Handed:
    """Write corrections in a format, whole or not at all.

    A name without the ending of the format gets it. Raises
    ``UnknownFormatError``, ``ExchangeError`` for what the format cannot hold, ``OutputError`` where
    the file cannot be written, and what ``progress`` raises.
    """
    chosen = _writer(format_name)
    file = written_to(out, format_name)
    request = RevisionRequest(taken.report, taken.document if chosen.needs_manuscript else None)
    values = {"name": file.name, "format": chosen.name, "path": str(taken.file.absolute())}
    task = "redline" if chosen.needs_manuscript else "revisions"
    answer = run_worker(task, values, progress, body=to_json(request), stopped=_STOPPED)
    head, _, data = answer.partition(b"\n")
    hand_over(file, data)
    return Handed(file, tuple(from_json(head, list[CommentOnly])))


def written_to(out: Path, format_name: str) -> Path:
    """Return the file to which ``export`` writes. Raises ``UnknownFormatError``."""
    suffix = _writer(format_name).suffix
    return out if out.suffix.lower() == suffix else out.with_name(out.name + suffix)


def _writer(name: str) -> RevisionWriter:
    found = next((one for one in FORMATS if one.name == name), None)
    if found is None:
        raise UnknownFormatError(
            phrase("errors", "There is no format “{format}” to write."), format=name
        )
    return found
