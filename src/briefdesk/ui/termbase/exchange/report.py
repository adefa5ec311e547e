"""All that could not be kept of a file: where, of which entry, and what was done."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.exchange import ReportEntry
from briefdesk.model.packed import Packed
from briefdesk.services import report_files
from briefdesk.ui.places import start_folder
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.tip import plain_tip
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ReportModel(QAbstractTableModel):
    """The report, read row by row as it is looked at."""

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self._report: Packed[ReportEntry] | None = None

    def show(self, report: Packed[ReportEntry]) -> None:
        """Show another report."""
        self.beginResetModel()
        self._report = report
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._report is None else len(self._report)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if not index.isValid() or self._report is None or role not in shown:
            return None
        text = row_of(self._report[index.row()])[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Line"), self.tr("Entry"), self.tr("What"))[section]


class ReportView(QWidget):
    """The report as a table; it can be copied and saved."""

    def __init__(self, workspace: Workspace) -> None:
        """Start empty."""
        super().__init__()
        self._workspace = workspace
        self._report: Packed[ReportEntry] | None = None
        self.model = ReportModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("What could not be kept"))
        self.table.setShowGrid(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 70)
        header.resizeSection(1, 180)
        self.shown = Vacancy(self.table)
        self.copy = QPushButton(self.tr("Copy all"))
        self.save = QPushButton(self.tr("Save as…"))
        for button in (self.copy, self.save):
            button.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 6, 12, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shown, 1)
        column.addLayout(buttons)

    def show_report(self, report: Packed[ReportEntry]) -> None:
        """Show what could not be kept."""
        self._report = report
        self.model.show(report)
        self.shown.say(self.tr("Everything in the file was kept."))
        self.shown.show_view(when=len(report) > 0)
        for button in (self.copy, self.save):
            button.setEnabled(len(report) > 0)

    @Slot()
    def _copy(self) -> None:
        if self._report is not None:
            work = partial(_as_text, self._report)
            self._workspace.tasks.free(Task(self), work, QApplication.clipboard().setText)

    @Slot()
    def _ask(self) -> None:
        proposed = start_folder(self._workspace) / self.tr("import report.csv")
        dialog = QFileDialog(self, self.tr("Save the report as"), str(proposed))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV files (*.csv)"), self.tr("Text files (*.txt)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(str(proposed))
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Write the report to a file."""
        if self._report is None:
            return
        head = tuple(str(self.model.headerData(n, Qt.Orientation.Horizontal)) for n in range(3))
        said = self.tr("The report was saved as “{name}”.").format(name=Path(name).name)
        work = partial(_write, Path(name), self._report, (*head, self.tr("Value")))
        self._workspace.tasks.free(Task(self), work, lambda _: self._workspace.told.emit(said))


def row_of(entry: ReportEntry) -> tuple[str, str, str]:
    """Return line, entry and sentence of something that could not be kept."""
    line = f"{entry.line:,}" if entry.line else ""
    return line, entry.concept, say(entry.said, **entry.places)


def _rows(report: Packed[ReportEntry]) -> Iterator[tuple[str, ...]]:
    for entry in report:
        _, concept, words = row_of(entry)
        yield str(entry.line or ""), concept, words, entry.value


def _as_text(report: Packed[ReportEntry]) -> str:
    return "\n".join("\t".join(row[:3]) for row in _rows(report))


def _write(out: Path, report: Packed[ReportEntry], head: tuple[str, ...]) -> None:
    report_files.write(out, [head, *_rows(report)])
