"""What a person says about a reading is done again, exactly, or reported; nothing gets lost."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.corrections.replaying import correction_at, replay
from tests.reading import read_sample, read_text
from tests.text.corrections.corrected import (
    boxed,
    canonical,
    check,
    corrections,
    documents,
    opposite,
)


@given(documents())
def test_nothing_said_nothing_changed(document: ImportedDocument) -> None:
    assert replay(document, ()).document is document


@given(st.data())
def test_any_corrections_in_any_order_keep_every_promise(data: st.DataObject) -> None:
    """Each is done, or reported as unfit; then all are done again on a second reading."""
    document = first = data.draw(documents())
    said: list[Correction] = []
    for _ in range(data.draw(st.integers(1, 8))):
        correction = data.draw(corrections(document))
        if correction is not None:
            document = replay(document, [correction]).document
            check(document)
            said.append(correction)
    assert replay(first, said).document == document
    check(replay(first, data.draw(st.permutations(said))).document)


@given(st.data())
def test_the_map_of_a_correction_is_exact(data: st.DataObject) -> None:
    """A character of the file that was in the text is found where the map says."""
    before = data.draw(documents())
    correction = data.draw(corrections(before))
    done = replay(before, [] if correction is None else [correction])
    old, new = Provenance(before), Provenance(done.document)
    for span in before.spans:
        if span.text_start is None:
            continue
        for raw in range(span.raw_start, span.raw_end):
            was, now = old.text_of(raw), new.text_of(raw)
            assert was is not None
            place = done.moved(Span(was, was + 1))
            if now is None:
                assert len(place) == 0
            else:
                assert place == Span(now, now + 1)


@given(st.data())
def test_the_opposite_gives_the_document_back(data: st.DataObject) -> None:
    before = data.draw(documents())
    correction = data.draw(corrections(before))
    if correction is None:
        return
    there = replay(before, [correction])
    back = opposite(before, correction)
    if back is None or there.unfit or there.document == before or not _is_even(before, correction):
        return
    again = replay(there.document, [back])
    assert again.unfit == ()
    after = again.document
    if correction.kind in (CorrectionKind.MARKER, CorrectionKind.FURNITURE, CorrectionKind.BLOCK):
        # nobody knows any more where on the page those characters stand
        before, after = (changed(one, boxes=()) for one in (before, after))
    assert canonical(after) == canonical(before)


def _is_even(document: ImportedDocument, correction: Correction) -> bool:
    """Tell whether the way back is the same way: kinds that lose something have none."""
    position = Provenance(document).text_of(correction.start)
    block = next(
        (b for b in document.blocks if position is not None and b.start <= position < b.end), None
    )
    if correction.kind is CorrectionKind.SPLIT and position is not None:
        around = document.text[position - 1 : position + 1]
        return block is not None and block.type is not BlockType.HEADING and min(around) > "\u3040"
    if correction.kind is CorrectionKind.JOIN and block is not None:
        before = document.blocks[document.blocks.index(block) - 1]
        return (before.type, before.level, before.page, block.number) == (
            block.type, block.level, block.page, "",
        )  # fmt: skip
    if correction.kind is CorrectionKind.BLOCK and block is not None:
        plain = block.type in (BlockType.PARAGRAPH, BlockType.QUOTE)
        return plain or block.number != "" or correction.number == ""
    if correction.kind is CorrectionKind.MARKER:  # a number, not a part of a word or of an opening
        around = correction.before[-1:] + correction.after[:1]
        return correction.words.isdigit() and not re.search(r"[0-9A-Za-z]|^\s", around)
    if correction.kind is CorrectionKind.FURNITURE:
        return block is not None and block.type is BlockType.PARAGRAPH
    return True


def test_the_real_briefing_can_be_corrected_everywhere(real_briefing: Path) -> None:
    """Every marker and block of it, one after the other, and back again."""
    document = boxed(read_text(real_briefing.read_text("utf-8")))
    provenance = Provenance(document)
    for index, span in provenance.markers.items():
        place = Span(span.raw_start, span.raw_end)
        correction = correction_at(document, CorrectionKind.NUMBER, place)
        done = replay(document, [correction])
        check(done.document)
        assert len(done.document.references) == len(document.references) - 1
        back = opposite(document, correction)
        assert back is not None
        assert canonical(replay(done.document, [back]).document) == canonical(document), index


def test_corrections_find_their_place_in_another_decoding() -> None:
    """The raw positions moved; the words around say where, or that there are several places."""
    document = read_sample("chapters.txt")
    marker = next(iter(Provenance(document).markers.values()))
    place = Span(marker.raw_start, marker.raw_end)
    correction = correction_at(document, CorrectionKind.NUMBER, place)
    later = read_text("一行新的文字。\n\n" + document.raw)
    moved = replay(later, [correction])
    assert moved.unfit == ()
    assert len(moved.document.references) == len(later.references) - 1
    twice = read_text(document.raw + "\f" + document.raw)
    astray = changed(correction, start=7, end=8)
    assert replay(twice, [astray]).unfit == (astray,)
    assert replay(read_text("别的文字。"), [correction]).unfit == (correction,)
