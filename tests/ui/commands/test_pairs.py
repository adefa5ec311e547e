"""Pairs are reached from the menu: chosen, shown, gone to, corrected."""

from pathlib import Path

import pytest

from briefdesk.services import pairing
from briefdesk.ui.commands.pairs import COMMANDS
from briefdesk.ui.pair.keeper import PairKeeper
from briefdesk.ui.pair_acts import PairAct
from briefdesk.ui.workspace import Act, Needs, Workspace
from tests.ui.conftest import Settle
from tests.ui.pair.conftest import keep_pair


@pytest.fixture
def asked(workspace: Workspace, settle: Settle, tmp_path: Path) -> list[Act]:
    """Return what the window was asked, in a workspace that shows a paired translation."""
    ids = workspace.tasks.first(lambda desk: keep_pair(desk, tmp_path))
    PairKeeper(workspace, workspace)
    workspace.open_briefing(ids[0])
    settle()
    found: list[Act] = []
    workspace.asked.connect(found.append)
    return found


def run(workspace: Workspace, name: str) -> None:
    next(command for command in COMMANDS if command.id == name).run(workspace)


def test_the_original_is_shown_and_hidden(workspace: Workspace, asked: list[Act]) -> None:
    workspace.change_settings(original_page=True)
    run(workspace, "pair.show")
    assert workspace.settings.pair_view
    assert not workspace.settings.original_page  # one stands beside the text
    run(workspace, "pair.show")
    assert not workspace.settings.pair_view


def test_the_original_printed_page_takes_its_place(workspace: Workspace, asked: list[Act]) -> None:
    run(workspace, "pair.go")
    assert workspace.settings.pair_view
    assert asked == [Act.PAIRED]


def test_without_a_pair_it_is_asked_for(
    workspace: Workspace, asked: list[Act], settle: Settle
) -> None:
    assert workspace.briefing_id is not None
    briefing_id = workspace.briefing_id
    workspace.tasks.change(lambda desk: pairing.unpair(desk, briefing_id))
    settle()
    assert Needs.PAIR not in workspace.met
    run(workspace, "pair.show")
    run(workspace, "pair.go")
    assert asked == [Act.PAIR_WITH, Act.PAIR_WITH]


def test_links_are_corrected_from_the_menu(workspace: Workspace, asked: list[Act]) -> None:
    found: list[PairAct] = []
    workspace.pair_asked.connect(found.append)
    acts = [c for c in COMMANDS if c.needs is Needs.PAIR and c.id != "pairs.export"]
    for command in acts:
        command.run(workspace)
    assert set(found) == set(PairAct)


def test_dialogs(workspace: Workspace, asked: list[Act]) -> None:
    for name in ("pair.choose", "concordance.show", "pairs.export"):
        run(workspace, name)
    assert asked == [Act.PAIR_WITH, Act.CONCORDANCE, Act.EXPORT_PAIRS]
