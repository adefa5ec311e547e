"""Two pages scroll together, from the first line of both to the last."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from briefdesk.ui.pair.links import Side
from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.pair.together import READING, agreed, beside
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE

pixels = st.integers(1, 5000)


@given(most=st.integers(0, 5000), view=pixels)
def test_the_height_of_agreement_slides_from_edge_to_edge(most: int, view: int) -> None:
    found = [agreed(value, most, view) + value for value in range(most + 1)]
    assert found == sorted(found)
    assert agreed(0, most, view) == 0
    if most:
        assert agreed(most, most, view) == view


def test_in_between_it_is_where_one_reads() -> None:
    assert agreed(2000, 5000, 900) == READING * 900


@given(ours=pixels, theirs=pixels, offset=st.integers(-200, 200))
def test_both_views_begin_and_end_together(ours: int, theirs: int, offset: int) -> None:
    assert beside(0, (ours, theirs), offset) == 0
    assert abs(beside(ours, (ours, theirs), offset) - theirs) < 1e-6
    reading = READING * ours
    assert abs(beside(reading, (ours, theirs), offset) - (reading + offset)) < 1e-6


def test_what_belongs_together_stands_at_the_same_height(
    panel: PairPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.change_settings(text_size=36)
    papers = panel._papers
    qtbot.waitUntil(
        lambda: papers[Side.ORIGINAL].verticalScrollBar().maximum() > 600, timeout=PATIENCE
    )
    ours, theirs = papers[Side.TRANSLATION], papers[Side.ORIGINAL]
    bar = ours.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    height = agreed(bar.value(), bar.maximum(), ours.viewport().height())
    unit = ours.unit_at(QPoint(ours.viewport().width() // 2, round(height)))
    assert ours.composition is not None
    assert theirs.composition is not None
    assert panel.links is not None
    at = round(panel.links.across(Side.TRANSLATION, ours.composition.map.document_point(unit)))
    tops = [
        paper.viewport().mapTo(panel.window(), paper.line_rect(one).topLeft()).y()
        for paper, one in ((ours, unit), (theirs, theirs.composition.map.page_start(at)))
    ]
    assert abs(tops[0] - tops[1]) <= 2 * ours.line_rect(unit).height()
