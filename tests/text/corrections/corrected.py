"""Documents and corrections drawn at random, and what must hold of a document in any case."""

import re

from hypothesis import strategies as st

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import (
    BlockType,
    ImportedDocument,
    LineBox,
    Remark,
    RemarkKind,
    SpanRole,
)
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.lines import furniture_of
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.corrections.replaying import block_correction, correction_at, note_named
from briefdesk.text.headings import printed_number
from briefdesk.text.spans import verify_spans
from tests.reading import read_sample, read_text

_TYPES = (
    BlockType.HEADING, BlockType.PARAGRAPH, BlockType.LIST_ITEM, BlockType.QUOTE, BlockType.CLAUSE,
)  # fmt: skip


def check(document: ImportedDocument) -> None:
    """Hold a document to every promise that ``model.imported`` makes."""
    text = document.text
    verify_spans(document.raw, text, document.spans)
    assert "\n".join(text[block.start : block.end] for block in document.blocks) == text
    ids = [block.id for block in document.blocks]
    assert len(set(ids)) == len(ids)
    notes = [block for block in document.blocks if block.type is BlockType.FOOTNOTE]
    assert list(document.blocks[len(document.blocks) - len(notes) :]) == notes
    assert [note.block for note in document.footnotes] == [block.id for block in notes]
    blocks = {block.id: block for block in document.blocks}
    offsets = [reference.offset for reference in document.references]
    assert offsets == sorted(offsets)
    keys = {note.key for note in document.footnotes}
    for reference in document.references:
        block = blocks[reference.block]
        assert block.start <= reference.offset <= block.end
        assert reference.footnote is None or reference.footnote in keys
    for link in document.links:
        if link.start is not None and link.end is not None:
            assert 0 <= link.start < link.end <= len(text)
    for remark in document.remarks:
        assert 0 <= remark.start <= remark.end <= len(text)
    for warning in document.warnings:
        if warning.start is not None and warning.end is not None:
            assert 0 <= warning.start <= warning.end <= len(text)
    for box in document.boxes:
        assert len(box.edges) > 1
        for place, left in enumerate(box.edges[:-1]):
            assert text[box.start + place] == document.raw[round(left)]


@st.composite
def corrections(draw: st.DrawFn, document: ImportedDocument) -> Correction | None:
    """Draw a correction of anything that can be corrected in a document."""
    kind = draw(st.sampled_from(list(CorrectionKind)))
    provenance = Provenance(document)
    if kind in (CorrectionKind.NUMBER, CorrectionKind.POINT):
        if not provenance.markers:
            return None
        span = draw(st.sampled_from(list(provenance.markers.values())))
        named = _some_note(draw, document) if kind is CorrectionKind.POINT else {}
        return correction_at(document, kind, Span(span.raw_start, span.raw_end), **named)
    if kind in (CorrectionKind.MARKER, CorrectionKind.CITE):
        return draw(_in_the_text(document, kind))
    if kind is CorrectionKind.SPLIT:
        long = [
            b for b in document.blocks if b.end - b.start > 2 and b.type is not BlockType.FOOTNOTE
        ]
        block = draw(st.sampled_from(long)) if long else None
        at = draw(st.integers(1, block.end - block.start - 1)) if block else 0
        place = provenance.raw_of(block.start + at, block.start + at + 1) if block else None
        return None if place is None else correction_at(document, kind, place)
    if kind is CorrectionKind.TEXT:
        out = [one for one in document.spans if one.role is SpanRole.FURNITURE]
        if not out:
            return None
        span = draw(st.sampled_from(out))
        return correction_at(document, kind, Span(span.raw_start, span.raw_end))
    if not document.blocks:
        return None
    block = draw(st.sampled_from(document.blocks))
    details: dict[str, object] = {}
    if kind is CorrectionKind.BLOCK:
        text = document.text[block.start : block.end]
        details = {
            "type": draw(st.sampled_from(_TYPES)),
            "level": draw(st.integers(1, 4)),
            "number": printed_number(text),
        }
    return block_correction(document, kind, block.id, **details)


@st.composite
def _in_the_text(
    draw: st.DrawFn, document: ImportedDocument, kind: CorrectionKind
) -> Correction | None:
    notes = min((b.start for b in document.blocks if b.type is BlockType.FOOTNOTE), default=None)
    copies = [
        span
        for span in document.spans
        if span.text_start is not None and (notes is None or span.text_start < notes)
    ]
    if not copies:
        return None
    span = draw(st.sampled_from(copies))
    start = draw(st.integers(span.raw_start, span.raw_end - 1))
    end = draw(st.integers(start + 1, min(span.raw_end, start + 3)))
    numbers = list(re.finditer(r"\d+", document.raw[span.raw_start : span.raw_end]))
    if kind is CorrectionKind.MARKER and numbers and draw(st.booleans()):
        number = draw(st.sampled_from(numbers))
        start, end = span.raw_start + number.start(), span.raw_start + number.end()
    return correction_at(document, kind, Span(start, end), **_some_note(draw, document))


