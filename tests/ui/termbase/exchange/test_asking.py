"""Files are asked for, dropped, or pasted as rows."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.exchange.asking import (
    ask_terms,
    import_files,
    paste_rows,
    term_files,
)
from briefdesk.ui.termbase.exchange.importing import ImportDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.termbase.exchange.conftest import Settle, shown


def dialogs(workspace: Workspace) -> list[ImportDialog]:
    return workspace.window.findChildren(ImportDialog)


def test_chosen_files_are_imported(workspace: Workspace, sheet: Path, qtbot: QtBot) -> None:
    workspace.change_settings(exchange_folder=str(sheet.parent))
    asked = ask_terms(workspace, workspace.window)
    assert asked.directory().absolutePath() == str(sheet.parent)
    assert "*.tbx" in asked.nameFilters()[0]
    asked.filesSelected.emit([str(sheet)])
    asked.close()
    [dialog] = dialogs(workspace)
    shown(qtbot, dialog, dialog.mapping)


def test_each_file_has_a_dialog(
    workspace: Workspace, sheet: Path, changed_sheet: Path, settle: Settle
) -> None:
    import_files(workspace, [sheet, changed_sheet], workspace.window)
    assert [one.path for one in dialogs(workspace)] == [sheet, changed_sheet]
    settle()


def test_rows_are_pasted(workspace: Workspace, qtbot: QtBot, told: list[str]) -> None:
    QApplication.clipboard().setText("日本語\tEnglish\n同意\tconsent\n")
    paste_rows(workspace, workspace.window)
    [dialog] = dialogs(workspace)
    shown(qtbot, dialog, dialog.mapping)
    assert dialog.mapping.headers == ("日本語", "English")
    assert told == []


def test_nothing_to_paste_is_said(workspace: Workspace) -> None:
    said: list[object] = []
    workspace.told.connect(said.append)
    QApplication.clipboard().setText("  \n")
    paste_rows(workspace, workspace.window)
    assert dialogs(workspace) == []
    assert len(said) == 1


def test_only_files_that_may_be_term_bases_are_taken(tmp_path: Path) -> None:
    data = QMimeData()
    names = ("a.TBX", "b.csv", "c.pdf", "d.utf8")
    urls = [QUrl.fromLocalFile(str(tmp_path / name)) for name in names]
    data.setUrls([*urls, QUrl("https://example.jp/x.tbx")])
    assert [path.name for path in term_files(data)] == ["a.TBX", "b.csv", "d.utf8"]
