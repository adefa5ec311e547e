"""The search panel shows every place by briefing and leads there, with the keyboard alone."""

from collections.abc import Callable
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.search import Place
from briefdesk.model.span import Span
from briefdesk.services import opening
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.search.filters import BRIEFING
from briefdesk.ui.search.panel import SearchPanel
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import PATIENCE, Annotate, keep_document

Settle = Callable[[], None]


@pytest.fixture
def panel(window: MainWindow, opened: Workspace, settle: Settle) -> SearchPanel:
    """Return the panel as Ctrl+Shift+F shows it, over two briefings."""
    opened.tasks.change(partial(keep_document, title="另一份"))
    opened.asked.emit(Act.SEARCH)
    settle()
    [found] = window.findChildren(SearchPanel)
    assert found.isVisible()
    return found


def type_text(panel: SearchPanel, text: str) -> None:
    panel.line.clear()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(panel.line, event)


def tree(panel: SearchPanel) -> dict[str, list[str]]:
    """Return the snippets by the titles above them."""
    model = panel.model
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        str(top.data()): [str(model.index(r, 0, top).data()) for r in range(model.rowCount(top))]
        for top in tops
    }


def test_places_stand_below_their_briefing_with_counts(panel: SearchPanel, settle: Settle) -> None:
    type_text(panel, "將繼續")
    settle()
    assert tree(panel) == {
        "另一份": ["医疗 DX 将继续推进。"],
        "医疗数据利用的现状": ["医疗 DX 将继续推进。"],
    }
    assert panel._status.text().startswith("2 place")


def test_a_concept_tells_its_other_names_and_quotes_turn_that_off(
    panel: SearchPanel, settle: Settle
) -> None:
    type_text(panel, "仮名化情報")
    settle()
    assert "also 假名化信息" in panel._status.text()
    assert any("假名化信息" in row for row in tree(panel)["另一份"])
    type_text(panel, "「仮名化情報」")
    settle()
    assert "also" not in panel._status.text()
    assert "另一份" not in tree(panel)


