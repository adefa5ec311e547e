"""Findings are gone through and settled by keys alone; the page follows."""

import time
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.finding import Gravity
from briefdesk.model.revision import Remedy
from briefdesk.model.span import Span
from briefdesk.model.waiver import Scope
from briefdesk.services import concepts, history
from briefdesk.ui.findings.arranging import FindingRow, Group, Order, PlaceRow
from briefdesk.ui.findings.dismissal import DismissForm
from briefdesk.ui.findings.explanation import Explanation
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.findings.model import FindingModel
from briefdesk.ui.findings.panel import FindingPanel
from briefdesk.ui.findings.senses import SenseDialog
from briefdesk.ui.findings.words import Deed
from briefdesk.ui.revisions.form import RevisionForm
from briefdesk.ui.workspace import Workspace
from tests.reading import read_text
from tests.ui.conftest import Settle, Show
from tests.ui.findings.conftest import MARK, OPEN, RAW, WRONG, Press, dialog, finding, standing


def listed(panel: FindingPanel) -> list[tuple[Gravity | str, list[tuple[str, int]]]]:
    return [
        (
            group.head,
            [
                (row.judged.finding.subject, len(row.places))
                for row in group.rows
                if isinstance(row, FindingRow)
            ],
        )
        for group in panel.model.groups
    ]


def places_of(workspace: Workspace, subject: str) -> list[str]:
    return [place.fingerprint for place in finding(workspace, subject).finding.places]


@pytest.fixture
def seen(checked: Workspace) -> list[Span]:
    """Return the list of what is shown on the page from now on."""
    shown: list[Span] = []
    checked.reveal.connect(shown.append)
    return shown


def test_before_anything_was_checked_it_says_what_to_do(
    qtbot: QtBot, workspace: Workspace, show: Show, inspector: Inspector, settle: Settle
) -> None:
    panel = FindingPanel(workspace, inspector)
    qtbot.addWidget(panel)
    assert panel._body.sentence == "What the checks find appears here."
    show(read_text(RAW))
    assert panel._body.sentence == "This briefing was not checked yet.\nPress F7 to check it."
    panel.run.click()
    assert panel._body.sentence == "The checks are running…"
    assert panel.run.text() == "Cancel"
    assert panel.progress.isVisibleTo(panel)
    settle()
    assert panel.run.text() == "Check"
    assert not panel.progress.isVisibleTo(panel)
    assert panel.current is not None
    assert panel.current.finding.severity is Gravity.HIGH  # the worst is the current one


def test_a_run_is_given_up_by_the_same_button(
    qtbot: QtBot, workspace: Workspace, show: Show, inspector: Inspector, settle: Settle
) -> None:
    panel = FindingPanel(workspace, inspector)
    qtbot.addWidget(panel)
    show(read_text(RAW))
    panel.run.click()
    panel.run.click()
    settle()
    assert workspace.findings == ()
    assert panel.run.text() == "Check"


def test_the_worst_come_first_and_one_line_sums_up(panel: FindingPanel) -> None:
    assert listed(panel) == [
        (Gravity.HIGH, [(WRONG, 3)]),
        (Gravity.LOW, [(OPEN, 2), (MARK, 1)]),
    ]
    assert panel.summary.text() == "3 finding(s)"


def test_filters_narrow_the_list(panel: FindingPanel) -> None:
    panel.filters.severities.choose(Gravity.MEDIUM)
    assert listed(panel) == [(Gravity.HIGH, [(WRONG, 3)])]
    assert panel.summary.text() == "3 finding(s) · 3 place(s) shown"
    panel.filters.checks.choose("typography")
    assert listed(panel) == []
    assert panel._body.sentence == "No finding fits the filter."
    panel.filters.severities.choose(Gravity.INFO)
    panel.filters.words.setText(WRONG)
    assert listed(panel) == []
    panel.filters.checks.choose("")
    assert listed(panel) == [(Gravity.HIGH, [(WRONG, 3)])]


def test_the_page_stays_when_a_filter_hides_the_current_place(
    panel: FindingPanel, checked: Workspace, seen: list[Span]
) -> None:
    checked.set_place(places_of(checked, MARK)[0])
    panel.filters.severities.choose(Gravity.HIGH)
    assert checked.place in places_of(checked, WRONG)
    assert seen == []


