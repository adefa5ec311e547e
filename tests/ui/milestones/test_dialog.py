"""The dates of the shown briefing are listed, lead to their places and are copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.milestones.dialog import MilestoneDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.pair.conftest import keep

TEXT = """# 数据利用的日程

新法已于2025年4月1日施行。厚生劳动省将于2024年3月31日前提交报告。

政府计划最迟于2099年12月31日设立新机构。
"""


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path) -> MilestoneDialog:
    made = workspace.tasks.first(lambda desk: keep(desk, tmp_path, "dates.md", TEXT))
    workspace.open_briefing(made)
    settle()
    found = MilestoneDialog(workspace)
    qtbot.addWidget(found)
    found.summon()
    settle()
    return found


def test_dates_stand_in_their_order_with_the_next_one_current(dialog: MilestoneDialog) -> None:
    assert [row.when[-4:] for row in dialog.model.rows] == ["2024", "2025", "2099"]
    assert [row.past for row in dialog.model.rows] == [True, True, False]
    assert dialog.view.currentIndex().row() == 2
    assert dialog.count.text().startswith("3 ")


def test_a_row_has_the_printed_date_the_clause_and_what_is_stale(dialog: MilestoneDialog) -> None:
    first = dialog.model.rows[0]
    assert first.printed.startswith("2024年3月31日")
    assert "提交报告" in first.clause
    assert first.actor == "厚生劳动省"
    assert first.stale
    assert [row.stale for row in dialog.model.rows[1:]] == ["", ""]


def test_enter_shows_the_place(dialog: MilestoneDialog, workspace: Workspace, qtbot: QtBot) -> None:
    revealed: list[Span] = []
    workspace.reveal.connect(revealed.append)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert revealed == [dialog.model.rows[2].place]
    rect = dialog.view.visualRect(dialog.model.index(1))
    qtbot.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert revealed[-1] == dialog.model.rows[1].place


def test_all_is_copied_as_text(dialog: MilestoneDialog) -> None:
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert all("\t" in line for line in lines)


def test_past_dates_are_left_out_if_one_likes(
    dialog: MilestoneDialog, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    dialog.to_come.click()
    assert [row.when[-4:] for row in dialog.model.rows] == ["2099"]
    assert workspace.settings.milestones_to_come
    assert MilestoneDialog(workspace).to_come.isChecked()
    past = "# 旧\n\n新法已于2020年4月1日施行。\n"
    other = workspace.tasks.first(lambda desk: keep(desk, tmp_path, "past.md", past))
    workspace.open_briefing(other)
    settle()
    assert dialog._body.sentence == "All dates of the briefing are past."


def test_it_follows_the_briefing_that_is_shown(
    dialog: MilestoneDialog, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    other = workspace.tasks.first(lambda desk: keep(desk, tmp_path, "none.md", "# 无\n\n全文。\n"))
    workspace.open_briefing(other)
    settle()
    assert dialog.model.rows == ()
    assert dialog._body.sentence.startswith("The briefing states no date")
    assert not dialog.copy.isEnabled()
    workspace.close_briefing()
    settle()
    assert dialog.model.rows == ()
