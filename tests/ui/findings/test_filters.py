"""The head of the findings tells what is looked for in one value; a menu holds the order."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.finding import Gravity
from briefdesk.ui.findings.arranging import Order, Wanted
from briefdesk.ui.findings.filters import FindingFilters


@pytest.fixture
def filters(qtbot: QtBot) -> FindingFilters:
    made = FindingFilters(QPushButton(), ("typography", "abbreviation"))
    qtbot.addWidget(made)
    return made


def test_what_is_chosen_is_wanted_until_everything_is_shown(
    filters: FindingFilters, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([filters.changed] * 4):
        filters.words.setText("公立")
        filters.severities.choose(Gravity.MEDIUM)
        filters.checks.choose("abbreviation")
        filters.settled.trigger()
    assert filters.wanted == Wanted("abbreviation", Gravity.MEDIUM, "公立", settled=True)
    filters.show_everything()
    assert filters.wanted == Wanted(settled=True)


def test_an_order_is_chosen_by_a_person_and_shown_without_telling(
    filters: FindingFilters,
) -> None:
    told: list[Order] = []
    filters.ordered.connect(told.append)
    filters.show_order(Order.TEXT)
    assert told == []
    assert filters.orders[Order.TEXT].isChecked()
    filters.orders[Order.SEVERITY].trigger()
    assert told == [Order.SEVERITY]
    assert not filters.orders[Order.TEXT].isChecked()


def test_a_change_of_language_leaves_the_choice(filters: FindingFilters) -> None:
    filters.checks.choose("typography")
    filters.relabel()
    assert filters.wanted.check == "typography"