def test_steps_go_down_the_list_and_around(
    panel: FindingPanel, checked: Workspace, seen: list[Span]
) -> None:
    order = [*places_of(checked, WRONG), *places_of(checked, OPEN), *places_of(checked, MARK)]
    walked = []
    for _ in range(7):
        checked.step_asked.emit(1)
        walked.append(checked.place)
    assert walked == [*order, order[0]]
    checked.step_asked.emit(-1)
    assert checked.place == order[-1]
    assert len(seen) == 8
    row = panel.view.currentIndex().data(FindingModel.ROW)
    assert isinstance(row, PlaceRow)
    assert row.place.fingerprint == order[-1]


def test_in_the_order_of_the_text_places_stand_below_their_headings(
    panel: FindingPanel, checked: Workspace, press: Press, seen: list[Span]
) -> None:
    checked.set_place(places_of(checked, WRONG)[1])
    panel.filters.orders[Order.TEXT].trigger()
    assert checked.settings.finding_order == "text"
    assert [
        (group.head, [row.place.surface for row in group.rows if isinstance(row, PlaceRow)])
        for group in panel.model.groups
    ] == [("一、 背景", [WRONG, WRONG, OPEN, MARK]), ("二、 现状", [WRONG, OPEN])]
    row = panel.view.currentIndex().data(FindingModel.ROW)
    assert row.place.fingerprint == checked.place == places_of(checked, WRONG)[1]
    walked = []
    for _ in range(6):
        checked.step_asked.emit(1)
        walked.append(seen[-1].start)
    assert walked[-2:] + walked[:-2] == sorted(walked)
    press(Qt.Key.Key_Space)  # a tick here waits while the cursor is elsewhere
    checked.step_asked.emit(1)
    checked.step_asked.emit(1)
    assert [place.fingerprint for place in panel.targets] == [checked.place]
    assert panel.card.reach.text() == "1 ticked elsewhere"
    panel.filters.orders[Order.SEVERITY].trigger()
    assert [head for head, _ in listed(panel)] == [Gravity.HIGH, Gravity.LOW]


def test_the_page_stays_when_a_finding_gives_way_to_its_places(
    panel: FindingPanel, checked: Workspace, seen: list[Span]
) -> None:
    panel.view.setCurrentIndex(panel.model.index_of(finding(checked, OPEN).finding.fingerprint))
    panel.filters.orders[Order.TEXT].trigger()
    assert checked.place == places_of(checked, OPEN)[0]
    assert seen == []


def test_arrows_pass_over_the_names_of_severities(
    panel: FindingPanel, checked: Workspace, press: Press
) -> None:
    panel.view.setCurrentIndex(panel.model.index_of(finding(checked, OPEN).finding.fingerprint))
    press(Qt.Key.Key_Up)
    assert panel.current is not None
    assert panel.current.finding.subject == WRONG
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    assert checked.place == places_of(checked, WRONG)[0]
    press(Qt.Key.Key_Left)
    assert isinstance(panel.view.currentIndex().data(FindingModel.ROW), FindingRow)
    assert checked.place == ""


def test_enter_shows_the_place(
    panel: FindingPanel, checked: Workspace, press: Press, seen: list[Span]
) -> None:
    checked.set_place(places_of(checked, MARK)[0])
    press(Qt.Key.Key_Return)
    assert seen == [finding(checked, MARK).open[0].span]


def test_r_replaces_and_the_next_place_comes(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle, qtbot: QtBot
) -> None:
    first, second, _ = places_of(checked, WRONG)
    checked.set_place(first)
    press(Qt.Key.Key_R)
    form = dialog(RevisionForm)
    assert form.proposed.toPlainText() == "公共数据库"
    assert "must not be written" in form.reason.text()
    assert form.severity.value == "high"
    qtbot.keyClick(form.proposed, Qt.Key.Key_Return)
    settle()
    assert standing(checked)[WRONG] == (2, 1, 0)
    assert checked.place == second
    assert panel.summary.text() == "3 finding(s) · 1 correction(s)"


@pytest.mark.parametrize(
    ("key", "remedy"), [(Qt.Key.Key_G, Remedy.GLOSS), (Qt.Key.Key_Q, Remedy.QUERY)]
)
def test_g_glosses_and_q_asks(
    panel: FindingPanel, checked: Workspace, press: Press, key: Qt.Key, remedy: Remedy
) -> None:
    checked.set_place(places_of(checked, WRONG)[0])
    press(key)
    assert dialog(RevisionForm).remedy is remedy


