"""A password that was typed in this session opens the pages, too, as long as they are shown."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefdesk.model.imported import ReadingOptions
from briefdesk.services.parsing import AS_IT_COMES
from briefdesk.ui.importing import Unlocked
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.original.keyring import Keyring
from briefdesk.ui.original.panel import OriginalPanel
from briefdesk.ui.refused import UnlockForm
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.paged import pdf
from tests.ui.conftest import PATIENCE, Settle, Show, named
from tests.ui.original.conftest import drawn, lines

TYPED = "abracadabra"
KEY = Unlocked(1, ReadingOptions(password=TYPED))


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Return a PDF that opens with a password only."""
    file = tmp_path / "密件.pdf"
    file.write_bytes(pdf([lines(1)]))
    with pikepdf.open(file, allow_overwriting_input=True) as whole:
        whole.save(file, encryption=pikepdf.Encryption(user=TYPED, owner="o"))
    return file


def unlock(qtbot: QtBot, workspace: Workspace, settle: Settle, file: Path) -> None:
    """Import a file and type its password."""
    with qtbot.waitSignal(workspace.importer.locked, timeout=PATIENCE):
        workspace.import_files([file])
    forms = [one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockForm)]
    [line] = next(one for one in forms if one.isVisible()).findChildren(QLineEdit)
    qtbot.keyClicks(line, TYPED)
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()


def test_the_pages_of_a_locked_file_are_shown_after_its_password_was_typed(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    settle: Settle,
    locked: Path,
    show: Show,
) -> None:
    workspace.change_settings(original_page=True)
    unlock(qtbot, workspace, settle, locked)
    panel = named(window, OriginalPanel, "original")
    qtbot.waitUntil(lambda: drawn(panel, 1), timeout=PATIENCE)
    briefing_id = workspace.briefing_id
    assert briefing_id is not None
    show(made_document())  # without pages
    workspace.open_briefing(briefing_id)
    qtbot.waitUntil(lambda: panel._shelf.error(1) is not None, timeout=PATIENCE)
    assert "password protects them: open the file again" in str(panel._shelf.error(1))
    unlock(qtbot, workspace, settle, locked)
    qtbot.waitUntil(lambda: drawn(panel, 1), timeout=PATIENCE)


def test_a_key_is_kept_until_another_briefing_is_shown(workspace: Workspace, show: Show) -> None:
    ring = Keyring(workspace)
    workspace.importer.unlocked.emit(KEY)
    assert ring.options(1) == KEY.options
    assert ring.options(2) == AS_IT_COMES
    assert show(made_document()).briefing.id == 1
    workspace.shown_changed.emit()
    assert ring.options(1) == KEY.options
    workspace.close_briefing()
    assert ring.options(1) == AS_IT_COMES


def test_a_key_is_not_kept_for_a_briefing_behind_which_another_one_opens(
    workspace: Workspace,
) -> None:
    ring = Keyring(workspace)
    workspace.importer.unlocked.emit(KEY)
    workspace.importer.kept.emit((1, 2))
    assert ring.options(1) == AS_IT_COMES


def test_a_key_for_the_shown_briefing_is_told(
    qtbot: QtBot, workspace: Workspace, show: Show
) -> None:
    ring = Keyring(workspace)
    assert show(made_document()).briefing.id == 1
    with qtbot.waitSignal(ring.changed):
        workspace.importer.unlocked.emit(KEY)


def test_no_report_of_a_crash_holds_it() -> None:
    assert TYPED not in repr(KEY)
