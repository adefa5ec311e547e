"""What commands, panel and menu of the page have in common."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.imported import BlockType
from briefdesk.model.redraft import Redrafted
from briefdesk.model.wire import changed
from briefdesk.services.origins import origin
from briefdesk.ui.importing import ImportState
from briefdesk.ui.review.correcting import correct, read_again, retype
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.workspace import Workspace
from tests.documents import made_document
from tests.ui.conftest import PATIENCE, Annotate, Settle, Show
from tests.ui.review.conftest import briefing_of, document_of

CHANGED = "# 背景\n\n政府决定了<ins>新的</ins>基本方针<del>草案</del>，推进医疗数据的利用。\n" * 4


def test_a_block_is_called_something_else(
    panel: ReviewPanel, workspace: Workspace, settle: Settle
) -> None:
    block = document_of(workspace).blocks[1]
    retype(workspace, briefing_of(workspace), block.id, BlockType.QUOTE, 0)
    settle()
    assert document_of(workspace).blocks[1].type is BlockType.QUOTE
    last = document_of(workspace).blocks[-4]
    retype(workspace, briefing_of(workspace), last.id, None, 0)
    settle()
    assert "b.html" not in document_of(workspace).text


def test_nothing_to_correct_is_said(panel: ReviewPanel, workspace: Workspace) -> None:
    told: list[object] = []
    workspace.told.connect(told.append)
    correct(workspace, briefing_of(workspace), [None])
    assert "nothing to correct" in str(told[0])


def test_what_is_said_of_one_briefing_is_done_to_no_other(
    panel: ReviewPanel, workspace: Workspace, show: Show, settle: Settle
) -> None:
    asked = briefing_of(workspace)
    other = show(made_document())
    told: list[object] = []
    workspace.told.connect(told.append)
    for kind in (None, BlockType.QUOTE):
        retype(workspace, asked, asked.document.blocks[-1].id, kind, 0)  # an id the other has not
        retype(workspace, asked, asked.document.blocks[0].id, kind, 0)
    settle()
    assert workspace.shown == other
    assert len(told) == 4
    assert "Another briefing" in str(told[0])


def test_the_file_is_read_again_with_progress_and_all_comments(
    panel: ReviewPanel, workspace: Workspace, annotate: Annotate, settle: Settle
) -> None:
    annotate("https://www.mhlw.go.jp/a.pdf", kind=Kind.NOTE, body="?")
    seen: list[ImportState | None] = []
    done: list[Redrafted] = []
    workspace.importer.progressed.connect(seen.append)
    workspace.importer.redrafted.connect(done.append)
    read_again(workspace, briefing_of(workspace), encoding="cp1252")
    settle()
    assert document_of(workspace).file.encoding == "cp1252"
    assert {state.file for state in seen if state} == {"three.txt"}
    assert seen[-1] is None
    assert [one.kept for one in done] == [1]
    read_again(workspace, briefing_of(workspace), encoding="cp1252")
    settle()
    assert not done[1].new


def test_reading_again_can_be_given_up(
    panel: ReviewPanel, workspace: Workspace, settle: Settle
) -> None:
    def cancel(state: ImportState | None) -> None:
        if state is not None:
            workspace.importer.cancel()

    before = document_of(workspace)
    workspace.importer.progressed.connect(cancel)
    read_again(workspace, briefing_of(workspace), encoding="cp1252")
    settle()
    assert document_of(workspace) == before


def test_it_stays_the_briefing_of_its_file(
    qtbot: QtBot, panel: ReviewPanel, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "简报.txt"
    file.write_text("一、背景\n　　政府决定了基本方针。\n", "utf-8")
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    settle()
    read_again(workspace, briefing_of(workspace), encoding="cp1252")
    settle()
    known = workspace.tasks.first(partial(origin, briefing_id=briefing_of(workspace).id))
    assert known is not None
    assert known.path == file


def test_one_choice_leaves_the_others_also_when_the_file_was_changed(
    qtbot: QtBot, panel: ReviewPanel, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "简报.md"
    file.write_bytes(CHANGED.encode("gb18030"))
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    settle()
    read_again(workspace, briefing_of(workspace), revisions="original")
    settle()
    info = document_of(workspace).file
    assert (info.revisions, info.encoding_chosen) == ("original", False)
    read_again(workspace, briefing_of(workspace), encoding="cp932")
    settle()
    assert document_of(workspace).file.revisions == "original"
    read_again(workspace, briefing_of(workspace), revisions="shown")
    settle()
    info = document_of(workspace).file
    assert (info.revisions, info.encoding, info.encoding_chosen) == ("shown", "cp932", True)
    file.write_bytes((CHANGED + "更多。\n").encode("gb18030"))
    workspace.reread()
    settle()
    again = document_of(workspace).file
    assert again == changed(info, sha256=again.sha256, size=again.size)
    assert again.sha256 != info.sha256


def test_a_detected_encoding_is_detected_anew_in_a_changed_file(
    qtbot: QtBot, panel: ReviewPanel, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "简报.md"
    file.write_bytes(CHANGED.encode("gb18030"))
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        workspace.import_files([file])
    settle()
    assert document_of(workspace).file.encoding == "gb18030"
    file.write_text(CHANGED + "更多。\n", "utf-8")
    workspace.reread()
    settle()
    assert document_of(workspace).file.encoding == "utf-8"
    assert "更多" in document_of(workspace).text
