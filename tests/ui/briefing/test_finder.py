"""Finding reads the stored text in any script and goes from place to place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.span import Span
from briefdesk.ui.briefing.page import BriefingView
from briefdesk.ui.workspace import Act, Goal, Workspace
from tests.documents import made_document
from tests.ui.briefing.conftest import units
from tests.ui.conftest import Show


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


@pytest.mark.usefixtures("briefing")
def test_a_bar_that_is_reopened_counts_and_goes_nowhere(
    view: BriefingView, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("医疗DX")
    settle()
    view.find_bar.close_bar()
    view.paper.put_caret(0)
    workspace.asked.emit(Act.FIND)
    settle()
    assert view.paper.textCursor().position() == 0
    assert view.find_bar._count.text() == "3 place(s)"
    QTest.keyClick(view.find_bar._line, Qt.Key.Key_Return)
    assert view.find_bar._count.text() == "1 of 3"
    assert view.paper.textCursor().position() > 0


def test_a_place_that_is_gone_to_wins_over_an_open_bar(
    view: BriefingView,
    workspace: Workspace,
    briefing: OpenBriefing,
    show: Show,
    settle: Callable[[], None],
) -> None:
    show(made_document(title="另一份"))
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("医疗DX")
    settle()
    start = briefing.briefing.document.text.index("匿名化信息")
    workspace.visit(Goal(briefing.briefing.id, Span(start, start + 5)))
    settle()
    assert workspace.briefing_id == briefing.briefing.id
    assert view.paper.textCursor().position() == units(view, "匿名化信息")[0]
    assert view.find_bar._count.text() == "3 place(s)"


@pytest.mark.usefixtures("briefing")
def test_a_page_that_is_set_anew_keeps_the_place_that_was_found(
    view: BriefingView, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.asked.emit(Act.FIND)
    view.find_bar.start("医疗DX")
    settle()
    view._finder.turn(1)
    workspace.change_settings(text_size=workspace.settings.text_size + 1)
    settle()
    assert view.find_bar._count.text() == "2 of 3"


@pytest.mark.usefixtures("briefing")
def test_the_bar_closes_with_its_place_selected_and_the_keys_go_on_from_there(
    view: BriefingView, workspace: Workspace, settle: Callable[[], None]
) -> None:
    def selected() -> tuple[int, int]:
        return view.paper.selected_units()

    workspace.asked.emit(Act.FIND)
    view.find_bar.start("医疗DX")
    settle()
    spans = [(one.start, one.end) for one in view._finder._found.spans]
    QTest.keyClick(view.find_bar._line, Qt.Key.Key_Escape)
    assert selected() == spans[0]
    for act, number in ((Act.FIND_NEXT, 1), (Act.FIND_NEXT, 2), (Act.FIND_NEXT, 0)):
        workspace.asked.emit(act)
        assert selected() == spans[number]
    workspace.asked.emit(Act.FIND_PREVIOUS)
    assert selected() == spans[2]
    assert not view.find_bar.isVisible()
    assert view.paper.extraSelections() == []


@pytest.mark.usefixtures("briefing")
def test_the_keys_ask_for_words_when_there_are_none(
    view: BriefingView, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.asked.emit(Act.FIND_NEXT)
    settle()
    assert view.find_bar.isVisible()
