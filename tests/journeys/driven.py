"""Start BriefDesk's window in this process and use it as a person does; see the two journeys.

``driven.py LIBRARY write`` adds comments for ever and prints ``saved`` each time the status bar
says so. ``driven.py LIBRARY hand-over FILE FOLDER`` opens a file, looks a term up, annotates,
exports the memo into a folder and closes the window. Nothing in the application knows about this:
the driver is installed when Qt's event loop starts.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from briefdesk.__main__ import main
from briefdesk.model.span import Span
from briefdesk.ui.crash import CrashDialog
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.status import StatusBar

Steps = Iterator[Callable[[], bool]]  # each step ends with what to wait for
TICK = 5  # milliseconds between two looks
PATIENCE = 120_000  # milliseconds for a whole journey; then the process ends with 3


class Driver(QObject):
    """Takes one step after the other, whenever what the last one waits for is there."""

    def __init__(self, journey: Callable[[MainWindow], Steps], *, endless: bool) -> None:
        """Wait for the window, then go on the journey."""
        super().__init__(QApplication.instance())
        self._journey = journey
        self._steps: Steps | None = None
        self._there: Callable[[], bool] = lambda: True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(TICK)
        if not endless:
            QTimer.singleShot(PATIENCE, self, lambda: os._exit(3))

    def _look(self) -> None:
        if self._steps is None:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            if not windows:
                return
            self._steps = self._journey(windows[0])
        if any(isinstance(w, CrashDialog) for w in QApplication.topLevelWidgets()):
            os._exit(4)  # the library's crashes.log tells more
        if not self._there():
            return
        try:
            self._there = next(self._steps)
        except StopIteration:
            self._timer.stop()
            QApplication.closeAllWindows()


def select(window: MainWindow, words: str) -> None:
    """Select words on the page."""
    workspace = window.notices._workspace
    assert workspace.shown is not None
    start = workspace.shown.briefing.document.text.index(words)
    workspace.select_asked.emit(Span(start, start + len(words)))


def write(window: MainWindow) -> Steps:
    """Add comments for ever and say when each is shown as saved."""
    workspace = window.notices._workspace
    status = window.statusBar()
    assert isinstance(status, StatusBar)

    def say(saving: object) -> None:
        if not saving:
            assert status.state.startswith("saved ")
            sys.stdout.write("saved\n")
            sys.stdout.flush()

    yield lambda: workspace.shown is not None and workspace.tasks.idle
    workspace.tasks.saving.connect(say)  # after the status bar, so that it says so already
    while True:
        select(window, "假名化信息")
        window.commands.actions["annotation.risk"].trigger()
        yield lambda: workspace.tasks.idle


def hand_over(window: MainWindow, folder: str) -> Steps:
    """Look a term up, annotate, export."""
    workspace = window.notices._workspace

    def idle() -> bool:
        return workspace.tasks.idle

    yield lambda: workspace.shown is not None and idle() and bool(workspace.shown.recognitions)
    window.commands.actions["terms.next_problem"].trigger()
    yield idle
    select(window, "第三方提供")
    window.commands.actions["annotation.risk"].trigger()
    yield lambda: idle() and workspace.annotation is not None
    workspace.change_settings(memo_folder=folder)
    window.commands.actions["memo.show"].trigger()
    yield lambda: idle() and bool(window.findChildren(MemoDialog))
    [memo] = window.findChildren(MemoDialog)
    next(b for b in memo.findChildren(QPushButton) if b.text() == "Export PDF").click()
    yield lambda: idle() and any(Path(folder).glob("*.pdf"))


def drive(journey: Callable[[MainWindow], Steps], *, endless: bool) -> int:
    """Start BriefDesk as the console script does, driven."""
    run_loop = QApplication.exec

    def driven_loop(*_: object) -> int:
        Driver(journey, endless=endless)
        return run_loop()

    QApplication.exec = driven_loop  # type: ignore[method-assign]
    return main()


if __name__ == "__main__":
    os.environ["BRIEFDESK_LIBRARY"], wanted, *rest = sys.argv[1:]
    os.environ["LC_ALL"] = "C.UTF-8"  # the interface speaks English
    if wanted == "write":
        sys.argv = ["briefdesk"]
        sys.exit(drive(write, endless=True))
    file, target = rest
    sys.argv = ["briefdesk", file]
    sys.exit(drive(lambda window: hand_over(window, target), endless=False))
