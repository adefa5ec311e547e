"""Work runs off the UI thread and its results come back, or not, as promised."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefdesk.errors import BriefDeskError, InUseError
from briefdesk.model.changes import Changes, Touched
from briefdesk.paths import companions
from briefdesk.phrases import phrase
from briefdesk.services import matters
from briefdesk.services.desk import Desk, open_desk
from briefdesk.settings import Settings
from briefdesk.ui.librarian import Librarian
from briefdesk.ui.tasks import Task, TaskRunner, is_alive
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle

UI = threading.get_ident()


@pytest.fixture
def workspace(qtbot: QtBot, library: Path) -> Iterator[Workspace]:
    """Return a workspace whose work may crash."""
    tasks = TaskRunner(partial(open_desk, library, create=True))
    made = Workspace(tasks, Settings(), companions(library))
    Librarian(made)
    qtbot.addWidget(made.window)
    yield made
    made.close()


class _Hearer(QObject):
    def hear(self, word: str, _changes: Changes) -> None:
        self.setObjectName(word)


def fail() -> None:
    raise InUseError(phrase("errors", "no"), file="x")


def test_free_work_runs_elsewhere_and_its_result_arrives_here(
    workspace: Workspace, settle: Settle
) -> None:
    heard: list[tuple[int, int]] = []
    task = Task(workspace)
    workspace.tasks.free(
        task, threading.get_ident, lambda where: heard.append((where, threading.get_ident()))
    )
    settle()
    [(where, here)] = heard
    assert where != UI
    assert here == UI


def test_a_look_that_hangs_keeps_nothing_but_other_looks(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    begun, may_go = threading.Event(), threading.Event()
    heard: list[str] = []

    def hang() -> str:
        begun.set()
        may_go.wait(60)
        return "hung"

    def hear_of(name: str) -> str:
        heard.append(f"{name} begun")
        return name

    tasks = workspace.tasks
    tasks.look(Task(workspace), hang, heard.append)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    given_up = Task(workspace)
    tasks.look(given_up, partial(hear_of, "given up"), heard.append)
    tasks.look(Task(workspace), partial(hear_of, "second"), heard.append)
    given_up.cancel()
    for _ in range(3):
        tasks.free(Task(workspace), lambda: "free", heard.append)
    qtbot.waitUntil(lambda: len(heard) == 3, timeout=PATIENCE)
    assert heard == ["free"] * 3
    may_go.set()
    settle()
    assert heard[3:] in (
        ["hung", "second begun", "second"],
        ["second begun", "hung", "second"],
    )


def test_closing_waits_for_a_look_but_not_for_ever(qtbot: QtBot, library: Path) -> None:
    tasks = TaskRunner(partial(open_desk, library, create=True))
    begun, may_go = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        may_go.wait(60)

    tasks.look(Task(tasks), hang, lambda _: None)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    tasks.close()
    assert not may_go.is_set()
    shiboken6.delete(tasks)
    may_go.set()  # it ends when nobody is there any more
    qtbot.waitUntil(lambda: "scout-0" not in {thread.name for thread in threading.enumerate()})


def test_copies_that_hang_keep_no_free_work_and_no_end_of_the_program(
    qtbot: QtBot, library: Path
) -> None:
    tasks = TaskRunner(partial(open_desk, library, create=True))
    may_go, heard = threading.Event(), list[str]()
    begun = [threading.Event(), threading.Event()]

    def hang(number: int) -> None:
        begun[number].set()
        may_go.wait(60)

    for number in range(2):
        tasks.fetch(Task(tasks), partial(hang, number), lambda _: None)
        qtbot.waitUntil(begun[number].is_set, timeout=PATIENCE)
    tasks.free(Task(tasks), lambda: "free", heard.append)
    qtbot.waitUntil(lambda: heard == ["free"], timeout=PATIENCE)
    tasks.close()
    assert not may_go.is_set()
    shiboken6.delete(tasks)
    may_go.set()  # they end when nobody is there any more
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("fetch") for one in threading.enumerate()),
        timeout=PATIENCE,
    )


def test_work_begins_when_the_event_that_asked_for_it_is_over(
    workspace: Workspace, settle: Settle
) -> None:
    over, heard = threading.Event(), list[bool]()
    for _ in range(3):
        workspace.tasks.free(Task(workspace), over.is_set, heard.append)
        workspace.tasks.read(Task(workspace), lambda _desk: over.is_set(), heard.append)
    over.set()
    settle()
    assert heard == [True] * 6


def test_what_is_read_waits_for_what_is_computed_but_changes_do_not(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    may_go, heard = threading.Event(), list[str]()

    def compute() -> str:
        may_go.wait(60)
        return "computed"

    def change(_desk: Desk) -> None:
        heard.append("changed")

    tasks = workspace.tasks
    tasks.change(change)
    tasks.compute(Task(workspace), compute, heard.append)
    tasks.read(Task(workspace), lambda _desk: "read", heard.append)
    qtbot.waitUntil(lambda: heard == ["changed"], timeout=PATIENCE)
    may_go.set()
    settle()
    assert heard == ["changed", "computed", "read"]


def test_what_is_computed_for_long_keeps_no_reader_for_ever(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    may_go, heard = threading.Event(), list[str]()
    tasks = workspace.tasks
    tasks.compute(Task(workspace), lambda: str(may_go.wait(60)), heard.append)
    tasks.read(Task(workspace), lambda _desk: "read", heard.append)
    qtbot.waitUntil(lambda: heard == ["read"], timeout=PATIENCE)
    may_go.set()
    settle()


def test_the_desk_has_one_thread(workspace: Workspace, settle: Settle) -> None:
    heard: list[int] = []
    for _ in range(5):
        workspace.tasks.read(Task(workspace), lambda _desk: threading.get_ident(), heard.append)
    settle()
    assert len(heard) == 5
    assert len(set(heard)) == 1
    assert UI not in heard


def test_a_change_is_announced_before_done(workspace: Workspace, settle: Settle) -> None:
    heard: list[str] = []
    workspace.tasks.changed.connect(lambda changes: heard.append(str(changes.touched)))
    work = partial(matters.add_matter, client="A", number="1", name="")
    workspace.tasks.change(work, lambda _changes: heard.append("done"))
    settle()
    assert heard == [str(Touched.MATTERS), "done"]


def test_a_partial_is_as_alive_as_the_object_it_calls(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    owner = _Hearer()
    done = partial(partial(owner.hear), "changed")
    assert is_alive(done)
    work = partial(matters.add_matter, client="A", number="1", name="")
    workspace.tasks.change(work, done)
    shiboken6.delete(owner)
    settle()  # a call of the deleted object would fail the test
    assert not is_alive(done)
    assert is_alive(partial(fail))


def test_saving_is_told_from_first_to_last_change(workspace: Workspace, settle: Settle) -> None:
    heard: list[bool] = []
    workspace.tasks.saving.connect(heard.append)
    for name in "ab":
        workspace.tasks.change(partial(matters.add_matter, client=name, number="", name=""))
    settle()
    assert heard == [True, True, False]


def test_a_cancelled_task_delivers_nothing(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    heard: list[object] = []
    begun, may_go = threading.Event(), threading.Event()
    task = Task(workspace)

    def work() -> str:
        begun.set()
        may_go.wait(10)
        task.report(1, 2)  # raises Cancelled
        return "result"

    workspace.tasks.failed.connect(heard.append)
    workspace.tasks.crashed.connect(heard.append)
    workspace.tasks.free(task, work, heard.append)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    task.cancel()
    may_go.set()
    settle()
    assert heard == []


def test_a_result_is_dropped_when_its_owner_is_gone(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    heard: list[object] = []
    owner = QObject()
    may_go = threading.Event()
    workspace.tasks.free(Task(owner), partial(may_go.wait, 10), heard.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    may_go.set()
    settle()
    assert heard == []


def test_our_errors_and_foreign_ones_go_different_ways(
    workspace: Workspace, settle: Settle
) -> None:
    failed: list[BriefDeskError] = []
    crashed: list[BaseException] = []
    own: list[BriefDeskError] = []
    workspace.tasks.failed.connect(failed.append)
    workspace.tasks.crashed.connect(crashed.append)
    workspace.tasks.free(Task(workspace), fail, lambda _none: None)
    workspace.tasks.free(Task(workspace, failed=own.append), fail, lambda _none: None)
    workspace.tasks.free(Task(workspace), partial(int, "x"), lambda _number: None)
    settle()
    assert [type(error) for error in failed] == [InUseError]
    assert [type(error) for error in own] == [InUseError]
    assert [type(error) for error in crashed] == [ValueError]


def test_progress_reaches_the_ui_thread(workspace: Workspace, settle: Settle) -> None:
    heard: list[tuple[int, int, int]] = []
    task = Task(workspace, progressed=lambda d, t: heard.append((d, t, threading.get_ident())))
    workspace.tasks.free(task, lambda: task.report(3, 3), lambda _none: None)
    settle()
    assert heard == [(3, 3, UI)]


def test_closing_finishes_every_queued_change(qtbot: QtBot, library: Path) -> None:
    tasks = TaskRunner(partial(open_desk, library, create=True))
    for number in range(20):
        tasks.change(partial(matters.add_matter, client="C", number=str(number), name=""))
    tasks.close()
    with open_desk(library) as desk:
        assert len(matters.matters(desk)) == 21  # and the one for unfiled briefings
    names = {thread.name for thread in threading.enumerate()}
    assert not [name for name in names if name.startswith(("desk", "free"))]


def test_a_library_that_cannot_be_opened_fails_each_request(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite"
    file.write_bytes(b"no library at all" * 100)
    tasks = TaskRunner(partial(open_desk, file, create=True))
    failed: list[BriefDeskError] = []
    tasks.failed.connect(failed.append)
    with pytest.raises(BriefDeskError):
        tasks.first(matters.matters)
    tasks.change(_never)
    qtbot.waitUntil(lambda: bool(failed))
    tasks.close()
    assert [error.code for error in failed] == ["damaged_store"]


def _never(_desk: Desk) -> Changes:
    raise AssertionError
