"""A file that is edited elsewhere is noticed, read again with F5, and keeps its comments."""

from functools import partial
from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind, Placement
from briefdesk.services import opening
from briefdesk.services.origins import file_state
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.notices import NoticeArea
from briefdesk.ui.origin_watch import EditedNotice, OriginWatch
from briefdesk.ui.redrafted import RedraftedNotice
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.ui.conftest import PATIENCE, Annotate, Settle, Show
from tests.ui.edited import TEXT, bar, press, save


def test_a_saved_file_is_noticed_and_read_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, origin_file: Path, annotate: Annotate
) -> None:
    note = annotate("假名化信息", kind=Kind.NOTE, body="x")
    edited = bar(window, EditedNotice)
    assert not edited.isVisible()
    save(origin_file, TEXT.replace("I. 引言", "I. 引言\n\n新增的一段。"))
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
    assert edited.text == "“简报.txt” has changed since it was read."
    told: list[object] = []
    workspace.told.connect(told.append)
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        press(edited)
    qtbot.waitUntil(lambda: not edited.isVisible(), timeout=PATIENCE)
    assert workspace.shown is not None
    [kept] = workspace.shown.annotations
    assert (kept.id, kept.anchor.placement) == (note.id, Placement.PLACED)
    assert "新增的一段" in workspace.shown.briefing.document.text
    assert not bar(window, RedraftedNotice).isVisible()
    assert len(told) == 1
    save(origin_file, TEXT)  # the watch goes on
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)


def test_a_file_that_is_as_it_was_read_needs_no_offer(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, origin_file: Path
) -> None:
    edited = bar(window, EditedNotice)
    save(origin_file, TEXT + "更多。\n")
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
    save(origin_file, TEXT)
    qtbot.waitUntil(lambda: not edited.isVisible(), timeout=PATIENCE)
    with qtbot.waitSignal(workspace.told, timeout=PATIENCE) as said:
        window.commands.actions["briefing.reread"].trigger()
    assert "has not changed" in said.args[0].text


def test_a_file_that_could_not_be_read_is_compared_at_the_next_look(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, origin_file: Path
) -> None:
    watch = workspace.findChild(OriginWatch)
    assert isinstance(watch, OriginWatch)
    qtbot.waitUntil(lambda: watch._seen is not None and watch._task is None, timeout=PATIENCE)
    save(origin_file, TEXT.replace("医疗", "税务"))  # of the same size
    watch._seen = file_state(origin_file)
    watch._tell(None)  # another program has locked it
    qtbot.waitUntil(bar(window, EditedNotice).isVisible, timeout=PATIENCE)


def test_a_file_that_is_gone_is_an_error_in_one_sentence(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, origin_file: Path
) -> None:
    bars = window.findChild(NoticeArea)
    assert isinstance(bars, NoticeArea)
    with qtbot.waitSignal(workspace.origin_missed, timeout=PATIENCE):
        origin_file.unlink()
    with qtbot.waitSignal(workspace.importer.refused, timeout=PATIENCE) as refused:
        workspace.reread()
    assert "does not exist" in str(refused.args[0].error)
    assert workspace.shown is not None
    assert "does not exist" in bars.error
    save(origin_file, TEXT)
    qtbot.waitUntil(lambda: bars.error == "", timeout=PATIENCE)


def test_a_briefing_whose_file_nobody_knows_says_so(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, show: Show, settle: Settle
) -> None:
    show(made_document())
    with qtbot.waitSignal(workspace.told, timeout=PATIENCE) as said:
        workspace.reread()
    assert "does not know" in said.args[0].text


def test_the_bars_go_with_their_briefing(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, origin_file: Path
) -> None:
    edited = bar(window, EditedNotice)
    save(origin_file, TEXT + "更多。\n")
    qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
    assert workspace.briefing_id is not None
    workspace.tasks.change(partial(opening.remove, briefing_id=workspace.briefing_id))
    qtbot.waitUntil(lambda: not edited.isVisible(), timeout=PATIENCE)
    assert window.findChild(NoticeArea) is not None


def test_a_file_is_read_again_without_a_look_that_does_not_end(
    qtbot: QtBot, workspace: Workspace, origin_file: Path, settle: Settle
) -> None:
    settle()
    hangs, may_go = Event(), Event()

    def hang() -> None:
        hangs.set()
        may_go.wait(60)

    workspace.tasks.look(Task(workspace), hang, lambda _: None)
    qtbot.waitUntil(hangs.is_set, timeout=PATIENCE)
    save(origin_file, TEXT + "更多。\n")
    with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE):
        workspace.reread()
    assert not may_go.is_set()
    may_go.set()


def test_a_folder_that_hangs_keeps_no_import_waiting(
    qtbot: QtBot, workspace: Workspace, origin_file: Path, settle: Settle
) -> None:
    settle()
    hangs, may_go = Event(), Event()

    def hang() -> None:
        hangs.set()
        may_go.wait(60)

    workspace.tasks.look(Task(workspace), hang, lambda _: None)
    qtbot.waitUntil(hangs.is_set, timeout=PATIENCE)
    save(origin_file, TEXT + "更多。\n")
    for number in range(3):  # more than there are free threads
        workspace.reread()
        other = origin_file.with_name(f"{number}.txt")
        other.write_text(TEXT.replace("医疗", f"第{number}种"), "utf-8")
        with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
            workspace.import_files([other])
    assert not may_go.is_set()
    may_go.set()
