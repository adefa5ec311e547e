"""What nobody expected is shown, can be copied, and is logged without a word of the document."""

import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.paths import companions
from briefdesk.services.desk import open_desk
from briefdesk.settings import Settings
from briefdesk.ui.crash import CrashDialog, CrashReporter
from briefdesk.ui.librarian import Librarian
from briefdesk.ui.tasks import Task, TaskRunner
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


@pytest.fixture
def workspace(qtbot: QtBot, library: Path) -> Iterator[Workspace]:
    """Return a workspace whose work may crash."""
    tasks = TaskRunner(partial(open_desk, library, create=True))
    made = Workspace(tasks, Settings(), companions(library))
    Librarian(made)
    qtbot.addWidget(made.window)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[QWidget]:
    """Return a window whose crashes are reported; the hooks are put back."""
    hooks = sys.excepthook, threading.excepthook
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    CrashReporter(window, tmp_path / "crashes.log").install(workspace.tasks)
    yield window
    sys.excepthook, threading.excepthook = hooks


def breaks() -> None:
    message = "机密条款"
    raise RuntimeError(message)


def test_a_crash_of_a_task_opens_one_dialog(
    workspace: Workspace, settle: Settle, window: QWidget, tmp_path: Path
) -> None:
    for _ in range(2):
        workspace.tasks.free(Task(workspace), breaks, lambda _none: None)
    settle()
    [dialog] = window.findChildren(CrashDialog)
    assert dialog.details.count("RuntimeError: 机密条款") == 2
    log = (tmp_path / "crashes.log").read_text("utf-8")
    assert "builtins.RuntimeError" in log
    assert "in breaks" in log
    assert "机密" not in log
    assert (tmp_path / "crashes.log").stat().st_mode & 0o777 == 0o600


def test_details_can_be_copied(qtbot: QtBot, window: QWidget) -> None:
    dialog = CrashDialog(window)
    dialog.add("details")
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy details")
    copy.click()
    assert QGuiApplication.clipboard().text() == "details"


def test_exceptions_of_other_threads_arrive(qtbot: QtBot, window: QWidget) -> None:
    thread = threading.Thread(target=breaks)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)))
