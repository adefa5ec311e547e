"""A page with tables is worked on like any other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.workspace import Act, Workspace
from tests.tables import mixed
from tests.ui.briefing.conftest import drawn, point
from tests.ui.conftest import Annotate, Settle, Show


def span(words: str) -> Span:
    """Return where some words of the document stand."""
    start = mixed().text.index(words)
    return Span(start, start + len(words))


def units(view: BriefingView, words: str) -> tuple[int, int]:
    """Return the page units of some words."""
    assert view.paper.composition is not None
    return view.paper.composition.map.page_range(span(words))


def test_a_marker_in_a_cell_leads_to_its_note_and_back(view: BriefingView, show: Show) -> None:
    show(mixed())
    composition = view.paper.composition
    assert composition is not None
    marker, label = composition.marks[1], composition.marks[3]
    for here, there in ((marker, label), (label, marker)):
        place = point(view, here.start)
        QTest.mouseClick(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.paper.textCursor().position() == there.start


def test_a_comment_on_words_in_a_cell_stands_beside_their_row(
    view: BriefingView, show: Show, annotate: Annotate, settle: Settle
) -> None:
    show(mixed())
    annotate("对加工方法等信息", kind=Kind.RISK, body="核对")
    start, _ = units(view, "对加工方法等信息")
    assert drawn(view.paper, start).background().style() is Qt.BrushStyle.SolidPattern
    (card,) = view.margin.cards()
    assert card.y() == view.paper.line_rect(start).y()


def test_a_mouse_selection_over_cells_is_the_span_between_its_ends(
    view: BriefingView, show: Show, workspace: Workspace
) -> None:
    show(mixed())
    first, last = units(view, "第41条")[0], units(view, "加工方法\n")[0] + 2
    view.paper.go_to(first)
    paper, left = view.paper, Qt.MouseButton.LeftButton
    start, end = paper.line_rect(first), paper.line_rect(last)
    QTest.mousePress(paper.viewport(), left, pos=start.center() - start.center() + start.topLeft())
    QTest.mouseMove(paper.viewport(), end.topLeft())
    QTest.mouseRelease(paper.viewport(), left, pos=end.topLeft())
    chosen = workspace.selection
    assert chosen is not None
    assert chosen == Span(span("第41条").start, span("加工方法\n").start + 2)
    copied = paper.createMimeDataFromSelection().text()
    assert copied == "第41条\t《个人信息保护法》第43条\n加工"


def test_words_in_cells_are_found(
    view: BriefingView, show: Show, workspace: Workspace, settle: Settle
) -> None:
    show(mixed())
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("同意")
    settle()
    view.find_bar.turned.emit(1)
    view.find_bar.turned.emit(1)
    assert view.paper.selected_units()[0] in [
        view.paper.composition.map.page_start(at)
        for at in range(len(mixed().text))
        if view.paper.composition is not None and mixed().text.startswith("同意", at)
    ]
