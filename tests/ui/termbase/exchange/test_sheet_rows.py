"""The first rows of a sheet, with the letters of its columns."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from briefdesk.model.exchange import Column, Role, SheetLayout, SheetPreview
from briefdesk.ui.termbase.exchange.sheet_rows import SheetDelegate, SheetModel, letters

PREVIEW = SheetPreview(
    SheetLayout((Column(Role.TERM, "ja"),), header=2),
    ("用語", ""),
    (("同意", "<b>a\nb"), ("契約", "")),
    2,
)


@pytest.mark.parametrize(
    ("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_letters_are_those_of_spreadsheets(number: int, name: str) -> None:
    assert letters(number) == name


def test_rows_have_the_numbers_of_the_file(qtbot: QtBot) -> None:
    parent = QObject()
    model = SheetModel(parent)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.show(PREVIEW)
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.headerData(0, Qt.Orientation.Vertical) == "3"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "A 用語"
    assert model.index(0, 0).data() == "同意"
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.index(0, 1).data(tip) == "<qt>&lt;b&gt;a<br>b</qt>"
    assert model.index(1, 1).data(tip) is None
    assert model.column(1) == Column(Role.EXTRA)


def test_a_column_left_out_is_drawn_faintly(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    model = SheetModel(table)
    table.setModel(model)
    table.setItemDelegate(SheetDelegate(model, table))
    table.resize(500, 200)
    table.show()
    model.show(PREVIEW)
    before = table.grab().toImage()
    model.lay_out(SheetLayout((Column(Role.IGNORED),), header=2))
    assert table.grab().toImage() != before
