"""A date is shown as the interface says it, as printed, with who does what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.milestones.rows import MilestoneDelegate, MilestoneModel, Row, said

ROW = Row(
    when="by 31 March 2026",
    printed="2026年3月31日前",
    actor="厚生劳动省",
    clause="厚生劳动省应于2026年3月31日前提交报告。",
    stale="",
    past=False,
    lang="zh-Hans",
    place=Span(5, 15),
)


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    made.setModel(MilestoneModel(made))
    made.setItemDelegate(MilestoneDelegate(made))
    made.resize(640, 300)
    return made


def show(view: QListView, *rows: Row) -> MilestoneModel:
    model = view.model()
    assert isinstance(model, MilestoneModel)
    model.show(rows)
    view.show()
    return model


def test_a_row_as_text() -> None:
    assert said(ROW).split("\t") == [ROW.when, ROW.printed, ROW.actor, ROW.clause]
    assert said(ROW._replace(stale="past by now")).endswith("\tpast by now")


def test_rows(view: QListView) -> None:
    model = show(view, ROW, ROW._replace(actor=""))
    assert model.rowCount() == 2
    index = model.index(0)
    assert index.data(MilestoneModel.ROW) == ROW
    assert index.data() == ROW.clause
    assert "\t" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert view.sizeHintForRow(0) > 40


def test_a_long_clause_makes_a_higher_row(view: QListView) -> None:
    show(view, ROW, ROW._replace(clause=ROW.clause * 6))
    assert view.sizeHintForRow(1) > view.sizeHintForRow(0)


def test_what_is_stale_is_said_not_only_coloured(view: QListView) -> None:
    show(view, ROW)
    plain = view.grab().toImage()
    height = view.sizeHintForRow(0)
    show(view, ROW._replace(stale="past by now", clause="一", actor=""))
    assert view.grab().toImage() != plain
    assert view.sizeHintForRow(0) >= height