def test_the_keyboard_goes_from_the_words_to_a_place_and_back(
    qtbot: QtBot, panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    revealed: list[tuple[int | None, Span]] = []
    opened.reveal.connect(lambda span: revealed.append((opened.briefing_id, span)))
    before = opened.briefing_id
    type_text(panel, "结语")
    settle()
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.view.hasFocus() or panel.window().focusWidget() is panel.view
    panel.view.activated.emit(panel.view.currentIndex())
    settle()
    [(shown, span)] = revealed
    assert shown != before
    assert opened.shown is not None
    assert opened.shown.briefing.document.text[span.start : span.end] == "结语"
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.window().focusWidget() is panel.line


def test_a_comment_is_gone_to(
    panel: SearchPanel, opened: Workspace, annotate: Annotate, settle: Settle
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE, body="请核对出典")
    asked: list[int] = []
    opened.annotation_asked.connect(asked.append)
    type_text(panel, "請核對")
    settle()
    top = panel.model.index(0, 0)
    panel.view.clicked.emit(panel.model.index(0, 0, top))
    assert asked == [note.id]


def test_it_says_what_to_do_and_that_nothing_was_found(
    panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    assert "iryou" in panel._empty.text()
    opened.set_matter(1)
    [scope] = [b for b in panel.findChildren(QComboBox) if b.accessibleName() == "Where"]
    scope.setCurrentIndex(BRIEFING)
    type_text(panel, "没有这样的词")
    settle()
    assert panel._empty.text() == "Nothing found."
    assert panel._widen.isVisible()
    panel._widen.click()
    settle()
    assert not panel._widen.isVisible()


def test_more_hits_come_when_the_end_is_seen(
    qtbot: QtBot, panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    for number in range(110):
        opened.tasks.change(partial(keep_document, title=f"第{number}号"))
    settle()
    type_text(panel, "医疗")
    settle()
    first = sum(map(len, tree(panel).values()))
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    more = sum(map(len, tree(panel).values()))
    assert more > first
    assert bar.value() > 0


def test_many_terms_stay_closed_so_that_the_texts_are_seen(
    panel: SearchPanel, settle: Settle
) -> None:
    type_text(panel, "数据")
    settle()
    tops = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    opened = {str(top.data()): panel.view.isExpanded(top) for top in tops}
    assert opened["Terms"] is False
    assert opened["另一份"] is True
    assert panel.view.currentIndex().parent() == tops[1]


def test_what_changes_in_the_library_is_searched_again(
    qtbot: QtBot, panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    type_text(panel, "结语")
    settle()
    opened.tasks.change(partial(keep_document, title="第三份"))
    qtbot.waitUntil(lambda: "第三份" in tree(panel), timeout=PATIENCE)


def test_a_change_of_the_library_leaves_the_list_where_it_is(
    qtbot: QtBot, panel: SearchPanel, opened: Workspace, annotate: Annotate, settle: Settle
) -> None:
    for number in range(12):
        opened.tasks.change(partial(keep_document, title=f"第{number}号"))
    settle()
    type_text(panel, "结语")
    settle()
    place = panel.model.index(0, 0, panel.model.index(7, 0))
    panel.view.setCurrentIndex(place)
    scrolled = panel.view.verticalScrollBar().value()
    assert scrolled > 0
    annotate("基本方针", kind=Kind.NOTE, body="参见结语")
    qtbot.waitUntil(
        lambda: any("参见结语" in rows for rows in tree(panel).values()), timeout=PATIENCE
    )
    assert panel.view.verticalScrollBar().value() == scrolled
    assert panel.view.currentIndex().parent().row() == 7


def test_what_changed_while_it_was_closed_is_searched_again_when_it_is_shown(
    qtbot: QtBot, panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    type_text(panel, "结语")
    settle()
    panel.closed.emit()
    assert not panel.isVisible()
    gone = opened.briefing_id
    assert gone is not None
    opened.tasks.change(partial(opening.remove, briefing_id=gone))
    settle()
    opened.asked.emit(Act.SEARCH)
    settle()
    assert list(tree(panel)) == ["另一份"]


def test_so_is_another_briefing_if_only_the_shown_one_is_searched(
    panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    [scope] = [b for b in panel.findChildren(QComboBox) if b.accessibleName() == "Where"]
    scope.setCurrentIndex(BRIEFING)
    type_text(panel, "结语")
    settle()
    assert list(tree(panel)) == ["医疗数据利用的现状"]
    panel.closed.emit()
    opened.tasks.change(
        partial(keep_document, title="第三份"), lambda kept: opened.open_briefing(kept.briefing_id)
    )
    settle()
    opened.asked.emit(Act.SEARCH)
    settle()
    assert list(tree(panel)) == ["第三份"]


def test_nothing_stands_under_an_empty_line_whatever_was_under_way(
    qtbot: QtBot, panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    gate = Event()
    opened.tasks.read(Task(panel), lambda _desk: gate.wait(10), lambda _free: None)
    type_text(panel, "结语")
    with qtbot.waitSignal(panel._again.timeout, timeout=PATIENCE):
        panel._again.start()  # as after a change of the library
    panel.line.clear()
    gate.set()
    settle()
    assert tree(panel) == {}


def test_escape_closes_it_and_gives_the_page_the_keyboard(
    qtbot: QtBot, panel: SearchPanel, window: MainWindow, opened: Workspace
) -> None:
    for field in (panel.line, panel.view):
        opened.asked.emit(Act.SEARCH)
        assert panel.isVisible()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert window.focusWidget() is window.page.paper
        assert not panel.isVisible()


def test_the_cross_closes_it(panel: SearchPanel) -> None:
    panel._close.click()
    assert not panel.isVisible()


def test_a_short_selection_is_what_is_looked_for(
    panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    assert opened.shown is not None
    start = opened.shown.briefing.document.text.index("匿名化信息")
    opened.select_asked.emit(Span(start, start + 5))
    opened.asked.emit(Act.SEARCH)
    settle()
    assert panel.line.text() == "匿名化信息"
    assert tree(panel)


def test_other_surfaces_can_ask_for_all_places(
    panel: SearchPanel, opened: Workspace, settle: Settle
) -> None:
    panel.closed.emit()
    opened.search_asked.emit("结语")
    settle()
    assert panel.isVisible()
    assert set(tree(panel)) == {"另一份", "医疗数据利用的现状"}


def test_all_that_can_be_chosen_has_a_name(panel: SearchPanel) -> None:
    assert {box.accessibleName() for box in panel.findChildren(QComboBox)} == {"Where", "Language"}
    assert all(button.text() for button in panel.findChildren(QPushButton))
    assert all(
        label.textFormat() is not Qt.TextFormat.RichText for label in panel.findChildren(QLabel)
    )
    assert len(Place) == len(panel.filters._places)
