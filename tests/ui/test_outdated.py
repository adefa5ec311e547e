"""A file that holds an older draft is not what is shown, and that is said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.services import history
from briefdesk.ui.importing import Answer
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.outdated import OutdatedNotice
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle

TEXT = "医疗数据的利用\n\nI. 引言\n\n公共数据库提供假名化信息。第一方案尚待讨论。\n"
NEW = TEXT.replace("第一", "第二")
SAID = "“旧.txt” is an older draft of this briefing; the newest is shown."


@pytest.fixture
def older(
    tmp_path: Path, window: MainWindow, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> Path:
    """Return a file of whose briefing the window shows a newer draft."""
    old, new = tmp_path / "旧.txt", tmp_path / "新.txt"
    old.write_text(TEXT, "utf-8")
    new.write_text(NEW, "utf-8")
    open_file(qtbot, workspace, settle, old)
    with qtbot.waitSignal(workspace.importer.asked, timeout=PATIENCE):
        workspace.import_files([new])
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.importer.answer(Answer.NEW_DRAFT)
    settle()
    return old


def open_file(qtbot: QtBot, workspace: Workspace, settle: Settle, *files: Path) -> None:
    """Open files and wait until the last one is shown."""
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files(files)
    settle()


def bar(window: MainWindow) -> OutdatedNotice:
    """Return the bar."""
    found = window.findChild(OutdatedNotice)
    assert isinstance(found, OutdatedNotice)
    return found


def test_it_is_said_until_another_text_is_shown(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, settle: Settle, older: Path
) -> None:
    assert not bar(window).isVisible()
    open_file(qtbot, workspace, settle, older)
    assert bar(window).isVisible()
    assert bar(window).text == SAID
    workspace.open_briefing(1)
    settle()
    assert bar(window).isVisible()
    workspace.tasks.change(history.undo)  # the older draft is the text again
    settle()
    assert not bar(window).isVisible()


def test_it_is_said_of_a_briefing_that_is_opened_for_it(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    settle: Settle,
    older: Path,
    tmp_path: Path,
) -> None:
    other = tmp_path / "c.txt"
    other.write_text("另一份简报\n\n税务申报的期限。\n", "utf-8")
    open_file(qtbot, workspace, settle, other)
    open_file(qtbot, workspace, settle, older)
    assert workspace.briefing_id == 1
    assert bar(window).isVisible()
    open_file(qtbot, workspace, settle, older, other)
    assert not bar(window).isVisible()


def test_the_older_draft_can_be_the_newest(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, settle: Settle, older: Path
) -> None:
    open_file(qtbot, workspace, settle, older)
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        next(b for b in bar(window).findChildren(QPushButton) if b.isVisible()).click()
    settle()
    assert workspace.shown is not None
    assert "第一方案" in workspace.shown.briefing.document.text
    assert not bar(window).isVisible()
