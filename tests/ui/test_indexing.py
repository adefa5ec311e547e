"""The index follows what is in the library, and other work never waits long for it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.model.search import Place, Query
from briefdesk.paths import companions
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.searching import search
from briefdesk.settings import Settings
from briefdesk.store import search as stored
from briefdesk.ui.indexing import Indexer
from briefdesk.ui.tasks import Task, TaskRunner
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, keep_document

MANY = 40


def unfolded(desk: Desk) -> int:
    return len(stored.unfolded(desk.database, 1000))


def keep_many(workspace: Workspace) -> None:
    for number in range(MANY):
        workspace.tasks.change(partial(keep_document, title=f"第{number}号"))


def is_folded(qtbot: QtBot, workspace: Workspace, settle: Callable[[], None]) -> bool:
    """Wait until the indexer rests; tell whether everything is folded."""
    indexer = workspace.findChild(Indexer)
    assert isinstance(indexer, Indexer)
    qtbot.waitUntil(lambda: not indexer._rest.isActive() and indexer.rests, timeout=PATIENCE)
    settle()
    return workspace.tasks.first(unfolded) == 0


def test_what_was_imported_is_folded_without_being_asked(
    qtbot: QtBot, workspace: Workspace, settle: Callable[[], None]
) -> None:
    Indexer(workspace)
    keep_many(workspace)
    settle()
    assert is_folded(qtbot, workspace, settle)
    assert workspace.tasks.first(lambda desk: len(stored.terms(desk.database, "医疗", (), 9)))


def test_a_search_right_after_the_import_finds_everything(
    workspace: Workspace, settle: Callable[[], None]
) -> None:
    Indexer(workspace)
    totals: list[int] = []
    keep_many(workspace)
    query = Query("结语", places=(Place.TEXT,))
    workspace.tasks.read(
        Task(workspace), partial(search, query=query), lambda f: totals.append(f.total)
    )
    settle()
    assert totals == [MANY]


def test_after_a_crash_it_goes_on_with_the_next_change(qtbot: QtBot, library: Path) -> None:
    tasks = TaskRunner(partial(open_desk, library, create=True))
    workspace = Workspace(tasks, Settings(), companions(library))
    qtbot.addWidget(workspace.window)
    indexer = Indexer(workspace)
    qtbot.waitUntil(lambda: indexer.rests and not indexer._rest.isActive(), timeout=PATIENCE)
    indexer._slice = Task(indexer)
    with qtbot.waitSignal(tasks.crashed, timeout=PATIENCE):
        tasks.free(indexer._slice, partial(int, "x"), lambda _number: None)
    workspace.tasks.change(partial(keep_document, title="另一份"))
    qtbot.waitUntil(lambda: tasks.first(unfolded) == 0, timeout=PATIENCE)
    workspace.close()


def test_other_work_is_done_between_the_slices(
    qtbot: QtBot, workspace: Workspace, settle: Callable[[], None]
) -> None:
    keep_many(workspace)
    settle()
    indexer = Indexer(workspace)
    left: list[int] = []
    indexer._go_on()
    workspace.tasks.read(Task(workspace), unfolded, left.append)
    settle()
    assert 0 < left[0] < MANY
    assert is_folded(qtbot, workspace, settle)
