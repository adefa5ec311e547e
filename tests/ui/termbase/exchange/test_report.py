"""What could not be kept is listed, copied and saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.exchange import ReportEntry, reported
from briefdesk.model.packed import Packed
from briefdesk.model.wire import to_json
from briefdesk.phrases import phrase
from briefdesk.ui.termbase.exchange.report import ReportView, row_of
from briefdesk.ui.widgets.tip import plain_tip
from briefdesk.ui.workspace import Workspace
from tests.ui.termbase.exchange.conftest import cells

Settle = Callable[[], None]
ENTRY = reported(
    "odd", phrase("warnings", "“{value}” is odd."), line=1200, concept="c-1", value="=x"
)


def packed(count: int) -> Packed[ReportEntry]:
    return Packed(ReportEntry, (to_json(ENTRY) + b"\n") * count)


def test_it_is_listed_copied_and_saved(
    workspace: Workspace, qtbot: QtBot, settle: Settle, tmp_path: Path, told: list[str]
) -> None:
    view = ReportView(workspace)
    qtbot.addWidget(view)
    view.show_report(packed(2))
    assert [view.model.index(0, n).data() for n in range(3)] == ["1,200", "c-1", "“=x” is odd."]
    tip = view.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == plain_tip("“=x” is odd.")
    view.copy.click()
    settle()
    assert QApplication.clipboard().text() == "\n".join(["1200\tc-1\t“=x” is odd."] * 2)
    view.save_as(str(tmp_path / "report.csv"))
    settle()
    assert cells(tmp_path / "report.csv") == [
        ["Line", "Entry", "What", "Value"],
        *[["1200", "c-1", "“=x” is odd.", "'=x"]] * 2,
    ]
    assert told == ["The report was saved as “report.csv”."]


def test_nothing_to_report_is_said(workspace: Workspace, qtbot: QtBot) -> None:
    view = ReportView(workspace)
    qtbot.addWidget(view)
    view.show_report(packed(0))
    assert view.shown.sentence == "Everything in the file was kept."
    assert not view.copy.isEnabled()


def test_a_line_that_is_nowhere_is_empty() -> None:
    assert row_of(reported("odd", phrase("warnings", "Odd.")))[0] == ""
