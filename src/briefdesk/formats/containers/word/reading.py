"""From the bytes of a Word file to a document."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers.word import properties
from briefdesk.formats.containers.word.blocks import Blocks
from briefdesk.formats.containers.word.file import Counts, File
from briefdesk.formats.containers.word.notes import Note, Notes
from briefdesk.formats.containers.word.numbering import Numbering
from briefdesk.formats.containers.word.origin import behind
from briefdesk.formats.containers.word.outline import with_headings
from briefdesk.formats.containers.word.package import Package
from briefdesk.formats.containers.word.remarks import Remarks, keyed
from briefdesk.formats.containers.word.styles import Styles
from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.formats.containers.word.words import Story
from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, Furniture, ImportedDocument, Meta, SpanRole
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.marked.assembly import assemble
from briefdesk.text.marked.passages import MarkedNote, MarkedRemark, Passage, Piece
from briefdesk.text.normalise import shown_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lxml import etree

    from briefdesk.model.imported import Revisions
    from briefdesk.model.progress import Progress

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WINDOW = 40  # passages that may belong to the title block
_FORMATTING = tuple(
    W + name
    for name in (
        "rPrChange", "pPrChange", "tblPrChange", "tblGridChange", "tblPrExChange", "trPrChange",
        "tcPrChange", "sectPrChange", "numberingChange",
    )
)  # fmt: skip
DEEP = phrase(
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
_GUESSED = phrase(
    "warnings", "Headings that the file does not mark were known by their numbers: {count}."
)
_BY_PAGE = phrase(
    "warnings",
    "The footnotes count from 1 on every page in Word; here they count on through the document.",
)


class Found(NamedTuple):
    """What a Word file holds, in the terms of ``text/marked``."""

    passages: tuple[Passage, ...]
    notes: list[MarkedNote]
    remarks: list[MarkedRemark]
    furniture: list[Furniture]
    warnings: list[imported.ImportWarning]
    has_changes: bool


def read(
    data: bytes,
    info: FileInfo,
    reader: str,
    version: int,
    side: Revisions,
    progress: Progress,
) -> ImportedDocument:
    """Read a Word file; ``side`` says which side of tracked changes is the text.

    Raises what ``Package`` and ``assemble`` raise, and ``DamagedFileError`` when it is nested too
    deeply.
    """
    progress(0, 0)
    package = Package(data, info.name)
    try:
        found = passages_of(package, side, progress)
    except RecursionError as error:
        raise DamagedFileError(DEEP, file=info.name) from error
    complete = changed(
        info,
        media_type=MEDIA_TYPE,
        encoding="utf-8",
        reader=reader,
        reader_version=version,
        revisions=side if found.has_changes else "",
    )
    core = properties.core(package)
    document = assemble(
        found.passages, found.notes, found.remarks, _said(core, found.passages), complete,
        found.warnings, progress,
    )  # fmt: skip
    return changed(
        document,
        meta=_filled(document.meta, core),
        furniture=(*document.furniture, *found.furniture),
    )


def _said(core: Meta, passages: Sequence[Passage]) -> Meta:
    """Return what the file's properties tell of the title block.

    They may be those of the file it was once made from, so they count only where the text says the
    same; and what the text marks as its title needs no other word.
    """
    wanted = "".join(core.title.split())
    for passage in passages[:_WINDOW]:
        if passage.is_title:
            return Meta()
        if wanted and "".join("".join(p.text for p in passage.pieces).split()) == wanted:
            return Meta(title=core.title)
    return Meta()


def _filled(meta: Meta, core: Meta) -> Meta:
    """Fill what the title block leaves open from the file's properties."""
    return changed(
        meta,
        title=meta.title or core.title,
        date=meta.date or core.date,
        authors=meta.authors or core.authors,
    )


def passages_of(
    package: Package, side: Revisions, progress: Progress, *, traced: bool = False
) -> Found:
    """Return what the body and the notes of a file hold.

    ``side`` says which side of tracked changes is the text; ``traced``: each piece is to know its
    ``Origin``. Raises what ``Package.part`` raises.
    """
    main = package.main
    styles = Styles(_root(package, "styles"))
    remarks = Remarks(package)
    notes = Notes(package)
    numbering = Numbering(_root(package, "numbering"), styles)
    file = File(styles, numbering, notes, remarks, side, Counts(), traced)
    total = sum(1 for _ in main.root.iter(W + "p"))
    total += sum(1 for part in notes.parts.values() for _ in part.root.iter(W + "p"))
    steps = count()

    def tick() -> None:
        done = next(steps)
        if done % 64 == 0:
            progress(done, total)

    body = Blocks(file, Story(file, main, main.root), tick)
    for element in main.root.iterchildren(W + "body"):
        body.read(element)
    marked = list(_notes(file, tick))
    keys = remarks.keys()
    passages, guessed = with_headings(body.passages)
    return Found(
        keyed(passages, keys),
        [note._replace(passages=keyed(note.passages, keys)) for note in marked],
        remarks.marked(keys),
        [*body.furniture, *properties.running(package)],
        _warnings(package, file, guessed),
        remarks.has_changes,
    )


def _root(package: Package, kind: str) -> etree._Element | None:
    part = package.related(package.main, kind)
    return None if part is None else part.root


def _notes(file: File, tick: Callable[[], None]) -> Iterator[MarkedNote]:
    """Read the notes; those they refer to come after them."""
    for note in file.notes.all():
        part = file.notes.parts[note.kind]
        blocks = Blocks(file, Story(file, part, note.element), tick)
        blocks.read(note.element)
        passages = tuple(_without_mark(blocks.passages, note))
        yield MarkedNote(note.id, note.label, note.number, passages, note.kind)


def _without_mark(passages: Sequence[Passage], note: Note) -> Iterator[Passage]:
    """Take the author's own mark off the beginning of a note, where it stands as text."""
    wanted = note.label if note.number is None else ""
    for passage in passages:
        pieces = []
        for piece in passage.pieces:
            text = piece.text.lstrip()
            if wanted and text and piece.role is SpanRole.TEXT:
                if text.startswith(wanted):
                    cut = len(piece.text) - len(text) + len(wanted)
                    pieces.append(Piece(piece.text[:cut], SpanRole.FOOTNOTE_LABEL))
                    piece = piece._replace(  # noqa: PLW2901
                        text=piece.text[cut:], origin=behind(piece.origin, cut)
                    )
                wanted = ""
            pieces.append(piece)
        yield passage._replace(pieces=tuple(pieces))


def _warnings(package: Package, file: File, guessed: int) -> list[imported.ImportWarning]:
    """Return a counted warning for everything that was met and not read."""
    formatting = sum(1 for _ in package.main.root.iter(*_FORMATTING))
    counted = (
        ("embedded_files", _FOREIGN, file.counts.foreign),
        ("unread_graphics", _GRAPHICS, file.counts.graphics),
        ("unread_equations", _EQUATIONS, file.counts.equations),
        ("unknown_symbols", _SYMBOLS, file.counts.symbols),
        ("formatting_changes", _FORMATS, formatting),
        ("headings_guessed", _GUESSED, guessed),
        ("duplicate_note_ids", _TWICE, file.notes.duplicates),
    )
    found = [imported.warning(code, said, count=count) for code, said, count in counted if count]
    if file.notes.by_page:
        found.append(imported.warning("notes_by_page", _BY_PAGE))
    if package.missing:
        parts = ", ".join(shown_name(name[:100]) for name in dict.fromkeys(package.missing[:10]))
        found.append(imported.warning("missing_parts", _MISSING, parts=parts))
    return found
