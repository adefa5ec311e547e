"""The filters say where to look."""

from functools import partial

import pytest
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from briefdesk.model.search import Place, Query, Results
from briefdesk.services.results import results
from briefdesk.ui.search.filters import BRIEFING, EVERYTHING, Filters
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle, named


@pytest.fixture
def filters(qtbot: QtBot, opened: Workspace) -> Filters:
    made = Filters(opened)
    qtbot.addWidget(made)
    return made


def choose(filters: Filters, name: str, row: int) -> None:
    [box] = [b for b in filters.findChildren(QComboBox) if b.accessibleName() == name]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_at_first_nothing_but_the_matter_narrows_the_search(
    filters: Filters, opened: Workspace
) -> None:
    assert filters.query("数据", 9) == Query("数据", limit=9)
    assert not filters.is_narrow
    opened.matter_id = 7
    assert filters.query("数据", 9).matter_id == 7
    assert filters.is_narrow


def test_each_choice_is_told_and_counts(qtbot: QtBot, filters: Filters, opened: Workspace) -> None:
    with qtbot.waitSignal(filters.changed):
        named(filters, QToolButton, f"in_{Place.TERMS}").click()
    with qtbot.waitSignal(filters.changed):
        choose(filters, "Where", BRIEFING)
    with qtbot.waitSignal(filters.changed):
        choose(filters, "Language", 2)
    with qtbot.waitSignal(filters.changed):
        filters.literal.click()
    query = filters.query("数据", 9)
    assert Place.TERMS not in query.places
    assert (query.briefing_id, query.language, query.literal) == (opened.briefing_id, "ja", True)
    filters.clear()
    assert filters.query("数据", 9) == Query("数据", limit=9)


def test_where_no_briefing_is_shown_none_is_searched_for_it(
    filters: Filters, opened: Workspace, settle: Settle
) -> None:
    choose(filters, "Where", BRIEFING)
    opened.close_briefing()
    found: list[Results] = []
    work = partial(results, query=filters.query("结语", 9))
    opened.tasks.read(Task(filters), work, found.append)
    settle()
    assert [one.total for one in found] == [0]
    assert filters.is_narrow
    filters.clear()
    work = partial(results, query=filters.query("结语", 9))
    opened.tasks.read(Task(filters), work, found.append)
    settle()
    assert found[1].total == 1


@pytest.mark.parametrize(("typed", "taken"), [("2025", "2025"), ("2025-11", "2025-11"),
                                              ("2025/9/1", "2025-09-01"), ("2025-13-40", ""),
                                              ("2025-", ""), ("", "")])  # fmt: skip
def test_a_date_is_a_day_a_month_or_a_year(filters: Filters, typed: str, taken: str) -> None:
    for field in (filters._since, filters._until):
        field.setText(typed)
        field.textEdited.emit(typed)
        assert bool(field.property("wrong")) == (bool(typed) and not taken)
    query = filters.query("", 1)
    assert (query.since, query.until) == (taken, taken)


def test_where_there_is_little_room_the_choices_stand_in_two_rows(filters: Filters) -> None:
    filters.resize(1200, 80)
    filters.grab()
    wide = filters.sizeHint().height()
    filters.resize(420, 80)
    filters.grab()
    assert filters.sizeHint().height() > wide + 15
    choose(filters, "Where", EVERYTHING)
    assert filters.query("", 1).matter_id is None


def test_the_matter_is_called_as_the_library_panel_shows_it(
    qtbot: QtBot, filters: Filters, opened: Workspace
) -> None:
    [scope] = [b for b in filters.findChildren(QComboBox) if b.accessibleName() == "Where"]
    assert scope.currentText() == "All matters"
    with qtbot.waitSignal(filters.changed):
        opened.set_matter(7)
    assert scope.currentText() == "This matter"
    filters._relabel()
    assert scope.currentText() == "This matter"


def test_an_empty_date_says_which_it_is_and_looks_like_no_date(filters: Filters) -> None:
    assert filters._since.placeholderText() == "From"
    assert filters._until.placeholderText() == "Until"
