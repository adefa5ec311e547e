"""A shown text of which words are corrected."""

from collections.abc import Callable
from functools import partial

import pytest

from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.span import Span
from briefdesk.services import revising
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.workspace import Workspace
from tests.reading import read_text
from tests.ui.conftest import Settle, Show
from tests.ui.findings.conftest import RAW

Revise = Callable[..., None]


@pytest.fixture
def shown(workspace: Workspace, show: Show, settle: Settle) -> Workspace:
    """Return a workspace that shows the text of the findings, unchecked."""
    Inspector(workspace)
    settle()
    show(read_text(RAW))
    return workspace


@pytest.fixture
def revise(shown: Workspace, settle: Settle) -> Revise:
    """Return a function that proposes a change of the first place of some words."""

    def add(words: str, proposed: str, remedy: Remedy = Remedy.REPLACE) -> None:
        assert shown.shown is not None
        span = span_of(shown, words)
        draft = NewRevision(remedy, proposed, "理由", "资料", "high")
        work = partial(revising.revise, briefing_id=shown.shown.briefing.id, wanted=[(span, draft)])
        shown.tasks.change(work)
        settle()

    return add


def span_of(workspace: Workspace, words: str) -> Span:
    """Return the first place of some words."""
    assert workspace.shown is not None
    start = workspace.shown.briefing.document.text.index(words)
    return Span(start, start + len(words))
