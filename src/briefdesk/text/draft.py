"""The document while it grows: blocks, notes, references, links and spans, from lines and notes.

Plain text and printed pages meet here; positions are code points of the cleaned text.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

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
from briefdesk.text.footnotes import WEAK, Marker, Note, Notes
from briefdesk.text.guessed_headings import guess_headings
from briefdesk.text.headings import Role, Shape, Unit, find_units
from briefdesk.text.lines import Line
from briefdesk.text.links import find_urls
from briefdesk.text.normalise import Cleaned
from briefdesk.text.paragraphs import Composed, Layout, Row, compose, cut_blocks, measure
from briefdesk.text.spans import CleanSpan, in_raw, verify_spans
from briefdesk.text.title_block import TitleBlock
from briefdesk.text.warnings import block_cut, guessed_heading, note_without_marker

_WEAK = phrase(
    "warnings", "“{label}” was read as the marker of a footnote; it may be a number of the text."
)
_TYPES = {
    Role.HEADING: BlockType.HEADING,
    Role.ITEM: BlockType.LIST_ITEM,
    Role.CLAUSE: BlockType.CLAUSE,
    Role.CELL: BlockType.CELL,
    Role.TEXT: BlockType.PARAGRAPH,
}


class Address(NamedTuple):
    """A stretch of the clean text that a link of the file covers, and where the link leads."""

    start: int
    end: int
    url: str


@dataclass(slots=True)
class Sheet:
    """The lines of a file and the indexes of those that are no text, with the reason.

    ``labels`` are what the pages call themselves, ``shapes`` what the print says about lines (by
    index), ``addresses`` the links that the file itself has, in order. ``printed``: the lines were
    measured on pages.
    """

    lines: Sequence[Line]
    paged: bool
    taken: dict[int, str] = field(default_factory=dict)
    labels: Sequence[str] = ()
    shapes: Mapping[int, Shape] = field(default_factory=dict)
    addresses: Sequence[Address] = ()
    printed: bool = False


class Draft:
    """The document while it grows, block by block."""

    def __init__(self, clean_text: str, sheet: Sheet, notes: Notes) -> None:
        """Begin with the lines of a file and the notes found among them."""
        self._clean = clean_text
        self._sheet = sheet
        self._notes = notes
        self._length = 0
        self._markers_of_line = self._place_markers()
        self._by_start = {marker.start: marker for marker in notes.markers}
        self._link_lines = frozenset(notes.link_lines)
        self._keys = self._footnote_keys()
        self._address_ends = [address.end for address in sheet.addresses]
        self._block_of_line: dict[int, int] = {}
        self.texts: list[str] = []
        self.blocks: list[Block] = []
        self.footnotes: list[Footnote] = []
        self.references: list[Reference] = []
        self.links: list[Link] = []
        self.furniture: list[Furniture] = []
        self.spans: list[CleanSpan] = []
        self.warnings: list[imported.ImportWarning] = []

    def body(self, progress: Progress) -> None:
        """Add headings, lists, tables and paragraphs."""
        out = set(self._sheet.taken) | set(self._notes.link_lines)
        for note in self._notes.notes:
            out.update(note.lines)
        body = [index for index in range(len(self._sheet.lines)) if index not in out]
        layout = measure([self._sheet.lines[index] for index in body], printed=self._sheet.printed)
        rows = [self._row(index) for index in body]
        units = find_units(rows, layout, progress, self._sheet.shapes)
        guessed = [] if self._sheet.printed else guess_headings(units, layout)
        for unit in units:
            self._add_unit(unit, layout)
        for unit in guessed:
            place = self._block_of_line[unit.rows[0].index]
            self.warnings.append(guessed_heading(self.blocks[place], self.texts[place]))

    def _row(self, index: int) -> Row:
        """Return a line without its markers."""
        line = self._sheet.lines[index]
        markers = self._markers_of_line.get(index, ())
        if not markers:
            return Row(index, line, line.text, ((line.start, line.end),))
        pieces: list[tuple[int, int]] = []
        start = line.start
        for left, right in markers:
            if left > start:
                pieces.append((start, left))
            start = right
        if start < line.end:
            pieces.append((start, line.end))
        parts = (line.text[left - line.start : right - line.start] for left, right in pieces)
        text = "".join(parts).rstrip()
        return Row(index, line, text, tuple(pieces), tuple(markers))

    def _place_markers(self) -> dict[int, list[tuple[int, int]]]:
        """Return line index → clean ranges of its markers, in order."""
        placed: dict[int, list[tuple[int, int]]] = {}
        lines = self._sheet.lines
        index = 0
        for marker in self._notes.markers:
            while lines[index].end <= marker.start:
                index += 1
            placed.setdefault(index, []).append((marker.start, marker.end))
        return placed

    def _footnote_keys(self) -> list[str]:
        """Return the key of each note."""
        lines, paged = self._sheet.lines, self._sheet.paged
        return [
            f"{lines[note.first].page if paged else 0}:{order}"
            for order, note in enumerate(self._notes.notes, start=1)
        ]

    def _add_unit(self, unit: Unit, layout: Layout) -> None:
        """Add the block or blocks of one unit."""
        kind = _TYPES[unit.role]
        if unit.number_range:
            role = SpanRole.LIST_MARKER if unit.role is Role.ITEM else SpanRole.NUMBER
            self.spans.append(CleanSpan(*unit.number_range, role))
        page = unit.rows[0].line.page
        self._block_of_line[unit.rows[0].index] = len(self.blocks)
        parts = cut_blocks(compose(self._clean, unit.rows, layout))
        if len(parts) > 1:
            self.warnings.append(block_cut(page=self._printed(page)))
        for order, part in enumerate(parts):
            number = unit.number if order == 0 else ""
            self._add_block(kind, part, number, unit.level, page, unit.cell)

    def _add_block(
        self,
        kind: BlockType,
        part: Composed,
        number: str,
        level: int,
        page: int,
        cell: Cell | None = None,
    ) -> Block:
        """Add one block with its text, spans, markers and addresses."""
        start = self._length
        identity = f"b{len(self.blocks) + 1}"
        label = self._sheet.labels[page - 1] if self._sheet.labels else ""
        end = start + len(part.text)
        printed = self._printed(page)
        block = Block(identity, kind, level, number, start, end, printed, label, cell)
        self.blocks.append(block)
        self.texts.append(part.text)
        self._length += len(part.text) + 1
        for left, right, offset in part.copies:
            self.spans.append(CleanSpan(left, right, SpanRole.TEXT, start + offset))
        self._add_links(part, start, "footnote" if kind is BlockType.FOOTNOTE else "text")
        for marker in self._markers_in(part):
            self._add_reference(marker, block, start + part.offsets[marker.start])
        return block

    def _add_links(self, part: Composed, start: int, where: str) -> None:
        """Add the addresses of a block: those of the file's links first, then those printed."""
        linked = list(self._linked(part))
        for url, left, right in linked:
            self.links.append(Link(url, where, start + left, start + right))
        for span in find_urls(part.text):
            if not any(left < span.end and span.start < right for _, left, right in linked):
                address = part.text[span.start : span.end]
                self.links.append(Link(address, where, start + span.start, start + span.end))

    def _linked(self, part: Composed) -> Iterable[tuple[str, int, int]]:
        """Yield address, start and end in a composed text of the links that the file has there."""
        found: list[tuple[str, int, int]] = []
        for left, right, offset in part.copies if self._sheet.addresses else ():
            place = bisect_right(self._address_ends, left)
            while place < len(self._sheet.addresses) and self._sheet.addresses[place].start < right:
                address = self._sheet.addresses[place]
                first = offset + max(left, address.start) - left
                last = offset + min(right, address.end) - left
                if found and found[-1][0] == address.url and first - found[-1][2] <= 1:
                    first = found.pop()[1]
                found.append((address.url, first, last))
                place += 1
        return found

    def _add_reference(self, marker: Marker, block: Block, offset: int) -> None:
        """Add what a marker says, and a warning if it may be wrong."""
        key = self._keys[marker.note]
        self.references.append(Reference(key, block.id, offset, marker.score, marker.how))
        self.spans.append(CleanSpan(marker.start, marker.end, SpanRole.MARKER))
        if marker.score < WEAK:
            label = self._notes.notes[marker.note].label
            span = (offset, offset)
            found = imported.warning(
                "weak_marker", _WEAK, page=block.page, span=span, subject=key, label=label
            )
            self.warnings.append(found)

    def _markers_in(self, part: Composed) -> list[Marker]:
        """Return the markers whose place is in a composed text."""
        return [self._by_start[start] for start in part.offsets]

    def blocks_of(self, lines: Iterable[int]) -> list[Block]:
        """Return the blocks that begin with one of these lines (indexes)."""
        places = sorted(self._block_of_line[at] for at in lines if at in self._block_of_line)
        return [self.blocks[place] for place in places]

    def footnotes_last(self) -> None:
        """Add the notes as blocks after the body."""
        lines = self._sheet.lines
        own = [
            [index for index in note.lines if self._is_note_line(index)]
            for note in self._notes.notes
        ]
        layout = measure(
            [lines[index] for indexes in own for index in indexes], printed=self._sheet.printed
        )
        referred = {marker.note for marker in self._notes.markers}
        for order, (note, indexes) in enumerate(zip(self._notes.notes, own, strict=True)):
            rows = [self._note_row(index, note) for index in indexes]
            page = lines[note.first].page
            self.spans.append(CleanSpan(note.label_start, note.label_end, SpanRole.FOOTNOTE_LABEL))
            before = len(self.links)
            block = self._add_block(
                BlockType.FOOTNOTE, compose(self._clean, rows, layout), note.label, 0, page
            )
            urls = dict.fromkeys(link.url for link in self.links[before:])
            self.footnotes.append(
                Footnote(
                    self._keys[order],
                    note.number,
                    note.label,
                    block.id,
                    block.page,
                    tuple(urls),
                    note.kind,
                )
            )
            if order not in referred:
                span = (block.start, block.end)
                found = note_without_marker(self._keys[order], note.label, span, block.page)
                self.warnings.append(found)

    def _is_note_line(self, index: int) -> bool:
        return index not in self._sheet.taken and index not in self._link_lines

    def _note_row(self, index: int, note: Note) -> Row:
        """Return a line of a note without its label."""
        line = self._sheet.lines[index]
        start = note.label_end if line.start <= note.label_start < line.end else line.start
        return Row(index, line, self._clean[start : line.end].lstrip(), ((start, line.end),))

    def outside(self, title: TitleBlock) -> None:
        """Account for the lines that are no text: title block, furniture, link lists."""
        lines = self._sheet.lines
        meta = set(title.lines)
        for index, why in self._sheet.taken.items():
            line = lines[index]
            role = SpanRole.META if index in meta else SpanRole.FURNITURE
            self.spans.append(CleanSpan(line.start, line.end, role))
            if index not in meta:
                self.furniture.append(Furniture(self._printed(line.page), line.text, why))
        for index in self._notes.link_lines:
            line = lines[index]
            self.spans.append(CleanSpan(line.start, line.end, SpanRole.LINK_LIST))
            self.links.append(Link(line.text, "list"))
        self.furniture.sort(key=lambda item: item.page or 0)

    def finished(self, raw: str, cleaned: Cleaned, info: FileInfo) -> ImportedDocument:
        """Return the document, without a title block; ``cleaned`` is what was made of ``raw``.

        Raises ``AssertionError`` if a character would get lost.
        """
        spans = tuple(in_raw(cleaned, self.spans))
        text = "\n".join(self.texts)
        verify_spans(raw, text, spans)
        return ImportedDocument(
            file=info,
            meta=Meta(),
            raw=raw,
            text=text,
            blocks=tuple(self.blocks),
            footnotes=tuple(self.footnotes),
            references=tuple(sorted(self.references, key=lambda reference: reference.offset)),
            links=tuple(self.links),
            furniture=tuple(self.furniture),
            spans=spans,
            warnings=(*cleaned.warnings, *self.warnings),
        )

    def _printed(self, page: int) -> int | None:
        """Return the page, None if the file has no pages."""
        return page if self._sheet.paged else None
