"""The bands between both pages are where their sentences are, and can be clicked."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefdesk.ui.pair.bands import Drawn, edge_colour
from briefdesk.ui.pair.links import Side, Standing, standing
from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.theme import DARK, LIGHT


def drawn(panel: PairPanel, qtbot: QtBot) -> dict[int, Drawn]:
    panel.bands.grab()
    return {one.number: one for one in panel.bands._drawn}


def left_out(panel: PairPanel) -> int:
    assert panel.links is not None
    return [standing(one) for one in panel.links.all].index(Standing.LEFT_OUT)


def test_every_link_in_view_has_a_band(panel: PairPanel, qtbot: QtBot) -> None:
    assert panel.links is not None
    assert set(drawn(panel, qtbot)) == set(range(len(panel.links.all)))


def test_a_band_reaches_from_page_to_page_unless_a_side_is_missing(
    panel: PairPanel, qtbot: QtBot
) -> None:
    bands = drawn(panel, qtbot)
    stub = left_out(panel)
    width = panel.bands.width()
    for number, one in bands.items():
        box = one.path.boundingRect()
        assert box.right() == width
        assert (box.left() == 0) is (number != stub)


def test_bands_of_one_side_follow_each_other(panel: PairPanel, qtbot: QtBot) -> None:
    assert panel.links is not None
    found = [
        panel.bands._stretch(Side.ORIGINAL, one.original) for one in panel.links.all if one.original
    ]
    stretches = [one for one in found if one is not None]
    assert len(stretches) == len(found)
    for one, following in pairwise(stretches):
        assert one.top < one.bottom <= following.top + 1


def test_a_click_on_a_band_goes_there(panel: PairPanel, qtbot: QtBot) -> None:
    stub = drawn(panel, qtbot)[left_out(panel)]
    middle = QPointF(panel.bands.width() - 4, stub.path.boundingRect().center().y())
    assert stub.path.contains(middle)
    with qtbot.waitSignal(panel.bands.pointed):
        QTest.mouseMove(panel.bands, middle.toPoint())
    QTest.mouseClick(panel.bands, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert panel.current == left_out(panel)


def test_beside_all_bands_nothing_is_chosen(panel: PairPanel, qtbot: QtBot) -> None:
    drawn(panel, qtbot)
    before = panel.current
    below = QPoint(40, panel.bands.height() - 2)
    QTest.mouseClick(panel.bands, Qt.MouseButton.LeftButton, pos=below)
    assert panel.current == before


def test_signs_can_be_read_on_the_page() -> None:
    for colours in (LIGHT, DARK):
        for how in (Standing.UNSURE, Standing.LEFT_OUT, Standing.ADDED, Standing.CONFIRMED):
            assert contrast(edge_colour(how, colours), colours.page) >= 4.5


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG counts it."""
    light = sorted(_luminance(QColor(c)) for c in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
