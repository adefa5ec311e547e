"""The sheet of paper alone: nothing is loaded, nothing is guessed about positions."""

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextCharFormat, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.highlights import Layer, Look
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import LIGHT
from tests.documents import made_document
from tests.ui.briefing.conftest import drawn

DOCUMENT = made_document()


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    made = Paper()
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(paper: Paper) -> Composition:
    composition = compose(DOCUMENT, DOCUMENT.meta, DOCUMENT.text, Names("N", "A", "T"))
    paper.show_composition(composition, Styles("zh-Hans", 14, LIGHT), DOCUMENT.text, [])
    return composition


def test_the_page_keeps_its_font_when_the_interface_gets_another(paper: Paper) -> None:
    show(paper)
    before, font = paper.grab().toImage(), paper.document().defaultFont()
    paper.setFont(QFont("Noto Sans JP", 30))
    assert paper.document().defaultFont() == font
    assert paper.grab().toImage() == before


def test_no_resource_is_ever_loaded(paper: Paper) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("file:///etc/hostname", "//host/share/x.png", "http://example.com/x.png"):
        answer = paper.loadResource(kind, QUrl(address))
        assert isinstance(answer, QImage)
        assert (answer.width(), answer.height()) == (1, 1)


def test_the_paper_shows_every_unit_and_breaks_all_lines_at_leisure(
    paper: Paper, qtbot: QtBot
) -> None:
    composition = show(paper)
    assert paper.document().characterCount() - 1 == composition.map.utf16.length
    last = paper.document().lastBlock()
    qtbot.waitUntil(lambda: last.layout().lineCount() > 0)


def test_another_page_is_painted_even_if_it_has_a_single_line(paper: Paper, qtbot: QtBot) -> None:
    show(paper)
    paper.repaint()
    empty = changed(DOCUMENT, text="", blocks=(), footnotes=(), references=(), links=())
    bare = compose(empty, changed(empty.meta, title="扫描件"), "", Names("N", "A", "T"))
    watch = Painted(paper.viewport())
    paper.show_composition(bare, Styles("zh-Hans", 14, LIGHT), "", [])
    qtbot.waitUntil(lambda: watch.count > 0)


def test_painting_changes_looks_and_moves_nothing(paper: Paper) -> None:
    composition = show(paper)
    places = [paper.line_rect(line.start) for line in composition.lines]
    paper.paint([Layer(0, 2, Look(term=True))])
    assert [paper.line_rect(line.start) for line in composition.lines] == places
    line = QTextCharFormat.UnderlineStyle.DotLine
    assert drawn(paper, composition.map.page_start(1)).underlineStyle() is line


def test_beside_the_words_nothing_is_hit(paper: Paper) -> None:
    show(paper)
    assert paper.unit_at(QPoint(2, 2)) == -1


def test_found_places_are_marked_only_in_view(paper: Paper) -> None:
    composition = show(paper)
    length = composition.map.utf16.length
    paper.resize(700, 200)
    paper.show_found([Span(0, 2), Span(length - 2, length)], Span(0, 2))
    assert len(paper.extraSelections()) == 2  # the visible place, and that it is current
    paper.show_found([], None)
    assert paper.extraSelections() == []


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def narrow(paper: Paper) -> tuple[Paper, int, int]:
    """Return a paper on which a paragraph has several lines, and the paragraph's page units."""
    paper.resize(360, 900)
    composition = show(paper)
    text = DOCUMENT.text
    start = text.index("公共数据库")
    first, end = composition.map.page_range(Span(start, text.index("数据很多") + 4))
    assert len(tops(paper, first, end)) >= 3
    return paper, first, end


def tops(paper: Paper, first: int, end: int) -> list[tuple[int, int]]:
    """Return top and bottom of the drawn part of each line of a paragraph."""
    rects = {paper.line_rect(unit).y(): paper.line_rect(unit) for unit in range(first, end)}
    return [(top, rect.bottom()) for top, rect in sorted(rects.items())]


