"""The status bar counts what is there and says when all is saved."""

from functools import partial

from pytestqt.qtbot import QtBot

from briefdesk.errors import BriefDeskError
from briefdesk.services import opening, termbases
from briefdesk.ui.status import StatusBar
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def test_an_empty_window_has_no_facts(qtbot: QtBot, workspace: Workspace) -> None:
    bar = StatusBar(workspace)
    qtbot.addWidget(bar)
    assert bar.facts == ""
    assert bar.state == "saved · no network"


def test_a_briefing_is_counted(qtbot: QtBot, opened: Workspace) -> None:
    bar = StatusBar(opened)
    qtbot.addWidget(bar)
    assert opened.shown is not None
    terms = len(opened.shown.recognitions)
    sources = len(opened.shown.sources)
    assert bar.facts.replace("(s)", "s") == (
        f"2 footnotes · {sources} sources, 0 local · {terms} terms"
    )


def test_a_change_on_its_way_is_told(qtbot: QtBot, workspace: Workspace) -> None:
    bar = StatusBar(workspace)
    qtbot.addWidget(bar)
    workspace.tasks.saving.emit(True)  # noqa: FBT003
    assert bar.state.startswith("saving…")
    workspace.tasks.saving.emit(False)  # noqa: FBT003
    assert bar.state.startswith("saved")


def test_a_change_that_failed_is_not_saved(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    bar = StatusBar(opened)
    qtbot.addWidget(bar)
    opened.tasks.change(partial(opening.rename, briefing_id=999, title="x"))
    settle()
    assert bar.state.startswith("not saved")
    assert opened.briefing_id is not None
    opened.tasks.change(partial(opening.rename, briefing_id=opened.briefing_id, title="x"))
    settle()
    assert bar.state.startswith("saved")


def test_what_is_refused_leaves_nothing_unsaved(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    bar = StatusBar(opened)
    qtbot.addWidget(bar)
    refused: list[BriefDeskError] = []
    opened.tasks.first(lambda desk: [termbases.add(desk, name, "") for name in ("one", "two")])
    [two] = [one for one in opened.tasks.first(termbases.all_termbases) if one.name == "two"]
    for _ in range(2):
        work = partial(termbases.rename, termbase_id=two.id, name="one", title="")
        opened.tasks.change(work, failed=refused.append)
        settle()
        assert bar.state.startswith("saved")
    assert len(refused) == 2
