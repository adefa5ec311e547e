"""Who asks for an alignment that is being made gets that one."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from typing_extensions import override

from briefdesk.errors import RequestError
from briefdesk.model.pairing import Link
from briefdesk.phrases import Phrase
from briefdesk.services import pairing
from briefdesk.services.pairing import AlignmentWork
from briefdesk.ui.aligner import Aligner
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.pair.conftest import keep_pair

Links = tuple[Link, ...]
REFUSED = Phrase("errors", "It cannot be had.")


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> AlignmentWork:
    translation, _ = workspace.tasks.first(partial(keep_pair, folder=tmp_path))
    return workspace.tasks.first(partial(pairing.alignment_work, briefing_id=translation))


def test_a_workspace_has_one(workspace: Workspace) -> None:
    assert Aligner.of(workspace) is Aligner.of(workspace)


def test_two_who_ask_at_once_get_one_alignment(
    workspace: Workspace, work: AlignmentWork, settle: Settle
) -> None:
    got: list[Links] = []
    heard: list[tuple[str, int, int]] = []
    for who in ("first", "second"):
        task = Task(workspace, progressed=lambda *steps, who=who: heard.append((who, *steps)))
        Aligner.of(workspace).align(work, task, got.append)
    settle()
    assert got[0] is got[1]
    assert got[0] == pairing.aligned(work)
    assert {who for who, *_ in heard} == {"first", "second"}


def test_it_goes_on_while_anybody_waits(
    workspace: Workspace, work: AlignmentWork, settle: Settle
) -> None:
    got: list[str] = []
    first, second = Task(workspace), Task(workspace)
    Aligner.of(workspace).align(work, first, lambda _links: got.append("first"))
    Aligner.of(workspace).align(work, second, lambda _links: got.append("second"))
    first.cancel()
    settle()
    assert got == ["second"]
    assert second.is_over


def test_who_asks_after_all_gave_up_gets_one_too(
    workspace: Workspace, work: AlignmentWork, settle: Settle
) -> None:
    got: list[Links] = []
    given_up = Task(workspace)
    Aligner.of(workspace).align(work, given_up, got.append)
    given_up.cancel()
    settle()
    assert got == []
    Aligner.of(workspace).align(work, Task(workspace), got.append)
    settle()
    assert len(got) == 1


def test_other_work_is_another_alignment(
    workspace: Workspace, work: AlignmentWork, settle: Settle
) -> None:
    got: list[Links] = []
    for one in (work, work._replace(stamp="of a later text")):
        Aligner.of(workspace).align(one, Task(workspace), got.append)
    settle()
    assert got[0] == got[1]
    assert got[0] is not got[1]


class Unreadable(tuple[Link, ...]):
    """Links that cannot be had."""

    __slots__ = ()

    @override
    def __iter__(self) -> Iterator[Link]:
        raise RequestError(REFUSED)


def test_what_went_wrong_is_told_to_all_and_the_next_begins_anew(
    workspace: Workspace, work: AlignmentWork, settle: Settle
) -> None:
    told: list[str] = []
    got: list[Links] = []
    broken = work._replace(fixed=Unreadable())
    for _ in range(2):
        task = Task(workspace, failed=lambda error: told.append(str(error)))
        Aligner.of(workspace).align(broken, task, got.append)
    settle()
    assert told == [REFUSED.text, REFUSED.text]
    Aligner.of(workspace).align(work, Task(workspace), got.append)
    settle()
    assert len(got) == 1
