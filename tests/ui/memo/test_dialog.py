"""The memo window holds both tabs and saves when it is closed."""

from functools import partial

from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from briefdesk.services import memos
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.widgets.composing import TextInput
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def test_closing_saves(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    dialog = MemoDialog.present(opened)
    settle()
    assert dialog.windowTitle() == "Memo: 医疗数据利用的现状"
    assert dialog.findChildren(QTabWidget)[0].count() == 2
    edit = next(e for e in dialog.findChildren(TextInput) if e.accessibleName() == "Analysis")
    edit.setPlainText("分析")
    assert opened.briefing_id is not None
    briefing = opened.briefing_id
    dialog.close()
    settle()
    found = opened.tasks.first(partial(memos.own_text, briefing_id=briefing))
    assert found.analysis == "分析"


def test_it_does_not_block_the_page(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    dialog = MemoDialog.present(opened)
    settle()
    assert not dialog.isModal()
    dialog.close()