def test_d_dismisses_what_is_ticked(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle
) -> None:
    first, _, third = places_of(checked, WRONG)
    for one in (first, third):
        checked.set_place(one)
        press(Qt.Key.Key_Space)
    assert panel.model.ticked == {first, third}
    press(Qt.Key.Key_D)
    form = dialog(DismissForm)
    form.reason.setText("是引文")
    form.ok.click()
    settle()
    assert standing(checked)[WRONG] == (1, 0, 2)
    assert checked.place == places_of(checked, OPEN)[0]  # what came after the current one
    checked.tasks.change(history.undo)
    settle()
    assert standing(checked)[WRONG] == (3, 0, 0)


def test_a_step_after_an_act_stays_with_the_place_that_came_by_itself(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle
) -> None:
    first, second, third = places_of(checked, WRONG)
    checked.set_place(first)
    press(Qt.Key.Key_D)
    form = dialog(DismissForm)
    form.reason.setText("是引文")
    form.ok.click()
    settle()
    walked = []
    for _ in range(2):
        checked.step_asked.emit(1)  # at once, before anybody saw where the list had gone
        walked.append(checked.place)
    assert walked == [second, third]
    checked.step_asked.emit(-1)
    assert checked.place == second


def test_ticks_wait_while_the_cursor_is_on_another_finding(
    panel: FindingPanel, checked: Workspace, press: Press
) -> None:
    ticked = places_of(checked, WRONG)[:2]
    for one in ticked:
        checked.set_place(one)
        press(Qt.Key.Key_Space)
    checked.set_place(places_of(checked, MARK)[0])
    assert [place.fingerprint for place in panel.targets] == places_of(checked, MARK)
    assert panel.card.reach.text() == "2 ticked elsewhere"
    checked.set_place(ticked[0])
    assert [place.fingerprint for place in panel.targets] == ticked
    assert panel.card.reach.text() == "For 2 place(s):"


def test_a_tick_goes_with_what_is_settled(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle, qtbot: QtBot
) -> None:
    panel.filters.settled.setChecked(True)
    first, second, third = places_of(checked, WRONG)
    for one in (first, second):
        checked.set_place(one)
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_R)
    qtbot.keyClick(dialog(RevisionForm).proposed, Qt.Key.Key_Return)
    settle()
    assert panel.model.ticked == set()
    checked.step_asked.emit(1)
    assert checked.place == third  # the next below, though what was settled is still listed
    assert panel.card.buttons[Deed.REPLACE].isEnabled()


def test_space_on_a_finding_ticks_all_its_places(
    panel: FindingPanel, checked: Workspace, press: Press
) -> None:
    panel.view.setCurrentIndex(panel.model.index_of(finding(checked, WRONG).finding.fingerprint))
    assert len(panel.targets) == 3  # without a tick, all of it
    press(Qt.Key.Key_Space)
    assert panel.model.ticked == set(places_of(checked, WRONG))
    assert panel.card.reach.isVisible()
    assert panel.card.reach.text() == "For 3 place(s):"
    press(Qt.Key.Key_Space)
    assert panel.model.ticked == set()


def test_a_dismissal_is_listed_and_taken_back(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle
) -> None:
    checked.set_place(places_of(checked, MARK)[0])
    press(Qt.Key.Key_D)
    form = dialog(DismissForm)
    form.scopes[Scope.ALWAYS].setChecked(True)
    form.reason.setText("原文如此")
    form.ok.click()
    settle()
    assert (Gravity.LOW, [(OPEN, 2)]) in listed(panel)
    panel.filters.settled.setChecked(True)
    checked.set_place(places_of(checked, MARK)[0])
    usable = {deed for deed, b in panel.card.buttons.items() if b.isVisible() and b.isEnabled()}
    assert usable == {Deed.TAKE_BACK, Deed.EXPLAIN}
    press(Qt.Key.Key_T)
    assert standing(checked)[MARK] == (1, 0, 0)


def test_t_on_a_finding_takes_back_all_that_was_dismissed_of_it(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle
) -> None:
    panel.filters.settled.setChecked(True)
    panel.view.setCurrentIndex(panel.model.index_of(finding(checked, WRONG).finding.fingerprint))
    press(Qt.Key.Key_D)
    form = dialog(DismissForm)
    form.reason.setText("是引文")
    form.ok.click()
    settle()
    assert standing(checked)[WRONG] == (0, 0, 3)
    panel.view.setCurrentIndex(panel.model.index_of(finding(checked, WRONG).finding.fingerprint))
    assert panel.card.buttons[Deed.TAKE_BACK].isEnabled()
    press(Qt.Key.Key_T)
    assert standing(checked)[WRONG] == (3, 0, 0)


