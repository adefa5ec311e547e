"""A dialog that leads from a term base file over its columns to a last page, and its long work."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.exchange import AS_GUESSED, SheetPreview, TermBaseOptions
from briefdesk.services.parsing import preview_termbase
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.last_page import LastPage
from briefdesk.ui.termbase.exchange.mapping import MappingPage
from briefdesk.ui.workspace import Workspace

_WISH = QSize(1180, 800)  # pixels; a smaller screen is filled


class StepsDialog(QDialog):
    """Reads a file, asks for its columns if it is a sheet, and shows what comes of it.

    ``last`` is the page at the end; ``compare`` begins the work that fills it, ``finish`` does what
    it shows. Nothing stands in the way of the window meanwhile.
    """

    def __init__(self, workspace: Workspace, path: Path, last: LastPage, parent: QWidget) -> None:
        """Show that a file is being read."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setModal(False)
        self.workspace = workspace
        self.path = path
        self.last = last
        self._task: Task | None = None
        self._back_to: QWidget | None = None  # where one was before work began
        self._is_writing = False
        self.is_sheet = False
        self.step, self.busy = QLabel(), QLabel()
        self.progress, self.problem = QProgressBar(), QLabel()
        self.mapping = MappingPage(workspace, path.name)
        self.pages, self._waiting = QStackedWidget(), QWidget()
        self.back, self.cancel = QPushButton(self.tr("Back")), QPushButton(self.tr("Cancel"))
        self.next = QPushButton()
        self._lay_out()
        self.mapping.asked.connect(self.preview)
        self.mapping.changed.connect(self.judge)
        last.changed.connect(self.judge)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        workspace.closing.connect(self.end)
        workspace.tasks.saving.connect(self._follow)
        self.resize(_WISH.boundedTo(self.screen().availableGeometry().size() * 0.94))

    def _lay_out(self) -> None:
        for label in (self.step, self.busy, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.step.setProperty("title", True)  # noqa: FBT003 - a property of the style sheet
        self.problem.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(420)
        self.busy.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting = QVBoxLayout(self._waiting)
        waiting.setContentsMargins(60, 0, 60, 0)
        waiting.setSpacing(14)
        waiting.addStretch(2)
        waiting.addWidget(self.busy)
        waiting.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        waiting.addWidget(self.problem)
        waiting.addStretch(3)
        for page in (self._waiting, self.mapping, self.last):
            self.pages.addWidget(page)
        for button in (self.back, self.cancel):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        top = QHBoxLayout()
        top.setContentsMargins(20, 14, 20, 8)
        top.addWidget(self.step, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 10, 20, 14)
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)

    # ---- what a dialog of this kind says

    def compare(self) -> None:
        """Begin the work that fills the last page."""
        raise NotImplementedError

    def finish(self) -> None:
        """Do what the last page shows."""
        raise NotImplementedError

    # ---- steps

    @property
    def options(self) -> TermBaseOptions:
        """How the file is to be read."""
        return self.mapping.options if self.is_sheet else AS_GUESSED

    @Slot(object)
    def preview(self, options: TermBaseOptions) -> None:
        """See whether the file is a sheet that somebody must explain."""
        task = self.begin(self.tr("Reading “{name}”…"), stay=self.is_sheet)
        work = partial(preview_termbase, self.path, task.report, options=options)
        self.workspace.tasks.fetch(task, work, self._show_preview)

    def _show_preview(self, preview: SheetPreview | None) -> None:
        if preview is None or preview.is_own:
            self.compare()
            return
        self.is_sheet = True
        self.mapping.show_preview(preview)
        self.turn(self.mapping)

    @Slot()
    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.mapping:
            self.compare()
        else:
            self.finish()

    @Slot()
    def _go_back(self) -> None:
        self.stop()
        self.turn(self.mapping)

    # ---- work under way

    def begin(self, words: str, *, stay: bool = False) -> Task:
        """Show that something is being done; with ``stay`` the page remains to be seen."""
        self.stop()
        page = self.pages.currentWidget()
        self._back_to = page if page is not self._waiting else self._back_to
        self._task = Task(self, progressed=self._progress, failed=self.failed)
        self.busy.setText(words.format(name=self.path.name))
        self.problem.clear()
        self.progress.setRange(0, 0)
        self.progress.show()
        if not stay:
            self.turn(self._waiting)
        return self._task

    def let_finish(self) -> None:
        """Say that what is under way is a change, never cancelled: stay open meanwhile."""
        self._task = None
        self._is_writing = True
        self.cancel.setEnabled(False)

    @Slot()
    def end(self) -> None:
        """Close, also while a change is under way."""
        self._is_writing = False
        self.close()

    @Slot(object)
    def _follow(self, is_saving: bool) -> None:
        self._is_writing = self._is_writing and is_saving

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def failed(self, error: BriefDeskError) -> None:
        """Say what went wrong, where one was before."""
        self._is_writing = False
        self.cancel.setEnabled(True)
        if self._back_to is self.mapping and self.is_sheet:
            self.turn(self.mapping)
            self.mapping.refuse(error)
        elif self._back_to is self.last:
            self.turn(self.last)
            self.last.complain(say_error(error))
            self.judge()
        else:
            self.turn(self._waiting)
            self.busy.clear()
            self.progress.hide()
            self.problem.setText(say_error(error))

    def stop(self) -> None:
        """Give up what is under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # ---- what is shown

    def turn(self, page: QWidget) -> None:
        """Show a page."""
        self.pages.setCurrentWidget(page)
        self.judge()

    @Slot()
    def judge(self) -> None:
        """Look whether one can go on."""
        page = self.pages.currentWidget()
        self.step.clear()
        ready = False
        if page is self.mapping:
            self.step.setText(self.tr("Step 1 of 2: what the columns hold"))
            ready = self.mapping.is_ready
        elif page is self.last:
            brings, second = self.tr("What the file brings"), self.tr("Step 2 of 2: what it brings")
            self.step.setText(second if self.is_sheet else brings)
            ready = self.last.is_ready
        self.back.setVisible(self.is_sheet and page is not self.mapping)
        self.next.setText(self.tr("Next") if page is self.mapping else self.last.verb)
        self.next.setVisible(page is not self._waiting)
        self.next.setEnabled(ready)

    @override
    def reject(self) -> None:
        if not self._is_writing:
            self.stop()
            super().reject()
