"""Each line of the page is set by its role, its languages and what stands in it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from briefdesk.model.annotation import Kind
from briefdesk.model.wire import changed
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.highlights import Layer, Look
from briefdesk.ui.briefing.lines import Line, Role
from briefdesk.ui.briefing.setter import Setter
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from tests.documents import made_document

SOURCE = made_document()
TEXT = SOURCE.text.replace("医疗DX", "日のの語")  # some Japanese, of the same length
DOCUMENT = changed(SOURCE, text=TEXT)
PAGE = compose(DOCUMENT, DOCUMENT.meta, TEXT, Names("Footnotes", "Author", "Translation"))
LEFT, JUSTIFIED = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignJustify


def setter(*layers: Layer, page: Composition = PAGE) -> Setter:
    return Setter(page, Styles("zh-Hans", 14, LIGHT), layers)


def line_at(unit: int) -> Line:
    return next(line for line in PAGE.lines if line.start <= unit < line.end)


def look(made: Setter, unit: int) -> QTextCharFormat:
    """Return how one unit of the page is drawn."""
    line = line_at(unit)
    whole = QTextCharFormat()
    for one in made.formats(line, line.start, line.end):
        if one.start <= unit - line.start < one.start + one.length:
            whole.merge(one.format)
    return whole


def test_a_part_of_a_line_looks_as_in_the_whole_of_it(qapp: object) -> None:
    made = setter(*(Layer(at, at + 3, Look(term=True)) for at in range(5, 90, 7)))
    for line in PAGE.lines:
        for start, end in pairwise(range(line.start, line.end + 1, 3)):
            looks = [QTextCharFormat() for _ in range(start, end)]
            for one in made.formats(line, start, end):
                assert 0 <= one.start < one.start + one.length <= end - start
                for at in range(one.start, one.start + one.length):
                    looks[at].merge(one.format)
            assert looks == [look(made, unit) for unit in range(start, end)]


def test_japanese_keeps_its_face_in_a_heading(qapp: object) -> None:
    (run,) = [run for run in PAGE.runs if PAGE.map.text[run.start : run.end].startswith("のの")]
    assert line_at(run.start).role is Role.HEADING
    assert look(setter(), run.end - 1).font().families()[0] == "Noto Sans JP"


def test_terms_and_comments_look_like_it_where_they_are(qapp: object) -> None:
    start = TEXT.index("公共数据库")
    made = setter(Layer(start, start + 2, Look(kind=Kind.RISK, term=True)))
    first = PAGE.map.page_start(start)
    inside, after = look(made, first + 1), look(made, first + 2)
    assert inside.background().color().name() == LIGHT.tint(Kind.RISK).fill
    assert inside.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert after.background().style() is Qt.BrushStyle.NoBrush
    assert after.underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline


def test_markers_are_raised_and_labels_are_not(qapp: object) -> None:
    raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
    for mark in PAGE.marks:
        high = look(setter(), mark.start).verticalAlignment() is raised
        assert high == (mark.reference is not None)


def test_an_address_is_not_stretched(qapp: object) -> None:
    assert setter().option(line_at(PAGE.links[0].start)).alignment() == LEFT


@pytest.mark.parametrize(
    ("words", "ragged"),
    [
        ("数据（pseudonymized data）的利用", True),
        ("推进医疗 DX 的措施", True),
        ("第 20 条第 2 款", False),
        ("包含结局（Outcome）信息", True),
        ("依 GDPR（欧盟）的规定", False),
    ],
)
def test_blanks_after_latin_words_are_not_stretched(
    qapp: object,
    words: str,
    ragged: bool,  # noqa: FBT001 - a case
) -> None:
    block = changed(SOURCE.blocks[1], id="b0", start=0, end=len(words))
    source = changed(
        SOURCE, text=words, raw=words, blocks=(block,), footnotes=(), references=(), links=()
    )
    page = compose(source, source.meta, words, Names("Footnotes", "Author", "Translation"))
    option = setter(page=page).option(page.lines[-1])
    assert option.alignment() == (LEFT if ragged else JUSTIFIED)
