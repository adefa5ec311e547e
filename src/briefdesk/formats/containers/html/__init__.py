"""HTML, whoever wrote it: pages, exports of word processors, rendered Markdown."""

import re
from collections.abc import Sequence

from briefdesk.formats.containers.html.changes import find_changes, left_out
from briefdesk.formats.containers.html.events import parse
from briefdesk.formats.containers.html.flow import Flow
from briefdesk.formats.containers.html.head import read_head, read_lines
from briefdesk.formats.containers.html.links import label_core
from briefdesk.formats.containers.html.notes import HtmlNote, find_notes
from briefdesk.formats.containers.html.title import find_title
from briefdesk.model import imported
from briefdesk.model.imported import (
    BlockType,
    FileInfo,
    ImportedDocument,
    Meta,
    Revisions,
    SpanRole,
)
from briefdesk.model.progress import Progress
from briefdesk.text.headings import looks_like_heading
from briefdesk.text.marked.assembly import assemble
from briefdesk.text.marked.passages import MarkedNote, Passage, Piece

_CIRCLED = range(0x2460, 0x2474)
_FIRST = 5  # passages among which the title may stand without being marked as one
_SHORTEST = 4  # characters of a title
_BEFORE_LABEL = re.compile(r"\s*[\^↑]?\s*[\[［(（〔【]?\s*(?:(?:脚注|注|註|※)\s?(?=\d))?")
_BEHIND_LABEL = re.compile(r"(?![\d年月日%％]|\.\d)\s*[\])）］〕】]?\s*[.．、:：]?\s*")


def read_page(
    text: str,
    info: FileInfo,
    warnings: Sequence[imported.ImportWarning],
    progress: Progress,
    known: Meta | None = None,
    revisions: Revisions = "",
) -> ImportedDocument:
    """Read the text of an HTML file; ``known`` goes before what its head says.

    ``revisions`` tells which side of changes (``ins``, ``del``) is the text.

    Nothing is loaded, nothing is run. Raises what ``text.marked.assemble`` raises.
    """
    page = parse(text, progress)
    plan = find_notes(page)
    known = known or Meta()
    title = find_title(page, known.title)
    lines, places = read_lines(page, title)
    changes = find_changes(page)
    if changes:
        info = FileInfo(
            info.name, info.sha256, info.size, info.media_type, info.encoding, info.reader,
            info.reader_version, revisions or "accepted",
        )  # fmt: skip
    flow = Flow(page, plan, title, places, changes, left_out(revisions))
    flow.read(progress)
    meta = _merged(known, _merged(lines, read_head(page)))
    body = flow.body
    if any(passage.is_title for passage in body):
        meta = meta if known.title else _without_title(meta)
    elif meta.title:
        body, meta = _mark_title(body, meta)
    notes = [_marked(note, flow.notes[note.id]) for note in plan.notes]
    return assemble(body, notes, list(changes.values()), meta, info, warnings, progress)


def _merged(known: Meta, head: Meta) -> Meta:
    return Meta(
        title=known.title or head.title,
        date=known.date or head.date,
        authors=known.authors or head.authors,
    )


def _mark_title(body: list[Passage], meta: Meta) -> tuple[list[Passage], Meta]:
    """Find the title of the head among the first passages: pages add the name of their site.

    What has the number of a chapter is the title only where nothing stands before it.
    """
    wanted = "".join(meta.title.split())
    spoken = [index for index, passage in enumerate(body) if _said(passage)][:_FIRST]
    for index in spoken:
        passage = body[index]
        said = _said(passage)
        free = passage.type in (None, BlockType.HEADING) and passage.cell is None
        if free and len(said) >= _SHORTEST and wanted.startswith(said):
            if index > spoken[0] and looks_like_heading(said):
                return body, _without_title(meta)
            title = passage._replace(is_title=True, type=None, level=0)
            return [*body[:index], title, *body[index + 1 :]], _without_title(meta)
    return body, meta


def _said(passage: Passage) -> str:
    """Return what a passage says, without its blanks."""
    text = "".join(piece.text for piece in passage.pieces if piece.role is SpanRole.TEXT)
    return "".join(text.split())


def _without_title(meta: Meta) -> Meta:
    return Meta(date=meta.date, authors=meta.authors)


def _marked(note: HtmlNote, passages: list[Passage]) -> MarkedNote:
    """Return a note, the label that opens it apart from its text."""
    core = label_core(note.label)
    number = int(core) if core.isascii() and core.isdigit() else None
    if len(core) == 1 and ord(core) in _CIRCLED:
        number = ord(core) - _CIRCLED.start + 1
    if passages:
        passages[0] = _without_label(passages[0], core)
    return MarkedNote(note.id, note.label, number, tuple(passages), note.kind)


def _without_label(passage: Passage, core: str) -> Passage:
    """Make the printed label at the start of a note a piece of its own role."""
    said = "".join(piece.text for piece in passage.pieces if piece.role is SpanRole.TEXT)
    before = _BEFORE_LABEL.match(said)
    start = before.end() if before else 0
    behind = _BEHIND_LABEL.match(said, start + len(core))
    left = behind.end() if behind and core and said.startswith(core, start) else 0
    pieces: list[Piece] = []
    for piece in passage.pieces:
        if piece.role is not SpanRole.TEXT or not left:
            pieces.append(piece)
            continue
        taken = min(left, len(piece.text))
        left -= taken
        pieces.append(Piece(piece.text[:taken], SpanRole.FOOTNOTE_LABEL))
        if taken < len(piece.text):
            pieces.append(piece._replace(text=piece.text[taken:]))
    return passage._replace(pieces=tuple(pieces))
