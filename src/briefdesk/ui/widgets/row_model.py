"""Values as the rows of a list."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowModel(QAbstractListModel, Generic[V]):
    """A row for each value, in the order in which they are given."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(
        self,
        words: Callable[[V], str],
        spoken: Callable[[V], str],
        parent: QObject | None = None,
    ) -> None:
        """Start empty; the functions return a value as text, and as a screen reader says it."""
        super().__init__(parent)
        self.rows: tuple[V, ...] = ()
        self._words, self._spoken = words, spoken

    def show(self, rows: Sequence[V]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None
