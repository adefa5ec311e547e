"""Ctrl+E opens the memo of the shown briefing, once."""

from briefdesk.ui.commands import memo
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def test_the_memo_is_opened_once(opened: Workspace, settle: Settle) -> None:
    memo.memo(opened)
    memo.memo(opened)
    settle()
    [dialog] = opened.window.findChildren(MemoDialog)
    assert dialog.own_text.briefing_id == opened.briefing_id
    dialog.close()
