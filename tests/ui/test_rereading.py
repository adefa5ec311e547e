"""A file that is edited elsewhere is noticed, read again with F5, and keeps its comments."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind, Placement
from briefdesk.services import history, opening
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.notices import NoticeArea
from briefdesk.ui.rereading import EditedNotice, RedraftedNotice
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.ui.conftest import PATIENCE, Annotate, Settle, Show

TEXT = """医疗数据的利用

I. 引言

公共数据库提供假名化信息。第一方案尚待讨论，细节由政令规定。

企业可以将合法持有的个人信息加工为假名加工信息，仅限内部分析。
"""


@pytest.fixture
def file(tmp_path: Path, window: MainWindow, workspace: Workspace, qtbot: QtBot) -> Path:
    """Return a file that the window shows."""
    path = tmp_path / "简报.txt"
    path.write_text(TEXT, "utf-8")
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([path])
    qtbot.waitUntil(lambda: workspace.shown is not None, timeout=PATIENCE)
    return path


def save(path: Path, text: str) -> None:
    """Save as editors do: write another file and rename it."""
    other = path.with_suffix(".tmp")
    other.write_text(text, "utf-8")
    other.replace(path)


def bar(window: MainWindow, kind: type[Notice]) -> Notice:
    """Return a bar of the window."""
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def press(notice: Notice) -> None:
    """Press the button of a bar."""
    next(one for one in notice.findChildren(QPushButton) if one.isVisible()).click()


def test_a_saved_file_is_noticed_and_read_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, file: Path, annotate: Annotate
) -> None:
    note = annotate("假名化信息", kind=Kind.NOTE, body="x")
    edited = bar(window, EditedNotice)
    assert not edited.isVisible()
    save(file, TEXT.replace("I. 引言", "I. 引言\n\n新增的一段。"))
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
    assert edited.text == "“简报.txt” has changed since it was read."
    told: list[object] = []
    workspace.told.connect(told.append)
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        press(edited)
    qtbot.waitUntil(lambda: not edited.isVisible(), timeout=PATIENCE)
    assert workspace.shown is not None
    [kept] = workspace.shown.annotations
    assert (kept.id, kept.anchor.placement) == (note.id, Placement.PLACED)
    assert "新增的一段" in workspace.shown.briefing.document.text
    assert not bar(window, RedraftedNotice).isVisible()
    assert len(told) == 1
    save(file, TEXT)  # the watch goes on
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)


def test_a_file_that_is_as_it_was_read_needs_no_offer(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, file: Path
) -> None:
    edited = bar(window, EditedNotice)
    save(file, TEXT + "更多。\n")
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
    save(file, TEXT)
    qtbot.waitUntil(lambda: not edited.isVisible(), timeout=PATIENCE)
    with qtbot.waitSignal(workspace.told, timeout=PATIENCE) as said:
        window.commands.actions["briefing.reread"].trigger()
    assert "has not changed" in said.args[0].text


def test_a_comment_in_doubt_is_shown_at_a_click(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    file: Path,
    annotate: Annotate,
    settle: Settle,
) -> None:
    annotate("公共数据库", kind=Kind.NOTE, body="fine")
    note = annotate("合法持有的个人信息加工为假名加工信息", kind=Kind.NOTE, body="x")
    save(
        file,
        TEXT.replace("合法持有的个人信息加工为假名加工信息", "合规持有的客户信息处理成假名信息"),
    )
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        workspace.reread()
    outcome = bar(window, RedraftedNotice)
    qtbot.waitUntil(outcome.isVisible, timeout=PATIENCE)
    settle()
    assert outcome.text.startswith("Re-read: ")
    with qtbot.waitSignals([workspace.annotation_asked, workspace.reveal], timeout=PATIENCE):
        press(outcome)
    assert workspace.annotation_id == note.id
    workspace.tasks.change(history.undo)
    qtbot.waitUntil(lambda: _placement(workspace, note.id) is Placement.PLACED, timeout=PATIENCE)


def _placement(workspace: Workspace, annotation_id: int) -> Placement | None:
    notes = workspace.shown.annotations if workspace.shown else ()
    return next((one.anchor.placement for one in notes if one.id == annotation_id), None)


def test_a_file_that_is_gone_is_an_error_in_one_sentence(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, file: Path
) -> None:
    file.unlink()
    with qtbot.waitSignal(workspace.importer.refused, timeout=PATIENCE) as refused:
        workspace.reread()
    assert "does not exist" in str(refused.args[0].error)
    assert workspace.shown is not None


def test_a_briefing_whose_file_nobody_knows_says_so(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, show: Show, settle: Settle
) -> None:
    show(made_document())
    with qtbot.waitSignal(workspace.told, timeout=PATIENCE) as said:
        workspace.reread()
    assert "does not know" in said.args[0].text


def test_the_bars_go_with_their_briefing(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, file: Path
) -> None:
    edited = bar(window, EditedNotice)
    save(file, TEXT + "更多。\n")
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
    assert workspace.briefing_id is not None
    workspace.tasks.change(partial(opening.remove, briefing_id=workspace.briefing_id))
    qtbot.waitUntil(lambda: not edited.isVisible(), timeout=PATIENCE)
    assert window.findChild(NoticeArea) is not None
