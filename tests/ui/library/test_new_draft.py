"""“New draft of …?”: Enter says yes, Escape leaves everything as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.services import opening
from briefdesk.ui.importing import Answer
from briefdesk.ui.library.new_draft import NewDraftDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle

TEXT = "医疗数据的利用\n\nI. 引言\n\n公共数据库提供假名化信息。第一方案尚待讨论。\n"
Ask = Callable[[], NewDraftDialog]


@pytest.fixture
def ask(qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path) -> Ask:
    """Return a function that imports a file, changes it, imports it again and is asked."""

    def asked() -> NewDraftDialog:
        file = tmp_path / "简报.txt"
        file.write_text(TEXT, "utf-8")
        with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
            workspace.import_files([file])
        settle()
        file.write_text(TEXT.replace("第一", "第二"), "utf-8")
        with qtbot.waitSignal(workspace.importer.asked, timeout=PATIENCE):
            workspace.import_files([file])
        found = workspace.window.findChild(NewDraftDialog)
        assert isinstance(found, NewDraftDialog)
        return found

    return asked


def briefings(workspace: Workspace) -> list[tuple[int, int]]:
    """Return id and number of versions of each briefing."""
    found = workspace.tasks.first(opening.briefings)
    return sorted((one.id, one.versions) for one in found)


def shown(dialog: NewDraftDialog) -> list[str]:
    """Return what the dialog says, in its order."""
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def test_it_names_briefing_and_reason(ask: Ask, workspace: Workspace) -> None:
    dialog = ask()
    assert shown(dialog)[:3] == [
        "New draft of “医疗数据的利用”?",
        "简报.txt · 0 comment(s)",
        "“简报.txt” was changed after this briefing was read.",
    ]
    dialog.reject()


def test_of_several_the_most_similar_is_chosen_and_another_can_be(
    qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    texts = {
        "a.txt": TEXT + "\n第二段说明背景、目的与适用范围。\n",
        "b.txt": TEXT,
        "c.txt": TEXT.replace("第一", "第二") + "\n第二段说明背景、目的与适用范围。\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([tmp_path / "a.txt"])
    with qtbot.waitSignal(workspace.importer.asked, timeout=PATIENCE):
        workspace.import_files([tmp_path / "b.txt"])
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.importer.answer(Answer.SEPARATE)
    settle()
    with qtbot.waitSignal(workspace.importer.asked, timeout=PATIENCE):
        workspace.import_files([tmp_path / "c.txt"])
    dialog = next(d for d in workspace.window.findChildren(NewDraftDialog) if d.isVisible())
    offered = [dialog.choice.itemText(row) for row in range(dialog.choice.count())]
    assert offered == ["a.txt · 0 comment(s)", "b.txt · 0 comment(s)"]
    assert dialog.choice.currentIndex() == 0
    dialog.choice.setCurrentIndex(1)
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert briefings(workspace) == [(1, 1), (2, 2)]


def test_enter_makes_it_a_new_draft(
    qtbot: QtBot, ask: Ask, workspace: Workspace, settle: Settle
) -> None:
    dialog = ask()
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle()
    assert briefings(workspace) == [(1, 2)]
    assert workspace.shown is not None
    assert "第二方案" in workspace.shown.briefing.document.text


def test_separate_keeps_both(qtbot: QtBot, ask: Ask, workspace: Workspace, settle: Settle) -> None:
    dialog = ask()
    separate = next(b for b in dialog.findChildren(QPushButton) if "eparate" in b.text())
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        separate.click()
    settle()
    assert briefings(workspace) == [(1, 1), (2, 1)]
    assert workspace.briefing_id == 2


def test_escape_leaves_everything_as_it_was(
    qtbot: QtBot, ask: Ask, workspace: Workspace, settle: Settle
) -> None:
    dialog = ask()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert briefings(workspace) == [(1, 1)]
    assert list((workspace.files / "staging").iterdir()) == []
    assert workspace.importer._task is None


def test_cancelling_the_import_takes_the_question_back(
    qtbot: QtBot, ask: Ask, workspace: Workspace, settle: Settle
) -> None:
    ask()
    workspace.importer.cancel()
    settle()
    qtbot.waitUntil(lambda: workspace.window.findChild(NewDraftDialog) is None, timeout=PATIENCE)
    assert list((workspace.files / "staging").iterdir()) == []