def _some_note(draw: st.DrawFn, document: ImportedDocument) -> dict[str, str]:
    if not document.footnotes:
        return {"footnote": "9:9"}
    return note_named(document, draw(st.sampled_from(document.footnotes)).key)


def canonical(document: ImportedDocument) -> tuple[object, ...]:
    """Return what two documents have in common that say the same: ids and the sureness are out."""
    order = {block.id: place for place, block in enumerate(document.blocks)}
    return (
        document.text,
        [(b.type, b.level, b.number, b.start, b.end, b.page, b.cell) for b in document.blocks],
        [(r.footnote, order[r.block], r.offset) for r in document.references],
        document.links,
        sorted((f.page or 0, f.text, f.why) for f in document.furniture),
        {
            raw: (
                span.role,
                None if span.text_start is None else span.text_start - span.raw_start + raw,
            )
            for span in document.spans
            for raw in range(span.raw_start, span.raw_end)
            if not document.raw[raw].isspace()  # whether a blank is a copy does not matter
        },
        document.boxes,
    )


def boxed(document: ImportedDocument) -> ImportedDocument:
    """Return a document whose characters stand on the page at their raw positions, with remarks.

    So every box can be checked: the edge to the left of a character is where it is in the file.
    """
    copies = [span for span in document.spans if span.text_start is not None]
    return changed(
        document,
        boxes=tuple(
            LineBox(
                1, 0.0, 10.0, span.text_start or 0,
                tuple(float(raw) for raw in range(span.raw_start, span.raw_end + 1)),
            )
            for span in copies
        ),
        remarks=tuple(
            Remark(f"r{block.id}", RemarkKind.COMMENT, block.start, block.end, "?")
            for block in document.blocks
        ),
    )  # fmt: skip


_LINES = (
    "一、", "II. 现状", "1. 范围", "• 其一", "推进医疗DX", "数据的利用", "policy and law", "第3条",
    "参见 https://example.com/a5 。", "《法》（“法”）5，", "目标为 7 项", "①", "1 注释的内容。",
    "2 《第二》。", "𠮷野家5", "- 3 -", "\f", "", "　　首先，", "依据1 ，", "方针2，", "3",
)  # fmt: skip


@st.composite
def documents(draw: st.DrawFn) -> ImportedDocument:
    """Draw a document that the reader of plain text made of odd lines, or one of the samples."""
    name = draw(st.sampled_from(["", "", "chapters.txt", "restart.txt", "japanese.txt"]))
    if name:
        return boxed(read_sample(name))
    return boxed(read_text("\n".join(draw(st.lists(st.sampled_from(_LINES), max_size=30)))))


def opposite(document: ImportedDocument, correction: Correction) -> Correction | None:
    """Return what a person says who takes a correction of ``document`` back; None: nothing."""
    place = Span(correction.start, correction.end)
    provenance = Provenance(document)
    match correction.kind:
        case CorrectionKind.NUMBER:
            markers = provenance.markers.items()
            index = next((i for i, span in markers if span.raw_start == place.start), None)
            key = None if index is None else document.references[index].footnote
            named = {} if key is None else note_named(document, key)
            kind = CorrectionKind.MARKER
            return changed(correction, kind=kind, **named) if named else None
        case CorrectionKind.MARKER:
            return changed(correction, kind=CorrectionKind.NUMBER, footnote="", note="")
        case CorrectionKind.JOIN:
            return changed(correction, kind=CorrectionKind.SPLIT)
        case CorrectionKind.SPLIT:
            return changed(correction, kind=CorrectionKind.JOIN)
        case CorrectionKind.TEXT:
            found = furniture_of(document, provenance, place)
            why = "" if found is None else document.furniture[found[0]].why
            return changed(correction, kind=CorrectionKind.FURNITURE, why=why)
        case CorrectionKind.FURNITURE:
            return changed(correction, kind=CorrectionKind.TEXT)
        case CorrectionKind.BLOCK:
            at = provenance.text_of(place.start)
            blocks = document.blocks if at is not None else ()
            block = next((one for one in blocks if one.start <= (at or 0) < one.end), None)
            details = {} if block is None else {"type": block.type, "level": block.level}
            return changed(correction, number=block.number, **details) if block else None
    return None
