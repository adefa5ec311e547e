"""Bring a term base file, or pasted rows, into the library: its columns, then the merge."""

import re
import tempfile
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent
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
from briefdesk.model.merge import Merged, MergePlan, MergeTarget, Merging
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services import merging, termbases
from briefdesk.services.desk import Desk
from briefdesk.services.parsing import preview_termbase
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.comparing import NEW, ComparePage
from briefdesk.ui.termbase.exchange.mapping import MappingPage
from briefdesk.ui.termbase.exchange.words import counts_of
from briefdesk.ui.workspace import Workspace

_WISH = QSize(1180, 800)  # pixels; a smaller screen is filled
_AFTER_PLAN = 64  # code points of a proposed name


class _Aim(NamedTuple):
    """Into which term base a file goes, and those that there are."""

    target: MergeTarget
    known: tuple[TermBaseInfo, ...]


class ImportDialog(QDialog):
    """Leads from a file to a merge that is one step of undo; never in the way of the window."""

    def __init__(self, workspace: Workspace, path: Path, parent: QWidget) -> None:
        """Begin to read a file."""
        super().__init__(parent)
        self.setObjectName("import_terms")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setModal(False)
        self._workspace = workspace
        self._path = path
        self._pasted: tempfile.TemporaryDirectory[str] | None = None
        self._task: Task | None = None
        self._back_to: QWidget | None = None  # where one was before work began
        self._is_sheet = False
        self._known: tuple[TermBaseInfo, ...] | None = None
        self.setWindowTitle(self.tr("Import terms: {name}").format(name=path.name))
        self.step, self.busy = QLabel(), QLabel()
        self.progress, self.problem = QProgressBar(), QLabel()
        self.mapping = MappingPage(workspace, path.name)
        self.comparing = ComparePage(workspace, path.stem[:_AFTER_PLAN])
        self.pages, self._waiting = QStackedWidget(), QWidget()
        self.back, self.cancel = QPushButton(self.tr("Back")), QPushButton(self.tr("Cancel"))
        self.next = QPushButton()
        self._lay_out()
        self.mapping.asked.connect(self._preview)
        self.mapping.changed.connect(self._judge)
        self.comparing.changed.connect(self._judge)
        self.comparing.replan_asked.connect(self._aim)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        workspace.closing.connect(self.close)
        room = self.screen().availableGeometry().size() * 0.94
        self.resize(_WISH.boundedTo(room))
        self._preview(AS_GUESSED)

    @classmethod
    def of_rows(cls, workspace: Workspace, text: str, parent: QWidget) -> "ImportDialog":
        """Return a dialog for cells that were copied: lines of cells with tabs between them."""
        folder = tempfile.TemporaryDirectory(prefix="briefdesk-", ignore_cleanup_errors=True)
        file = Path(folder.name) / "pasted rows.tsv"
        file.write_text(text, "utf-8", newline="")
        made = cls(workspace, file, parent)
        made.hold(folder)
        return made

    def hold(self, folder: tempfile.TemporaryDirectory[str]) -> None:
        """Keep a folder until the dialog is closed."""
        self._pasted = folder
        self.setWindowTitle(self.tr("Import pasted rows"))
        self.comparing.name.setText(self.tr("pasted rows"))

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
        middle = Qt.AlignmentFlag.AlignHCenter
        waiting = QVBoxLayout(self._waiting)
        waiting.setContentsMargins(60, 0, 60, 0)
        waiting.setSpacing(14)
        waiting.addStretch(2)
        waiting.addWidget(self.busy)
        waiting.addWidget(self.progress, 0, middle)
        waiting.addWidget(self.problem)
        waiting.addStretch(3)
        for page in (self._waiting, self.mapping, self.comparing):
            self.pages.addWidget(page)
        for button in (self.back, self.cancel):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        top = QHBoxLayout()
        top.setContentsMargins(20, 14, 20, 8)
        top.addWidget(self.step, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 10, 20, 14)
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

    # ---- steps

    @Slot(object)
    def _preview(self, options: TermBaseOptions) -> None:
        """See whether the file is a sheet that somebody must explain."""
        task = self._begin(self.tr("Reading “{name}”…"), stay=self._is_sheet)
        work = partial(preview_termbase, self._path, task.report, options=options)
        self._workspace.tasks.fetch(task, work, self._show_preview)

    def _show_preview(self, preview: SheetPreview | None) -> None:
        if preview is None or preview.is_own:
            self._aim()
            return
        self._is_sheet = True
        self.mapping.show_preview(preview)
        self._turn(self.mapping)
        if self.next.isEnabled():
            self.next.setFocus()

    @Slot()
    def _aim(self) -> None:
        """Take the term base that the file goes into as it is now."""
        task = self._begin(self.tr("Reading “{name}”…"))
        work = partial(
            _aimed, wanted=self.comparing.into.value, name=self.comparing.name.text().strip()
        )
        self._workspace.tasks.read(task, work, partial(self._plan, task))

    def _plan(self, task: Task, aim: _Aim) -> None:
        if self._known is None:
            self._propose(aim)
        else:
            self.comparing.offer(aim.known, self.comparing.into.value)
        self._known = aim.known
        options = self.mapping.options if self._is_sheet else AS_GUESSED
        by = self.comparing.by.value
        work = partial(merging.plan, self._path, aim.target, task.report, by=by, options=options)
        self._workspace.tasks.fetch(task, work, self._show_plan)

    def _propose(self, aim: _Aim) -> None:
        """Offer what there is, and a name for a new one that is free."""
        self.comparing.name.setText(aim.target.termbase.name)
        self.comparing.offer(aim.known)

    def _show_plan(self, plan: MergePlan) -> None:
        self.comparing.show_plan(plan)
        self._turn(self.comparing)

    @Slot()
    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.mapping:
            self._aim()
        elif self.comparing.plan is not None and self.comparing.is_ready:
            plan, choices = self.comparing.plan, dict(self.comparing.choices)
            task = self._begin(self.tr("Importing “{name}”…"))
            policy = self.comparing.policy.value
            work = partial(merging.prepared, plan, policy, choices, task.report)
            self._workspace.tasks.free(task, work, self._write)

    def _write(self, made: Merging) -> None:
        self._task = None  # a change is never cancelled
        self.cancel.setEnabled(False)
        author = self._workspace.settings.author
        work = partial(merging.apply, merging=made, author=author)
        self._workspace.tasks.change(work, partial(self._done, made), failed=self._failed)

    def _done(self, made: Merging, _merged: Merged) -> None:
        said = self.tr("“{name}”: {counts}. Ctrl+Z takes it back.").format(
            name=made.termbase.title or made.termbase.name,
            counts=counts_of(made),
        )
        self._workspace.change_settings(exchange_folder=self._folder())
        self.close()
        self._workspace.told.emit(said)

    def _folder(self) -> str:
        if self._pasted is not None:
            return self._workspace.settings.exchange_folder
        return str(self._path.parent)

    @Slot()
    def _go_back(self) -> None:
        self._stop()
        self._turn(self.mapping)

    # ---- work under way

    def _begin(self, words: str, *, stay: bool = False) -> Task:
        """Show that something is being done; with ``stay`` the page remains to be seen."""
        self._stop()
        page = self.pages.currentWidget()
        self._back_to = page if page is not self._waiting else self._back_to
        self._task = Task(self, progressed=self._progress, failed=self._failed)
        self.busy.setText(words.format(name=self._path.name))
        self.problem.clear()
        self.progress.setRange(0, 0)
        self.progress.show()
        if not stay:
            self._turn(self._waiting)
        return self._task

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _failed(self, error: BriefDeskError) -> None:
        self.cancel.setEnabled(True)
        if self._back_to is self.mapping and self._is_sheet:
            self._turn(self.mapping)
            self.mapping.refuse(error)
        elif self._back_to is self.comparing:
            self._turn(self.comparing)
            self.comparing.complain(say_error(error))
            self._judge()
        else:
            self._turn(self._waiting)
            self.busy.clear()
            self.progress.hide()
            self.problem.setText(say_error(error))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    # ---- what is shown

    def _turn(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        page = self.pages.currentWidget()
        self.step.clear()
        ready = False
        if page is self.mapping:
            self.step.setText(self.tr("Step 1 of 2: what the columns hold"))
            ready = self.mapping.is_ready
        elif page is self.comparing:
            brings, last = self.tr("What the file brings"), self.tr("Step 2 of 2: what it brings")
            self.step.setText(last if self._is_sheet else brings)
            ready = self.comparing.is_ready
        self.back.setVisible(self._is_sheet and page is not self.mapping)
        self.next.setText(self.tr("Import") if page is self.comparing else self.tr("Next"))
        self.next.setEnabled(ready)

    @override
    def reject(self) -> None:
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        if self._pasted is not None:
            self._pasted.cleanup()
        super().closeEvent(event)


def _aimed(desk: Desk, wanted: int, name: str) -> _Aim:
    """Return a term base by its id, or one that is yet to be made under a free name."""
    known = termbases.all_termbases(desk)
    if wanted != NEW:
        return _Aim(merging.target(desk, wanted), known)
    return _Aim(merging.new_target(desk, free_name(name, known)), known)


def free_name(name: str, known: tuple[TermBaseInfo, ...]) -> str:
    """Return a name that no term base has: this one, or with a number behind it."""
    taken = {one.name for one in known}
    plain = re.sub(r"\s+", " ", name).strip() or "terms"
    number, found = 1, plain
    while found in taken:
        number += 1
        found = f"{plain} {number}"
    return found
