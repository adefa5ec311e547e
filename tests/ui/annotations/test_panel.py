"""The list of comments on a real desk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Annotation, Kind, Placement, State
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.wire import changed
from briefdesk.ui.annotations.model import AnnotationModel
from briefdesk.ui.annotations.panel import AnnotationPanel
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Annotate


@pytest.fixture
def panel(
    qtbot: QtBot, workspace: Workspace, briefing: OpenBriefing, annotate: Annotate
) -> AnnotationPanel:
    made = AnnotationPanel(workspace)
    qtbot.addWidget(made)
    made.resize(330, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def notes(panel: AnnotationPanel, annotate: Annotate) -> None:
    annotate("继续推进", kind=Kind.RISK, body="何时完成", author="王敏")
    annotate("基本方针", kind=Kind.NOTE, body="<b>正式名称</b>", author="佐藤", internal=True)
    annotate("EU数据", kind=Kind.QUESTION, body="", author="佐藤")


def listed(panel: AnnotationPanel) -> list[Annotation]:
    rows = range(panel.listed.rowCount())
    return [panel.listed.data(panel.listed.index(row, 0), AnnotationModel.COMMENT) for row in rows]


def test_an_empty_list_says_what_to_do(panel: AnnotationPanel) -> None:
    assert "Ctrl+M" in panel._body.sentence


def test_comments_stand_in_text_order(panel: AnnotationPanel, notes: None) -> None:
    assert [one.anchor.quote.exact for one in listed(panel)] == ["基本方针", "EU数据", "继续推进"]


def test_filters_choose_kind_author_and_words(panel: AnnotationPanel, notes: None) -> None:
    panel._kinds.setCurrentIndex(panel._kinds.findData(Kind.RISK))
    assert [one.kind for one in listed(panel)] == [Kind.RISK]
    panel._kinds.setCurrentIndex(0)
    panel._authors.setCurrentIndex(panel._authors.findData("佐藤"))
    assert len(listed(panel)) == 2
    panel._words.setText("正式")
    assert [one.body for one in listed(panel)] == ["<b>正式名称</b>"]
    panel._words.setText("nowhere")
    assert panel._body.sentence == "No comment fits the filter."


def test_settling_moves_a_comment_out_of_the_open_ones(
    panel: AnnotationPanel, notes: None, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.set_annotation(listed(panel)[0].id)
    panel._settle.click()
    settle()
    assert listed(panel)[0].state is State.SETTLED
    panel._states.setCurrentIndex(panel._states.findData(State.OPEN))
    assert len(listed(panel)) == 2


def test_deleting_takes_it_out(
    panel: AnnotationPanel, notes: None, workspace: Workspace, settle: Callable[[], None]
) -> None:
    workspace.set_annotation(listed(panel)[1].id)
    panel._delete.click()
    settle()
    assert [one.anchor.quote.exact for one in listed(panel)] == ["基本方针", "继续推进"]
    assert workspace.annotation_id is None


def test_a_double_click_asks_for_the_place(
    panel: AnnotationPanel, notes: None, workspace: Workspace
) -> None:
    asked: list[int] = []
    workspace.annotation_asked.connect(asked.append)
    index = panel.listed.index(2, 0)
    place = panel.view.visualRect(index).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)  # Qt does not
    assert set(asked) == {listed(panel)[2].id}
    assert workspace.annotation_id == listed(panel)[2].id


def test_choosing_a_comment_elsewhere_selects_its_row(
    panel: AnnotationPanel, notes: None, workspace: Workspace
) -> None:
    workspace.set_annotation(listed(panel)[1].id)
    assert panel.view.currentIndex().row() == 1


def test_rows_say_everything_to_a_screen_reader(panel: AnnotationPanel, notes: None) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert panel.listed.data(panel.listed.index(0, 0), role) == (
        "Note, 佐藤, Internal: <b>正式名称</b>"
    )


def test_comments_that_lost_their_place_are_on_top(
    panel: AnnotationPanel, notes: None, workspace: Workspace
) -> None:
    assert workspace.shown is not None
    one, two, three = workspace.shown.annotations
    lost = changed(three, anchor=changed(three.anchor, placement=Placement.ORPHAN))
    panel.model.show((one, two, lost))
    assert [note.id for note in listed(panel)] == [three.id, one.id, two.id]
    spoken = panel.listed.data(panel.listed.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "No place in this version" in spoken
