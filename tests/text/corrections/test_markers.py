"""Markers that are numbers, numbers that are markers, and where a reference leads."""

import pytest

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.replaying import correction_at, note_named, replay
from tests.reading import read_text
from tests.text.corrections.corrected import check

RAW = (
    "一、背景\n　　政府决定了《基本方针》1，目标为 2 项。\n　　第二段引用了《计划》2。\n"
    "1 参见《基本方针》第三节。\n2 参见《计划》的说明。"
)


@pytest.fixture
def document() -> ImportedDocument:
    made = read_text(RAW)
    assert [note.label for note in made.footnotes] == ["1", "2"]
    assert [reference.footnote for reference in made.references] == ["0:1", "0:2"]
    return made


def said(document: ImportedDocument, kind: CorrectionKind, words: str, key: str = "") -> Correction:
    start = document.raw.index(words) + len(words) - 1
    named = note_named(document, key) if key else {}
    return correction_at(document, kind, Span(start, start + 1), **named)


def test_a_marker_goes_back_into_the_text(document: ImportedDocument) -> None:
    done = replay(document, [said(document, CorrectionKind.NUMBER, "方针》1")])
    assert "《基本方针》1，目标" in done.document.text
    assert [reference.footnote for reference in done.document.references] == ["0:2"]
    check(done.document)


def test_a_number_of_the_text_becomes_a_marker(document: ImportedDocument) -> None:
    """It leaves the text with the blanks around it; a person vouches for the reference."""
    done = replay(document, [said(document, CorrectionKind.MARKER, "目标为 2", "0:2")]).document
    assert "目标为项。" in done.text
    made = done.references[1]
    assert (made.footnote, made.how, done.text[made.offset - 1]) == ("0:2", "person", "为")
    check(done)


def test_a_marker_points_to_another_footnote(document: ImportedDocument) -> None:
    done = replay(document, [said(document, CorrectionKind.POINT, "计划》2", "0:1")]).document
    assert [reference.footnote for reference in done.references] == ["0:1", "0:1"]
    assert done.text == document.text


def test_what_is_a_marker_already_only_points(document: ImportedDocument) -> None:
    done = replay(document, [said(document, CorrectionKind.MARKER, "计划》2", "0:1")]).document
    assert [reference.footnote for reference in done.references] == ["0:1", "0:1"]


def test_a_footnote_is_cited_where_no_marker_is_printed(document: ImportedDocument) -> None:
    once = replay(document, [said(document, CorrectionKind.CITE, "第二段", "0:1")]).document
    made = once.references[1]
    assert (made.footnote, once.text[made.offset - 3 : made.offset]) == ("0:1", "第二段")
    again = replay(once, [said(document, CorrectionKind.CITE, "第二段", "0:1")]).document
    assert again == once
    check(once)


@pytest.mark.parametrize(
    ("kind", "words", "key"),
    [
        (CorrectionKind.MARKER, "目标为 ", "0:2"),  # a blank is no marker
        (CorrectionKind.MARKER, "\n2 参", "0:2"),  # a note does not cite itself
        (CorrectionKind.CITE, "说明", "0:2"),
        (CorrectionKind.NUMBER, "一", ""),  # the number of a heading
        (CorrectionKind.POINT, "第二段", "0:1"),  # no reference stands there
    ],
)
def test_what_cannot_be_is_not_done(
    document: ImportedDocument, kind: CorrectionKind, words: str, key: str
) -> None:
    correction = said(document, kind, words, key)
    done = replay(document, [correction])
    assert done.unfit == (correction,)
    assert done.document is document


def test_a_footnote_is_known_by_the_beginning_of_its_text(document: ImportedDocument) -> None:
    """Keys may change from one reading to the next; a note that is not there is none."""
    correction = said(document, CorrectionKind.POINT, "计划》2", "0:1")
    other = changed(correction, footnote="7:7")
    assert replay(document, [other]).document.references[1].footnote == "0:1"
    lost = changed(correction, note="没有这样的注释")
    assert replay(document, [lost]).unfit == (lost,)
