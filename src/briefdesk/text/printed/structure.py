"""From printed pages to a document: lines, furniture, title, notes, headings, tables, text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model import imported
from briefdesk.model.imported import (
    FileInfo,
    ImportedDocument,
    LineBox,
    Meta,
    Page,
    Remark,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.draft import Address, Draft, Sheet, in_raw
from briefdesk.text.footnotes import WEAK, Notes, find_notes
from briefdesk.text.headings import Shape, looks_like_heading
from briefdesk.text.normalise import clean, language_of
from briefdesk.text.printed.furniture import find_furniture
from briefdesk.text.printed.headings import find_headings, stands_out
from briefdesk.text.printed.lines import Print, PrintedLine, set_lines
from briefdesk.text.printed.notes import Raised, find_printed_notes
from briefdesk.text.printed.page import Box, Entry, PrintedPage
from briefdesk.text.printed.tables import find_cells
from briefdesk.text.structure import verify_spans
from briefdesk.text.title_block import TitleBlock, find_title_block

_STEPS = 6
_SAMPLE = 24  # characters of a warning's example
_CORRUPT = re.compile("[\u3400-\u4dbf\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_BULLETS = re.compile("[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf06c\uf06e]")  # of symbol fonts
_WIDE = re.compile("[\u3041-\u30ff\u3400-\u9fff\ue000-\uf8ff\ufffd\U00020000-\U0010ffff]")
_BAD_TEXT = phrase(
    "warnings", "The text of the file may be corrupt, compare it with the page: “{sample}”."
)
_ASKEW = phrase(
    "warnings", "Lines on page {number} do not run from left to right, check their order: “{sample}”."
)
_NO_NOTE = phrase("warnings", "No footnote was found for the marker {label}.")
_GUESSED = phrase("warnings", "“{heading}” was taken for a heading by its look.")
_NO_TITLE = re.compile(
    r"\.(?:docx?|xlsx?|pptx?|indd|tex|txt|rtf|odt|pdf|html?|wps)\b|^(?:microsoft|untitled|无标题)|^\W*$",
    re.IGNORECASE,
)


class Properties(NamedTuple):
    """What the file says about itself beside its pages."""

    outline: Sequence[Entry] = ()
    title: str = ""
    author: str = ""


def structure_pages(
    pages: Sequence[PrintedPage],
    properties: Properties,
    info: FileInfo,
    warnings: Iterable[imported.ImportWarning],
    progress: Progress,
) -> ImportedDocument:
    """Read printed pages.

    Raises what ``progress`` raises, and ``AssertionError`` if a character would get lost.
    """
    printed = set_lines(pages, progress)
    cleaned = clean(printed.raw)
    lines = printed.lines
    taken = find_furniture(lines, pages)
    progress(1, _STEPS)
    title = _title_block(printed, taken, properties)
    taken.update(dict.fromkeys(title.lines, "title block"))
    taken.update(dict.fromkeys(title.copyright, "copyright"))
    notes, unanswered = _notes(printed, taken, progress)
    progress(2, _STEPS)
    out = set(taken) | set(notes.link_lines) | {at for note in notes.notes for at in note.lines}
    body = [index for index in range(len(lines)) if index not in out]
    shapes, guessed = _shapes(printed, body, properties)
    labels = [page.label for page in pages]
    addresses = list(_addresses(pages, printed))
    sheet = Sheet(lines, paged=True, taken=taken, labels=labels, shapes=shapes, addresses=addresses)
    progress(3, _STEPS)
    draft = Draft(printed.raw, sheet, notes)
    draft.body(progress)
    draft.footnotes_last()
    draft.outside(title)
    progress(4, _STEPS)
    spans = tuple(in_raw(cleaned, draft.spans))
    text = "\n".join(draft.texts)
    verify_spans(printed.raw, text, spans)
    copies = [span for span in spans if span.text_start is not None]
    places = _Places(copies)
    document = ImportedDocument(
        file=info,
        meta=_completed(title.meta, properties, text),
        raw=printed.raw,
        text=text,
        blocks=tuple(draft.blocks),
        footnotes=tuple(draft.footnotes),
        references=tuple(sorted(draft.references, key=lambda reference: reference.offset)),
        links=tuple(draft.links),
        furniture=tuple(draft.furniture),
        spans=spans,
        warnings=(
            *warnings,
            *cleaned.warnings,
            *draft.warnings,
            *_doubts(printed, places, unanswered),
            *(
                imported.warning(
                    "guessed_heading", _GUESSED, page=block.page, span=(block.start, block.end),
                    subject=block.id, heading=text[block.start : block.end],
                )  # fmt: skip
                for block in draft.blocks_of(guessed)
            ),
        ),
        pages=tuple(
            Page(page.index, page.label, page.width, page.height, page.rotation, *bounds)
            for page, bounds in zip(pages, printed.bounds, strict=True)
        ),
        boxes=tuple(_boxes(printed, copies)),
        remarks=tuple(_remarks(pages, printed, places)),
    )
    progress(_STEPS, _STEPS)
    return document


def _title_block(printed: Print, taken: dict[int, str], properties: Properties) -> TitleBlock:
    """Find the title block: it ends at the first line that is a heading."""
    lines = printed.lines
    free = [(index, line) for index, line in enumerate(lines[:60]) if index not in taken]
    own = [index for index, _ in free]
    sure, guessed = find_headings(lines, own, properties.outline, printed.body_size)
    standing = stands_out(lines, own, printed.body_size)
    if any(index in sure and index not in guessed for index in standing):
        standing = []
    stop = next(
        (
            index
            for index, line in free[:40]
            if index not in standing
            and (looks_like_heading(line.text) or (index in sure and index not in guessed))
        ),
        len(lines),
    )
    block = find_title_block(free, stop, [index for index in standing if index < stop])
    if len(block.lines) == 1 and not standing and not _is_apart(lines, block.lines[0]):
        return TitleBlock(Meta(), copyright=block.copyright)
    return block


def _is_apart(lines: Sequence[PrintedLine], index: int) -> bool:
    """Tell whether a line does not look like the first line of a text."""
    after = lines[index + 1] if index + 1 < len(lines) else None
    return lines[index].apart or after is None or after.gap > 0 or after.size < lines[index].size


def _notes(
    printed: Print, taken: dict[int, str], progress: Progress
) -> tuple[Notes, tuple[Raised, ...]]:
    """Find notes by what is raised; where nothing is, by numbers in the text."""
    lines = printed.lines
    free = [index for index in range(len(lines)) if index not in taken]
    found = find_printed_notes(printed.raw, lines, free, printed.body_size)
    if found.notes.notes or found.unanswered:
        return found.notes, found.unanswered
    return find_notes(lines, taken, progress, form_feeds=True), ()


def _shapes(
    printed: Print, body: Sequence[int], properties: Properties
) -> tuple[dict[int, Shape], frozenset[int]]:
    """Return what the print says about lines, and the headings that only look so."""
    cells = find_cells(printed.lines, body)
    rest = [index for index in body if index not in cells]
    shapes, guessed = find_headings(
        printed.lines, rest, properties.outline, printed.body_size
    )
    return {**shapes, **cells}, guessed


def _completed(meta: Meta, properties: Properties, text: str) -> Meta:
    """Add what only the properties of the file say, and the language."""
    title, authors = meta.title, meta.authors
    if not title and not _NO_TITLE.search(properties.title):
        title = properties.title
    if not authors and len(properties.author.split()) > 1:  # one word is a login
        authors = (properties.author,)
    return Meta(
        title, meta.number, meta.date, meta.issuer, authors, meta.translators, language_of(text)
    )


class _Places:
    """Translates raw positions to positions in the text."""

    def __init__(self, copies: Sequence[SourceSpan]) -> None:
        self._copies = copies
        self._starts = [span.raw_start for span in copies]

    def in_text(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where in the text the characters of a raw range went, None if they are not there.

        What was cut in two (a note, a page end) gives the stretch from the first to the last.
        """
        place = max(0, bisect_right(self._starts, start) - 1)
        found: list[tuple[int, int]] = []
        for span in self._copies[place:]:
            if span.raw_start >= end:
                break
            left, right = max(start, span.raw_start), min(end, span.raw_end)
            if left < right and span.text_start is not None:
                at = span.text_start + left - span.raw_start
                found.append((at, at + right - left))
        if not found:
            return None
        return min(at for at, _ in found), max(to for _, to in found)

    def nearest(self, position: int) -> int:
        """Return the place in the text of the last character copied at or before a raw position."""
        place = bisect_right(self._starts, position) - 1
        if place < 0:
            return 0
        span = self._copies[place]
        return (span.text_start or 0) + min(position, span.raw_end) - span.raw_start


