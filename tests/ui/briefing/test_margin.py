"""Cards stand beside their words, never on each other, and the current one exactly there."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.services import opening
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.briefing.margin import stack
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Annotate

CARDS = st.lists(st.tuples(st.integers(0, 900), st.integers(10, 200)), max_size=12)


@given(CARDS, st.integers(-1, 11))
def test_cards_never_overlap_and_keep_their_order(cards: list[tuple[int, int]], fixed: int) -> None:
    tops = sorted(top for top, _ in cards)
    heights = [height for _, height in cards]
    here = fixed if 0 <= fixed < len(cards) else None
    placed = stack(tops, heights, here, 8)
    rows = zip(placed, heights, strict=True)
    assert all(y + height + 8 <= below for (y, height), (below, _) in pairwise(rows))
    if here is not None:
        assert placed[here] == tops[here]


@given(CARDS)
def test_cards_with_room_stand_at_their_words(cards: list[tuple[int, int]]) -> None:
    tops = [index * 300 for index in range(len(cards))]
    assert stack(tops, [height for _, height in cards], None, 8) == tops


@pytest.fixture
def view(
    qtbot: QtBot,
    workspace: Workspace,
    briefing: OpenBriefing,
    annotate: Annotate,
    settle: Callable[[], None],
) -> BriefingView:
    made = BriefingView(workspace)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    annotate("基本方针", kind=Kind.NOTE, body="一", author="佐藤")
    annotate("推进医疗", kind=Kind.RISK, body="很长的评论，" * 30, author="王敏", internal=True)
    annotate("提供假名化信息", kind=Kind.QUESTION, body="三", author="J. Miller")
    workspace.set_annotation(None)
    settle()
    return made


def test_each_comment_has_a_card_beside_the_text(view: BriefingView) -> None:
    cards = view.margin.cards()
    assert [card.accessibleName() for card in cards] == [
        "1, Note, 佐藤: 一",
        "Risk, 王敏, Internal: " + "很长的评论，" * 30,
        "2, Question, J. Miller: 三",
    ]
    assert all(a.geometry().bottom() < b.geometry().top() for a, b in pairwise(cards))
    column = view.paper.viewport().geometry().right()
    assert all(card.mapTo(view.paper, card.rect().topLeft()).x() > column for card in cards)


def test_the_current_card_stands_at_its_words_and_shows_all(
    view: BriefingView, workspace: Workspace
) -> None:
    short = view.margin.cards()[1].height()
    note = workspace.shown.annotations[1] if workspace.shown else None
    assert note is not None
    workspace.set_annotation(note.id)
    card = view.margin.cards()[1]
    composition = view.paper.composition
    assert composition is not None
    line = view.paper.line_rect(composition.map.page_range(note.anchor.span)[1] - 1)
    assert card.y() == line.y()
    assert card.height() > short


def test_a_narrow_window_shows_numbered_marks(view: BriefingView, qtbot: QtBot) -> None:
    view.resize(560, 700)
    qtbot.waitUntil(lambda: view.margin.narrow)
    cards = view.margin.cards()
    assert len(cards) == 3
    assert all(card.width() < 40 for card in cards)
    assert all(a.geometry().bottom() < b.geometry().top() for a, b in pairwise(cards))


def test_a_click_on_a_card_makes_its_comment_current(
    view: BriefingView, workspace: Workspace, qtbot: QtBot
) -> None:
    QTest.mouseClick(view.margin.cards()[2], Qt.MouseButton.LeftButton)
    assert workspace.annotation is not None
    assert workspace.annotation.body == "三"


def test_cards_are_used_again_while_scrolling(view: BriefingView) -> None:
    before = len(view.margin._pool)
    bar = view.paper.verticalScrollBar()
    for value in range(0, bar.maximum(), 40):
        bar.setValue(value)
    assert len(view.margin._pool) == before


def test_the_editor_takes_the_place_of_the_card_and_gives_it_back(
    view: BriefingView, workspace: Workspace, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    assert workspace.shown is not None
    note = workspace.shown.annotations[0]
    workspace.annotation_edit_asked.emit(note.id)
    editor = view.margin.editor
    assert isinstance(editor, NoteEditor)
    assert len(view.margin.cards()) == 2
    editor._text.setPlainText("改过的评论")
    QTest.keyClick(editor._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert view.margin.editor is None
    assert workspace.shown.annotations[0].body == "改过的评论"
    assert len(view.margin.cards()) == 3


def test_an_open_editor_survives_a_change_of_the_briefing_with_its_unsaved_words(
    view: BriefingView, workspace: Workspace, settle: Callable[[], None]
) -> None:
    assert workspace.shown is not None
    workspace.annotation_edit_asked.emit(workspace.shown.annotations[0].id)
    first = view.margin.editor
    assert isinstance(first, NoteEditor)
    first._text.setPlainText("还没有保存")
    briefing_id = workspace.shown.briefing.id
    workspace.tasks.change(partial(opening.rename, briefing_id=briefing_id, title="新的标题"))
    settle()
    again = view.margin.editor
    assert isinstance(again, NoteEditor)
    assert again is not first
    assert again.edited.body == "还没有保存"


def test_an_open_editor_stays_in_view_whatever_is_scrolled_to(
    view: BriefingView, workspace: Workspace
) -> None:
    shown = workspace.shown
    assert shown is not None
    workspace.annotation_edit_asked.emit(shown.annotations[0].id)
    [editor] = view.paper.findChildren(NoteEditor)
    for width, height in ((900, 260), (1200, 300), (640, 420)):
        view.resize(width, height)
        view.sheet.arrange()
        view.paper.verticalScrollBar().setValue(view.paper.verticalScrollBar().maximum())
        assert editor.isVisible()
        assert view.paper.rect().contains(editor.geometry())
