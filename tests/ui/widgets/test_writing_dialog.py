"""A file is written under the dialog, which says what became of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.errors import OutputError
from briefdesk.phrases import Phrase
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.writing_dialog import WritingDialog

FULL = Phrase("errors", "The disk is full.")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget) -> WritingDialog:
    made = WritingDialog(window, "Export", width=400)
    made.open()
    return made


def fail(task: Task) -> None:
    assert task.failed is not None
    task.failed(OutputError(FULL))


def test_nothing_is_under_way(dialog: WritingDialog) -> None:
    assert dialog.export.isEnabled()
    assert dialog.cancel.text() == "Close"
    assert not any(w.isVisible() for w in (dialog.told, dialog.progress, dialog.folder))


def test_stages_of_one_work(dialog: WritingDialog) -> None:
    dialog.begin("Reading…").show(3, 9)
    assert (dialog.progress.value(), dialog.progress.maximum()) == (3, 9)
    assert not dialog.export.isEnabled()
    assert dialog.cancel.text() == "Cancel"
    dialog.begin()
    assert dialog.told.text() == "Reading…"
    dialog.begin("Writing…")
    assert (dialog.told.text(), dialog.progress.maximum()) == ("Writing…", 0)


def test_a_file_was_written(dialog: WritingDialog, tmp_path: Path) -> None:
    dialog.begin("Writing…")
    dialog.finish(tmp_path / "a.csv", "“a.csv” was written.")
    assert dialog.told.text() == "“a.csv” was written."
    assert dialog.folder.isVisible()
    assert dialog.export.isEnabled()
    dialog.begin("Writing…")
    assert not dialog.folder.isVisible()


def test_a_failure_is_said_and_another_try_is_possible(dialog: WritingDialog) -> None:
    fail(dialog.begin("Writing…"))
    assert dialog.told.text() == FULL.text
    assert dialog.told.property("problem")
    assert dialog.export.isEnabled()
    dialog.begin("Writing…")
    assert not dialog.told.property("problem")


def test_the_work_is_given_up_then_the_dialog(dialog: WritingDialog) -> None:
    task = dialog.begin("Writing…")
    dialog.cancel.click()
    assert not task.wanted
    assert dialog.told.text() == "Cancelled. No file was written."
    assert dialog.isVisible()
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_who_closes_it_gives_the_work_up(dialog: WritingDialog) -> None:
    task = dialog.begin("Writing…")
    dialog.reject()
    assert not task.wanted
