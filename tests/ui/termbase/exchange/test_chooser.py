"""A chooser stands above its column, also when the sheet is scrolled."""

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role
from briefdesk.ui.termbase.exchange.chooser import (
    ColumnChooser,
    ColumnHeader,
    replaced,
    tint_of,
    widened,
)

JA = Column(Role.TERM, "ja")


def test_only_what_matters_is_asked(qtbot: QtBot) -> None:
    chooser = ColumnChooser("A", "用語", JA)
    qtbot.addWidget(chooser)
    chooser.show()
    assert chooser.lang.isVisible()
    assert chooser.status.isVisible()
    chooser.show_column(Column(Role.NOTE))
    assert not chooser.lang.isVisible()
    assert not chooser.status.isVisible()
    assert chooser.role.accessibleName() == "A  用語: What the column holds"


def test_a_column_that_becomes_terms_has_a_language(qtbot: QtBot) -> None:
    chooser = ColumnChooser("A", "", Column(Role.NOTE))
    qtbot.addWidget(chooser)
    chosen: list[object] = []
    chooser.chosen.connect(chosen.append)
    chooser.role.choose(Role.TERM)
    chooser.role.activated.emit(0)
    assert chosen == [JA]


def test_a_status_is_chosen_with_what_is_forbidden(qtbot: QtBot) -> None:
    chooser = ColumnChooser("A", "", JA)
    qtbot.addWidget(chooser)
    chosen: list[object] = []
    chooser.chosen.connect(chosen.append)
    chooser.status.choose((AdminStatus.DEPRECATED, True))
    chooser.status.activated.emit(0)
    assert chosen == [Column(Role.TERM, "ja", AdminStatus.DEPRECATED, forbidden=True)]


def test_choosers_are_made_as_they_come_into_view(qtbot: QtBot) -> None:
    table, model = QTableView(), QStandardItemModel(3, 400)
    qtbot.addWidget(table)
    table.setModel(model)
    header = ColumnHeader(table, lambda number: (str(number), ""))
    table.setHorizontalHeader(header)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.resize(700, 300)
    table.show()
    header.show_columns((JA,) * 400, renamed=True)
    assert len(header._choosers) < 10
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    last = header.chooser(399)
    assert last.isVisible()
    assert last.x() == header.sectionViewportPosition(399)
    assert header.chooser(0).x() < 0


def test_colours_tell_languages_apart() -> None:
    columns = [JA, Column(Role.TERM, "zh-Hans"), Column(Role.TERM, "en"), Column(Role.NOTE)]
    columns.append(Column(Role.IGNORED))
    assert len({tint_of(one) for one in columns}) == 5


def test_columns_are_counted_as_the_sheet_does() -> None:
    other = Column(Role.EXTRA)
    assert widened((JA,), 3) == (JA, other, other)
    assert widened((JA, JA), 1) == (JA,)
    assert replaced((JA, JA), 1, other) == (JA, other)
