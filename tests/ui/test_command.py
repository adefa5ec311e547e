"""The table of commands becomes actions that follow workspace and language."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.ui.command import Command, native
from briefdesk.ui.commands import COMMANDS
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.workspace import Act, Needs, Workspace
from tests.ui.conftest import Settle, named


def test_a_submenu_hangs_below_its_menu() -> None:
    file, more = phrase("menus", "&File"), phrase("menus", "&Go to")
    command = Command(id="a.b", label=file, menu=file, submenu=more, run=print, shortcut="F1 ?")
    assert command.menus == (file, more)
    assert command.keys == ("F1", "?")


def test_shortcuts_are_written_as_the_system_writes_them() -> None:
    assert native("Ctrl+Shift+Z") == "Ctrl+Shift+Z"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_is_in_a_menu(window: MainWindow, command: Command) -> None:
    action = window.commands.actions[command.id]
    assert action in window.actions()
    assert [thing for thing in action.associatedObjects() if thing is not window]


def test_commands_wait_for_what_they_need(
    window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    edit = window.commands.actions["annotation.edit"]
    assert window.commands.actions["memo.show"].isEnabled()
    assert not edit.isEnabled()
    opened.set_selection(Span(3, 8))
    opened.annotate(Kind.RISK)
    settle()
    assert edit.isEnabled()
    opened.set_annotation(None)
    assert not edit.isEnabled()


def test_a_comment_can_be_asked_for_before_text_is_selected(
    window: MainWindow, opened: Workspace
) -> None:
    toast = named(window, QLabel, "toast")
    window.commands.actions["annotation.note"].trigger()
    assert "Select text first" in toast.text()
    assert toast.isVisible()
    assert "Select text first" in window.statusBar().currentMessage()


def test_a_command_that_is_not_met_does_nothing(window: MainWindow, workspace: Workspace) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    find = next(c for c in COMMANDS if c.id == "find.show")
    assert find.needs == Needs.BRIEFING
    window.commands.run(find)
    assert asked == []


def test_choices_are_ticked_after_the_settings(window: MainWindow, workspace: Workspace) -> None:
    workspace.change_settings(term_display="all")
    actions = window.commands.actions
    assert actions["terms.underline_all"].isChecked()
    assert not actions["terms.underline_quiet"].isChecked()


def test_a_tooltip_names_the_key(window: MainWindow) -> None:
    assert window.commands.actions["briefing.open"].toolTip() == "Open briefings (Ctrl+O)"


def test_triggering_runs_the_command(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    with qtbot.waitSignal(workspace.asked) as heard:
        window.commands.actions["go.library"].trigger()
    assert heard.args == [Act.LIBRARY]
