"""A dialog that writes a file: what is wanted above, what is under way and came of it below."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task


class WritingDialog(QDialog):
    """Use with ``open()``. It stays when the file is written, so that one may write another.

    Who derives from it fills ``fields`` and calls, when ``export`` is clicked, ``begin`` for each
    stage of the work, then ``finish``.
    """

    def __init__(self, parent: QWidget, title: str, *, width: int) -> None:
        """Start with nothing to fill in; ``width`` are pixels."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._task: Task | None = None
        self._written: Path | None = None
        self.fields = QFormLayout()
        self.told = QLabel()
        self.progress = QProgressBar()
        self.folder = QPushButton(self.tr("Show in folder"))
        self.cancel = QPushButton(self.tr("Close"))
        self.export = QPushButton(self.tr("Export"))
        self._lay_out_all()
        self.cancel.clicked.connect(self._leave)
        self.folder.clicked.connect(self._open_folder)

    def _lay_out_all(self) -> None:
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(12)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self.told, self.progress, self.folder):
            part.hide()
        self.progress.setTextVisible(False)
        for button in (self.cancel, self.folder):
            button.setAutoDefault(False)
        self.export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addLayout(self.fields)
        column.addWidget(self.told)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(buttons)

    def begin(self, words: str = "") -> Task:
        """Begin a stage of the work and say so, unless it goes on as what was said before."""
        if words:
            self._written = None
            self.say(words)
            self.progress.setRange(0, 0)
        self._task = Task(self, progressed=self._show_progress, failed=self._failed)
        self.show_work(under_way=True)
        return self._task

    def finish(self, file: Path, words: str) -> None:
        """Say that a file was written."""
        self._written = file
        self.say(words)
        self.show_work(under_way=False)

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Say what is under way, or what became of it."""
        self.told.setProperty("problem", is_problem)
        self.told.style().polish(self.told)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def show_work(self, *, under_way: bool) -> None:
        """Offer what can be done while a file is written, or while none is."""
        self.export.setEnabled(not under_way)
        self.cancel.setText(self.tr("Cancel") if under_way else self.tr("Close"))
        self.progress.setVisible(under_way)
        self.folder.setVisible(self._written is not None and not under_way)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _failed(self, error: BriefDeskError) -> None:
        self.say(say_error(error), is_problem=True)
        self.show_work(under_way=False)

    @Slot()
    def _leave(self) -> None:
        """Give up what is under way, else close."""
        if self._task is not None and not self._task.is_over and not self.export.isEnabled():
            self._task.cancel()
            self.say(self.tr("Cancelled. No file was written."))
            self.show_work(under_way=False)
        else:
            self.reject()

    @Slot()
    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    @override
    def reject(self) -> None:
        """Give up what is under way: no file is written."""
        if self._task is not None:
            self._task.cancel()
        super().reject()
