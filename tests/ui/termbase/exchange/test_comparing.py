"""The comparison: what is shown of a plan, and what comes of the choices."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.model.merge import Matching, MergePlan, Policy
from briefdesk.services import merging
from briefdesk.ui.termbase.exchange.comparing import NEW, ComparePage
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.exchange.conftest import Settle, library_of


@pytest.fixture
def plan(workspace: Workspace, office: int, changed_sheet: Path) -> MergePlan:
    target = workspace.tasks.first(partial(merging.target, termbase_id=office))
    return merging.plan(changed_sheet, target, by=Matching.TERM)


@pytest.fixture
def page(workspace: Workspace, office: int, plan: MergePlan, qtbot: QtBot) -> ComparePage:
    made = ComparePage(workspace, "more")
    qtbot.addWidget(made)
    made.offer(library_of(workspace), office)
    made.show_plan(plan)
    made.show()
    return made


def test_tabs_count_and_the_first_has_the_conflicts(page: ComparePage) -> None:
    names = [page.tabs.tabText(number) for number in range(page.tabs.count())]
    assert names == [
        "Conflicts  1",
        "Additions  0",
        "New  1",
        "Same  1",
        "Not kept as it was  0",
    ]
    assert page.tabs.currentIndex() == 0
    assert not page.tabs.isTabEnabled(1)
    assert page.model.index(0).data().startswith("同意")


@pytest.mark.parametrize(
    ("policy", "outcome"),
    [
        (Policy.MINE, "1 added, 0 changed, 2 as they were"),
        (Policy.THEIRS, "1 added, 1 changed, 1 as they were"),
        (Policy.BOTH, "2 added, 0 changed, 1 as they were"),
    ],
)
def test_the_policy_decides_what_comes_of_it(
    page: ComparePage, qtbot: QtBot, policy: Policy, outcome: str
) -> None:
    page.policy.choose(policy)
    page.policy.activated.emit(0)
    said = f"Entries: {outcome}."
    qtbot.waitUntil(lambda: page.outcome.text() == said, timeout=PATIENCE)


def test_an_entry_can_be_left_out(page: ComparePage, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(2)
    page.pane.decide(4)
    said = "Entries: 0 added, 0 changed, 3 as they were."
    qtbot.waitUntil(lambda: page.outcome.text() == said, timeout=PATIENCE)
    page.pane.decide(0)
    assert page.choices == {}


def test_another_target_asks_for_another_plan(page: ComparePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.replan_asked):
        page.into.choose(NEW)
        page.into.activated.emit(0)
    assert page.target_name == "more"
    assert page.plan is not None
    assert page.plan.target.termbase.name == "more"


def test_very_many_entries_are_not_merged_to_be_counted(
    page: ComparePage, monkeypatch: pytest.MonkeyPatch, settle: Settle, qtbot: QtBot
) -> None:
    monkeypatch.setattr("briefdesk.ui.termbase.exchange.comparing._FEW", 0)
    page.policy.choose(Policy.THEIRS)
    page.policy.activated.emit(0)
    said = "Entries: 1 added, up to 1 changed, the rest as they were."
    qtbot.waitUntil(lambda: page.outcome.text() == said, timeout=PATIENCE)
