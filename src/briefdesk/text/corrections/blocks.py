"""Corrections of blocks: of what type one is, where one ends, which is furniture."""

from bisect import bisect_right

from briefdesk.model.correction import Correction
from briefdesk.model.imported import (
    Block,
    BlockType,
    Furniture,
    ImportedDocument,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.span import Span
from briefdesk.model.symbols import simplified
from briefdesk.model.wire import changed
from briefdesk.text.corrections.amending import Copy, Edit, Edits, Step, amend, free_id, shifted
from briefdesk.text.corrections.lines import furniture_of
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.paragraphs import BLOCK_LIMIT, joint_in

PERSON = "person"  # why a person took something out
_NUMBERED = (BlockType.HEADING, BlockType.LIST_ITEM, BlockType.CLAUSE)
_FIXED = (BlockType.FOOTNOTE, BlockType.CELL, BlockType.FIGURE)


def retype(document: ImportedDocument, correction: Correction) -> Step | None:
    """Make a block a heading, paragraph, list item, clause or quotation.

    A printed number is part of the text of a paragraph or quotation, and of no other block.
    """
    provenance = Provenance(document)
    place = _block_at(document, provenance, correction)
    wanted = correction.type
    if place is None or wanted is None or wanted in _FIXED:
        return None
    block = document.blocks[place]
    if block.type in _FIXED:
        return None
    level = max(1, correction.level) if wanted in (BlockType.HEADING, BlockType.LIST_ITEM) else 0
    new = changed(block, type=wanted, level=level)
    blocks = [*document.blocks[:place], new, *document.blocks[place + 1 :]]
    printed = provenance.number_before(block)
    if wanted not in _NUMBERED and printed is not None:
        edit = Edit(block.start, block.start, _number_again(document, block, printed))
        blocks[place] = changed(new, number="")
        edits = Edits(edit)
        return amend(document, edits, tuple(shifted(blocks, edit))), edits
    if wanted in _NUMBERED and not block.number and correction.number:
        return _take_number(document, blocks, place, correction.number)
    made = changed(document, blocks=tuple(blocks))
    if printed is not None:
        made = changed(made, spans=_with_role(document, printed, _role_of(wanted)))
    return made, None


def _role_of(kind: BlockType) -> SpanRole:
    return SpanRole.LIST_MARKER if kind is BlockType.LIST_ITEM else SpanRole.NUMBER


def _with_role(
    document: ImportedDocument, span: SourceSpan, role: SpanRole
) -> tuple[SourceSpan, ...]:
    other = SourceSpan(span.raw_start, span.raw_end, role)
    return tuple(other if one is span else one for one in document.spans)


def _number_again(
    document: ImportedDocument, block: Block, printed: SourceSpan
) -> tuple[Copy, ...]:
    """Return the printed number of a block, with a blank where the file has one."""
    raw = document.raw
    opening = Provenance(document).opening_of(block, 1)
    gap = raw[printed.raw_end : opening.start] if opening is not None else ""
    words = raw[printed.raw_start : printed.raw_end]
    if gap == " ":
        return (Copy(words + gap, printed.raw_start),)
    return (Copy(words, printed.raw_start), *([Copy(" ")] if gap else []))


def _take_number(
    document: ImportedDocument, blocks: list[Block], place: int, number: str
) -> Step | None:
    """Take the number at the head of a block out of the text."""
    block = blocks[place]
    end = block.start + len(number)
    printed = document.text[block.start : end]
    if number not in (printed, simplified(printed)):
        return None
    while end < block.end and document.text[end].isspace():
        end += 1
    if end == block.end or any(block.start < one.offset < end for one in document.references):
        return None
    edit = Edit(block.start, end, (), _role_of(block.type))
    moved = list(shifted(blocks, edit))
    moved[place] = changed(moved[place], number=simplified(printed))
    edits = Edits(edit)
    return amend(document, edits, tuple(moved)), edits


def join(document: ImportedDocument, correction: Correction) -> Step | None:
    """Let a block go on with the one before it."""
    provenance = Provenance(document)
    place = _block_at(document, provenance, correction)
    if place is None:
        return None
    if not _opens(document, provenance, correction, place):
        return document, None  # the two are one already
    if place == 0:
        return None
    first, second = document.blocks[place - 1 : place + 1]
    if BlockType.FOOTNOTE in (first.type, second.type) or first.cell != second.cell:
        return None
    printed = provenance.number_before(second)
    again = _number_again(document, second, printed) if printed is not None else ()
    before = document.text[first.start : first.end]
    after = "".join(copy.text for copy in again) + document.text[second.start : second.end]
    if len(before) + len(after) + 1 > BLOCK_LIMIT:
        return None
    between = joint_in(document.text, before, after) if before and after else ""
    new = (*([Copy(between)] if between else []), *again)
    edit = Edit(first.end, second.start, new)
    end = second.end + edit.delta
    blocks = list(shifted(document.blocks, edit))
    blocks[place - 1 : place + 1] = [changed(first, end=end)]
    edits = Edits(edit)
    return amend(document, edits, tuple(blocks)), edits


def split(document: ImportedDocument, correction: Correction) -> Step | None:
    """Let a new block begin at a place; behind a heading it is a paragraph."""
    provenance = Provenance(document)
    cut = provenance.text_of(correction.start)
    place = None if cut is None else _index_at(document, cut)
    if cut is None or place is None:
        return None
    block = document.blocks[place]
    end = cut
    while end > block.start and document.text[end - 1].isspace():
        end -= 1
    if cut == block.start:
        return document, None
    if block.type in (BlockType.FOOTNOTE, BlockType.FIGURE) or end == block.start:
        return None
    edit = Edit(end, cut, (Copy("\n"),))
    markers = provenance.markers
    staying = [
        index
        for index, reference in enumerate(document.references)
        if reference.offset == cut
        and (index not in markers or markers[index].raw_start < correction.start)
    ]
    kind = BlockType.PARAGRAPH if block.type is BlockType.HEADING else block.type
    level = block.level if kind is block.type else 0
    identity = free_id({one.id for one in document.blocks}, f"c{correction.start}")
    second = changed(
        block, id=identity, type=kind, level=level, number="", start=end + 1,
        end=block.end + edit.delta,
    )  # fmt: skip
    blocks = list(shifted(document.blocks, edit))
    blocks[place : place + 1] = [changed(block, end=end), second]
    edits = Edits(edit)
    return amend(document, edits, tuple(blocks), staying), edits


def furniture(document: ImportedDocument, correction: Correction) -> Step | None:
    """Take a block without footnote markers out of the text."""
    provenance = Provenance(document)
    place = _block_at(document, provenance, correction)
    if place is None:
        span = Span(correction.start, correction.end)
        return (document, None) if furniture_of(document, provenance, span) else None
    block = document.blocks[place]
    marked = any(block.start <= one.offset <= block.end for one in document.references)
    if block.type in _FIXED or marked:
        return None
    if place + 1 < len(document.blocks):
        edit = Edit(block.start, block.end + 1, (), SpanRole.FURNITURE)
    else:
        edit = Edit(max(0, block.start - 1), block.end, (), SpanRole.FURNITURE)
    others = [*document.blocks[:place], *document.blocks[place + 1 :]]
    printed = provenance.number_before(block)
    text = document.text[block.start : block.end]
    if printed is not None:
        again = _number_again(document, block, printed)
        text = "".join(copy.text for copy in again) + text
        document = changed(document, spans=_with_role(document, printed, SpanRole.FURNITURE))
    edits = Edits(edit)
    made = amend(document, edits, tuple(shifted(others, edit)))
    item = Furniture(block.page, text, correction.why or PERSON)
    at = sum((one.page or 0) <= (block.page or 0) for one in made.furniture)
    listed = (*made.furniture[:at], item, *made.furniture[at:])
    return changed(made, furniture=listed), edits


def _block_at(
    document: ImportedDocument, provenance: Provenance, correction: Correction
) -> int | None:
    """Return the place in order of the block that holds the first copied character there.

    The number of a block stands for it.
    """
    end = max(correction.end, correction.start + 1)
    spans = provenance.spans_in(correction.start, end)
    if spans and spans[-1].role in (SpanRole.NUMBER, SpanRole.LIST_MARKER):
        spans = (*spans, *provenance.spans_in(spans[-1].raw_end, len(document.raw))[:2])
    for span in spans:
        if span.text_start is not None:
            lead = max(0, correction.start - span.raw_start)
            return _index_at(document, span.text_start + lead)
    return None


def _opens(
    document: ImportedDocument, provenance: Provenance, correction: Correction, place: int
) -> bool:
    """Tell whether the block in this place begins with the characters that a correction names."""
    opening = provenance.opening_of(document.blocks[place], 1)
    return opening is not None and correction.start <= opening.start < correction.end


def _index_at(document: ImportedDocument, position: int) -> int | None:
    starts = [block.start for block in document.blocks]
    place = bisect_right(starts, position) - 1
    return place if place >= 0 and position < document.blocks[place].end else None
