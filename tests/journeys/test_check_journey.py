"""Check, step, correct, dismiss, undo, check again; by keys in a real window."""

from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import AdminStatus, Concept, ConceptStatus, Term
from briefdesk.model.judged import Judged
from briefdesk.phrases import phrase
from briefdesk.services import concepts
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.findings.panel import FindingPanel
from briefdesk.ui.findings.senses import SenseDialog
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.revisions.form import RevisionForm
from briefdesk.ui.revisions.window import RevisionWindow
from briefdesk.ui.workspace import Checked
from tests.journeys.conftest import Start, do, import_file, settle, workspace_of

RAW = (
    "一、背景\n　　研究者申请利用公立数据库中的信息。公立数据库的使用者逐年增加。\n"
    "　　利用处方信息的人逐年增加,费用也在提高。\n二、现状\n"
    "　　公立数据库由政府管理，详见说明。\n　　处方信息的质量也在提高，详见说明。\n"
)
D = TypeVar("D", bound=QDialog)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, at: QWidget | None = None) -> None:
    panel = window.findChild(FindingPanel)
    assert isinstance(panel, FindingPanel)
    qtbot.keyClick(at or panel.view, key)
    settle(qtbot, window)


def dialog(kind: type[D]) -> D:
    [found] = [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


def left(window: MainWindow) -> dict[str, tuple[int, int, int]]:
    """Return of each finding how many places are open, answered, dismissed."""
    return {
        one.finding.subject: (len(one.open), len(one.answered), len(one.dismissed))
        for one in workspace_of(window).findings
    }


def finding(window: MainWindow, subject: str) -> Judged:
    return next(o for o in workspace_of(window).findings if o.finding.subject == subject)


def test_a_reviser_goes_through_the_findings(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    file = tmp_path / "briefing.txt"
    file.write_text(RAW, "utf-8")
    window = start()
    workspace = workspace_of(window)
    import_file(qtbot, window, file)
    assert workspace.checked is Checked.NEVER
    do(qtbot, window, "check.run")
    assert left(window) == {"公立数据库": (3, 0, 0), "处方信息": (2, 0, 0), ",": (1, 0, 0)}
    found = workspace.findings

    # step to the first place: the page shows it; replace it
    do(qtbot, window, "findings.next")
    place = finding(window, "公立数据库").open[0]
    assert workspace.place == place.fingerprint
    caret = window.page.paper.textCursor().position()
    composition = window.page.paper.composition
    assert composition is not None
    assert composition.map.document_point(caret) == place.start
    press(qtbot, window, Qt.Key.Key_R)
    press(qtbot, window, Qt.Key.Key_Return, dialog(RevisionForm).proposed)
    assert left(window)["公立数据库"] == (2, 1, 0)

    # dismiss the two others in the whole briefing
    press(qtbot, window, Qt.Key.Key_Left)
    press(qtbot, window, Qt.Key.Key_D)
    form = dialog(DismissForm)
    form.reason.setText("原文的固有名称")
    form.ok.click()
    settle(qtbot, window)
    assert left(window)["公立数据库"] == (0, 1, 2)

    # the ambiguous word comes next: choose its sense, once for both places
    assert workspace.place == finding(window, "处方信息").open[0].fingerprint
    press(qtbot, window, Qt.Key.Key_S)
    asked = dialog(SenseDialog)
    asked.card.sense_chosen.emit(asked.card._card.candidates[0].id)
    settle(qtbot, window)
    assert "处方信息" not in left(window)  # checked again, by itself

    # undo all of it, one step after the other
    do(qtbot, window, "history.undo")
    assert left(window)["处方信息"] == (2, 0, 0)
    do(qtbot, window, "history.undo")
    assert left(window)["公立数据库"] == (2, 1, 0)
    do(qtbot, window, "history.undo")
    assert left(window)["公立数据库"] == (3, 0, 0)

    # a whole run finds the same
    do(qtbot, window, "check.run")
    assert workspace.findings == found


def test_what_is_settled_stays_so_in_the_next_window(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "briefing.txt"
    file.write_text(RAW, "utf-8")
    window = start()
    import_file(qtbot, window, file)
    do(qtbot, window, "check.run")
    do(qtbot, window, "findings.next")
    do(qtbot, window, "revisions.add")
    press(qtbot, window, Qt.Key.Key_Return, dialog(RevisionForm).proposed)
    kept = left(window)
    briefing_id = workspace_of(window).briefing_id
    assert briefing_id is not None
    window.close()

    again = start()
    workspace_of(again).open_briefing(briefing_id)
    settle(qtbot, again)
    assert left(again) == kept
    assert workspace_of(again).checked is Checked.NOW
    do(qtbot, again, "revisions.show")
    [listed] = again.findChildren(RevisionWindow)
    settle(qtbot, again)
    assert [one.proposed for one in listed.model.revisions] == ["公共数据库"]


def test_a_term_that_is_added_is_checked_at_once(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "briefing.txt"
    file.write_text(RAW, "utf-8")
    window = start()
    workspace = workspace_of(window)
    import_file(qtbot, window, file)
    do(qtbot, window, "check.run")
    assert "使用者" not in left(window)
    wrong = Term(
        "t-2", "zh-Hans", "使用者", AdminStatus.DEPRECATED, forbidden=True, replacement="用户"
    )
    right = Term("t-1", "zh-Hans", "用户")
    concept = Concept("c-user", "general", (right, wrong), status=ConceptStatus.APPROVED)
    workspace.tasks.change(
        partial(concepts.save, concepts=[concept], label=phrase("history", "Add term"))
    )
    settle(qtbot, window)
    assert left(window)["使用者"] == (1, 0, 0)


def test_the_window_goes_on_while_the_checks_run(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    """The longest gap of the event loop is far below what a freeze would be."""
    big = tmp_path / "big.txt"
    big.write_text(RAW * 60, "utf-8")
    window = start()
    import_file(qtbot, window, big)
    gaps: list[int] = []
    clock = QElapsedTimer()

    def tick() -> None:
        gaps.append(clock.restart())

    timer = QTimer()
    timer.timeout.connect(tick)
    clock.start()
    timer.start(5)
    do(qtbot, window, "check.run")
    timer.stop()
    assert len(finding(window, "公立数据库").open) == 180
    assert max(gaps) < 2000