def place_at(paper: Paper, lines: list[tuple[int, int]], x: int, y: int) -> tuple[QPoint, QPoint]:
    """Return a point and the middle of the line nearest to it, at the same x."""
    top, bottom = min(lines, key=lambda line: max(line[0] - y, y - line[1], 0))
    return QPoint(x, y), QPoint(x, (top + bottom) // 2)


def click(paper: Paper, place: QPoint) -> int:
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return paper.textCursor().position()


def ambiguous(lines: list[tuple[int, int]], y: int) -> bool:
    """Tell whether two lines are about equally near."""
    near = sorted(max(top - y, y - bottom, 0) for top, bottom in lines)
    return near[1] - near[0] <= 1


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(x=st.integers(20, 300), share=st.floats(0, 1))
def test_a_click_anywhere_in_a_paragraph_meets_the_nearest_line(
    narrow: tuple[Paper, int, int], x: int, share: float
) -> None:
    paper, first, end = narrow
    lines = tops(paper, first, end)
    y = round(lines[0][0] + share * (lines[-1][1] - lines[0][0]))
    assume(not ambiguous(lines, y))
    there, middle = place_at(paper, lines, x, y)
    expected = click(paper, middle)
    paper.put_caret(0)
    assert click(paper, there) == expected


def test_between_two_lines_a_drag_and_a_double_click_follow_x(
    narrow: tuple[Paper, int, int],
) -> None:
    paper, first, end = narrow
    line, following = tops(paper, first, end)[:2]
    gap = line[1] + 2
    assert gap < following[0], "there is leading between the lines"
    from_unit, to_unit = first + 2, first + 6
    x0, x1 = paper.line_rect(from_unit).left() + 1, paper.line_rect(to_unit).left() + 1
    view, left = paper.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=QPoint(x0, gap))
    QTest.mouseMove(view, QPoint(x1, gap))
    QTest.mouseRelease(view, left, pos=QPoint(x1, gap))
    assert paper.selected_units() == (from_unit, to_unit)
    chosen = []
    for y in (gap, (line[0] + line[1]) // 2):
        paper.put_caret(0)
        QTest.mouseDClick(view, left, pos=QPoint(x0, y), delay=QApplication.doubleClickInterval())
        QTest.mouseRelease(view, left, pos=QPoint(x0, y))  # Qt does not
        chosen.append(paper.selected_units())
    assert chosen[0] == chosen[1]
    assert chosen[0][0] <= from_unit < chosen[0][1]


def test_a_selection_by_mouse_points_at_nothing_until_the_mouse_goes_on(
    narrow: tuple[Paper, int, int],
) -> None:
    paper, first, _end = narrow
    pointed: list[object] = []
    paper.hovered.connect(pointed.append)
    start, stop = paper.line_rect(first).center(), paper.line_rect(first + 5).center()
    view, left = paper.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, stop)
    QTest.mouseRelease(view, left, pos=stop)
    QTest.mouseMove(view, stop + QPoint(3, 0))
    assert pointed == []
    QTest.mouseMove(view, start)
    assert pointed[-1:] == [first]


def test_words_meant_for_a_comment_do_not_turn_the_page(paper: Paper) -> None:
    paper.resize(360, 200)
    show(paper)
    bar = paper.verticalScrollBar()
    paper.ignore_words()
    QTest.keyClicks(paper, "to do ")
    assert bar.value() == 0
    QTest.keyClick(paper, Qt.Key.Key_Down)  # the reader goes on reading
    QTest.keyClick(paper, Qt.Key.Key_Space)
    assert bar.value() > 0


def test_what_was_copied_outlives_the_program_without_a_crash() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from briefdesk.ui.briefing.paper import Paper; paper = Paper();"
        "app.clipboard().setMimeData(paper.createMimeDataFromSelection())"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
