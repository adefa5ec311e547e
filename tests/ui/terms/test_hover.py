"""The card under the pointer comes after a rest, goes when the pointer goes, and can be asked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.span import Span
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.terms.hover import REST
from briefdesk.ui.workspace import Act, Workspace
from tests.documents import PLATFORM


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace, briefing: OpenBriefing) -> BriefingView:
    made = BriefingView(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def point(view: BriefingView, unit: int) -> QPoint:
    view.paper.go_to(unit)
    return view.paper.line_rect(unit).center()


def move_to(view: BriefingView, unit: int) -> None:
    """Move the mouse, no button down, onto a unit."""
    place = QPointF(point(view, unit))
    viewport = view.paper.viewport()
    none = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    around = viewport.mapToGlobal(place)
    moved = QMouseEvent(QEvent.Type.MouseMove, place, around, none, none, keys)
    QApplication.sendEvent(viewport, moved)


def shortcut() -> QKeyEvent:
    """Return what the page hears of a key that a command takes."""
    control = Qt.KeyboardModifier.ControlModifier
    return QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_M, control)


def term_unit(view: BriefingView, briefing: OpenBriefing) -> int:
    assert view.paper.composition is not None
    return view.paper.composition.map.page_start(briefing.recognitions[0].start)


def test_resting_on_a_term_brings_its_card_and_leaving_takes_it_away(
    view: BriefingView, briefing: OpenBriefing, qtbot: QtBot
) -> None:
    card = view.pointer.hover_card
    move_to(view, term_unit(view, briefing))
    assert not card.isVisible()
    qtbot.waitUntil(card.isVisible, timeout=4000)
    view.paper.hovered.emit(-1)
    card.move(2000, 2000)  # away from the pointer
    qtbot.waitUntil(lambda: not card.isVisible())


def test_resting_on_a_marker_shows_the_words_of_its_note(
    view: BriefingView, briefing: OpenBriefing, qtbot: QtBot
) -> None:
    assert view.paper.composition is not None
    mark = view.paper.composition.marks[1]
    card = view.pointer.hover_card
    move_to(view, mark.start)
    qtbot.waitUntil(card.isVisible, timeout=4000)
    assert any(PLATFORM in label.text() for label in card.findChildren(QLabel))


def test_the_card_at_the_caret_needs_no_mouse(
    view: BriefingView,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    asked: list[Span] = []
    workspace.term_asked.connect(asked.append)
    view.paper.put_caret(term_unit(view, briefing))
    workspace.asked.emit(Act.TERM_AT_CARET)
    settle()
    first = briefing.recognitions[0]
    assert asked == [Span(first.start, first.end)]
    assert view.pointer.hover_card.isVisible()


def test_the_card_gives_way_to_a_dialog(
    view: BriefingView,
    briefing: OpenBriefing,
    workspace: Workspace,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    view.paper.go_to(term_unit(view, briefing))
    workspace.asked.emit(Act.TERM_AT_CARET)
    card = view.pointer.hover_card
    qtbot.waitUntil(card.isVisible)
    dialog = QDialog(view)
    with qtbot.waitSignal(qapp.focusWindowChanged):
        dialog.open()
    assert card.isHidden()  # at once, not because the mouse left the page
    dialog.close()


def test_without_a_term_at_the_caret_a_message_says_so(
    view: BriefingView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.paper.put_caret(0)
    with qtbot.waitSignal(workspace.message) as told:
        workspace.asked.emit(Act.TERM_AT_CARET)
    assert "no term" in str(told.args[0])


def test_the_term_under_each_character_is_the_recognised_one(
    view: BriefingView, briefing: OpenBriefing
) -> None:
    assert view.paper.composition is not None
    page = view.paper.composition.map
    expected = {
        point: term for term in briefing.recognitions for point in range(term.start, term.end)
    }
    found = {
        point: term
        for point in range(len(briefing.briefing.document.text))
        if (term := view.pointer.term_at(page.page_start(point))) is not None
    }
    assert found == expected


def test_a_card_goes_at_once_when_the_page_scrolls_or_a_key_or_button_is_pressed(
    view: BriefingView, briefing: OpenBriefing, qtbot: QtBot
) -> None:
    card, paper = view.pointer.hover_card, view.paper
    bar = paper.verticalScrollBar()
    acts: tuple[Callable[[], object], ...] = (
        lambda: bar.setValue(bar.maximum() if bar.value() == 0 else 0),
        lambda: QTest.keyClick(paper, Qt.Key.Key_Down),
        lambda: QApplication.sendEvent(paper, shortcut()),
        lambda: QTest.mousePress(paper.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
    )
    view.resize(1100, 260)
    for act in acts:
        move_to(view, term_unit(view, briefing))
        qtbot.waitUntil(card.isVisible, timeout=4000)
        card.move(QCursor.pos() - QPoint(5, 5))  # also with the pointer on it
        act()
        assert not card.isVisible()
        view.paper.hovered.emit(-1)
    QTest.mouseRelease(paper.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_no_card_comes_while_a_comment_is_written(
    view: BriefingView,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    card = view.pointer.hover_card
    first = briefing.recognitions[0]
    workspace.set_selection(Span(first.start, first.end))
    workspace.annotate(Kind.NOTE)
    settle()
    assert view.margin.editor is not None
    move_to(view, term_unit(view, briefing))
    qtbot.wait(3 * REST)
    assert not card.isVisible()
    editor = view.margin.editor
    assert isinstance(editor, NoteEditor)
    editor.put_aside()
    settle()
    view.paper.put_caret(0)
    move_to(view, term_unit(view, briefing))
    qtbot.waitUntil(card.isVisible, timeout=4000)
