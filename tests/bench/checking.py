"""The checks on a long briefing in the real window: how long does the event loop stand still?

``checking.py [FILE]`` opens FILE, or the generated text of ``opening.py``, checks it, steps through
findings, proposes corrections, dismisses and undoes. Gaps are told as in ``opening.py``.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefdesk.ui.chrome import RUN, UNDO
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.findings.panel import FindingPanel
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.revisions.form import RevisionForm
from briefdesk.ui.workspace import Workspace
from tests.bench._watched import Steps, Waiting, drive, report
from tests.bench.opening import long_text


def journey(window: MainWindow, file: Path) -> Steps:
    """Do what a reviser does with a long briefing."""
    workspace: Workspace = window.sheet._workspace

    def idle() -> bool:
        return workspace.tasks.idle and workspace.shown is not None

    def resting(milliseconds: int) -> Waiting:
        end = time.monotonic() + milliseconds / 1000
        return lambda: time.monotonic() > end and idle()

    def form(kind: type[RevisionForm] | type[DismissForm]) -> RevisionForm | DismissForm:
        return next(w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible())

    yield "start", lambda: hasattr(window, "commands") and idle()
    sample = workspace.briefing_id
    workspace.import_files([file])
    yield "import, keep, open", lambda: idle() and workspace.briefing_id != sample
    yield "lines broken at leisure", lambda: not window.page.paper._leisure.isActive()
    actions = window.commands.actions
    actions[RUN.id].trigger()
    yield "check", lambda: idle() and bool(workspace.findings)
    places = sum(len(one.open) for one in workspace.findings)
    print(f"{len(workspace.findings)} findings with {places} places")
    yield "rest", resting(800)
    panel = window.findChild(FindingPanel)
    assert panel is not None
    for _ in range(5):
        actions["findings.next"].trigger()
        yield "step", resting(200)
    for _ in range(3):
        QTest.keyClick(panel.view, Qt.Key.Key_G)
        yield "form", resting(200)
        asked = form(RevisionForm)
        assert isinstance(asked, RevisionForm)
        asked.proposed.setPlainText("某")
        asked.ok.click()
        yield "propose", resting(400)
    QTest.keyClick(panel.view, Qt.Key.Key_D)
    yield "form", resting(200)
    asked = form(DismissForm)
    assert isinstance(asked, DismissForm)
    asked.reason.setText("无妨")
    asked.ok.click()
    yield "dismiss", resting(400)
    actions[UNDO.id].trigger()
    yield "undo", resting(400)
    panel.filters.words.setText("信息")
    yield "filter", resting(300)
    panel.filters.words.clear()
    yield "filter", resting(300)
    actions[RUN.id].trigger()
    yield "check again", idle


def main() -> int:
    """Make the library and the file, then go on the journey."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFDESK_LIBRARY"] = str(Path(folder) / "library.sqlite")
        os.environ["LC_ALL"] = "C.UTF-8"
        file = Path(folder) / "long.txt"
        if sys.argv[1:]:
            file = Path(sys.argv[1])
        else:
            file.write_text(long_text(), "utf-8")
        return report(drive(lambda window: journey(window, file)))


if __name__ == "__main__":
    sys.exit(main())
