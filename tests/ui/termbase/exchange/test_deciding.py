"""What a person decides about one entry; one that may be several of mine waits for the person."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.model.merge import Choice, Matching, MergePlan, Policy, Standing
from briefdesk.services import merging
from briefdesk.ui.termbase.exchange.deciding import DecisionPane
from briefdesk.ui.workspace import Workspace
from tests.office_sheets import delimited
from tests.ui.termbase.exchange.conftest import HEADER


@pytest.fixture
def plan(workspace: Workspace, office: int, tmp_path: Path) -> MergePlan:
    """Hold a file against mine whose entry has terms of two of mine."""
    path = tmp_path / "both.csv"
    path.write_bytes(delimited([HEADER, ["新語", "个人信息", "consent", "x"]], ",", "utf-8"))
    target = workspace.tasks.first(partial(merging.target, termbase_id=office))
    return merging.plan(path, target, by=Matching.TERM)


def test_which_of_mine_it_is_must_be_said(plan: MergePlan, qtbot: QtBot) -> None:
    pane = DecisionPane()
    qtbot.addWidget(pane)
    pane.show()
    assert plan.standing(0) is Standing.CONFLICT
    decided: list[object] = []
    pane.decided.connect(decided.append)
    pane.show_entry(plan, 0, None, Policy.THEIRS)
    assert len(plan.incoming[0].mine) == 2
    assert pane.doubt.isVisible()
    ids = [one.id for one in plan.incoming[0].mine]
    pane.which.choose(ids[1])
    pane.which.activated.emit(0)
    assert decided == [Choice(Policy.THEIRS, ids[1])]
    pane.decide(3)
    assert decided[-1] == Choice(Policy.BOTH, ids[1])
    pane.show_entry(plan, 0, Choice(Policy.BOTH, ids[1]), Policy.MINE)
    assert pane.which.value == ids[1]
    assert pane.group.checkedId() == 3


def test_nothing_is_decided_where_nothing_is_shown(qtbot: QtBot) -> None:
    pane = DecisionPane()
    qtbot.addWidget(pane)
    decided: list[object] = []
    pane.decided.connect(decided.append)
    pane.decide(1)
    assert decided == []