def _boxes(printed: Print, copies: Iterable[SourceSpan]) -> Iterator[LineBox]:
    """Yield where the characters of every copied stretch stand."""
    lines = printed.lines
    place = 0
    for span in copies:
        start, end, at = span.raw_start, span.raw_end, span.text_start
        while lines[place].end <= start:
            place += 1
        line = lines[place]
        if line.askew or at is None:
            continue
        top, bottom = line.baseline - 0.88 * line.size, line.baseline + 0.2 * line.size
        yield LineBox(
            line.page, round(top, 2), round(bottom, 2), at, tuple(printed.lefts[start : end + 1])
        )


def _inside(printed: Print, page: int, boxes: Iterable[Box]) -> Iterator[tuple[int, int]]:
    """Yield the raw ranges of the characters whose middle is in one of the rectangles."""
    lines = printed.lines
    first = bisect_right(lines, page - 1, key=lambda line: line.page)
    last = bisect_right(lines, page, key=lambda line: line.page)
    for box in boxes:
        for line in lines[first:last]:
            middle = line.baseline - line.size * 0.35
            if not box.top <= middle <= box.bottom or line.right < box.left:
                continue
            inside = [
                at
                for at in range(line.start, line.end)
                if box.left <= (printed.lefts[at] + printed.lefts[at + 1]) / 2 <= box.right
            ]
            if inside:
                yield inside[0], inside[-1] + 1


