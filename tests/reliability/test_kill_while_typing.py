"""Kill the window while somebody types: at most the last second of the words is lost (F3)."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefdesk.paths import companions
from briefdesk.services.drafts import Drafts
from tests.documents import made_document

_TYPIST = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from briefdesk.__main__ import main
from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.main_window import MainWindow

run_loop, typed = QApplication.exec, [0]

def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and hasattr(window, "notices"):
            workspace = window.notices._workspace
            editor = window.page.margin.editor
            if isinstance(editor, NoteEditor):
                event = QInputMethodEvent()
                event.setCommitString("字")
                QApplication.sendEvent(editor._text, event)
                typed[0] += 1
                print(typed[0], time.time(), flush=True)
                continue
            file = workspace.shown and workspace.shown.briefing.document.file.name
            if file == "typed.txt" and workspace.tasks.idle:
                workspace.set_selection(Span(3, 9))
                workspace.annotate(Kind.NOTE)

def loop(*_):
    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start(30)
    QTimer.singleShot(60_000, lambda: os._exit(3))
    return run_loop()

QApplication.exec = loop
sys.argv = ["briefdesk", sys.argv[1]]
sys.exit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9")
def test_at_most_a_second_of_typing_is_lost(tmp_path: Path) -> None:
    library, briefing = tmp_path / "library.briefdesk", tmp_path / "typed.txt"
    briefing.write_text(made_document().raw, "utf-8")
    libs = os.pathsep.join(path for path in sys.path if path)
    environment = os.environ | {
        "BRIEFDESK_LIBRARY": str(library),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": libs,
    }
    with subprocess.Popen(
        [sys.executable, "-c", _TYPIST, str(briefing)], stdout=subprocess.PIPE, env=environment
    ) as window:
        assert window.stdout is not None
        typed: list[tuple[int, float]] = []
        for line in window.stdout:
            number, at = line.split()
            typed.append((int(number), float(at)))
            if typed[-1][1] - typed[0][1] > 2.5:
                break
        killed = time.time()
        window.send_signal(signal.SIGKILL)
    (draft,) = Drafts(companions(library) / "drafts").all()
    safe = max(number for number, at in typed if at < killed - 1)
    assert len(draft.text) >= safe > 20
