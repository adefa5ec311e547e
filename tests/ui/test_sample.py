"""The first start shows the sample with its comments, stored like any other briefing."""

from briefdesk.model.annotation import Kind
from briefdesk.ui.sample import store_sample
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def test_the_sample_is_shown_with_its_comments(workspace: Workspace, settle: Settle) -> None:
    store_sample(workspace)
    settle()
    assert workspace.shown is not None
    assert workspace.shown.briefing.meta.title == "日本医疗数据的取得途径与合规要点"
    kinds = {annotation.kind for annotation in workspace.shown.annotations}
    assert {Kind.HIGHLIGHT, Kind.TRANSLATION, Kind.QUESTION, Kind.RISK} <= kinds


def test_storing_it_again_changes_nothing(workspace: Workspace, settle: Settle) -> None:
    store_sample(workspace)
    settle()
    assert workspace.shown is not None
    before = workspace.shown.annotations
    store_sample(workspace)
    settle()
    assert workspace.shown.annotations == before