def _addresses(pages: Sequence[PrintedPage], printed: Print) -> Iterator[Address]:
    """Yield what the links of the file cover, in order and without overlaps."""
    found = sorted(
        Address(start, end, link.url)
        for page in pages
        for link in page.links
        for start, end in _inside(printed, page.index, link.boxes)
    )
    last = 0
    for address in found:
        if address.start >= last:
            last = address.end
            yield address


def _remarks(
    pages: Sequence[PrintedPage], printed: Print, places: _Places
) -> Iterator[Remark]:
    """Yield the remarks at their words; a remark without words stands beside the nearest line."""
    for page in pages:
        for remark in page.remarks:
            ranges = list(_inside(printed, page.index, remark.boxes))
            spans = [span for span in (places.in_text(*found) for found in ranges) if span]
            if spans:
                start, end = min(at for at, _ in spans), max(to for _, to in spans)
            else:
                start = end = places.nearest(_nearest(printed, page.index, remark.boxes))
            yield Remark(
                remark.key, remark.kind, start, end, remark.body, remark.author, remark.date,
                remark.parent, remark.settled,
            )  # fmt: skip


def _nearest(printed: Print, page: int, boxes: Sequence[Box]) -> int:
    """Return the raw start of the line nearest to the first rectangle, at the same height."""
    lines = [line for line in printed.lines if line.page == page]
    if not lines or not boxes:
        return printed.bounds[page - 1][0] if page <= len(printed.bounds) else 0
    middle = (boxes[0].top + boxes[0].bottom) / 2
    return min(lines, key=lambda line: abs(line.baseline - line.size * 0.35 - middle)).start


def _doubts(
    printed: Print, places: _Places, unanswered: Iterable[Raised]
) -> Iterator[imported.ImportWarning]:
    """Yield warnings about the text layer and about markers without a note."""
    raw = _BULLETS.sub("", printed.raw)
    bad = list(_CORRUPT.finditer(raw))
    if len(bad) * 50 > len(_WIDE.findall(raw)):
        line = next(line for line in printed.lines if _CORRUPT.search(line.text))
        yield imported.warning(
            "corrupt_text", _BAD_TEXT, page=line.page, span=places.in_text(line.start, line.end),
            sample=line.text[:_SAMPLE],
        )  # fmt: skip
    yield from _turned(printed.lines, places)
    for marker in unanswered:
        if marker.score >= WEAK:
            yield imported.warning(
                "marker_without_note", _NO_NOTE, page=printed.lines[marker.line].page,
                span=places.in_text(marker.start, marker.end), label=marker.label,
            )  # fmt: skip


def _turned(lines: Sequence[PrintedLine], places: _Places) -> Iterator[imported.ImportWarning]:
    """Yield one warning for each page that has lines in other directions."""
    warned = 0
    for line in lines:
        if line.askew and line.page != warned:
            warned = line.page
            yield imported.warning(
                "vertical_text", _ASKEW, page=line.page,
                span=places.in_text(line.start, line.end),
                number=line.page, sample=line.text[:_SAMPLE],
            )  # fmt: skip
