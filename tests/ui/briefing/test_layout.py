"""The layout guesses until somebody looks; what is seen stays where it is."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from briefdesk.model.imported import BlockType, Cell, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.layout import EDGE, PageLayout
from briefdesk.ui.briefing.lines import Role
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.setter import Setter
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from tests.tables import document_of, mixed, rows, tables


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    made = Paper()
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(paper: Paper, document: ImportedDocument) -> Composition:
    composition = compose(document, document.meta, document.text, Names("N", "A", "T"))
    paper.show_composition(composition, Styles("zh-Hans", 14, LIGHT), document.text, [])
    return composition


def place(paper: Paper, composition: Composition, words: str, document: ImportedDocument) -> QRect:
    """Return where the first of some words stands, from the top of the page."""
    start = document.text.index(words)
    rect = paper.line_rect(composition.map.page_start(start))
    return rect.translated(0, paper.verticalScrollBar().value())


def long_document() -> ImportedDocument:
    words = "，".join(["第三方提供个人信息时，须取得本人同意（consent）"] * 6)
    return document_of(
        [(BlockType.PARAGRAPH, f"{n}{words[: 20 + n % 90]}", None) for n in range(400)]
    )


def broken(paper: Paper) -> int:
    """Return how many blocks have lines."""
    block, count = paper.document().begin(), 0
    while block.isValid():
        count += block.layout().lineCount() > 0
        block = block.next()
    return count


def test_only_what_is_seen_is_broken_into_lines(paper: Paper, qtbot: QtBot) -> None:
    show(paper, long_document())
    paper.viewport().repaint()
    assert 3 < broken(paper) < 40
    bar = paper.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert broken(paper) < 80
    qtbot.waitUntil(lambda: broken(paper) > 400)


def test_the_end_is_reached_at_once_whatever_was_guessed(paper: Paper) -> None:
    composition = show(paper, long_document())
    bar = paper.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum()
    last = paper.line_rect(composition.lines[-1].end)
    assert last.bottom() + 2 * EDGE < paper.viewport().height() < last.bottom() + 5 * EDGE


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_what_is_read_stays_while_the_rest_is_measured(paper: Paper, shares: list[float]) -> None:
    show(paper, long_document())
    bar = paper.verticalScrollBar()
    for share in shares:
        bar.setValue(round(bar.maximum() * share))
    paper.viewport().repaint()
    unit = paper.unit_at(QPoint(200, 250))
    seen = paper.line_rect(unit) if unit >= 0 else None
    layout = paper.document().documentLayout()
    assert isinstance(layout, PageLayout)
    while layout.go_on(1):
        pass
    if seen is not None:
        assert paper.line_rect(unit) == seen
    assert bar.maximum() == round(layout.documentSize().height()) - paper.viewport().height()


def test_scrolling_up_into_guessed_text_moves_by_what_was_scrolled(paper: Paper) -> None:
    show(paper, long_document())
    bar = paper.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(40):
        unit = max(paper.unit_at(QPoint(300, y)) for y in range(100, 200, 7))
        before = paper.line_rect(unit).y()
        bar.setValue(bar.value() - 37)
        assert paper.line_rect(unit).y() == before + 37


def test_cells_stand_in_rows_and_columns(paper: Paper) -> None:
    document = mixed()
    page = show(paper, document)

    def at(words: str) -> QRect:
        return place(paper, page, words, document)

    assert (
        at("依据").y() == at("《个人信息保护法》第41条").y() == at("《个人信息保护法》第43条").y()
    )
    assert at("项目").x() == at("依据").x() == at("加工方法").x()
    assert at("依据").x() < at("《个人信息保护法》第41条").x() < at("《个人信息保护法》第43条").x()
    assert at("国内").y() == at("国外").y() > at("提供给第三方").y() == at("区分").y()
    assert at("提供给第三方").x() == at("国内").x()


def test_the_pointer_meets_the_cell_it_is_over(paper: Paper) -> None:
    document = mixed()
    page = show(paper, document)
    paper.resize(700, 2000)
    for words in ("需要", "不适用", "国外", "原则上", "公布项目"):
        unit = page.map.page_start(document.text.index(words))
        assert paper.unit_at(paper.line_rect(unit).center()) == unit
    below = paper.line_rect(page.map.page_start(document.text.index("《个人信息保护法》第41条")))
    short = page.map.page_start(document.text.index("加工方法"))
    beside = paper.line_rect(short)
    under = QPoint(beside.x() + 3, beside.bottom() + 30)  # in the same cell, below its words
    hit = paper.document().documentLayout().hitTest(QPointF(under), Qt.HitTestAccuracy.FuzzyHit)
    assert short <= hit <= short + 4
    assert below.y() < under.y()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tables(), st.text("前文𠮷a", max_size=5))
def test_any_table_keeps_every_position(
    paper: Paper, pieces: list[tuple[BlockType, str, Cell]], around: str
) -> None:
    outside = (BlockType.PARAGRAPH, around, None)
    document = document_of([outside, *pieces, outside])
    page = show(paper, document)
    assert paper.document().characterCount() - 1 == page.map.utf16.length
    rects: dict[str, QRect] = {}
    for line in page.lines:
        assert paper.document().findBlock(line.start).position() == line.start
        if line.block is not None:
            rects[line.block] = paper.line_rect(line.start)
    for block in document.blocks:
        span = Span(block.start, block.end)
        assert page.map.document_span(*page.map.page_range(span)) == span
    cells = [(b.cell, rects[b.id]) for b in document.blocks if b.cell is not None]
    for one, there in cells:
        for other, here in cells:
            if one.row == other.row:
                assert there.y() == here.y()
            if one.row + one.row_span <= other.row:
                assert there.y() < here.y()
            if one.column == other.column:
                assert there.x() == here.x()
            if one.column + one.column_span <= other.column:
                assert there.x() < here.x()


def test_columns_of_a_table_are_as_wide_in_every_row(paper: Paper) -> None:
    document = mixed()
    page = show(paper, document)
    words = ("假名加工信息\n", "《个人信息保护法》第41", "删除能够识别", "不受限制")
    paper.grab()
    assert len({place(paper, page, word, document).x() for word in ("提供给", "国内")}) == 1
    assert len({place(paper, page, word, document).x() for word in words}) == 1


def test_a_marker_stays_on_the_line_of_its_word(paper: Paper) -> None:
    document = document_of([(BlockType.PARAGRAPH, "字" * length + "^。", None) for length in (9,)])
    page = show(paper, document)
    mark = page.marks[0].start
    for width in range(180, 700, 5):
        paper.resize(width, 400)
        assert paper.line_rect(mark).x() > paper.line_rect(mark - 2).x()


def test_a_narrow_page_breaks_cells_and_never_leaves_it(paper: Paper) -> None:
    paper.resize(260, 600)
    document = document_of([*rows(1, tuple("一二三四五六七八九"), ("很长的内容" * 9,) * 9)])
    page = show(paper, document)
    for line in page.lines:
        if line.role in (Role.CELL, Role.HEADER_CELL):
            rect = paper.line_rect(line.start)
            assert 0 <= rect.left() < paper.viewport().width()


def test_a_document_without_a_width_has_no_layout(qapp: object) -> None:
    document = mixed()
    page = compose(document, document.meta, document.text, Names("N", "A", "T"))
    bare = QTextDocument()
    made = PageLayout(bare, Setter(page, Styles("zh-Hans", 14, LIGHT)))
    bare.setDocumentLayout(made)
    assert made.documentSize().height() == 0
    assert made.hitTest(QPointF(5, 5), Qt.HitTestAccuracy.ExactHit) == -1
    assert not made.look(0, 100)
    assert not made.go_on(1)


def test_a_unit_is_about_where_it_is_said_to_be_and_back(paper: Paper) -> None:
    composition = show(paper, long_document())
    layout = paper.page_layout
    assert layout is not None
    end = composition.map.utf16.length
    heights = [layout.height_of(unit) for unit in range(0, end, 7)]
    assert heights == sorted(heights)
    assert heights[0] == 0
    assert heights[-1] <= layout.documentSize().height()
    for unit in range(0, end, 61):
        assert abs(layout.unit_near(layout.height_of(unit)) - unit) <= 1
    assert layout.unit_near(-5) == 0
    assert layout.unit_near(10**9) >= end - 1
