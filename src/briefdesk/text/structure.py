"""From lines of text to a document: pages, furniture, title block, notes, headings, paragraphs.

The steps come in this order because each needs the ones before it: a contents line looks like a
heading, a heading with a number like a note, a marker hides the end of a heading. All work is done
on the cleaned text (the raw text without control characters); the source spans are given in the
raw text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from briefdesk.model import imported
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    Footnote,
    Furniture,
    ImportedDocument,
    Link,
    Meta,
    Reference,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.progress import Progress
from briefdesk.phrases import Phrase, phrase
from briefdesk.text import headings, pages
from briefdesk.text.footnotes import WEAK, Marker, Notes, find_notes
from briefdesk.text.headings import Role, Unit, find_units
from briefdesk.text.lines import Line, split_lines
from briefdesk.text.links import find_urls
from briefdesk.text.normalise import Cleaned, clean, language_of
from briefdesk.text.paragraphs import Composed, Layout, Row, compose, cut_blocks, measure
from briefdesk.text.title_block import TitleBlock, find_title_block

_STEPS = 6
_WEAK = phrase("warnings", "The marker {label} may be a number of the text.")
_NO_MARKER = phrase("warnings", "No marker was found for footnote {label}.")
_CUT = phrase("warnings", "A block longer than 20,000 characters was cut.")


def structure(
    raw: str, info: FileInfo, warnings: Iterable[imported.ImportWarning], progress: Progress
) -> ImportedDocument:
    """Read the decoded text of a file that was extracted from pages or written as plain text.

    Raises what ``progress`` raises, and ``AssertionError`` if a character would get lost.
    """
    cleaned = clean(raw)
    progress(1, _STEPS)
    sheet = _sheet(cleaned.text)
    progress(2, _STEPS)
    title = _title_block(sheet)
    sheet.taken.update(dict.fromkeys(title.lines, "title block"))
    sheet.taken.update(dict.fromkeys(title.copyright, "copyright"))
    notes = find_notes(sheet.lines, sheet.taken, progress, form_feeds=sheet.form_feeds)
    progress(3, _STEPS)
    draft = _Draft(cleaned.text, sheet, notes)
    draft.body(progress)
    progress(4, _STEPS)
    draft.footnotes_last()
    draft.outside(title)
    progress(5, _STEPS)
    spans = tuple(in_raw(cleaned, draft.spans))
    text = "\n".join(draft.texts)
    verify_spans(raw, text, spans)
    document = ImportedDocument(
        file=info,
        meta=with_language(title.meta, language_of(text)),
        raw=raw,
        text=text,
        blocks=tuple(draft.blocks),
        footnotes=tuple(draft.footnotes),
        references=tuple(sorted(draft.references, key=lambda reference: reference.offset)),
        links=tuple(draft.links),
        furniture=tuple(draft.furniture),
        spans=spans,
        warnings=(*warnings, *cleaned.warnings, *draft.warnings),
    )
    progress(_STEPS, _STEPS)
    return document


def verify_spans(raw: str, text: str, spans: Sequence[SourceSpan]) -> None:
    """Check that spans are sorted, disjoint and true, and miss nothing but blanks.

    Raises ``AssertionError`` with the raw position of the first mistake.
    """
    end = 0
    for span in spans:
        between = raw[end : span.raw_start]
        if span.raw_start < end or span.raw_start >= span.raw_end or between.strip():
            raise AssertionError(f"spans overlap or lose text at {end}")
        length = span.raw_end - span.raw_start
        start = span.text_start
        if start is not None and (
            text[start : start + length] != raw[span.raw_start : span.raw_end]
        ):
            raise AssertionError(f"the span at {span.raw_start} is no true copy")
        end = span.raw_end
    if raw[end:].strip():
        raise AssertionError(f"spans lose text at {end}")


@dataclass(slots=True)
class _Sheet:
    """The lines of a file and the indexes of those that are no text, with the reason."""

    lines: list[Line]
    form_feeds: bool
    taken: dict[int, str] = field(default_factory=dict)

    @property
    def paged(self) -> bool:
        """Whether the file has pages, by its own word or by votes."""
        return bool(self.lines) and self.lines[-1].page > 1


def _sheet(text: str) -> _Sheet:
    """Split a text into lines, pages and furniture."""
    lines = split_lines(text)
    form_feeds = pages.has_form_feeds(lines)
    if not form_feeds:
        lines = pages.vote_pages(lines)
    return _Sheet(lines, form_feeds, pages.furniture(lines, form_feeds=form_feeds))


def _title_block(sheet: _Sheet) -> TitleBlock:
    """Find the title block: it ends at the first line that looks like a heading."""
    free = [(index, line) for index, line in enumerate(sheet.lines) if index not in sheet.taken]
    stop = next(
        (index for index, line in free[:40] if headings.looks_like_heading(line.text)),
        len(sheet.lines),
    )
    return find_title_block(free, stop)


def with_language(meta: Meta, language: str) -> Meta:
    return Meta(
        meta.title,
        meta.number,
        meta.date,
        meta.issuer,
        meta.authors,
        meta.translators,
        language,
    )


@dataclass(frozen=True, slots=True)
class CleanSpan:
    """A source span whose positions are in the cleaned text."""

    start: int
    end: int
    role: SpanRole
    text_start: int | None = None


class _Draft:
    """The document while it grows, block by block."""

    def __init__(self, clean_text: str, sheet: _Sheet, notes: Notes) -> None:
        self._clean = clean_text
        self._sheet = sheet
        self._notes = notes
        self._length = 0
        self._markers_of_line = self._place_markers()
        self._by_start = {marker.start: marker for marker in notes.markers}
        self._link_lines = frozenset(notes.link_lines)
        self._keys = self._footnote_keys()
        self.texts: list[str] = []
        self.blocks: list[Block] = []
        self.footnotes: list[Footnote] = []
        self.references: list[Reference] = []
        self.links: list[Link] = []
        self.furniture: list[Furniture] = []
        self.spans: list[CleanSpan] = []
        self.warnings: list[imported.ImportWarning] = []

    def body(self, progress: Progress) -> None:
        """Add headings, lists and paragraphs."""
        out = set(self._sheet.taken) | set(self._notes.link_lines)
        for note in self._notes.notes:
            out.update(range(note.first, note.last + 1))
        body = [index for index in range(len(self._sheet.lines)) if index not in out]
        layout = measure([self._sheet.lines[index] for index in body])
        rows = [self._row(index) for index in body]
        for count, unit in enumerate(find_units(rows, layout, progress)):
            if count % 1024 == 0:
                progress(3, _STEPS)
            self._add_unit(unit, layout)

    def _row(self, index: int) -> Row:
        """Return a line without its markers."""
        line = self._sheet.lines[index]
        markers = self._markers_of_line.get(index, ())
        pieces: list[tuple[int, int]] = []
        start = line.start
        for left, right in markers:
            if left > start:
                pieces.append((start, left))
            start = right
        if start < line.end:
            pieces.append((start, line.end))
        text = "".join(self._clean[left:right] for left, right in pieces).rstrip()
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
        kind = {
            Role.HEADING: BlockType.HEADING,
            Role.ITEM: BlockType.LIST_ITEM,
            Role.CLAUSE: BlockType.CLAUSE,
            Role.TEXT: BlockType.PARAGRAPH,
        }[unit.role]
        if unit.number_range:
            role = SpanRole.LIST_MARKER if unit.role is Role.ITEM else SpanRole.NUMBER
            self.spans.append(CleanSpan(*unit.number_range, role))
        page = unit.rows[0].line.page
        parts = cut_blocks(compose(self._clean, unit.rows, layout))
        if len(parts) > 1:
            self._warn("block_cut", _CUT, page)
        for order, part in enumerate(parts):
            number = unit.number if order == 0 else ""
            self._add_block(kind, part, number, unit.level, page)

    def _add_block(
        self, kind: BlockType, part: Composed, number: str, level: int, page: int | None
    ) -> Block:
        """Add one block with its text, spans, markers and addresses."""
        start = self._length
        identity = f"b{len(self.blocks) + 1}"
        paged = page if self._sheet.paged else None
        block = Block(identity, kind, level, number, start, start + len(part.text), paged)
        self.blocks.append(block)
        self.texts.append(part.text)
        self._length += len(part.text) + 1
        for left, right, offset in part.copies:
            self.spans.append(CleanSpan(left, right, SpanRole.TEXT, start + offset))
        where = "footnote" if kind is BlockType.FOOTNOTE else "text"
        for url in find_urls(part.text):
            address = part.text[url.start : url.end]
            self.links.append(Link(address, where, start + url.start, start + url.end))
        for marker in self._markers_in(part):
            offset = start + part.offsets[marker.start]
            self.references.append(
                Reference(self._keys[marker.note], identity, offset, marker.score)
            )
            self.spans.append(CleanSpan(marker.start, marker.end, SpanRole.MARKER))
            if marker.score < WEAK:
                label = self._notes.notes[marker.note].label
                subject, span = self._keys[marker.note], (offset, offset)
                self._warn("weak_marker", _WEAK, page, subject=subject, span=span, label=label)
        return block

    def _markers_in(self, part: Composed) -> list[Marker]:
        """Return the markers whose place is in a composed text."""
        return [self._by_start[start] for start in part.offsets]

    def footnotes_last(self) -> None:
        """Add the notes as blocks after the body."""
        lines = self._sheet.lines
        own = [
            [index for index in range(note.first, note.last + 1) if self._is_note_line(index)]
            for note in self._notes.notes
        ]
        layout = measure([lines[index] for indexes in own for index in indexes])
        referred = {marker.note for marker in self._notes.markers}
        for order, (note, indexes) in enumerate(zip(self._notes.notes, own, strict=True)):
            rows = [self._note_row(index, note.label_end) for index in indexes]
            page = lines[note.first].page if self._sheet.paged else None
            self.spans.append(CleanSpan(note.label_start, note.label_end, SpanRole.FOOTNOTE_LABEL))
            block = self._add_block(
                BlockType.FOOTNOTE, compose(self._clean, rows, layout), note.label, 0, page
            )
            text = self.texts[-1]
            urls = tuple(dict.fromkeys(text[url.start : url.end] for url in find_urls(text)))
            self.footnotes.append(
                Footnote(self._keys[order], note.number, note.label, block.id, page, urls)
            )
            if order not in referred:
                span = (block.start, block.end)
                self._warn(
                    "note_without_marker", _NO_MARKER, page,
                    subject=self._keys[order], span=span, label=note.label,
                )  # fmt: skip

    def _is_note_line(self, index: int) -> bool:
        return index not in self._sheet.taken and index not in self._link_lines

    def _note_row(self, index: int, label_end: int) -> Row:
        """Return a line of a note without its label."""
        line = self._sheet.lines[index]
        start = max(line.start, min(label_end, line.end))
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
                page = line.page if self._sheet.paged else None
                self.furniture.append(Furniture(page, line.text, why))
        for index in self._notes.link_lines:
            line = lines[index]
            self.spans.append(CleanSpan(line.start, line.end, SpanRole.LINK_LIST))
            self.links.append(Link(line.text, "list"))
        self.furniture.sort(key=lambda item: item.page or 0)

    def _warn(
        self,
        code: str,
        said: Phrase,
        page: int | None,
        *,
        subject: str = "",
        span: tuple[int, int] | None = None,
        **places: object,
    ) -> None:
        paged = page if self._sheet.paged else None
        self.warnings.append(
            imported.warning(code, said, page=paged, span=span, subject=subject, **places)
        )


def in_raw(cleaned: Cleaned, spans: Iterable[CleanSpan]) -> Iterable[SourceSpan]:
    """Translate spans of the cleaned text to the raw text, with the dropped characters between."""
    found = [SourceSpan(position, position + 1, SpanRole.DROPPED) for position in cleaned.dropped]
    for span in spans:
        offset = 0
        for start, end in cleaned.raw_ranges(span.start, span.end):
            at = None if span.text_start is None else span.text_start + offset
            found.append(SourceSpan(start, end, span.role, at))
            offset += end - start
    return sorted(found, key=lambda span: span.raw_start)
