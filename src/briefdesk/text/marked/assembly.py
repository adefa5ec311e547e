"""From the passages of a marked-up file (Word, HTML, Markdown) to a document.

What the file says itself is taken as said; what it leaves open (headings that are mere numbers, the
title block) is found by the same rules as in plain text. Blanks are joined as in plain text too:
none between Chinese characters, one elsewhere. Code keeps its blanks, and each of its lines is a
block.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefdesk.model import imported
from briefdesk.model.imported import (
    Block,
    BlockType,
    Cell,
    FileInfo,
    Footnote,
    Furniture,
    ImportedDocument,
    Link,
    Meta,
    Reference,
    SpanRole,
)
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.limits import refuse_unreadable
from briefdesk.text.links import find_urls
from briefdesk.text.marked.masthead import find_masthead
from briefdesk.text.marked.parts import Part, find_parts
from briefdesk.text.marked.passages import MarkedNote, MarkedRemark, Passage
from briefdesk.text.marked.placing import Places, place_remarks
from briefdesk.text.marked.strand import Strand, Thread, spin
from briefdesk.text.normalise import language_of
from briefdesk.text.paragraphs import Composed, Layout, Row, compose, cut_blocks, measure
from briefdesk.text.spans import CleanSpan, in_raw, verify_spans
from briefdesk.text.structure import with_language
from briefdesk.text.title_block import TitleBlock
from briefdesk.text.warnings import block_cut, marker_without_note, note_without_marker

_STEPS = 5
_SURE = 10.0
_REVISIONS = {
    "accepted": phrase("warnings", "Tracked changes were read as accepted."),
    "original": phrase("warnings", "Tracked changes were read as rejected: the original text."),
    "shown": phrase("warnings", "Tracked changes were read with both the old and the new words."),
}


def assemble(
    passages: Iterable[Passage],
    notes: Sequence[MarkedNote],
    remarks: Sequence[MarkedRemark],
    meta: Meta,
    info: FileInfo,
    warnings: Sequence[imported.ImportWarning],
    progress: Progress,
) -> ImportedDocument:
    """Make a document of what a reader found, in the order of the file.

    ``meta`` is what the file says outside of its text. Footnotes come in the order in which they
    are first cited, then those that nobody cites. Raises ``UnreadableFileError`` for a file without
    text or with more than 5 million characters, what ``progress`` raises, and ``AssertionError`` if
    a character would get lost.
    """
    strand = spin(passages, [note.passages for note in notes], progress)
    refuse_unreadable(strand.said, info.name)
    progress(1, _STEPS)
    rows = [strand.row(index, thread) for index, thread in enumerate(strand.body)]
    layout = measure([row.line for row in rows if row.pieces])
    title = find_masthead(strand, rows, layout, meta)
    out = {*title.lines, *title.copyright}
    if not any(row.pieces for row in rows if row.index not in out):
        title, out = TitleBlock(meta), set()  # a file of nothing but a title has text, too
    draft = _Draft(strand, layout, notes)
    draft.outside(rows, title)
    progress(2, _STEPS)
    draft.body(rows, find_parts(strand, rows, layout, out, progress), progress)
    progress(3, _STEPS)
    draft.footnotes_last()
    text = "\n".join(draft.texts)
    refuse_unreadable(text, info.name)
    places = Places(strand.said, text, draft.copies)
    kept, unplaced = place_remarks(remarks, strand.remarks, places, draft.blocks)
    links = _links(strand, places, text, draft.blocks)
    progress(4, _STEPS)
    spans = tuple(in_raw(strand.cleaned, draft.spans))
    verify_spans(strand.raw, text, spans)
    document = ImportedDocument(
        file=info,
        meta=with_language(title.meta, language_of(text)),
        raw=strand.raw,
        text=text,
        blocks=tuple(draft.blocks),
        footnotes=tuple(draft.footnotes(links)),
        references=tuple(sorted(draft.references, key=lambda reference: reference.offset)),
        links=tuple(links),
        furniture=tuple(draft.furniture),
        spans=spans,
        warnings=(*_revised(info), *warnings, *strand.cleaned.warnings, *draft.warnings, *unplaced),
        remarks=tuple(kept),
    )
    progress(_STEPS, _STEPS)
    return document


def _revised(info: FileInfo) -> list[imported.ImportWarning]:
    """Return a warning about the side of the tracked changes that was read, if there are any."""
    if not info.revisions:
        return []
    return [imported.warning("revisions", _REVISIONS[info.revisions])]


class _Draft:
    """The document while it grows, block by block."""

    def __init__(self, strand: Strand, layout: Layout, notes: Sequence[MarkedNote]) -> None:
        self._strand = strand
        self._layout = layout
        self._length = 0
        self._notes = list(_in_order(strand, notes))
        self._keys = {note.id: f"0:{order}" for order, note, _ in reversed(self._notes)}
        self._cited: set[str] = set()
        self._early: list[int] = []
        self.texts: list[str] = []
        self.blocks: list[Block] = []
        self.copies: list[tuple[int, int, int]] = []
        self.references: list[Reference] = []
        self.furniture: list[Furniture] = []
        self.spans: list[CleanSpan] = list(strand.outside)
        self.warnings: list[imported.ImportWarning] = []

    def outside(self, rows: Sequence[Row], title: TitleBlock) -> None:
        """Account for what is no text: the title block, and the markers everywhere."""
        for index in title.lines:
            self._account(rows[index].pieces, SpanRole.META)
        for index in title.copyright:
            self._account(rows[index].pieces, SpanRole.FURNITURE)
            self.furniture.append(Furniture(None, rows[index].text, "copyright"))
        for threads in (self._strand.body, *self._strand.notes):
            for thread in threads:
                self._account(thread.marks, SpanRole.MARKER)

    def _account(self, ranges: Iterable[tuple[int, int]], role: SpanRole) -> None:
        """Give said ranges that do not become text their role."""
        for start, end in ranges:
            for left, right, _ in self._strand.origins(start, end):
                self.spans.append(CleanSpan(left, right, role))

    def body(self, rows: Sequence[Row], parts: Mapping[int, Part], progress: Progress) -> None:
        """Add the passages of the body."""
        for row in rows:
            if row.index % 1024 == 0:
                progress(2, _STEPS)
            part = parts.get(row.index)
            if part is not None:
                self._add_part(part)
            elif self.blocks:
                self._refer(_places_of(row), self.blocks[-1], at_end=True)
            else:
                self._early += _places_of(row)

    def _add_part(self, part: Part) -> None:
        """Add the block or blocks that a passage becomes."""
        if part.number_range:
            item = part.kind is BlockType.LIST_ITEM
            self._account([part.number_range], SpanRole.LIST_MARKER if item else SpanRole.NUMBER)
        if part.kind is BlockType.CODE:
            wholes = _code_lines(self._strand, self._strand.body[part.row.index])
        else:
            wholes = [compose(self._strand.said, [part.row], self._layout)]
        pieces = [piece for whole in wholes for piece in cut_blocks(whole)]
        if len(pieces) > len(wholes):
            span = (self._length, self._length + len(pieces[0].text))
            self.warnings.append(block_cut(span=span))
        for order, composed in enumerate(pieces):
            number = part.number if order == 0 else ""
            self._add_block(part.kind, composed, number, part.level, part.cell)

    def _add_block(
        self, kind: BlockType, composed: Composed, number: str, level: int, cell: Cell | None = None
    ) -> Block:
        """Add one block with its text, spans and markers."""
        start = self._length
        end = start + len(composed.text)
        block = Block(f"b{len(self.blocks) + 1}", kind, level, number, start, end, cell=cell)
        self.blocks.append(block)
        self.texts.append(composed.text)
        self._length = end + 1
        for left, right, offset in composed.copies:
            self.copies.append((left, right, start + offset))
            for first, last, said in self._strand.origins(left, right):
                at = start + offset + said - left
                self.spans.append(CleanSpan(first, last, SpanRole.TEXT, at))
        self._refer(self._early, block)
        self._early.clear()
        for mark, offset in composed.offsets.items():
            self._refer([mark], block, offset)
        return block

    def _refer(
        self, marks: Iterable[int], block: Block, offset: int = 0, *, at_end: bool = False
    ) -> None:
        """Add the references of the markers said at these positions, all at one place."""
        at = block.end if at_end else block.start + offset
        for name in (name for mark in marks for name in self._strand.marks[mark]):
            key = self._keys.get(name)
            self.references.append(Reference(key, block.id, at, _SURE, "markup"))
            self._cited.add(name)
            if key is None:
                self.warnings.append(marker_without_note(name, span=(at, at)))

    def footnotes_last(self) -> None:
        """Add the notes as blocks after the body."""
        for order, note, threads in self._notes:
            composed = compose(self._strand.said, [_one_row(self._strand, threads)], self._layout)
            block = self._add_block(BlockType.FOOTNOTE, composed, note.label, 0)
            key = f"0:{order}"
            if note.id not in self._cited or self._keys[note.id] != key:
                span = (block.start, block.end)
                self.warnings.append(note_without_marker(key, note.label, span))

    def footnotes(self, links: Sequence[Link]) -> Iterator[Footnote]:
        """Yield the notes with the addresses that stand in them."""
        urls: dict[str, dict[str, None]] = defaultdict(dict)
        for link in links:
            if link.where == "footnote" and link.start is not None:
                block = self.blocks[bisect_right(self.blocks, link.start, key=_start) - 1]
                urls[block.id][link.url] = None
        blocks = self.blocks[len(self.blocks) - len(self._notes) :]
        for (order, note, _), block in zip(self._notes, blocks, strict=True):
            yield Footnote(
                f"0:{order}", note.number, note.label, block.id, None, tuple(urls[block.id]),
                note.kind,
            )  # fmt: skip


def _places_of(row: Row) -> Iterable[int]:
    """Return where the markers of a row stand; several may stand at one place."""
    return dict.fromkeys(start for start, _ in row.markers)


def _start(block: Block) -> int:
    return block.start


def _in_order(
    strand: Strand, notes: Sequence[MarkedNote]
) -> Iterator[tuple[int, MarkedNote, list[Thread]]]:
    """Yield the notes that say something in the order in which they are first cited.

    A note cited in another note comes after those cited in the body; uncited ones come last.
    """
    own = {
        index: (note, threads)
        for index, (note, threads) in enumerate(zip(notes, strand.notes, strict=True))
        if any(strand.row(0, thread).pieces for thread in threads)
    }
    first = {note.id: index for index, (note, _) in reversed(own.items())}
    waiting = deque(strand.body)
    done: dict[int, None] = {}
    while waiting:
        for start, _ in waiting.popleft().marks:
            for name in strand.marks[start]:
                index = first.get(name)
                if index is not None and index not in done:
                    done[index] = None
                    waiting.extend(own[index][1])
    for order, index in enumerate((*done, *sorted(own.keys() - done.keys())), start=1):
        yield order, *own[index]


def _one_row(strand: Strand, threads: Sequence[Thread]) -> Row:
    """Return the passages of a note as one row: a note is one block."""
    rows = [strand.row(index, thread) for index, thread in enumerate(threads)]
    return Row(
        0,
        rows[0].line,
        "",
        tuple(piece for row in rows for piece in row.pieces),
        tuple(mark for row in rows for mark in row.markers),
    )


def _code_lines(strand: Strand, thread: Thread) -> list[Composed]:
    """Return each line of code with the blanks it begins with; blank lines are left out."""
    lines: list[Composed] = []
    marks = deque(thread.marks)
    homeless: list[int] = []
    position = taken = thread.start
    for line in strand.said[thread.start : thread.end].splitlines(keepends=True):
        start, position = max(position, taken), position + len(line)
        stop = position - len(line) + len(line.rstrip())
        parts: list[str] = []
        copies: list[tuple[int, int, int]] = []
        offsets = dict.fromkeys(homeless, 0)
        length = 0
        while start < stop or (marks and marks[0][0] < position):
            is_mark = bool(marks) and marks[0][0] < position
            left, right = marks.popleft() if is_mark else (stop, stop)
            if start < min(left, stop):
                copies.append((start, min(left, stop), length))
                parts.append(strand.said[start : min(left, stop)])
                length += min(left, stop) - start
            if is_mark:
                offsets[left] = length
            start = taken = max(start, right)
        text = "".join(parts)
        homeless = [] if text.strip() else list(offsets)
        if text.strip():
            lines.append(Composed(text, copies, offsets))
    last = lines[-1]
    last.offsets.update(dict.fromkeys([*homeless, *(left for left, _ in marks)], len(last.text)))
    return lines


def _links(strand: Strand, places: Places, text: str, blocks: Sequence[Block]) -> list[Link]:
    """Return the links of the file and the addresses that are written out, in order."""
    found = sorted(
        (*span, url) for start, end, url in strand.links if (span := places.span(start, end))
    )
    starts = [start for start, _, _ in found]
    for block in blocks:
        for url in find_urls(text[block.start : block.end]):
            start, end = block.start + url.start, block.start + url.end
            before = bisect_left(starts, end) - 1
            if before < 0 or found[before][1] <= start:
                found.append((start, end, text[start:end]))
    notes = next((block.start for block in blocks if block.type is BlockType.FOOTNOTE), len(text))
    return [
        Link(url, "text" if start < notes else "footnote", start, end)
        for start, end, url in sorted(found)
    ]
