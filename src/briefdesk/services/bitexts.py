"""A pair out of the library: a translation memory, or a table of two columns.

``bitext`` is read on the desk, at once where ``pairing.missing`` has nothing to be made first;
``export`` runs anywhere: a process of its own writes the format.
"""

from collections.abc import Sequence
from pathlib import Path

from briefdesk.errors import OutputError, RequestError, UnknownFormatError
from briefdesk.formats.bitext import FORMATS
from briefdesk.model.bitext import Bitext, BitextRow
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.span import Span
from briefdesk.model.wire import to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import Stopped
from briefdesk.services.desk import Desk
from briefdesk.services.exporting import refuse_own_files
from briefdesk.services.handing_over import hand_over, speaking
from briefdesk.services.pairing import alignment, pairing_of
from briefdesk.services.parsing import run_worker
from briefdesk.services.untouchable import is_original
from briefdesk.store import briefings, pairings

_PATIENCE = 120.0  # seconds
_NOTHING = phrase(
    "errors",
    "No sentence pair of this briefing is confirmed yet: confirm some, or export all of them.",
)
_TEXT = phrase("errors", "“{file}” is one of the two texts: choose another name for the pairs.")
_STOPPED = Stopped(
    OutputError,
    phrase("errors", "The export to “{file}” was stopped because it failed; nothing changed."),
    phrase(
        "errors",
        "The export to “{file}” was stopped because it gave no sign of life for {seconds} seconds:"
        " try again if the computer was busy.",
    ),
    phrase(
        "errors", "The export to “{file}” was stopped because it needs more than 1.5 GB of memory."
    ),
)


def formats() -> tuple[str, ...]:
    """Return the names of the formats, which are the endings of their files."""
    return tuple(one.name for one in FORMATS)


def bitext(
    desk: Desk, briefing_id: int, progress: Progress = unheard, *, confirmed_only: bool = True
) -> Bitext:
    """Return the sentences of a pair beside each other, in the order of the translation.

    All of them, omissions too, or those that a person confirmed. Raises ``UnknownIdError``,
    ``RequestError`` where there is no original or nothing was confirmed, and what ``progress``
    raises.
    """
    links = alignment(desk, briefing_id, progress)
    pairing = pairing_of(desk, briefing_id)
    if confirmed_only:
        links = tuple(one for one in links if one.by is LinkBy.PERSON)
    if pairing is None or not links:
        raise RequestError(_NOTHING)
    ours, theirs = (
        briefings.briefing(desk.database, one) for one in (pairing.briefing_id, pairing.original_id)
    )
    said = {
        (one.link.translation, one.link.original): (one.author, one.at)
        for one in pairings.links(desk.database, pairing.id)
    }
    return Bitext(
        ours.meta.title or ours.document.file.name,
        theirs.meta.title or theirs.document.file.name,
        known_language(ours.meta.language),
        known_language(theirs.meta.language),
        tuple(_row(one, ours.document, theirs.document, said) for one in links),
    )


def refuse_texts(desk: Desk, briefing_id: int, out: Path) -> None:
    """Raise ``OutputError`` where an export would take the place of a file that must stay.

    That is the file of either text, wherever it lies, and what no export may write over. Raises
    ``UnknownIdError``.
    """
    refuse_own_files(desk, out)
    if not out.is_file():
        return
    pairing = pairing_of(desk, briefing_id)
    texts = [briefing_id] if pairing is None else [briefing_id, pairing.original_id]
    with speaking(out):
        is_text = any(is_original(desk, one, out) for one in texts)
    if is_text:
        raise OutputError(_TEXT, file=out)


def export(taken: Bitext, format_name: str, out: Path, progress: Progress = unheard) -> int:
    """Write a bitext to a file, whole or not at all; return how many pairs the file holds.

    Raises ``UnknownFormatError``, ``OutputError`` where it cannot be written, and what ``progress``
    raises.
    """
    writer = next((one for one in FORMATS if one.name == format_name), None)
    if writer is None:
        raise UnknownFormatError(
            phrase("errors", "There is no format “{format}” to write."), format=format_name
        )
    values = {"format": format_name, "name": out.name}
    data = run_worker(
        "bitext", values, progress, body=to_json(taken), patience=_PATIENCE, stopped=_STOPPED
    )
    hand_over(out, data)
    return writer.count(taken)


def _row(
    link: Link,
    ours: ImportedDocument,
    theirs: ImportedDocument,
    said: dict[tuple[tuple[Span, ...], tuple[Span, ...]], tuple[str, str]],
) -> BitextRow:
    by, at = said.get((link.translation, link.original), ("", ""))
    return BitextRow(_words(ours, link.translation), _words(theirs, link.original), by, at)


def _words(document: ImportedDocument, spans: Sequence[Span]) -> str:
    """Return sentences as one text, with a blank between them where they are of Latin script."""
    gap = " " if document.meta.language.startswith("en") else ""
    return gap.join(document.text[span.start : span.end] for span in spans)