def test_an_edited_term_changes_the_findings_and_leaves_the_place(
    panel: FindingPanel, checked: Workspace, seen: list[Span], settle: Settle
) -> None:
    here = places_of(checked, MARK)[0]
    checked.set_place(here)
    concept = finding(checked, WRONG).finding.concept
    forbid = partial(
        concepts.forbid, concept_id=concept, wrong="研究者", lang="zh-Hans", replacement="研究人员"
    )
    checked.tasks.change(forbid)
    settle()
    assert "研究者" in standing(checked)
    assert checked.place == here
    _, current = panel.model.at(panel.view.currentIndex())
    assert current is not None
    assert current.place.fingerprint == here
    assert seen == []  # the page stays where it is


def test_c_shows_the_correction_of_a_place(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle, qtbot: QtBot
) -> None:
    first = places_of(checked, WRONG)[0]
    checked.set_place(first)
    press(Qt.Key.Key_R)
    qtbot.keyClick(dialog(RevisionForm).proposed, Qt.Key.Key_Return)
    settle()
    panel.filters.settled.setChecked(True)
    checked.set_place(first)
    asked: list[int] = []
    checked.revision_asked.connect(asked.append)
    press(Qt.Key.Key_C)
    assert asked == [checked.revisions[0].id]


def test_e_explains_the_check(panel: FindingPanel, checked: Workspace, press: Press) -> None:
    checked.set_place(places_of(checked, MARK)[0])
    press(Qt.Key.Key_E)
    assert dialog(Explanation).isVisible()


def test_s_asks_for_the_sense(panel: FindingPanel, checked: Workspace, press: Press) -> None:
    checked.set_place(places_of(checked, WRONG)[0])
    press(Qt.Key.Key_S)
    assert not [w for w in QApplication.allWidgets() if isinstance(w, SenseDialog)]
    checked.set_place(places_of(checked, OPEN)[0])
    press(Qt.Key.Key_S)
    assert dialog(SenseDialog).isVisible()


def test_the_menu_names_deeds_and_keys(panel: FindingPanel, checked: Workspace) -> None:
    checked.set_place(places_of(checked, WRONG)[0])
    panel._open_menu(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Replace…\tR", "Gloss at first use…\tG", "Query to author…\tQ", "Dismiss…\tD", "Explain\tE",
    ]  # fmt: skip
    menu.close()


def test_a_place_that_is_asked_for_is_shown_whatever_the_filters_hide(
    panel: FindingPanel, checked: Workspace, seen: list[Span]
) -> None:
    panel.filters.words.setText("没有")
    wanted = places_of(checked, MARK)[0]
    checked.place_asked.emit(wanted)
    assert checked.place == wanted
    assert panel.filters.words.text() == ""
    assert len(seen) == 1


def test_when_all_is_settled_it_says_so(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle
) -> None:
    for subject in (WRONG, OPEN, MARK):
        panel.view.setCurrentIndex(
            panel.model.index_of(finding(checked, subject).finding.fingerprint)
        )
        press(Qt.Key.Key_D)
        form = dialog(DismissForm)
        form.reason.setText("无妨")
        form.ok.click()
        settle()
    assert panel._body.sentence == "Nothing is left to do: every finding is settled."
    assert checked.place == ""
    assert checked.grave_findings == 0
    said: list[object] = []
    checked.told.connect(said.append)
    checked.step_asked.emit(1)
    assert said == ["Nothing is left to do: every finding is settled."]


def test_the_language_can_change(panel: FindingPanel) -> None:
    before = listed(panel)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert listed(panel) == before
    assert isinstance(panel.model.index(0, 0).data(FindingModel.ROW), Group)


def test_no_button_is_ever_a_window_of_its_own(panel: FindingPanel) -> None:
    assert not any(button.isWindow() for button in panel.card.buttons.values())


def test_a_step_leaves_a_place_that_came_by_itself_and_is_settled_at_once(
    panel: FindingPanel, checked: Workspace, press: Press, settle: Settle
) -> None:
    first, second, third = places_of(checked, WRONG)
    panel.filters.settled.setChecked(True)
    checked.set_place(second)
    press(Qt.Key.Key_D)
    form = dialog(DismissForm)
    form.reason.setText("是引文")
    form.ok.click()
    settle()
    panel._arrived = second, time.monotonic()
    checked.step_asked.emit(1)
    assert checked.place == third
    assert first in panel._order
