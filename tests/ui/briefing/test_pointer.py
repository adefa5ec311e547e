"""What a click or a key does to the marker, link, comment or term it meets."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import BlockType
from briefdesk.model.span import Span
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.widgets.link_dialog import LinkDialog
from briefdesk.ui.workspace import Act, Workspace
from tests.documents import PLATFORM
from tests.services.reviewed import document
from tests.ui.briefing.conftest import point, units
from tests.ui.conftest import Annotate, Settle, Show


def click(view: BriefingView, unit: int) -> None:
    place = point(view, unit)
    QTest.mouseClick(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_clicking_a_marker_goes_to_its_note_and_back(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    composition = view.paper.composition
    assert composition is not None
    marker, label = composition.marks[1], composition.marks[3]
    for here, there in ((marker, label), (label, marker)):
        place = point(view, here.start)
        QTest.mouseClick(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.paper.textCursor().position() == there.start
        assert view.paper.line_rect(there.start).intersects(view.paper.viewport().rect())


def test_return_at_a_marker_goes_to_its_note_and_back(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    composition = view.paper.composition
    assert composition is not None
    marker, label = composition.marks[0], composition.marks[2]
    view.paper.put_caret(marker.end)
    QTest.keyClick(view.paper, Qt.Key.Key_Return)
    assert view.paper.textCursor().position() == label.start
    QTest.keyClick(view.paper, Qt.Key.Key_Return)
    assert view.paper.textCursor().position() == marker.start


def test_a_click_on_an_address_asks_before_anything_happens(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    click(view, units(view, PLATFORM)[0] + 3)
    (dialog,) = view.findChildren(LinkDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_click_on_a_term_asks_for_its_card(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    asked: list[Span] = []
    workspace.term_asked.connect(asked.append)
    term = briefing.recognitions[0]
    assert view.paper.composition is not None
    click(view, view.paper.composition.map.page_start(term.start))
    assert asked == [Span(term.start, term.end)]


def test_a_click_on_commented_words_makes_the_shortest_comment_current(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, annotate: Annotate
) -> None:
    short = annotate("继续", kind=Kind.NOTE, body="short")
    annotate("将继续推进", kind=Kind.RISK, body="long")
    workspace.set_annotation(None)
    click(view, units(view, "继续")[0])
    assert workspace.annotation_id == short.id


def test_selecting_by_mouse_is_no_click(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    start, end = units(view, "将继续推进")
    first, last = point(view, start), point(view, end - 1)
    QTest.mousePress(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.paper.viewport(), last)
    QTest.mouseRelease(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert workspace.annotation_id is None


def test_the_menu_annotates_only_a_selection(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    view.paper.menu_asked.emit(view.mapToGlobal(view.rect().center()))
    menu = view.paper.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action for action in menu.actions() if action.text() and action.menu() is None]
    assert not any(action.isEnabled() for action in words)
    menu.close()


def test_the_menu_offers_to_add_the_selection_to_the_term_base(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace
) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    workspace.set_selection(Span(0, 2))
    view.paper.menu_asked.emit(view.mapToGlobal(view.rect().center()))
    menu = view.paper.findChild(QMenu)
    assert isinstance(menu, QMenu)
    for words in ("Add &term…", "&Wrong rendering of…"):
        next(one for one in menu.actions() if one.text() == words).trigger()
    assert asked == [Act.ADD_TERM, Act.WRONG_RENDERING]
    menu.close()


def test_the_menu_says_what_the_block_under_the_pointer_is(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Settle
) -> None:
    block = briefing.briefing.document.blocks[1]
    place = point(view, units(view, "日本政府")[0])
    view.paper.menu_asked.emit(view.paper.viewport().mapToGlobal(place))
    menu = view.paper.findChild(QMenu)
    assert isinstance(menu, QMenu)
    kinds = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(kinds, QMenu)
    next(action for action in kinds.actions() if action.text() == "Heading of level 2").trigger()
    menu.close()
    settle()
    assert workspace.shown is not None
    changed = workspace.shown.briefing.document.blocks[1]
    assert (changed.id, changed.type, changed.level) == (block.id, BlockType.HEADING, 2)


def test_the_menu_means_the_briefing_it_was_opened_on(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Settle, show: Show
) -> None:
    place = point(view, units(view, "日本政府")[0])
    view.paper.menu_asked.emit(view.paper.viewport().mapToGlobal(place))
    menu = view.paper.findChild(QMenu)
    assert isinstance(menu, QMenu)
    kinds = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(kinds, QMenu)
    other = show(document())
    next(action for action in kinds.actions() if action.text() == "Heading of level 2").trigger()
    menu.close()
    settle()
    assert workspace.shown == other


@pytest.mark.parametrize(
    ("clicked", "selected"),
    [("名化信息。匿", "假名化信息"), ("推进。", "将继续推进")],
)
@pytest.mark.usefixtures("briefing")
def test_a_double_click_selects_the_term_or_a_word_within_its_marks(
    view: BriefingView, clicked: str, selected: str
) -> None:
    unit = units(view, clicked)[0]
    place = point(view, unit)
    QTest.mouseDClick(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view.paper.viewport(), Qt.MouseButton.LeftButton, pos=place)  # Qt does not
    assert view.paper.textCursor().selectedText() == selected
    assert view.paper.selected_units()[0] <= unit < view.paper.selected_units()[1]


@pytest.mark.usefixtures("briefing")
def test_a_trembling_hand_keeps_what_a_double_click_selected(view: BriefingView) -> None:
    place = point(view, units(view, "推进。")[0])
    viewport, left = view.paper.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=place)
    for kind, moved in (
        (QEvent.Type.MouseButtonDblClick, place),
        (QEvent.Type.MouseMove, place + QPoint(5, 1)),
    ):
        around = QPointF(viewport.mapToGlobal(moved))
        keys = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, QPointF(moved), around, left, left, keys)
        QApplication.sendEvent(viewport, event)
        assert view.paper.textCursor().selectedText() == "将继续推进"
