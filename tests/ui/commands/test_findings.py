"""Commands on findings: run, step, do something about the current one."""

from pytestqt.qtbot import QtBot

from briefdesk.ui.commands import findings
from briefdesk.ui.findings.explanation import Explanation
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.findings.words import Deed
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.workspace import Act, Needs, Workspace
from tests.reading import read_text
from tests.ui.conftest import Settle, Show
from tests.ui.findings.conftest import RAW, WRONG, dialog, finding


def test_f7_checks_and_shows_the_list(window: MainWindow, show: Show, settle: Settle) -> None:
    show(read_text(RAW))
    workspace = window._workspace
    window.commands.actions["check.run"].trigger()
    settle()
    assert len(workspace.findings) == 3
    assert window._tabs.bar.tabText(window._tabs.currentIndex()) == "Findings 3"
    assert window.commands.actions["check.run"].text() == "Chec&k (3)"
    assert window.buttons["check.run"].iconText() == "Check 3"
    assert "3 finding(s)" in window.statusBar().facts  # type: ignore[attr-defined]


def test_a_step_needs_findings(
    workspace: Workspace, show: Show, inspector: Inspector, settle: Settle
) -> None:
    show(read_text(RAW))
    told: list[object] = []
    steps: list[int] = []
    workspace.told.connect(told.append)
    workspace.step_asked.connect(steps.append)
    findings.step(1, workspace)
    assert (len(told), steps) == (1, [])
    inspector.check()
    settle()
    findings.step(-1, workspace)
    assert (len(told), steps) == (1, [-1])


def test_the_current_place_can_be_acted_on(qtbot: QtBot, checked: Workspace) -> None:
    qtbot.addWidget(checked.window)
    assert Needs.FINDING not in checked.met
    checked.set_place(finding(checked, WRONG).open[0].fingerprint)
    assert Needs.FINDING in checked.met
    findings.do(Deed.EXPLAIN, checked)
    assert dialog(Explanation).isVisible()


def test_the_house_profile_is_asked_for(workspace: Workspace) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    findings.house_profile(workspace)
    assert asked == [Act.HOUSE_PROFILE]
