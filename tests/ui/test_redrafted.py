"""What became of the comments is said, and the first in doubt is a click away."""

from pathlib import Path

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind, Placement
from briefdesk.services import history
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.redrafted import RedraftedNotice
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Annotate, Settle
from tests.ui.edited import TEXT, bar, press, save


def test_a_comment_in_doubt_is_shown_at_a_click(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    origin_file: Path,
    annotate: Annotate,
    settle: Settle,
) -> None:
    annotate("公共数据库", kind=Kind.NOTE, body="fine")
    note = annotate("合法持有的个人信息加工为假名加工信息", kind=Kind.NOTE, body="x")
    save(
        origin_file,
        TEXT.replace("合法持有的个人信息加工为假名加工信息", "合规持有的客户信息处理成假名信息"),
    )
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        workspace.reread()
    outcome = bar(window, RedraftedNotice)
    qtbot.waitUntil(outcome.isVisible, timeout=PATIENCE)
    settle()
    assert outcome.text == ("The file was read again. Comments: 1 in place, 1 to look at.")
    with qtbot.waitSignals([workspace.annotation_asked, workspace.reveal], timeout=PATIENCE):
        press(outcome)
    assert workspace.annotation_id == note.id
    workspace.tasks.change(history.undo)
    qtbot.waitUntil(lambda: _placement(workspace, note.id) is Placement.PLACED, timeout=PATIENCE)
    settle()
    assert not outcome.isVisible()  # the draft was taken back, and what was said of it with it
    workspace.tasks.change(history.redo)
    qtbot.waitUntil(outcome.isVisible, timeout=PATIENCE)
    outcome.findChildren(QToolButton)[0].click()
    workspace.open_briefing(1)
    settle()
    assert not outcome.isVisible()


def _placement(workspace: Workspace, annotation_id: int) -> Placement | None:
    notes = workspace.shown.annotations if workspace.shown else ()
    return next((one.anchor.placement for one in notes if one.id == annotation_id), None)
