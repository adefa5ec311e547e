"""The first start stores the sample with its comments like any other briefing."""

from briefdesk.model.annotation import Kind
from briefdesk.services import opening
from briefdesk.ui.sample import store_sample
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def test_the_sample_is_shown_with_its_comments(workspace: Workspace, settle: Settle) -> None:
    store_sample(workspace, shown=True)
    settle()
    assert workspace.shown is not None
    assert workspace.shown.briefing.meta.title == "日本医疗数据的取得途径与合规要点"
    kinds = {annotation.kind for annotation in workspace.shown.annotations}
    assert {Kind.HIGHLIGHT, Kind.TRANSLATION, Kind.QUESTION, Kind.RISK} <= kinds


def test_it_takes_no_page_from_a_file_that_was_asked_for(
    workspace: Workspace, settle: Settle
) -> None:
    store_sample(workspace, shown=False)
    settle()
    assert workspace.shown is None
    kept: list[str] = []
    workspace.tasks.read(
        Task(workspace), opening.briefings, lambda found: kept.extend(b.title for b in found)
    )
    settle()
    assert kept == ["日本医疗数据的取得途径与合规要点"]


def test_storing_it_again_changes_nothing(workspace: Workspace, settle: Settle) -> None:
    store_sample(workspace, shown=True)
    settle()
    assert workspace.shown is not None
    before = workspace.shown.annotations
    store_sample(workspace, shown=True)
    settle()
    assert workspace.shown.annotations == before
