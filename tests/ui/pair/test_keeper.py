"""The pair of the shown briefing is read, aligned, corrected, and follows undo."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.pairing import LinkBy
from briefdesk.services import history, opening, pairing
from briefdesk.services.desk import Desk
from briefdesk.ui.pair import mending
from briefdesk.ui.pair.keeper import PairKeeper
from briefdesk.ui.pair.links import Standing, standing
from briefdesk.ui.workspace import Needs, Workspace
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.pair.conftest import JA, LEFT_OUT, keep


@pytest.fixture
def keeper(
    qtbot: QtBot, workspace: Workspace, pair_ids: tuple[int, int], settle: Settle
) -> PairKeeper:
    """Return the keeper of a workspace that shows the translation, with its links there."""
    made = PairKeeper(workspace, workspace)
    workspace.open_briefing(pair_ids[0])
    qtbot.waitUntil(lambda: made.links is not None, timeout=PATIENCE)
    settle()
    return made


def by_person(keeper: PairKeeper) -> list[int]:
    assert keeper.links is not None
    return [n for n, one in enumerate(keeper.links.all) if one.by is LinkBy.PERSON]


def _forget_alignments(desk: Desk) -> Changes:
    with desk.database.transaction():
        desk.database.run("DELETE FROM alignment")
    return Changes(Touched.NOTHING)


def has_original(keeper: PairKeeper) -> bool:
    return keeper.original is not None


def test_an_unaligned_pair_is_aligned_and_the_links_are_kept(
    keeper: PairKeeper, workspace: Workspace, pair_ids: tuple[int, int]
) -> None:
    assert keeper.original is not None
    assert keeper.original.briefing.id == pair_ids[1]
    assert Needs.PAIR in workspace.met
    assert keeper.links is not None
    [left_out] = [one for one in keeper.links.all if standing(one) is Standing.LEFT_OUT]
    start = left_out.original[0].start
    assert keeper.original.briefing.document.text[start:].startswith(LEFT_OUT)
    kept = workspace.tasks.first(lambda desk: pairing.kept_alignment(desk, pair_ids[0]))
    assert kept == keeper.links.all


def test_a_briefing_without_original_has_no_links(
    keeper: PairKeeper, workspace: Workspace, pair_ids: tuple[int, int], settle: Settle
) -> None:
    workspace.open_briefing(pair_ids[1])
    settle()
    assert keeper.original is None
    assert keeper.links is None
    assert Needs.PAIR not in workspace.met


def test_a_correction_is_shown_at_once_and_kept_as_shown(
    keeper: PairKeeper, workspace: Workspace, pair_ids: tuple[int, int], settle: Settle
) -> None:
    assert keeper.links is not None
    mended = mending.joined(keeper.links.all, 1)
    assert mended is not None
    keeper.mend(mended)
    assert keeper.links.all == mended.links
    settle()
    assert keeper.links.all == mended.links
    kept = workspace.tasks.first(lambda desk: pairing.kept_alignment(desk, pair_ids[0]))
    assert kept == mended.links


def test_a_correction_during_an_alignment_is_part_of_it(
    keeper: PairKeeper, workspace: Workspace, qtbot: QtBot, settle: Settle
) -> None:
    assert keeper.links is not None
    under_way: list[object] = []
    keeper.progressed.connect(under_way.append)
    keeper.mend(mending.confirmed(keeper.links.all, [0]), confirm=True)
    settle()
    workspace.tasks.change(_forget_alignments)
    keeper.read()
    qtbot.waitUntil(lambda: under_way != [], timeout=PATIENCE)
    keeper.mend(mending.confirmed(keeper.links.all, [2]), confirm=True)
    settle()
    assert by_person(keeper) == [0, 2]
    assert under_way[-1] is None


def test_undo_and_redo(keeper: PairKeeper, workspace: Workspace, settle: Settle) -> None:
    assert keeper.links is not None
    before = keeper.links.all
    keeper.mend(mending.confirmed(before, [0, 2]), confirm=True)
    settle()
    assert by_person(keeper) == [0, 2]
    workspace.tasks.change(history.undo)
    settle()
    assert by_person(keeper) == []
    assert keeper.links.all == before
    workspace.tasks.change(history.redo)
    settle()
    assert by_person(keeper) == [0, 2]


def test_a_link_is_left_to_the_rules_again(keeper: PairKeeper, settle: Settle) -> None:
    assert keeper.links is not None
    keeper.mend(mending.confirmed(keeper.links.all, [0]), confirm=True)
    settle()
    keeper.release(keeper.links.all[0])
    settle()
    assert by_person(keeper) == []


def test_what_the_library_refuses_is_shown_as_it_is_there(
    keeper: PairKeeper, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    assert keeper.links is not None
    before = keeper.links.all
    twice = mending.Mended((*before, before[0]), (before[0], before[0]), 0)
    with_error: list[object] = []
    workspace.tasks.failed.connect(with_error.append)
    keeper.mend(twice)
    settle()
    assert len(with_error) == 1
    assert keeper.links.all == before


def test_it_ends_with_its_original(
    keeper: PairKeeper, workspace: Workspace, pair_ids: tuple[int, int], settle: Settle
) -> None:
    workspace.tasks.change(lambda desk: opening.remove(desk, pair_ids[1]))
    settle()
    assert not has_original(keeper)
    workspace.tasks.change(history.undo)
    settle()
    assert has_original(keeper)
    keeper.unpair()
    settle()
    assert not has_original(keeper)


def test_another_original_takes_the_place_of_the_first(
    keeper: PairKeeper,
    workspace: Workspace,
    pair_ids: tuple[int, int],
    settle: Settle,
    tmp_path: Path,
) -> None:
    longer = JA + "\n以上である。\n"
    other = workspace.tasks.first(lambda desk: keep(desk, tmp_path, "other.md", longer))
    workspace.tasks.change(lambda desk: pairing.pair(desk, pair_ids[0], other))
    settle()
    assert keeper.original is not None
    assert keeper.original.briefing.id == other
    assert keeper.links is not None
    assert keeper.links.all[-1].original[-1].end == len(keeper.original.briefing.document.text)
