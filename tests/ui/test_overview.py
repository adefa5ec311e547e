"""Palette and shortcut sheet are made from the table of commands."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from briefdesk.ui.commands import COMMANDS
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.overview import ShortcutSheet
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.palette import Palette
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import Settle
from tests.ui.search.test_naming import keep


def rows(palette: Palette) -> list[str]:
    """Return what can be read in the list."""
    model = palette.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def opened_palette(window: MainWindow, workspace: Workspace, settle: Settle) -> Palette:
    """Return the palette as Ctrl+K shows it."""
    workspace.asked.emit(Act.PALETTE)
    settle()
    return window.findChildren(Palette)[0]


def test_the_palette_finds_commands_by_id_and_label(
    qtbot: QtBot, window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    palette = opened_palette(window, opened, settle)
    edit = palette.findChildren(LineInput)[0]
    for typed, found in (("memo.show", "Memo"), ("larger", "Larger text"), ("bin", "Bin")):
        edit.setText(typed)
        edit.textEdited.emit(typed)
        assert found in rows(palette)


def test_the_palette_finds_briefings_and_opens_them(
    qtbot: QtBot, window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    briefing = opened.briefing_id
    opened.close_briefing()
    palette = opened_palette(window, opened, settle)
    edit = palette.findChildren(LineInput)[0]
    edit.setText("医疗数据")
    edit.textEdited.emit("医疗数据")
    assert rows(palette) == ["医疗数据利用的现状"]
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle()
    assert opened.briefing_id == briefing


def test_the_sheet_shows_every_key(qtbot: QtBot, window: MainWindow) -> None:
    sheet = ShortcutSheet(window, window.commands)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert [key for command in COMMANDS for key in command.keys if key not in words] == []
    for key in ("Return", "Ctrl+Return", "Ctrl+3", "Esc"):
        assert key in words.split()


def test_briefings_of_one_title_are_told_apart_by_their_files(
    window: MainWindow, workspace: Workspace, settle: Settle
) -> None:
    for seed in ("甲", "乙"):
        workspace.tasks.change(partial(keep, name=f"{seed}.txt", title="简报"))
    palette = opened_palette(window, workspace, settle)
    edit = palette.findChildren(LineInput)[0]
    edit.setText("简报")
    edit.textEdited.emit("简报")
    model = palette.findChildren(QListView)[0].model()
    told = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    named = {one.detail for one in told if one.label == "简报"}
    assert named == {"甲.txt · 2025-11-12", "乙.txt · 2025-11-12"}
