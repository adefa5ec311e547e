"""Bars above the page say what happens and what went wrong, without stopping anybody."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.errors import InUseError, UnreadableFileError
from briefdesk.phrases import phrase
from briefdesk.ui.importing import ImportState, Refused
from briefdesk.ui.notices import NoticeArea
from briefdesk.ui.widgets.notice import Notice
from briefdesk.ui.workspace import Workspace


def area(qtbot: QtBot, workspace: Workspace) -> NoticeArea:
    """Return the bars, shown."""
    made = NoticeArea(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(bars: NoticeArea) -> list[str]:
    """Return the sentences that can be read."""
    return [bar.text for bar in bars.findChildren(Notice) if bar.isVisible()]


def test_nothing_is_said_at_first(qtbot: QtBot, workspace: Workspace) -> None:
    assert shown(area(qtbot, workspace)) == []


def test_an_error_is_shown_once(qtbot: QtBot, workspace: Workspace) -> None:
    bars = area(qtbot, workspace)
    for name in ("a", "b", "a"):
        error = InUseError(phrase("errors", "“{file}” is in use; close it."), file=name)
        workspace.tasks.failed.emit(error)
    assert bars.error == "“a” is in use; close it.\n“b” is in use; close it."


def test_an_import_shows_its_progress(qtbot: QtBot, workspace: Workspace) -> None:
    bars = area(qtbot, workspace)
    workspace.importer.progressed.emit(ImportState("a.txt", 1, 4, 2, 3))
    assert shown(bars) == ["Reading “a.txt” (2 of 3)"]
    workspace.importer.progressed.emit(None)
    assert shown(bars) == []


def test_three_hints_and_no_more(qtbot: QtBot, workspace: Workspace) -> None:
    bars = area(qtbot, workspace)
    bars.start_hints()
    said = []
    while shown(bars):
        said += shown(bars)
        next(b for b in bars.findChildren(QPushButton) if b.isVisible()).click()
    assert [words[:3] for words in said] == ["1/3", "2/3", "3/3"]


def test_the_hints_about_the_sample_go_when_a_file_was_imported(
    qtbot: QtBot, workspace: Workspace
) -> None:
    bars = area(qtbot, workspace)
    bars.start_hints()
    workspace.importer.kept.emit((2,))
    assert shown(bars) == []


def test_what_was_said_of_a_file_goes_when_it_is_read_again_or_is_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    bars = area(qtbot, workspace)
    missing = phrase("errors", "“{file}” does not exist: check the name and the folder.")
    for path in (Path("a.txt"), Path("b.txt")):
        workspace.importer.refused.emit(Refused(path, UnreadableFileError(missing, file=path)))
    workspace.importer.progressed.emit(ImportState("a.txt", 0, 0, 2, 2))  # another of that name
    assert "a.txt" in bars.error
    workspace.importer.progressed.emit(ImportState("a.txt", 0, 0, 1, 1))
    assert bars.error == "“b.txt” does not exist: check the name and the folder."
    workspace.origin_missed.emit("b.txt", True)  # noqa: FBT003 - a Qt signal
    assert bars.error
    workspace.origin_missed.emit("b.txt", False)  # noqa: FBT003
    assert bars.error == ""


def test_of_the_bars_that_only_inform_one_is_seen(qtbot: QtBot, workspace: Workspace) -> None:
    bars = area(qtbot, workspace)
    bars.start_hints()
    workspace.origin_edited.emit("a.txt")
    assert shown(bars) == ["“a.txt” has changed since it was read."]
    workspace.tasks.failed.emit(InUseError(phrase("errors", "“{file}” is in use."), file="x"))
    assert len(shown(bars)) == 2
    workspace.origin_edited.emit(None)
    assert [words[:3] for words in shown(bars)] == ["“x”", "1/3"]
