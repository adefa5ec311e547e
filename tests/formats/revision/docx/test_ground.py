"""Where the words of a correction stand in the XML."""

import pytest

from briefdesk.formats.containers.word.tracing import trace
from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.formats.revision.docx.ground import GONE, Ground, Place
from briefdesk.formats.revision.docx.runs import words_of
from briefdesk.formats.revision.docx.surroundings import DRAWN, Surroundings
from briefdesk.model.imported import ImportedDocument, Revisions
from briefdesk.model.progress import unheard
from briefdesk.model.span import Span
from tests.word_files import cite, gone, ins, note, p, r, read_word, word_file

FILE = word_file(
    p(r("甲乙") + gone("旧") + r(" 丙") + cite(3) + r("丁"))
    + p("戊己")
    + p(r("庚") + r'<w:fldSimple w:instr=" EQ \o\ac(○,1) "/>' + r("辛")),
    footnotes=note(3, "注释"),
)


def ground(side: Revisions = "accepted") -> tuple[Ground, ImportedDocument]:
    """Return the ground of the file, and what is read of it."""
    traced = trace(FILE, "a.docx", side, unheard)
    document = read_word(FILE, side)
    return Ground(traced, document.spans, Surroundings(W, traced.roots, traced.main)), document


def place(words: str, side: Revisions = "accepted") -> Place:
    """Return where some words stand."""
    found, document = ground(side)
    start = document.text.index(words)
    return found.place(Span(start, start + len(words)))


def said(found: Place) -> list[list[str]]:
    """Return the words of the parts, paragraph by paragraph."""
    return [
        [words_of(part.element)[part.start : part.end] for part in paragraph]
        for paragraph in found.paragraphs
    ]


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("乙", [["乙"]]),
        ("乙丙", [["乙", " 丙"]]),
        ("丙丁", [["丙", "丁"]]),
        ("丁\n戊", [["丁"], ["戊"]]),
        ("注", [["注"]]),
    ],
)
def test_words_and_the_blanks_between_them(words: str, parts: list[list[str]]) -> None:
    found = place(words)
    assert (said(found), found.why) == (parts, None)


def test_deleted_words_are_not_deleted_again() -> None:
    assert said(place("乙旧丙", "original")) == [["乙", " 丙"]]
    assert place("旧", "original").why == GONE


def test_words_without_an_element_stand_at_the_nearest() -> None:
    found = place("①")
    assert (found.paragraphs, found.why) == ((), DRAWN)
    assert {words_of(element) for element in found.elements} == {"庚"}


def test_the_nearest_element_of_any_place() -> None:
    found, document = ground()
    assert words_of(found.nearest(0)) == "甲乙"
    assert words_of(found.nearest(len(document.raw) + 5)) == " 注释"


def test_inserted_words_are_words() -> None:
    file = word_file(p(r("甲") + ins(r("乙")) + r("丙")))
    traced = trace(file, "a.docx", "accepted", unheard)
    document = read_word(file)
    found = Ground(traced, document.spans, Surroundings(W, traced.roots, traced.main))
    assert said(found.place(Span(0, 3))) == [["甲", "乙", "丙"]]
