"""Lines that were taken out of the text as furniture come back, many of them as one change."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, takewhile
from operator import attrgetter
from typing import NamedTuple

from briefdesk.model.correction import Correction
from briefdesk.model.imported import (
    Block,
    BlockType,
    Furniture,
    ImportedDocument,
    Link,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.amending import Copy, Edit, Edits, amend, free_id
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.links import find_urls


class Returned(NamedTuple):
    """What the first of some corrections made of a document; ``fits`` has one answer for each."""

    document: ImportedDocument
    edits: Edits | None
    fits: tuple[bool, ...]


class _Line(NamedTuple):
    """A line that comes back: its raw start, and the place among the blocks that it goes before."""

    raw: int
    place: int
    item: Furniture
    copies: tuple[Copy, ...]


def text_again(document: ImportedDocument, corrections: Iterable[Correction]) -> Returned:
    """Bring lines back as paragraphs at their places, as if one after the other.

    Ends before the first correction that names what one before it brings back.
    """
    provenance = Provenance(document)
    openings = _openings(document, provenance)
    waiting = dict(enumerate(document.furniture))
    lines: list[_Line] = []
    touched: set[int] = set()
    fits: list[bool] = []
    for correction in corrections:
        spans = provenance.spans_in(correction.start, correction.end)
        starts = {span.raw_start for span in spans}
        if starts & touched:
            break
        found = _aligned_in(waiting, document.raw, spans)
        fits.append(found is not None or provenance.text_of(correction.start) is not None)
        if found is not None:
            index, copies = found
            place = bisect_left(openings, correction.start)
            lines.append(_Line(correction.start, place, waiting.pop(index), copies))
            touched |= starts
    if not lines:
        return Returned(document, None, tuple(fits))
    return Returned(*_with_lines(document, lines, tuple(waiting.values())), tuple(fits))


def _openings(document: ImportedDocument, provenance: Provenance) -> list[int]:
    """Return, for each block of the body, where in the file it or one behind it begins first."""
    body = list(takewhile(lambda block: block.type is not BlockType.FOOTNOTE, document.blocks))
    found: list[int] = []
    first = len(document.raw)
    for block in reversed(body):
        opening = provenance.opening_of(block, 1)
        first = first if opening is None else min(first, opening.start)
        found.append(first)
    return found[::-1]


def _with_lines(
    document: ImportedDocument, lines: Sequence[_Line], furniture: tuple[Furniture, ...]
) -> tuple[ImportedDocument, Edits]:
    in_order = sorted(lines, key=attrgetter("raw"))
    groups = [(place, [*some]) for place, some in groupby(in_order, key=attrgetter("place"))]
    edits = Edits(*(_edit(document, place, some) for place, some in groups))
    taken = {block.id for block in document.blocks}
    blocks = [_moved(block, edits.start_of(block.start)) for block in document.blocks]
    placed: list[tuple[int, _Line]] = []
    for (start, _), (place, some) in zip(edits.placed(), groups, strict=True):
        at = start + (place > 0 and place == len(document.blocks))  # behind the line end before it
        for line in some:
            placed.append((at, line))
            at += len(line.item.text) + 1
    for start, line in placed:
        identity = free_id(taken, f"c{line.raw}")
        taken.add(identity)
        end = start + len(line.item.text)
        blocks.append(Block(identity, BlockType.PARAGRAPH, 0, "", start, end, line.item.page))
    blocks.sort(key=attrgetter("start"))
    last = len(document.text) if groups[-1][0] == len(document.blocks) else None
    staying = [i for i, one in enumerate(document.references) if one.offset == last]
    made = amend(changed(document, furniture=furniture), edits, tuple(blocks), staying)
    links = made.links
    for start, line in placed:
        links = _with_urls(links, line.item.text, start)
    return changed(made, links=links), edits


def _edit(document: ImportedDocument, place: int, lines: Iterable[_Line]) -> Edit:
    """Return the edit that puts lines before the block in this place, or at the end."""
    last = place == len(document.blocks)
    at = len(document.text) if last else document.blocks[place].start
    new: list[Copy] = []
    for line in lines:
        new += (Copy("\n"), *line.copies) if last else (*line.copies, Copy("\n"))
    return Edit(at, at, tuple(new if document.blocks else new[1:]))


def _moved(block: Block, start: int) -> Block:
    return changed(block, start=start, end=block.end + start - block.start)


def _with_urls(links: tuple[Link, ...], text: str, start: int) -> tuple[Link, ...]:
    """Put the addresses of a line in order among the other links, before those of lists."""
    for url in find_urls(text):
        link = Link(text[url.start : url.end], "text", start + url.start, start + url.end)
        place = sum(one.start is not None and one.start < start + url.start for one in links)
        links = (*links[:place], link, *links[place:])
    return links


def furniture_of(
    document: ImportedDocument, provenance: Provenance, place: Span
) -> tuple[int, tuple[Copy, ...]] | None:
    """Return which piece of furniture stands at a raw place, and its text as copies from there."""
    spans = provenance.spans_in(place.start, place.end)
    return _aligned_in(dict(enumerate(document.furniture)), document.raw, spans)


def _aligned_in(
    furniture: Mapping[int, Furniture], raw: str, spans: Iterable[SourceSpan]
) -> tuple[int, tuple[Copy, ...]] | None:
    out = [span for span in spans if span.role is SpanRole.FURNITURE]
    for index, item in furniture.items() if out else ():
        copies = _aligned(raw, out, item.text)
        if copies is not None:
            return index, copies
    return None


def _aligned(raw: str, spans: Iterable[SourceSpan], text: str) -> tuple[Copy, ...] | None:
    """Return a text as copies of spans and blanks of ours; None unless the first span opens it.

    Spans that are no part of it (of a page number between two halves) are passed over.
    """
    copies: list[Copy] = []
    at = 0
    for span in spans:
        words = raw[span.raw_start : span.raw_end]
        blank = len(text[at:]) - len(text[at:].lstrip())
        if text.startswith(words, at + blank):
            if blank:
                copies.append(Copy(text[at : at + blank]))
            copies.append(Copy(words, span.raw_start))
            at += blank + len(words)
        elif not copies:
            return None
    return tuple(copies) if copies and at == len(text) else None
