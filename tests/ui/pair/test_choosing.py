"""The original is one of the library, or a file that is kept there first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.services import opening, pairing
from briefdesk.ui.pair.choosing import PairDialog
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import Settle
from tests.ui.pair.conftest import JA, ZH, keep


@pytest.fixture
def translation(workspace: Workspace, settle: Settle, tmp_path: Path) -> int:
    """Return the id of a shown briefing that is not paired, in a library with two others."""
    tasks = workspace.tasks
    tasks.first(lambda desk: keep(desk, tmp_path, "other.md", "# 另一简报\n\n全文。\n"))
    tasks.first(lambda desk: keep(desk, tmp_path, "original.md", JA))
    tasks.first(lambda desk: keep(desk, tmp_path, "third.md", "# 第三简报\n\n全文在此。\n"))
    made = tasks.first(lambda desk: keep(desk, tmp_path, "translation.md", ZH))
    workspace.open_briefing(made)
    settle()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, translation: int, settle: Settle) -> PairDialog:
    made = PairDialog(workspace)
    made.open()
    settle()
    return made


def rows(dialog: PairDialog) -> list[str]:
    return [dialog.list.item(n).text().split("\n")[0] for n in range(dialog.list.count())]


def original_of(workspace: Workspace, briefing_id: int) -> str:
    found = workspace.tasks.first(lambda desk: pairing.pairing_of(desk, briefing_id))
    assert found is not None
    shown = workspace.tasks.first(lambda desk: opening.show(desk, found.original_id))
    return shown.briefing.document.file.name


def test_japanese_documents_come_first_and_the_briefing_itself_is_not_offered(
    dialog: PairDialog,
) -> None:
    assert rows(dialog) == ["医療データの利活用", "第三简报", "另一简报"]


def test_the_list_is_narrowed(dialog: PairDialog, qtbot: QtBot) -> None:
    dialog.filter.setText("简报")
    dialog.filter.textEdited.emit("简报")
    assert rows(dialog) == ["第三简报", "另一简报"]
    dialog.filter.setText("nothing")
    dialog.filter.textEdited.emit("nothing")
    assert not dialog.pair.isEnabled()


def test_enter_pairs_with_the_first_and_shows_it(
    dialog: PairDialog, workspace: Workspace, translation: int, settle: Settle, qtbot: QtBot
) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    settle()
    assert original_of(workspace, translation) == "original.md"
    assert workspace.settings.pair_view
    assert asked == [Act.PAIRED]


def test_a_file_is_kept_in_the_library_first(
    dialog: PairDialog, workspace: Workspace, translation: int, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "new.md"
    file.write_text(JA + "\n以上。\n", "utf-8")
    dialog.import_file(str(file))
    settle()
    assert original_of(workspace, translation) == "new.md"
    assert workspace.briefing_id == translation


def test_a_file_that_cannot_be_read_is_told(
    dialog: PairDialog, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    dialog.import_file(str(tmp_path / "absent.md"))
    settle()
    assert "absent.md" in dialog.told.text()
    assert dialog.file.isEnabled()


def test_what_it_was_paired_with_is_chosen(
    workspace: Workspace, translation: int, settle: Settle, tmp_path: Path
) -> None:
    other = workspace.tasks.first(
        lambda desk: keep(desk, tmp_path, "other.md", "# 另一简报\n\n全文。\n")
    )
    workspace.tasks.change(lambda desk: pairing.pair(desk, translation, other))
    settle()
    made = PairDialog(workspace)
    made.open()
    settle()
    row = made.list.currentItem()
    assert row is not None
    assert row.text().startswith("另一简报")


def test_an_empty_library_says_what_to_do(
    workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    only = workspace.tasks.first(lambda desk: keep(desk, tmp_path, "translation.md", ZH))
    workspace.open_briefing(only)
    settle()
    made = PairDialog(workspace)
    made.open()
    settle()
    assert "choose the original’s file" in made.told.text()
