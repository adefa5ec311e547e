"""Findings and corrections on the page: in the hint, in the menu."""

from functools import partial

from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.services import revising
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.findings.on_page import fill_menu, hint, revisions_at
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.findings.conftest import WRONG, dialog, finding


def test_the_menu_offers_what_can_be_done_there(qtbot: QtBot, checked: Workspace) -> None:
    qtbot.addWidget(checked.window)
    place = finding(checked, WRONG).open[0]
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_menu(checked, menu, place.start - 1)
    assert menu.isEmpty()
    fill_menu(checked, menu, place.start)
    actions = {action.text(): action for action in menu.actions()}
    actions["Dismiss…"].trigger()
    assert checked.place == place.fingerprint
    assert dialog(DismissForm).isVisible()


def test_a_correction_is_hinted_at_and_shown(
    qtbot: QtBot, checked: Workspace, settle: Settle
) -> None:
    place = finding(checked, WRONG).open[0]
    briefing_id = checked.briefing_id
    assert briefing_id is not None
    draft = NewRevision(Remedy.REPLACE, "公共数据库", "名称")
    work = partial(revising.revise, briefing_id=briefing_id, wanted=[(place.span, draft)])
    checked.tasks.change(work)
    settle()
    [one] = revisions_at(checked, place.start)
    assert revisions_at(checked, place.end) == []
    said = hint(checked.findings_at(place.start), [one], "zh-Hans")
    qtbot.addWidget(said)
    words = [label.text() for label in said.findChildren(QLabel)]
    assert "公立数据库 → 公共数据库" in words
    assert "名称" in words
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_menu(checked, menu, place.start)
    asked: list[int] = []
    checked.revision_asked.connect(asked.append)
    [action] = [a for a in menu.actions() if a.text() == "公立数据库 → 公共数据库"]
    action.trigger()
    assert asked == [one.id]
