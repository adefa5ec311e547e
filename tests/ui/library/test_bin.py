"""The bin shows what was removed and gives it back."""

from functools import partial

from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.services import opening
from briefdesk.ui.library.bin import BinDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def test_a_removed_briefing_is_restored_and_shown(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    briefing = opened.briefing_id
    assert briefing is not None
    opened.tasks.change(partial(opening.remove, briefing_id=briefing))
    opened.close_briefing()
    dialog = BinDialog(opened)
    qtbot.addWidget(dialog)
    dialog.open()
    settle()
    [rows] = dialog.findChildren(QListView)
    assert rows.model().rowCount() == 1
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore").click()
    settle()
    assert opened.briefing_id == briefing
    assert rows.model().rowCount() == 0


def test_an_empty_bin_restores_nothing(qtbot: QtBot, workspace: Workspace, settle: Settle) -> None:
    dialog = BinDialog(workspace)
    qtbot.addWidget(dialog)
    settle()
    restore = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore")
    assert not restore.isEnabled()
