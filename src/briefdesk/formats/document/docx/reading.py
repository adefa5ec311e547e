"""From the bytes of a Word file to a document."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import DamagedFileError, UnreadableFileError
from briefdesk.formats.document.docx import properties
from briefdesk.formats.document.docx.blocks import Blocks
from briefdesk.formats.document.docx.notes import Notes
from briefdesk.formats.document.docx.numbering import Numbering
from briefdesk.formats.document.docx.package import Package
from briefdesk.formats.document.docx.remarks import Remarks, settle
from briefdesk.formats.document.docx.styles import Styles
from briefdesk.formats.document.docx.vocabulary import W
from briefdesk.formats.document.docx.words import Counts, File, Story
from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, Furniture, ImportedDocument, ImportWarning, SpanRole
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.marked import MarkedNote, MarkedRemark, Passage, assemble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefdesk.formats.document.docx.package import Part
    from briefdesk.model.imported import Revisions
    from briefdesk.model.progress import Progress
    from lxml import etree

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXT_LIMIT = 5_000_000  # code points
_FORMATTING = tuple(
    W + name
    for name in (
        "rPrChange", "pPrChange", "tblPrChange", "tblGridChange", "tblPrExChange", "trPrChange",
        "tcPrChange", "sectPrChange", "numberingChange",
    )
)  # fmt: skip
_LONG = phrase(
    "errors", "“{file}” has more than 5 million characters: split it into smaller files."
)
_EMPTY = phrase("errors", "“{file}” holds no text: choose a file that has text in it.")
_DEEP = phrase(
    "errors",
    "“{file}” is nested too deeply to be read: open it in Word, save it again and import it.",
)
_FOREIGN = phrase("warnings", "Other files that are embedded as text were not read: {count}.")
_GRAPHICS = phrase("warnings", "Charts and diagrams whose words were not read: {count}.")
_EQUATIONS = phrase("warnings", "Equation fields whose words were not read: {count}.")
_SYMBOLS = phrase("warnings", "Characters of symbol fonts that are not known: {count}.")
_FORMATS = phrase("warnings", "Tracked changes of formatting were not read: {count}.")
_MISSING = phrase("warnings", "Parts that the file names but lacks: {parts}.")
_TWICE = phrase("warnings", "Footnotes that have the same id as another: {count}.")
_BY_PAGE = phrase(
    "warnings",
    "The footnotes count from 1 on every page in Word; here they count on through the document.",
)
_NOWHERE = phrase(
    "warnings", "Comments that stand at no words of the text were put at its start: {count}."
)


class Found(NamedTuple):
    """What a Word file holds, in the terms of ``text/marked.py``."""

    passages: list[Passage]
    notes: list[MarkedNote]
    remarks: list[MarkedRemark]
    furniture: list[Furniture]
    warnings: list[ImportWarning]
    has_changes: bool


def read(
    data: bytes,
    info: FileInfo,
    reader: str,
    version: int,
    side: Revisions,
    progress: Progress,
) -> ImportedDocument:
    """Read a Word file of at most 5 million characters.

    Raises ``UnreadableFileError`` when it is larger or holds no text, what ``Package`` raises, and
    ``DamagedFileError`` when it is nested too deeply.
    """
    progress(0, 0)
    package = Package(data, info.name)
    try:
        found = passages_of(package, side, progress)
    except RecursionError as error:
        raise DamagedFileError(_DEEP, file=info.name) from error
    _check_size(found, info.name)
    complete = changed(
        info,
        media_type=MEDIA_TYPE,
        encoding="utf-8",
        reader=reader,
        reader_version=version,
        revisions=side if found.has_changes else "",
    )
    meta = properties.core(package)
    document = assemble(
        found.passages, found.notes, found.remarks, meta, complete, found.warnings, progress
    )
    return changed(document, furniture=(*document.furniture, *found.furniture))


def passages_of(package: Package, side: Revisions, progress: Progress) -> Found:
    """Return what the body and the notes of a file hold.

    ``side`` says which side of tracked changes is the text. Raises what ``Package.part`` raises.
    """
    main = package.main
    styles = Styles(_root(package, "styles"))
    remarks = Remarks(package)
    notes = Notes(package)
    file = File(styles, notes, remarks, side, Counts())
    numbering = Numbering(_root(package, "numbering"), styles)
    total = sum(1 for _ in main.root.iter(W + "p"))
    total += sum(1 for part in notes.parts.values() for _ in part.root.iter(W + "p"))
    steps = count()

    def tick() -> None:
        done = next(steps)
        if done % 64 == 0:
            progress(done, total)

    body = Blocks(file, numbering, Story(file, main, main.root), tick)
    for element in main.root.iterchildren(W + "body"):
        body.read(element)
    marked = list(_notes(file, numbering, tick))
    keys = remarks.keys()
    stories = [body.passages, *(passages for _, passages in marked)]
    placed = settle(stories, keys)
    warnings = _warnings(package, file)
    lost = [remark.key for remark in remarks.marked(keys) if remark.key not in placed]
    if lost:
        warnings.append(imported.warning("comment_without_place", _NOWHERE, count=len(lost)))
        _put_first(body.passages, tuple(lost))
    return Found(
        body.passages,
        [note._replace(passages=tuple(passages)) for note, passages in marked],
        remarks.marked(keys),
        [*body.furniture, *properties.running(package)],
        warnings,
        remarks.has_changes,
    )
