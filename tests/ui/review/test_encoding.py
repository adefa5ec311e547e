"""An encoding is chosen by looking at the first lines."""

from briefdesk.ui.review.encoding import EncodingDialog
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.review.conftest import document_of


def test_the_first_lines_are_shown_before_anything_is_read_again(
    panel: ReviewPanel, workspace: Workspace, settle: Settle
) -> None:
    assert workspace.shown is not None
    dialog = EncodingDialog(workspace, workspace.shown.briefing)
    dialog.open()
    settle()
    assert dialog.choice.currentData() == "utf-8"
    assert dialog.preview.toPlainText().startswith("内部资料 供参考")
    dialog.choice.setCurrentIndex(dialog.choice.findData("cp1252"))
    settle()
    assert "内部资料" not in dialog.preview.toPlainText()
    assert "内部资料" not in document_of(workspace).text
    assert "目标" in document_of(workspace).text
    dialog.ok.click()
    settle()
    assert document_of(workspace).file.encoding == "cp1252"
    assert "目标" not in document_of(workspace).text
