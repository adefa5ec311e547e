"""Rows have fixed heights; a click on a box ticks, one on an arrow opens."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefdesk.ui.findings.arranging import FindingRow
from briefdesk.ui.findings.panel import FindingPanel
from briefdesk.ui.workspace import Workspace
from tests.ui.findings.conftest import WRONG, finding


def click(qtbot: QtBot, panel: FindingPanel, index: object, x: int) -> None:
    place = panel.view.visualRect(index).topLeft() + QPoint(x, 16)  # type: ignore[arg-type]
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_arrow_opens_and_closes(qtbot: QtBot, panel: FindingPanel, checked: Workspace) -> None:
    index = panel.model.index_of(finding(checked, WRONG).finding.fingerprint)
    panel.view.collapse(index)
    click(qtbot, panel, index, 18)
    assert panel.view.isExpanded(index)


def test_the_box_ticks(qtbot: QtBot, panel: FindingPanel, checked: Workspace) -> None:
    place = finding(checked, WRONG).open[0]
    checked.set_place(place.fingerprint)
    index = panel.model.index_of(place.fingerprint)
    click(qtbot, panel, index, 38)
    assert panel.model.ticked == {place.fingerprint}
    click(qtbot, panel, index, 38)
    assert panel.model.ticked == set()
    click(qtbot, panel, index, 150)
    assert panel.model.ticked == set()


def test_all_rows_have_one_height(panel: FindingPanel) -> None:
    delegate = panel.view.itemDelegate()
    group = panel.model.index(0, 0)
    one = panel.model.index(0, 0, group)
    place = panel.model.index(0, 0, one)
    heights = {
        delegate.sizeHint(QStyleOptionViewItem(), index).height() for index in (group, one, place)
    }
    assert len(heights) == 1
    assert panel.view.uniformRowHeights()


def test_rows_of_every_kind_can_be_drawn(panel: FindingPanel, checked: Workspace) -> None:
    checked.set_place(finding(checked, WRONG).open[0].fingerprint)
    picture = panel.view.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, 300, 5) for y in range(0, 200, 3)}
    assert len(colours) > 10
    assert isinstance(panel.model.row(panel.model.index(0, 0, panel.model.index(0, 0))), FindingRow)


def test_the_box_of_a_place_below_a_heading_ticks(
    qtbot: QtBot, panel: FindingPanel, checked: Workspace
) -> None:
    checked.change_settings(finding_order="text")
    place = finding(checked, WRONG).open[0]
    checked.set_place(place.fingerprint)
    index = panel.model.index_of(place.fingerprint)
    click(qtbot, panel, index, 20)
    assert panel.model.ticked == {place.fingerprint}
    click(qtbot, panel, index, 150)
    assert panel.model.ticked == {place.fingerprint}


def test_below_a_heading_the_title_stands_clear_of_the_words(
    panel: FindingPanel, checked: Workspace
) -> None:
    checked.change_settings(finding_order="text")
    place = finding(checked, WRONG).open[0]
    checked.set_place(place.fingerprint)
    row = panel.view.visualRect(panel.model.index_of(place.fingerprint))
    picture = panel.view.viewport().grab(row).toImage()
    across = range(40, picture.width() - 16)
    inked = [len({picture.pixel(x, y) for x in across}) > 1 for y in range(4, 42)]
    begun = inked.index(True)
    between = inked.index(False, begun)
    assert inked.index(True, between) - between >= 5  # kana hang lower than Latin letters
