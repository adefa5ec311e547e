"""The network card on the screen: columns of one width, lines to every relative."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.network_sheet import SheetColumn
from briefdesk.ui.termbase.network_view import NetworkView
from briefdesk.ui.theme import colours
from tests.networks import relative, sheet


@pytest.fixture
def view(qtbot: QtBot) -> NetworkView:
    columns = (
        SheetColumn("Japan", (relative(1), relative(2, reason="很长的理由。" * 12))),
        SheetColumn("European Union", (relative(3),)),
        SheetColumn("International", empty="No related concept"),
    )
    made = NetworkView(sheet(*columns))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    for _ in made.steps():
        pass
    qtbot.waitExposed(made)
    return made


def test_relatives_stand_in_the_columns_of_their_jurisdictions(view: NetworkView) -> None:
    assert sorted(card.concept_id for card in view.cards) == ["c-1", "c-2", "c-3"]
    left = {c.concept_id: c.mapTo(view, QPoint(0, 0)).x() for c in view.cards}
    assert left["c-1"] == left["c-2"] < left["c-3"]
    words = [one.text() for one in view.findChildren(QLabel)]
    assert words.count("No related concept") == 1


def test_a_long_reason_makes_no_column_wider(view: NetworkView) -> None:
    widths = {card.concept_id: card.width() for card in view.cards}
    assert abs(widths["c-1"] - widths["c-3"]) <= 2


def test_a_line_leads_to_each_relation(view: NetworkView, qtbot: QtBot) -> None:
    line = QColor(colours().term)

    def is_there() -> None:
        picture = view.grab().toImage()
        for number, labels in view._rails.items():
            x = view._holders[number].x() + 4
            for label in labels:
                y = label.mapTo(view, label.rect().center()).y()
                near = [picture.pixelColor(x + 3, y + step) for step in (-1, 0, 1)]
                assert line in near

    qtbot.waitUntil(is_there)


def test_a_relative_that_is_pressed_is_followed(view: NetworkView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.followed) as told:
        next(card for card in view.cards if card.concept_id == "c-3").click()
    assert told.args == ["c-3"]
