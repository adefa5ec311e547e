"""Finding reads the stored text in any script and goes from place to place."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefdesk.model.briefing import OpenBriefing
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.briefing.conftest import units


def test_find_reads_the_stored_text_in_any_script(
    view: BriefingView,
    briefing: OpenBriefing,
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("醫療ＤＸ")
    settle()
    text = briefing.briefing.document.text
    assert [text[hit.start : hit.end] for hit in view._finder.hits] == [
        "医疗 DX",
        "医疗DX",
        "医疗 DX",
    ]
    first = view.paper.textCursor().position()
    QTest.keyClick(view.find_bar._line, Qt.Key.Key_Return)
    assert view.paper.textCursor().position() > first
    assert "2" in view.find_bar._count.text()
    QTest.keyClick(view.find_bar._line, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert view.paper.extraSelections() == []


def test_a_short_selection_is_what_is_looked_for(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    view.paper.select_units(*units(view, "匿名化信息"))
    workspace.asked.emit(Act.FIND)
    settle()
    assert view.find_bar.query == "匿名化信息"
    assert len(view._finder.hits) == 1
