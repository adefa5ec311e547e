"""A real window on a library, used as a person does; real tasks, a real parsing process."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.paths import companions
from briefdesk.services.desk import open_desk
from briefdesk.settings import Settings, load
from briefdesk.ui.crash import CrashDialog
from briefdesk.ui.furnishing import begin
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.tasks import TaskRunner
from briefdesk.ui.workspace import Workspace

PATIENCE = 60_000  # milliseconds; the machine may be busy
Start = Callable[..., MainWindow]


@pytest.fixture
def start(qtbot: QtBot, library: Path) -> Iterator[Start]:
    """Return a function that starts a window on the library as ``app`` does, with some files."""
    windows: list[MainWindow] = []

    def made(*files: Path) -> MainWindow:
        beside = companions(library)
        settings = load(beside / "settings.json")
        if settings == Settings():
            settings = Settings(author="佐藤", interface_language="en")
        tasks = TaskRunner(partial(open_desk, library, create=True))
        tasks.first(lambda _desk: None)  # open, as before every window
        workspace = Workspace(tasks, settings, beside)
        window = MainWindow(workspace)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        begin(window, workspace, first=False, lexicon="", files=files)
        settle(qtbot, window)
        return window

    yield made
    for window in windows:
        assert window.findChildren(CrashDialog) == []
        window.close()


def workspace_of(window: MainWindow) -> Workspace:
    """Return what a window shows and does."""
    return window.notices._workspace


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until every task has delivered its result."""
    qtbot.waitUntil(lambda: workspace_of(window).tasks.idle, timeout=PATIENCE)


def do(qtbot: QtBot, window: MainWindow, command: str) -> None:
    """Run a command of the table and wait for what it starts."""
    action = window.commands.actions[command]
    assert action.isEnabled(), command
    action.trigger()
    settle(qtbot, window)


def select(workspace: Workspace, words: str) -> Span:
    """Select words on the page."""
    assert workspace.shown is not None
    start = workspace.shown.briefing.document.text.index(words)
    span = Span(start, start + len(words))
    workspace.select_asked.emit(span)
    assert workspace.selection == span
    return span


def import_file(qtbot: QtBot, window: MainWindow, file: Path) -> Workspace:
    """Import a file as Ctrl+O and drag and drop do."""
    workspace = workspace_of(window)
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    settle(qtbot, window)
    assert workspace.shown is not None
    return workspace
