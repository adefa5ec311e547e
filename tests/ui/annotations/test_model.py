"""The comments as rows: order, filters, and rows that can be drawn and heard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from briefdesk.model.annotation import Annotation, Kind, Placement, State
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.ui.annotations.model import AnnotationFilter, AnnotationModel
from tests.ui.annotations.test_card import NOTE


def note(number: int, start: int, placement: Placement = Placement.PLACED) -> Annotation:
    anchor = changed(NOTE.anchor, span=Span(start, start + 2), placement=placement)
    return changed(NOTE, id=number, anchor=anchor)


@pytest.fixture
def model(qapp: object) -> AnnotationModel:
    made = AnnotationModel()
    made.show(
        [
            note(1, 5),
            note(2, 1),
            note(3, 9, Placement.REVIEW),
            note(4, 7, Placement.ORPHAN),
            changed(note(5, 3), kind=Kind.NOTE, state=State.SETTLED, author="", tags=("税务",)),
        ]
    )
    return made


def ids(model: AnnotationModel | AnnotationFilter) -> list[int]:
    rows = range(model.rowCount())
    return [model.index(row, 0).data(AnnotationModel.COMMENT).id for row in rows]


def test_the_model_keeps_qts_rules(model: AnnotationModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_lost_ones_first_then_text_order(model: AnnotationModel) -> None:
    assert ids(model) == [4, 3, 2, 5, 1]
    assert model.row_of(3) == 1
    assert model.row_of(99) is None


def numbers(model: AnnotationModel) -> list[int | None]:
    rows = range(model.rowCount())
    return [model.index(row, 0).data(AnnotationModel.NUMBER) for row in rows]


def test_rows_have_the_numbers_of_the_memo(model: AnnotationModel) -> None:
    assert numbers(model) == [4, 5, 1, 2, 3]


def test_an_internal_row_has_no_number_and_takes_none(model: AnnotationModel) -> None:
    model.show([changed(note(1, 1), internal=True), note(2, 5)])
    assert numbers(model) == [None, 1]


def test_filters_combine(model: AnnotationModel) -> None:
    listed = AnnotationFilter(model)
    listed.choose(None, State.SETTLED, None, "")
    assert ids(listed) == [5]
    listed.choose(Kind.RISK, None, "王敏", " 评论 ")
    assert ids(listed) == [4, 3, 2, 1]
    listed.choose(None, None, None, "税务")
    assert ids(listed) == [5]


def test_a_lost_comment_says_so(model: AnnotationModel) -> None:
    heard = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "No place in this version" in str(heard)
