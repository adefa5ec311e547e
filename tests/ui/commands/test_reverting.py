"""Undo and redo say what they did, and show the briefing it was done to."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.services import memos, opening
from briefdesk.ui.commands import briefing, reverting
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle, keep_document

TITLE = "医疗数据利用的现状"


@pytest.fixture
def said(opened: Workspace) -> list[object]:
    heard: list[object] = []
    opened.told.connect(heard.append)
    return heard


def test_both_name_the_action_and_its_briefing(
    opened: Workspace, settle: Settle, said: list[object]
) -> None:
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.RISK)
    settle()
    reverting.undo(opened)
    reverting.redo(opened)
    settle()
    assert said == [f"Undone: Add comment — {TITLE}", f"Redone: Add comment — {TITLE}"]


def test_the_briefing_concerned_is_shown(
    opened: Workspace, settle: Settle, said: list[object]
) -> None:
    first = opened.briefing_id
    assert first is not None
    own = OwnText(analysis="分析")
    opened.tasks.change(partial(keep_document, title="另一份"))
    opened.tasks.change(lambda desk: memos.save_own_text(desk, first, own))
    opened.open_briefing(first + 1)
    settle()
    assert opened.briefing_id == first + 1
    reverting.undo(opened)
    settle()
    assert opened.briefing_id == first
    assert said == [f"Undone: Edit memo text — {TITLE}"]


def test_what_goes_into_the_bin_again_is_named_and_not_opened(
    opened: Workspace, settle: Settle, said: list[object]
) -> None:
    briefing.remove(opened)
    settle()
    reverting.undo(opened)
    reverting.redo(opened)
    settle()
    assert said[-1] == f"Redone: Move briefing to the bin — {TITLE}"
    assert opened.tasks.first(opening.briefings) == ()


def test_an_open_memo_shows_its_text_as_it_is_again(
    qtbot: QtBot, opened: Workspace, settle: Settle, said: list[object]
) -> None:
    briefing_id = opened.briefing_id
    assert briefing_id is not None
    for words in ("一", "二"):
        own = OwnText(analysis=words)
        opened.tasks.change(partial(memos.save_own_text, briefing_id=briefing_id, own=own))
    dialog = MemoDialog.present(opened)
    qtbot.addWidget(dialog)
    dialog._tabs.setCurrentWidget(dialog.export)
    settle()
    assert dialog.own_text.text.analysis == "二"
    reverting.undo(opened)
    settle()
    assert dialog.own_text.text.analysis == "一"
    assert dialog.own_text.isVisible()


def test_with_nothing_to_undo_nothing_is_said(workspace: Workspace, settle: Settle) -> None:
    heard: list[object] = []
    workspace.told.connect(heard.append)
    reverting.undo(workspace)
    reverting.redo(workspace)
    settle()
    assert heard == []
