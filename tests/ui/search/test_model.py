"""Results are a tree that grows without losing its place."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from briefdesk.model.search import Group, Place, Results, SearchHit
from briefdesk.ui.search.model import ResultDelegate, ResultModel, title


def hit(number: int, place: Place = Place.TEXT) -> SearchHit:
    return SearchHit(place, 1, None, number, number + 2, f"第{number}处", (0, 1))


def group(briefing: int | None, *hits: SearchHit) -> Group:
    return Group(briefing, f"{briefing}号" if briefing else "", "2025", "zh-Hans", 9, hits)


def results(*groups: Group) -> Results:
    return Results(groups, 9, more=False)


def tree(model: ResultModel) -> list[tuple[str, int]]:
    """Return the words of the groups and how many hits each has."""
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [(str(top.data()), model.rowCount(top)) for top in tops]


def test_hits_stand_below_their_briefing(qtbot: QtBot) -> None:
    model = ResultModel()
    model.show(results(group(2, hit(1), hit(2)), group(1, hit(3))))
    assert tree(model) == [("2号", 2), ("1号", 1)]
    top = model.index(0, 0)
    assert model.hit_at(top) is None
    assert model.hit_at(model.index(1, 0, top)) == hit(2)
    model.show(results(group(5, hit(9))))
    assert tree(model) == [("5号", 1)]


def test_more_results_are_added_behind_those_that_are_there(qtbot: QtBot) -> None:
    model = ResultModel()
    model.show(results(group(2, hit(1))))
    first = model.index(0, 0, model.index(0, 0))
    assert model.extend(results(group(2, hit(1), hit(2)), group(1, hit(3))))
    assert tree(model) == [("2号", 2), ("1号", 1)]
    assert model.hit_at(first) == hit(1)


def test_what_does_not_go_on_from_them_is_refused(qtbot: QtBot) -> None:
    model = ResultModel()
    model.show(results(group(2, hit(1))))
    for other in (results(), results(group(1, hit(1))), results(group(2, hit(7), hit(1)))):
        assert not model.extend(other)
        assert tree(model) == [("2号", 1)]


def test_what_is_in_no_briefing_is_called_by_its_kind() -> None:
    assert title(group(None, hit(1, Place.TERMS))) == "Terms"
    assert title(group(None, hit(1, Place.SOURCES))) == "Sources"


def test_every_row_is_drawn(qtbot: QtBot) -> None:
    view, model = QTreeView(), ResultModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ResultDelegate(view))
    model.show(results(group(2, hit(1), hit(2)), group(None, hit(3, Place.TERMS))))
    view.expandAll()
    view.resize(500, 300)
    view.setCurrentIndex(model.index(0, 0, model.index(0, 0, QModelIndex())))
    assert not view.grab().isNull()
