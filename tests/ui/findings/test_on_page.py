"""Findings and corrections on the page: in the hint, in the menu."""

from functools import partial

import pytest
from msgspec import structs
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from briefdesk.model.finding import Gravity
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.services import revising
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.findings.detail import FindingDetail
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.findings.on_page import fill_menu, hint, revisions_at
from briefdesk.ui.terms.card import CardView
from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.widgets.mixed_label import MixedLabel
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.findings.conftest import MARK, WRONG, dialog, finding
from tests.ui.revisions.made import made_revision


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


def test_what_a_check_says_of_a_correction_keeps_the_face_of_the_words(
    qtbot: QtBot, checked: Workspace
) -> None:
    one = finding(checked, WRONG)
    revision = structs.replace(made_revision(), said=one.finding.message)
    shown = hint([], [revision], "zh-Hans")
    qtbot.addWidget(shown)
    [label] = shown.findChildren(MixedLabel)
    assert label.text == one.finding.message.english
    at = label.text.index(WRONG)
    ranges = label._layout.formats()
    [quoted] = [one for one in ranges if one.start <= at < one.start + one.length]
    assert quoted.format.font().families() == chrome_font("zh-Hans", 10).families()


@pytest.fixture
def view(qtbot: QtBot, checked: Workspace) -> BriefingView:
    made = BriefingView(checked)
    qtbot.addWidget(made)
    qtbot.addWidget(checked.window)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def unit_of(view: BriefingView, position: int) -> int:
    assert view.paper.composition is not None
    return view.paper.composition.map.page_start(position)


def test_resting_on_a_finding_says_what_is_wrong(
    qtbot: QtBot, checked: Workspace, view: BriefingView
) -> None:
    place = finding(checked, MARK).open[0]  # no term
    view.pointer._hovered(unit_of(view, place.start))
    card = view.pointer.hover_card
    qtbot.waitUntil(card.isVisible, timeout=4000)
    assert [label.text for label in card.findChildren(MixedLabel)] == [
        "“,” is half width between Chinese characters."
    ]


def test_resting_on_a_term_that_is_a_finding_says_both(
    qtbot: QtBot, checked: Workspace, view: BriefingView
) -> None:
    place = finding(checked, WRONG).open[0]
    view.pointer._hovered(unit_of(view, place.start))
    card = view.pointer.hover_card
    qtbot.waitUntil(card.isVisible, timeout=4000)
    assert card.findChildren(FindingDetail)
    assert card.findChildren(CardView)


def test_a_click_makes_a_finding_the_current_one(checked: Workspace, view: BriefingView) -> None:
    place = finding(checked, WRONG).open[1]
    view.pointer._clicked(unit_of(view, place.start))
    assert checked.place == place.fingerprint


def test_the_words_are_underlined(checked: Workspace, view: BriefingView) -> None:
    setter = view.paper._setter
    assert setter is not None
    marked = {(one.start, one.end) for one in setter.layers if one.look.gravity is Gravity.HIGH}
    assert marked == {(place.start, place.end) for place in finding(checked, WRONG).open}
