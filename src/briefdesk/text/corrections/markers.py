"""Corrections of footnote markers: what is one, where one stands, to which note it points."""

from briefdesk.model.correction import Correction
from briefdesk.model.imported import Block, BlockType, ImportedDocument, Reference, SpanRole
from briefdesk.model.wire import changed
from briefdesk.text.corrections.amending import Copy, Edit, Edits, Step, amend, shifted
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.paragraphs import inner_joint, joint_in

SURE = 10.0  # the score of a reference that a person vouches for


def number(document: ImportedDocument, correction: Correction) -> Step | None:
    """Put what was taken for a marker back into the text."""
    provenance = Provenance(document)
    markers = provenance.markers
    index = _marked(provenance, correction)
    if index is None:
        is_text = provenance.text_of(correction.start) is not None
        return (document, None) if is_text else None
    span, offset = markers[index], document.references[index].offset
    block = _block_around(document, offset)
    new = _with_blanks(document, span.raw_start, span.raw_end, offset, block)
    edit = Edit(offset, offset, new)
    staying = [
        other
        for other, reference in enumerate(document.references)
        if reference.offset == offset
        and (other not in markers or markers[other].raw_start < span.raw_start)
    ]
    rest = changed(
        document, references=document.references[:index] + document.references[index + 1 :]
    )
    staying = [other - (other > index) for other in staying]
    edits = Edits(edit)
    return amend(rest, edits, tuple(shifted(document.blocks, edit)), staying), edits


def marker(document: ImportedDocument, correction: Correction) -> Step | None:
    """Take a number out of the text: it is the marker of a footnote."""
    provenance = Provenance(document)
    key = note_meant(document, correction)
    if key is None or any(sign.isspace() for sign in correction.words):
        return None
    if _marked(provenance, correction) is not None:
        return point(document, correction)
    start, last = provenance.text_of(correction.start), provenance.text_of(correction.end - 1)
    if start is None or last is None or last - start != correction.end - 1 - correction.start:
        return None
    block = _block_around(document, start)
    end = last + 1
    if end > block.end or _note_of(document, block) == key:
        return None
    text = document.text
    left, right = start, end
    while left > block.start and text[left - 1].isspace():
        left -= 1
    while right < block.end and text[right].isspace():
        right += 1
    if left == block.start and right == block.end:
        return None
    blank = ""
    gap = "".join(_gaps(document.raw, correction.start, correction.end))
    if block.start < left and right < block.end and gap:
        around = text[block.start : left], text[right : block.end]
        blank = (
            joint_in(text, *around) if _breaks(gap) else inner_joint(around[0][-1], around[1][0])
        )
    edit = Edit(left, right, (Copy(blank),) if blank else (), SpanRole.MARKER)
    edits = Edits(edit)
    made = amend(document, edits, tuple(shifted(document.blocks, edit)))
    own = Reference(key, block.id, left, SURE, "person")
    place = sum(
        reference.offset < left
        or (
            reference.offset == left
            and (
                index not in provenance.markers
                or provenance.markers[index].raw_start < correction.start
            )
        )
        for index, reference in enumerate(made.references)
    )
    references = (*made.references[:place], own, *made.references[place:])
    return changed(made, references=references), edits


def point(document: ImportedDocument, correction: Correction) -> Step | None:
    """Let the reference there point to another footnote."""
    provenance = Provenance(document)
    key = note_meant(document, correction)
    index = _marked(provenance, correction)
    if index is None:  # a reference without a printed marker stands behind the words
        index = _unprinted(document, provenance, correction)
    if key is None or index is None:
        return None
    before = document.references[index]
    if before.footnote == key:
        return document, None
    pointing = changed(before, footnote=key, score=SURE, how="person")
    references = (*document.references[:index], pointing, *document.references[index + 1 :])
    return changed(document, references=references), None


def cite(document: ImportedDocument, correction: Correction) -> Step | None:
    """Let a footnote be cited behind some words, where no marker is printed."""
    key = note_meant(document, correction)
    last = Provenance(document).text_of(correction.end - 1)
    if key is None or last is None:
        return None
    offset = last + 1
    block = _block_around(document, last)
    if _note_of(document, block) == key:
        return None
    own = Reference(key, block.id, offset, SURE, "person")
    if any((one.footnote, one.offset) == (key, offset) for one in document.references):
        return document, None
    place = sum(reference.offset <= offset for reference in document.references)
    references = (*document.references[:place], own, *document.references[place:])
    return changed(document, references=references), None


def note_meant(document: ImportedDocument, correction: Correction) -> str | None:
    """Return the key of the footnote that a correction means, known by the beginning of its text.

    None if there is no such footnote, or if several others begin so.
    """
    blocks = {block.id: block for block in document.blocks}
    fitting = []
    for note in document.footnotes:
        block = blocks[note.block]
        if document.text[block.start : block.end].startswith(correction.note):
            fitting.append(note.key)
    if correction.footnote in fitting:
        return correction.footnote
    return fitting[0] if len(fitting) == 1 and correction.note else None


def _marked(provenance: Provenance, correction: Correction) -> int | None:
    """Return the place in order of the reference whose printed marker a correction names."""
    for index, span in provenance.markers.items():
        if span.raw_start <= correction.start and correction.end <= span.raw_end:
            return index
    return None


def _unprinted(
    document: ImportedDocument, provenance: Provenance, correction: Correction
) -> int | None:
    last = provenance.text_of(correction.end - 1)
    for index, reference in enumerate(document.references):
        if last is not None and reference.offset == last + 1 and index not in provenance.markers:
            return index
    return None


def _block_around(document: ImportedDocument, position: int) -> Block:
    return next(block for block in document.blocks if block.start <= position <= block.end)


def _note_of(document: ImportedDocument, block: Block) -> str:
    """Return the key of the footnote whose text a block is."""
    if block.type is not BlockType.FOOTNOTE:
        return ""
    return next((note.key for note in document.footnotes if note.block == block.id), "")


def _with_blanks(
    document: ImportedDocument, start: int, end: int, offset: int, block: Block
) -> tuple[Copy, ...]:
    """Return raw characters with the blanks that the file has around them."""
    raw, text = document.raw, document.text
    before, after = _gaps(raw, start, end)
    if offset == block.start or text[offset - 1].isspace():
        before = ""
    elif _breaks(before):
        before = "\t" if joint_in(text, text[block.start : offset], raw[start:end]) else ""
    if offset == block.end or text[offset].isspace():
        after = ""
    elif _breaks(after):
        after = "\t" if joint_in(text, raw[start:end], text[offset : block.end]) else ""
    kept = (start - (before == " "), end + (after == " "))  # a single blank is a copy, too
    blanks = [Copy(" ") if gap and gap != " " else None for gap in (before, after)]
    made = (blanks[0], Copy(raw[slice(*kept)], kept[0]), blanks[1])
    return tuple(copy for copy in made if copy is not None)


def _gaps(raw: str, start: int, end: int) -> tuple[str, str]:
    """Return the white space before and after a raw range."""
    first, last = start, end
    while first and raw[first - 1].isspace():
        first -= 1
    while last < len(raw) and raw[last].isspace():
        last += 1
    return raw[first:start], raw[end:last]


def _breaks(gap: str) -> bool:
    """Tell whether white space holds a line end."""
    return len(f"{gap}.".splitlines()) > 1
