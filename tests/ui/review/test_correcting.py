"""What commands, panel and menu of the page have in common."""

from briefdesk.model.imported import BlockType
from briefdesk.ui.review.correcting import correct, read_again, retype
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.review.conftest import document_of


def test_a_block_is_called_something_else(
    panel: ReviewPanel, workspace: Workspace, settle: Settle
) -> None:
    block = document_of(workspace).blocks[1]
    retype(workspace, block.id, BlockType.QUOTE, 0)
    settle()
    assert document_of(workspace).blocks[1].type is BlockType.QUOTE
    last = document_of(workspace).blocks[-4]
    retype(workspace, last.id, None, 0)
    settle()
    assert "b.html" not in document_of(workspace).text


def test_nothing_to_correct_is_said(panel: ReviewPanel, workspace: Workspace) -> None:
    told: list[object] = []
    workspace.told.connect(told.append)
    correct(workspace, [None])
    assert "nothing to correct" in str(told[0])


def test_the_file_is_read_again(panel: ReviewPanel, workspace: Workspace, settle: Settle) -> None:
    assert workspace.briefing_id is not None
    read_again(workspace, workspace.briefing_id, encoding="cp1252")
    settle()
    assert document_of(workspace).file.encoding == "cp1252"
