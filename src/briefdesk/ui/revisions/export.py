"""Hand the corrections over: as a table, or as a document with tracked changes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.services import revision_reports
from briefdesk.services.desk import Desk
from briefdesk.services.revision_reports import Handed, Snapshot
from briefdesk.ui.label_languages import LABEL_LANGUAGES, label_language
from briefdesk.ui.places import file_stem, report_folder
from briefdesk.ui.revisions.words import FORMAT_WORDS
from briefdesk.ui.say import say, say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.widgets.replace_question import ReplaceQuestion
from briefdesk.ui.workspace import Workspace


class ExportForm(Form):
    """Asks which format and where to, and writes it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Hand over the corrections of the shown briefing."""
        super().__init__(parent, "", width=560)
        self.setObjectName("export_revisions")
        self.setWindowTitle(self.tr("Export corrections"))
        self._workspace = workspace
        self._briefing_id = workspace.briefing_id
        self._may_replace: Path | None = None
        self._task: Task | None = None
        self.format, self.language = Choice[str](), Choice[str]()
        known = dict(revision_reports.formats())
        order = [name for name in FORMAT_WORDS if name in known]
        order += [name for name in known if name not in FORMAT_WORDS]
        words = [say(FORMAT_WORDS[n]) if n in FORMAT_WORDS else n.upper() for n in order]
        self._suffixes = known
        self.format.offer(list(zip(words, order, strict=True)))
        self.language.offer([(name, code) for code, name in LABEL_LANGUAGES])
        self.language.choose(label_language(workspace))
        self.target = LineInput(str(report_folder(workspace) / self._name()))
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask)
        where = QWidget()
        across = QHBoxLayout(where)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.target, 1)
        across.addWidget(choose)
        self.row(self.tr("Format"), self.format)
        self.row(self.tr("Labels in"), self.language)
        self.row(self.tr("Save as"), where)
        where.setFocusProxy(self.target)
        self.target.setAccessibleName(self.tr("Save as"))
        self.ok.setText(self.tr("Export"))
        self.format.activated.connect(self._rename)
        self.buttons.accepted.disconnect(self.accept)
        self.buttons.accepted.connect(self._start)
        self.require(self.target, lambda text: bool(text.strip()))

    def _name(self) -> str:
        shown = self._workspace.shown
        title = "" if shown is None else shown.briefing.meta.title
        stem = self.tr("Corrections {title}").format(title=file_stem(title)).strip()
        return stem + self._suffixes[self.format.value]

    @Slot()
    def _rename(self) -> None:
        """Give the file the ending of the format."""
        file = Path(self.target.text())
        if file.suffix in self._suffixes.values():
            self.target.setText(str(file.with_suffix(self._suffixes[self.format.value])))

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"), self.target.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.target.text())
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.target.setText(file)
        self._may_replace = Path(file)  # the dialog has asked

    @Slot()
    def _start(self) -> None:
        if self._briefing_id is None or self._task is not None:
            return
        out = revision_reports.written_to(Path(self.target.text().strip()), self.format.value)
        self._task = Task(self, failed=self._refused)
        work = partial(
            _look,
            briefing_id=self._briefing_id,
            out=out,
            lang=self.language.value,
            author=self._workspace.settings.author,
        )
        self._workspace.tasks.read(self._task, work, partial(self._write_or_ask, out))

    def _write_or_ask(self, out: Path, found: tuple[bool, Snapshot]) -> None:
        taken, snapshot = found
        if not taken or out == self._may_replace:
            self._write(out, snapshot)
            return
        self._task = None
        ReplaceQuestion(self, out, partial(self._write, out, snapshot)).open()

    def _write(self, out: Path, snapshot: Snapshot) -> None:
        self._task = task = Task(self, failed=self._refused)
        self.ok.setEnabled(False)
        work = partial(revision_reports.export, snapshot, self.format.value, out, task.report)
        self._workspace.tasks.free(task, work, self._written)

    def _written(self, handed: Handed) -> None:
        self._workspace.change_settings(memo_folder=str(handed.file.parent))
        told = self.tr("The corrections are in “{file}”.").format(file=handed.file)
        count = len(handed.comments_only)
        if count:
            told += " " + self.tr("%n of them are only comments there.", "", count)
        self._workspace.told.emit(told)
        self.accept()

    def _refused(self, error: BriefDeskError) -> None:
        self._task = None
        self.ok.setEnabled(True)
        self.complain(say_error(error))

    @override
    def reject(self) -> None:
        """Give up what is under way: no file is written."""
        if self._task is not None:
            self._task.cancel()
        super().reject()


def _look(desk: Desk, briefing_id: int, out: Path, lang: str, author: str) -> tuple[bool, Snapshot]:
    taken = revision_reports.standing_at(desk, briefing_id, out)
    return taken, revision_reports.snapshot(desk, briefing_id, lang, author=author)
