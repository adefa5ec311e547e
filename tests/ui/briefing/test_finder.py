"""Finding reads the stored text in any script and goes from place to place."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

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


def found(view: BriefingView, briefing: OpenBriefing) -> set[str]:
    """Return what is printed at the places found."""
    text = briefing.briefing.document.text
    return {text[hit.start : hit.end] for hit in view._finder.hits}


def choose(view: BriefingView, reach: str) -> None:
    """Click on one of the buttons that say how far to reach."""
    button = view.find_bar.findChild(QToolButton, f"reach_{reach}")
    assert isinstance(button, QToolButton)
    button.click()


def test_the_reader_says_how_far_to_reach_and_it_is_remembered(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("醫療DX")
    settle()
    assert found(view, briefing) == {"医疗 DX", "医疗DX"}
    choose(view, "literal")
    settle()
    assert found(view, briefing) == set()
    assert workspace.settings.find_reach == "literal"
    view.find_bar.start("医疗DX")
    settle()
    assert found(view, briefing) == {"医疗 DX", "医疗DX"}  # the layout's blanks do not count


def test_a_concept_is_found_by_any_of_its_names(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.asked.emit(Act.FIND)
    choose(view, "concept")
    for words in ("仮名化情報", "かめいかじょうほう", "pseudonymised information"):
        view.find_bar.start(words)
        settle()
        assert found(view, briefing) == {"假名化信息"}
        assert "假名化信息" in view.find_bar._also.text()
    view.find_bar.start("「仮名化情報」")
    settle()
    assert found(view, briefing) == set()


def test_only_the_newest_words_are_looked_for(
    view: BriefingView, briefing: OpenBriefing, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("信息")
    view.find_bar.start("数据")
    settle()
    assert found(view, briefing) == {"数据"}
