"""The second tab of the memo: what goes into the file, where it goes, and what became of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.memo import CommentCounts, Memo, MemoOptions, Profile, Rendered
from briefdesk.services import memos
from briefdesk.ui.label_languages import LABEL_LANGUAGES, label_language
from briefdesk.ui.memo.own_text import OwnTextPage
from briefdesk.ui.places import file_stem, report_folder
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.replace_question import ReplaceQuestion
from briefdesk.ui.workspace import Workspace

_KINDS = {Profile.MEMO: "memo", Profile.FULL: "text", Profile.REVISIONS: "report"}  # in file names


class ExportPage(QWidget):
    """Writes the memo of one briefing, or the report of its corrections, as a PDF file."""

    def __init__(self, workspace: Workspace, own_text: OwnTextPage) -> None:
        """Start with what was chosen the last time."""
        super().__init__()
        self._workspace = workspace
        self._own_text = own_text
        self._task: Task | None = None
        self._file: Path | None = None
        self._may_replace: Path | None = None
        settings = workspace.settings
        self._memo = QRadioButton(
            self.tr("&Memo: your text and the commented clauses as marked quotations")
        )
        self._full = QRadioButton(self.tr("&Full annotated text: the whole briefing with comments"))
        self._revisions = QRadioButton(
            self.tr("&Revision report: the corrections that are proposed, in a table")
        )
        full = settings.memo_profile == Profile.FULL.value
        self._kinds = {
            Profile.MEMO: self._memo,
            Profile.FULL: self._full,
            Profile.REVISIONS: self._revisions,
        }
        self._kinds[Profile(settings.memo_profile)].setChecked(True)
        self._language = QComboBox()
        for code, name in LABEL_LANGUAGES:
            self._language.addItem(name, code)
        self._language.setAccessibleName(self.tr("Language of the fixed words"))
        place = self._language.findData(settings.memo_language or label_language(workspace))
        self._language.setCurrentIndex(max(place, 0))
        self._provenance = QCheckBox(self.tr("&File name, hashes and colophon"))
        self._provenance.setChecked(full)
        self._full.toggled.connect(self._provenance.setChecked)
        self._milestones = QCheckBox(self.tr("&Dates and deadlines of the briefing"))
        self._milestones.setChecked(settings.memo_milestones)
        self._counts = QLabel()
        self._proposed = str(_proposed(workspace, self._profile))
        self._target = LineInput(self._proposed)
        for kind in self._kinds.values():
            kind.toggled.connect(self._name)
        self._target.setAccessibleName(self.tr("Save as"))
        self._choose = QPushButton(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose where to save"))
        self._choose.clicked.connect(self._ask)
        self._export = QPushButton(self.tr("Export PDF"))
        self._export.clicked.connect(self._start)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open = QPushButton(self.tr("Open"))
        self._open.clicked.connect(self._open_file)
        self._folder = QPushButton(self.tr("Show in folder"))
        self._folder.clicked.connect(self._open_folder)
        for button in (self._choose, self._cancel, self._open, self._folder):
            button.setAutoDefault(False)
        self._export.setDefault(True)
        self._lay_out()
        self._at_work(False)  # noqa: FBT003
        workspace.tasks.changed.connect(self._follow)
        self._count()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(16)
        kinds = QVBoxLayout()
        kinds.setSpacing(8)
        for kind in self._kinds.values():
            kinds.addWidget(kind)
        also = QVBoxLayout()
        also.setSpacing(8)
        also.addWidget(self._milestones)
        also.addWidget(self._provenance)
        target = QHBoxLayout()
        target.addWidget(self._target, 1)
        target.addWidget(self._choose)
        rows: tuple[tuple[str, QWidget | QVBoxLayout | QHBoxLayout], ...] = (
            (self.tr("What"), kinds),
            (self.tr("Labels in"), self._language),
            (self.tr("Also"), also),
            (self.tr("Comments"), self._counts),
            (self.tr("Save as"), target),
        )
        for label, field in rows:
            caption = QLabel(label)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
            form.addRow(caption, field)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 22, 22, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self._result)
        layout.addWidget(self._progress)
        layout.addLayout(buttons)

    def _at_work(self, at_work: bool) -> None:
        self._export.setEnabled(not at_work)
        self._cancel.setVisible(at_work)
        self._progress.setVisible(at_work)
        for button in (self._open, self._folder):
            button.setVisible(self._file is not None and not at_work)

    def _follow(self, changes: Changes) -> None:
        if changes.touched & (Touched.ANNOTATIONS | Touched.MEMOS):
            self._count()

    def _count(self) -> None:
        work = partial(memos.counts, briefing_id=self._own_text.briefing_id)
        self._workspace.tasks.read(Task(self), work, self._show_counts)

    def _show_counts(self, counts: CommentCounts) -> None:
        text = self.tr("%n shown", "", counts.shown)
        if counts.internal:
            text = self.tr("{shown}, {internal}").format(
                shown=text, internal=self.tr("%n internal left out", "", counts.internal)
            )
        lines = [text]
        if counts.loose:
            lines.append(self.tr("%n citation(s) in your text have no comment", "", counts.loose))
        self._counts.setText("\n".join(lines))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save memo as"), self._target.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._target.text())
        dialog.fileSelected.connect(self._choose_file)
        dialog.open()

    def _choose_file(self, name: str) -> None:
        self._target.setText(name)
        self._may_replace = Path(name)  # the file dialog has asked

    def _start(self) -> None:
        """Look at what stands in the place of the file, before anything is written."""
        self._own_text.save()
        out = Path(self._target.text()).expanduser()
        work = partial(memos.standing_at, briefing_id=self._own_text.briefing_id, out=out)
        self._workspace.tasks.read(self._begin(), work, partial(self._meet, out))

    def _begin(self) -> Task:
        """Show that work is under way, which can be cancelled."""
        self._file = None
        self._result.setProperty("problem", False)  # noqa: FBT003 - a Qt property
        self._result.setText(self.tr("Making the memo…"))
        self._progress.setRange(0, 0)
        self._task = Task(self, progressed=self._show_progress, failed=self._failed)
        self._at_work(True)  # noqa: FBT003
        return self._task

    def _meet(self, out: Path, standing: bool) -> None:
        """Export, or ask first when a file would be lost."""
        if not standing or out == self._may_replace:
            self._write(out)
            return
        self._result.clear()
        self._at_work(False)  # noqa: FBT003
        ReplaceQuestion(self, out, partial(self._write, out)).open()

    @property
    def _profile(self) -> Profile:
        return next(one for one, button in self._kinds.items() if button.isChecked())

    def _name(self, on: object) -> None:
        """Propose a name for another kind, unless somebody chose one."""
        if on and self._target.text() == self._proposed:
            self._proposed = str(_proposed(self._workspace, self._profile))
            self._target.setText(self._proposed)

    def _write(self, out: Path) -> None:
        settings = self._workspace.settings
        profile = self._profile
        options = MemoOptions(
            profile=profile,
            lang=self._language.currentData(),
            firm=settings.firm,
            firm_address=settings.firm_address,
            author=settings.author,
            provenance=self._provenance.isChecked(),
            milestones=self._milestones.isChecked(),
        )
        self._may_replace = None
        self._workspace.change_settings(
            memo_language=options.lang,
            memo_profile=profile.value,
            memo_milestones=options.milestones,
            memo_folder=str(out.parent),
        )
        task = self._begin()
        work = partial(memos.build, briefing_id=self._own_text.briefing_id, options=options)
        self._workspace.tasks.read(task, work, partial(self._render, task, out))

    def _render(self, task: Task, out: Path, memo: Memo) -> None:
        self._workspace.tasks.free(task, partial(memos.render, memo, out, task.report), self._done)

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._result.setText(self.tr("Cancelled. No file was written."))
        self._at_work(False)  # noqa: FBT003

    def _failed(self, error: BriefDeskError) -> None:
        self._result.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self._result.style().polish(self._result)
        self._result.setText(say_error(error))
        self._at_work(False)  # noqa: FBT003

    def _done(self, rendered: Rendered) -> None:
        self._file = Path(rendered.file)
        words = [
            self.tr("“{name}” was written: {pages}, {level}.").format(
                name=self._file.name,
                pages=self.tr("%n page(s)", "", rendered.pages),
                level=rendered.level,
            )
        ]
        if rendered.replaced:
            words.append(
                self.tr("No font has these characters, so they were replaced: {characters}").format(
                    characters=" ".join(rendered.replaced)
                )
            )
        self._result.style().polish(self._result)
        self._result.setText("\n".join(words))
        self._at_work(False)  # noqa: FBT003

    def _open_file(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))


def _proposed(workspace: Workspace, profile: Profile) -> Path:
    """Return where the memo of the shown briefing would go, named after its title and kind."""
    title = "" if workspace.shown is None else workspace.shown.briefing.meta.title
    name = file_stem(title) or "briefing"
    return report_folder(workspace) / f"{name} {_KINDS[profile]}.pdf"
