"""Values are rows in their order, each with its words."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.row_model import RowModel


def numbers(*values: int) -> RowModel[int]:
    model = RowModel[int](str, lambda number: f"number {number}")
    model.show(values)
    return model


def test_each_value_is_a_row(qtbot: QtBot) -> None:
    model = numbers(3, 1)
    assert model.rowCount() == 2
    assert [model.index(row).data(RowModel.ROW) for row in range(2)] == [3, 1]
    assert model.index(0).data() == "3"
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "number 1"
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_other_rows_replace_them(qtbot: QtBot) -> None:
    model = numbers(3, 1)
    with qtbot.waitSignal(model.modelReset):
        model.show([7])
    assert model.rows == (7,)


def test_a_row_has_no_rows(qtbot: QtBot) -> None:
    model = numbers(3)
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
