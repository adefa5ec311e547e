"""A dismissal needs a reason; the last ones are offered again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.waiver import Scope
from briefdesk.services import waiving
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.findings.conftest import MARK, OPEN, WRONG, finding, standing


def form_of(qtbot: QtBot, workspace: Workspace, subject: str) -> DismissForm:
    qtbot.addWidget(workspace.window)
    one = finding(workspace, subject)
    made = DismissForm(workspace, one, one.open[:1])
    made.open()
    return made


def test_a_reason_is_asked_for(qtbot: QtBot, checked: Workspace, settle: Settle) -> None:
    form = form_of(qtbot, checked, WRONG)
    settle()
    assert not form.ok.isEnabled()
    form.reason.setText("  ")
    assert not form.ok.isEnabled()
    form.reason.setText("是引文")
    form.ok.click()
    settle()
    assert standing(checked)[WRONG] == (2, 0, 1)
    [waiver] = checked.tasks.first(lambda desk: waiving.waivers_of(desk, None)) or [None]
    assert waiver is None  # it holds here only


def test_it_may_reach_all_like_it(qtbot: QtBot, checked: Workspace, settle: Settle) -> None:
    form = form_of(qtbot, checked, WRONG)
    settle()
    form.scopes[Scope.BRIEFING].setChecked(True)
    form.reason.setText("固有名称")
    form.ok.click()
    settle()
    assert standing(checked)[WRONG] == (0, 0, 3)


def test_the_last_reasons_are_offered(qtbot: QtBot, checked: Workspace, settle: Settle) -> None:
    for subject, reason in ((WRONG, "是引文"), (OPEN, "上文已说明")):
        form = form_of(qtbot, checked, subject)
        form.reason.setText(reason)
        form.ok.click()
        settle()
    form = form_of(qtbot, checked, MARK)
    settle()
    offers = form._again.findChildren(QPushButton)
    assert [button.accessibleName() for button in offers] == ["上文已说明", "是引文"]
    offers[1].click()
    assert form.reason.text() == "是引文"
    assert form.ok.isEnabled()
    with qtbot.waitActive(form):
        form.activateWindow()
    qtbot.keyClick(form.reason, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: form.reason.text() == "上文已说明")
    assert all("Alt+" in button.text() for button in offers)


def test_arrow_keys_go_through_the_earlier_reasons(
    qtbot: QtBot, checked: Workspace, settle: Settle
) -> None:
    for subject, reason in ((WRONG, "是引文"), (OPEN, "上文已说明")):
        form = form_of(qtbot, checked, subject)
        form.reason.setText(reason)
        form.ok.click()
        settle()
    form = form_of(qtbot, checked, MARK)
    settle()
    form.reason.setText("半角")
    said = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(form.reason, key)
        said.append(form.reason.text())
    assert said == ["上文已说明", "是引文", "是引文", "上文已说明", "半角"]
