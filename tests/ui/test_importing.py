"""Files are read one after the other; one that cannot be read stops no other."""

from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from briefdesk.errors import BriefDeskError
from briefdesk.model.progress import unheard
from briefdesk.paths import resources
from briefdesk.services.parsing import Parsed
from briefdesk.ui.importing import Answer, ImportState, _drop, parse_into
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle
from tests.word_files import comment, gone, ins, on, p, r, word_file

SAMPLE = resources() / "sample" / "briefing.txt"


def test_a_file_is_kept_and_shown(
    qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    seen: list[ImportState | None] = []
    failed: list[str] = []
    empty = tmp_path / "empty.txt"
    empty.touch()
    workspace.importer.progressed.connect(seen.append)
    workspace.importer.refused.connect(lambda one: failed.append(one.error.code))
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([empty, SAMPLE, tmp_path / "absent.txt"])
    settle()
    assert workspace.shown is not None
    assert workspace.shown.briefing.document.file.name == "briefing.txt"
    assert failed == ["unreadable_file", "unreadable_file"]
    assert {(state.number, state.count) for state in seen if state} == {(1, 3), (2, 3), (3, 3)}
    assert seen[-1] is None


def test_cancel_forgets_the_queue(workspace: Workspace, settle: Settle) -> None:
    workspace.import_files([SAMPLE, SAMPLE])
    workspace.importer.cancel()
    settle()
    assert workspace.shown is None
    assert list((workspace.files / "staging").glob("*")) == []


def test_the_same_file_again_opens_the_briefing_that_is_there(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    kept: list[tuple[int, ...]] = []
    workspace.importer.kept.connect(kept.append)
    for _ in range(2):
        with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
            workspace.import_files([SAMPLE])
        settle()
    assert kept[0] == kept[1]


def test_only_a_text_that_is_new_is_fresh(
    qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    fresh: list[int] = []
    workspace.importer.fresh.connect(fresh.append)
    for _ in range(2):
        with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
            workspace.import_files([SAMPLE])
        settle()
    assert fresh == [workspace.briefing_id]


def test_remarks_of_a_word_file_are_comments_at_their_words(
    qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "a.docx"
    body = p(
        on(0, r("个人信息保护委员会")) + r("公布了") + ins(r("新的")) + gone("旧的") + r("指南。")
    )
    answer = '<w15:commentEx w15:paraId="2" w15:paraIdParent="1" w15:done="0"/>'
    comments = comment(0, "请核对。", "王", "1") + comment(3, "已核对。", "李", "2")
    file.write_bytes(word_file(body, comments=comments, commentsExtended=answer))
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    settle()
    assert workspace.shown is not None
    notes = workspace.shown.annotations
    assert [(one.author, one.anchor.quote.exact) for one in notes] == [
        ("王", "个人信息保护委员会"),
        ("李", "个人信息保护委员会"),
        ("甲", "新的"),
        ("乙", notes[3].anchor.quote.exact),
    ]
    assert "旧的" in notes[3].body
    assert notes[0].created == "2025-03-03T09:00:00"


def test_cancel_at_the_last_moment_leaves_no_copy(
    workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    def cancel(state: ImportState | None) -> None:
        if state is not None and 0 < state.total == state.done:
            workspace.importer.cancel()

    workspace.importer.progressed.connect(cancel)
    workspace.import_files([SAMPLE])
    settle()
    assert list((workspace.files / "staging").glob("*")) == []


def test_a_file_read_for_nobody_leaves_no_copy(
    workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    staging = workspace.files / "staging"
    read: list[Parsed] = []

    def parse() -> Parsed:
        read.append(parse_into(staging, SAMPLE, unheard))
        return read[0]

    task = Task(workspace, dropped=_drop)
    task.cancel()
    workspace.tasks.free(task, parse, lambda _parsed: None)
    settle()
    assert read
    assert list(staging.glob("*")) == []


def test_what_was_given_up_while_it_was_kept_is_not_shown_with_the_next_import(
    qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    importer, gate = workspace.importer, Event()
    kept: list[object] = []
    importer.kept.connect(kept.append)
    workspace.tasks.read(Task(workspace), lambda _desk: gate.wait(10), lambda _free: None)
    with qtbot.waitSignal(workspace.tasks.saving, timeout=PATIENCE):
        workspace.import_files([SAMPLE])
    importer.cancel()
    gate.set()
    settle()
    with qtbot.waitSignal(importer.refused, timeout=PATIENCE):
        workspace.import_files([tmp_path / "absent.txt"])
    settle()
    assert kept == []
    assert workspace.shown is None


def test_closing_leaves_no_copy_of_a_file_that_was_about_to_be_asked_about(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    file, gate = tmp_path / "a.txt", Event()
    file.write_text("一、背景\n　　政府决定了基本方针。\n", "utf-8")
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    file.write_text("一、背景\n　　政府修改了基本方针。\n", "utf-8")
    workspace.tasks.read(Task(workspace), lambda _desk: gate.wait(10), lambda _free: None)
    with qtbot.waitSignal(workspace.tasks.saving, timeout=PATIENCE):
        workspace.import_files([file])
    assert len(list((workspace.files / "staging").iterdir())) == 1
    gate.set()
    workspace.close()
    assert list((workspace.files / "staging").iterdir()) == []


def test_the_error_of_a_file_that_was_given_up_ends_no_other_import(
    qtbot: QtBot, workspace: Workspace, settle: Settle
) -> None:
    importer, gate = workspace.importer, Event()
    failed: list[str] = []
    ended: list[object] = []
    importer.failed.connect(lambda error: failed.append(error.code))
    workspace.tasks.read(Task(workspace), lambda _desk: gate.wait(), ended.append)
    with qtbot.waitSignal(workspace.tasks.saving, timeout=PATIENCE):
        importer.reread(SAMPLE, 999)  # a briefing that the library does not have
    importer.cancel()
    workspace.import_files([SAMPLE])
    with qtbot.waitSignal(importer.kept, timeout=PATIENCE):
        gate.set()
    settle()
    assert failed == ["unknown_id"]
    assert workspace.shown is not None


def test_nor_does_the_error_of_one_that_was_to_be_kept_separately(
    qtbot: QtBot, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    importer, gate = workspace.importer, Event()
    failed: list[BriefDeskError] = []
    importer.failed.connect(failed.append)
    file = tmp_path / "a.txt"
    file.write_text("一、背景\n　　政府决定了基本方针。\n", "utf-8")
    with qtbot.waitSignal(importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    file.write_text("一、背景\n　　政府修改了基本方针。\n", "utf-8")
    with qtbot.waitSignal(importer.asked, timeout=PATIENCE) as asked:
        workspace.import_files([file])
    asked.args[0].parsed.copy.unlink()  # somebody cleared the folder
    workspace.tasks.read(Task(workspace), lambda _desk: gate.wait(), lambda _free: None)
    importer.answer(Answer.SEPARATE)
    importer.cancel()
    workspace.import_files([SAMPLE])
    with qtbot.waitSignal(importer.kept, timeout=PATIENCE):
        gate.set()
    settle()
    assert len(failed) == 1
    assert workspace.shown is not None
    assert workspace.shown.briefing.document.file.name == SAMPLE.name
