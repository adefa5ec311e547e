"""The bin: removed briefings, each of which can be restored."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
)

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.changes import Changes, Touched
from briefdesk.services import opening
from briefdesk.ui.library.briefings import BriefingDelegate, BriefingModel
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace


class BinDialog(QDialog):
    """Lists what is in the bin, whatever the matter."""

    def __init__(self, workspace: Workspace) -> None:
        """Read the bin."""
        super().__init__(workspace.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bin"))
        self.resize(560, 420)
        self._workspace = workspace
        self._model = BriefingModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(BriefingDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Removed briefings"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.selectionModel().currentChanged.connect(self._judge)
        self._list.doubleClicked.connect(self._restore)
        self._note = QLabel(
            self.tr("The bin is empty. Briefings you remove wait here and can be restored.")
        )
        self._note.setWordWrap(True)
        self._note.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._button = QPushButton(self.tr("Restore"))
        buttons.addButton(self._button, QDialogButtonBox.ButtonRole.ActionRole)
        self._button.clicked.connect(self._restore)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._note)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self._judge()
        workspace.tasks.changed.connect(self._follow)
        self._read()

    def _follow(self, changes: Changes) -> None:
        if changes.touched & Touched.BRIEFINGS:
            self._read()

    def _read(self) -> None:
        self._workspace.tasks.read(Task(self), partial(opening.briefings, binned=True), self._show)

    def _show(self, found: tuple[BriefingSummary, ...]) -> None:
        self._model.show(found)
        self._list.setVisible(bool(found))
        self._note.setVisible(not found)
        if found:
            self._list.setCurrentIndex(self._model.index(0))
        self._judge()

    def _judge(self) -> None:
        self._button.setEnabled(self._list.currentIndex().isValid())

    def _restore(self) -> None:
        summary = self._model.summary(self._list.currentIndex())
        if summary is not None:
            work = partial(opening.restore, briefing_id=summary.id)
            self._workspace.tasks.change(work, partial(_open, self._workspace, summary.id))


def _open(workspace: Workspace, briefing_id: int, _changes: Changes) -> None:
    workspace.open_briefing(briefing_id)
