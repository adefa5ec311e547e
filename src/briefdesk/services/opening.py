"""Bring documents in, show them, correct their title block, put them in the bin."""

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import RequestError
from briefdesk.model.briefing import BriefingSummary, OpenBriefing
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.imported import Meta
from briefdesk.model.matter import UNFILED
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.originals import taken
from briefdesk.services.origins import remember
from briefdesk.services.parsing import Parsed
from briefdesk.services.recognising import recognised
from briefdesk.services.remarks import take_remarks
from briefdesk.store import annotations, matters, origins, sources
from briefdesk.store import briefings as stored
from briefdesk.store.change_log import command
from briefdesk.text.citations import citations

_BAD_DATE = phrase(
    "errors", "“{date}” is no date: write it as 2025-11-30, 2025-11 or 2025, or leave it empty."
)


class Kept(NamedTuple):
    """What became of a parsed file; ``new`` is False if the library had it already.

    ``older`` is whether the briefing has been given a newer text since: then the file is not what
    is shown.
    """

    changes: Changes
    briefing_id: int
    new: bool
    older: bool = False


def keep(
    desk: Desk, parsed: Parsed, matter_id: int | None = None, path: Path | None = None
) -> Kept:
    """Store a parsed document with a copy of its file, its sources, terms and remarks.

    A file whose SHA-256 is known opens the briefing made from it, out of the bin if need be. The
    absolute ``path`` it was read from is remembered. The staged copy is used up in any case.
    Raises ``StoreError``, with nothing kept, and ``UnknownIdError`` for an unknown matter.
    """
    document = parsed.document
    if parsed.copy is None:
        raise ValueError(parsed)  # parse was called without a staging folder
    same = stored.known(desk.database, document.file.sha256)
    if same:
        parsed.copy.unlink(missing_ok=True)
        remember(desk, same.id, document.file.sha256, path)
        changes = restore(desk, same.id) if same.binned else Changes(Touched.NOTHING, same.id)
        older = stored.file_of(desk.database, same.id)[0] != document.file.sha256
        return Kept(changes, same.id, new=False, older=older)
    with taken(desk, parsed.copy, document.file.sha256):
        if matter_id is not None:
            matters.matter(desk.database, matter_id)
        with command(desk.database, phrase("history", "Import briefing")) as recorded:
            briefing_id = stored.add(desk.database, document, matter_id or UNFILED)
            version_id = stored.current_version(desk.database, briefing_id)
            if path is not None:
                origins.put(desk.database, version_id, path)
            found = [sources.NewCitation(**one._asdict()) for one in citations(document)]
            sources.add(desk.database, briefing_id, found)
            recognised(desk, briefing_id, document)
            remarks = take_remarks(desk, briefing_id, version_id, document)
    touched = Touched.BRIEFINGS | Touched.SOURCES | Touched.RECOGNITIONS
    if remarks:
        touched |= Touched.ANNOTATIONS
    return Kept(Changes(touched, briefing_id, recorded.id), briefing_id, new=True)


def known(desk: Desk, sha256: str) -> int | None:
    """Return the id of the briefing, in the bin or not, that ``keep`` would open for this file."""
    found = stored.known(desk.database, sha256)
    return found.id if found else None


def require(desk: Desk, briefing_id: int) -> None:
    """Raise ``UnknownIdError`` unless there is such a briefing, in the bin or not."""
    stored.require(desk.database, briefing_id)


def show(desk: Desk, briefing_id: int) -> OpenBriefing:
    """Return everything the window shows of a briefing. Raises ``UnknownIdError``."""
    briefing = stored.briefing(desk.database, briefing_id)
    return OpenBriefing(
        briefing=briefing,
        recognitions=recognised(desk, briefing_id, briefing.document),
        annotations=annotations.of_briefing(desk.database, briefing_id),
        sources=sources.sources(desk.database, briefing_id),
    )


def show_living(desk: Desk, briefing_id: int) -> OpenBriefing:
    """Return what ``show`` returns; raises ``UnknownIdError`` for a briefing in the bin, too."""
    stored.require_living(desk.database, briefing_id)
    return show(desk, briefing_id)


def living(desk: Desk, briefing_id: int) -> OpenBriefing | None:
    """Return what ``show`` returns; None for a briefing in the bin. Raises ``UnknownIdError``."""
    binned = any(one.id == briefing_id for one in briefings(desk, binned=True))
    return None if binned else show(desk, briefing_id)


def briefings(
    desk: Desk, matter_id: int | None = None, *, binned: bool = False
) -> tuple[BriefingSummary, ...]:
    """Return the briefings of a matter, or of all, newest first; or those in the bin."""
    return stored.summaries(desk.database, matter_id, binned=binned)


def rename(desk: Desk, briefing_id: int, title: str) -> Changes:
    """Give a briefing another title. Raises ``UnknownIdError``."""
    meta = stored.briefing(desk.database, briefing_id).meta
    with command(desk.database, phrase("history", "Rename briefing")) as recorded:
        stored.edit_meta(desk.database, briefing_id, changed(meta, title=title.strip()))
    return Changes(Touched.BRIEFINGS, briefing_id, recorded.id)


def edit_meta(desk: Desk, briefing_id: int, meta: Meta) -> Changes:
    """Correct the title block; the document itself stays as read.

    Raises ``UnknownIdError``, and ``RequestError`` for a date that is not ISO 8601.
    """
    if not _is_date(meta.date):
        raise RequestError(_BAD_DATE, date=meta.date)
    with command(desk.database, phrase("history", "Edit briefing details")) as recorded:
        stored.edit_meta(desk.database, briefing_id, meta)
    return Changes(Touched.BRIEFINGS, briefing_id, recorded.id)


def _is_date(text: str) -> bool:
    """Tell whether a text is empty or a day, month or year of the calendar (ISO 8601)."""
    try:
        if not re.fullmatch(r"([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?", text):
            return False
        date.fromisoformat(text + "0001-01-01"[len(text) :])
    except ValueError:  # 2025-02-30
        return False
    return True


def remove(desk: Desk, briefing_id: int) -> Changes:
    """Put a briefing into the bin. Raises ``UnknownIdError``."""
    with command(desk.database, phrase("history", "Move briefing to the bin")) as recorded:
        stored.put_in_bin(desk.database, briefing_id)
    return Changes(Touched.BRIEFINGS | Touched.SOURCES, briefing_id, recorded.id)


def restore(desk: Desk, briefing_id: int) -> Changes:
    """Take a briefing out of the bin. Raises ``UnknownIdError``."""
    with command(desk.database, phrase("history", "Restore briefing")) as recorded:
        stored.take_from_bin(desk.database, briefing_id)
    return Changes(Touched.BRIEFINGS | Touched.SOURCES, briefing_id, recorded.id)
