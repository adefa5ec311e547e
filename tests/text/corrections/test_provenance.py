"""From the text to the file and back."""

from hypothesis import given

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.text.corrections.provenance import Provenance
from tests.reading import read_sample, read_text
from tests.text.corrections.corrected import documents


@given(documents())
def test_every_copied_character_leads_back_to_itself(document: ImportedDocument) -> None:
    provenance = Provenance(document)
    for position in range(len(document.text)):
        raw = provenance.raw_of(position, position + 1)
        if raw is not None:
            assert document.raw[raw.start] == document.text[position]
            assert provenance.text_of(raw.start) == position


def test_each_reference_has_its_printed_marker() -> None:
    for name in ("chapters.txt", "restart.txt", "japanese.txt"):
        document = read_sample(name)
        markers = Provenance(document).markers
        assert sorted(markers) == list(range(len(document.references)))
        notes = {note.key: note.label for note in document.footnotes}
        for index, span in markers.items():
            label = notes[document.references[index].footnote or ""]
            assert document.raw[span.raw_start : span.raw_end].strip("[]（）") == label.strip("[]")


def test_the_printed_number_of_a_heading_is_found() -> None:
    document = read_text("一、背景\n　　推进数据利用。\n二、现状\n　　利用很多。")
    provenance = Provenance(document)
    found = [provenance.number_before(block) for block in document.blocks]
    words = [span and document.raw[span.raw_start : span.raw_end] for span in found]
    assert words == ["一、", None, "二、", None]


def test_what_is_not_in_the_text_has_no_place_there() -> None:
    document = read_text("一、背景\n　　推进数据利用。")
    provenance = Provenance(document)
    assert provenance.text_of(0) is None
    assert provenance.span_at(len(document.raw)) is None
    assert provenance.raw_of(0, 0) is None
    assert provenance.opening_of(document.blocks[1], 2) == Span(7, 9)
    assert [span.role.value for span in provenance.spans_in(0, 3)] == ["number", "text"]
