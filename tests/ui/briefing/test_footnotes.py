"""A marker leads to its note, and the note back to the marker that was followed."""

from briefdesk.model.imported import Reference
from briefdesk.model.wire import changed
from briefdesk.ui.briefing.composition import Names, compose
from briefdesk.ui.briefing.footnotes import FootnoteJumps
from tests.documents import PLATFORM, made_document

NAMES = Names("Footnotes", "Author", "Translation")
DOCUMENT = made_document()
AGAIN = Reference("0:1", DOCUMENT.blocks[6].id, DOCUMENT.blocks[6].end, 5.0)  # a second marker 1
STRAY = Reference(None, DOCUMENT.blocks[6].id, DOCUMENT.blocks[6].start, 1.0)
MADE = changed(DOCUMENT, references=(*DOCUMENT.references, STRAY, AGAIN))
PAGE = compose(MADE, MADE.meta, MADE.text, NAMES)


def test_a_marker_leads_to_the_label_of_its_note_and_back() -> None:
    jumps = FootnoteJumps(MADE, PAGE)
    for mark in (PAGE.marks[0], PAGE.marks[1], PAGE.marks[3]):
        target = jumps.follow(mark)
        assert target is not None
        label = jumps.at(target)
        assert label is not None
        assert label.reference is None
        assert label.footnote == mark.footnote
        assert jumps.follow(label) == mark.start


def test_a_note_nobody_came_to_leads_to_its_first_marker() -> None:
    jumps = FootnoteJumps(MADE, PAGE)
    label = next(mark for mark in PAGE.marks if mark.footnote == "0:1" and mark.reference is None)
    assert jumps.follow(label) == PAGE.marks[0].start


def test_a_marker_is_found_by_any_of_its_characters_and_beside_it() -> None:
    jumps = FootnoteJumps(MADE, PAGE)
    mark = PAGE.marks[0]
    assert jumps.at(mark.start) == mark
    assert jumps.at(mark.end) is None
    assert jumps.beside(mark.end) == mark
    assert jumps.beside(mark.end + 1) is None


def test_a_marker_without_a_note_leads_nowhere() -> None:
    jumps = FootnoteJumps(MADE, PAGE)
    stray = PAGE.marks[2]
    assert stray.footnote is None
    assert jumps.follow(stray) is None
    assert jumps.note(stray) is None


def test_a_note_has_its_words() -> None:
    note = FootnoteJumps(MADE, PAGE).note(PAGE.marks[1])
    assert note is not None
    assert note.text.endswith(PLATFORM)
