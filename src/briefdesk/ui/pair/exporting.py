"""Export sentence pairs: which, as what, where to, and what became of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.bitext import Bitext
from briefdesk.model.pairing import Link
from briefdesk.phrases import phrase
from briefdesk.services import bitexts, pairing
from briefdesk.services.desk import Desk
from briefdesk.services.pairing import AlignmentWork
from briefdesk.ui.pair.aligner import Aligner
from briefdesk.ui.places import file_stem, start_folder
from briefdesk.ui.say import say, say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.workspace import Workspace

_WORDS = {
    "tmx": phrase("pairs", "TMX 1.4b, for translation memories"),
    "docx": phrase("pairs", "Word, a table of two columns"),
    "xlsx": phrase("pairs", "Excel, two columns"),
}


class ExportPairsDialog(QDialog):
    """Writes the sentences of the shown briefing and its original to a file."""

    def __init__(self, workspace: Workspace) -> None:
        """Export the pairs of the briefing that is shown; use with ``open()``."""
        super().__init__(workspace.window)
        self.setObjectName("export_pairs")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export pairs"))
        self.setMinimumWidth(520)
        self._workspace = workspace
        self._briefing_id = workspace.briefing_id or 0
        self._task: Task | None = None
        self._written: Path | None = None
        self._count = 0
        self.what, self.format = Choice[bool](), Choice[str]()
        self.told = QLabel()
        self.progress = QProgressBar()
        self.folder = QPushButton(self.tr("Show in folder"))
        self.cancel = QPushButton(self.tr("Close"))
        self.export = QPushButton(self.tr("Export…"))
        self._lay_out()
        self._at_work(at_work=False)
        self.export.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._leave)
        self.folder.clicked.connect(self._open_folder)
        workspace.closing.connect(self.close)

    def _lay_out(self) -> None:
        self.what.offer(
            [(self.tr("Confirmed pairs only"), True), (self.tr("All sentences"), False)]
        )
        self.format.offer([(say(_WORDS[name]), name) for name in bitexts.formats()])
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress.setTextVisible(False)
        for button in (self.cancel, self.folder):
            button.setAutoDefault(False)
        self.export.setDefault(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in ((self.tr("What"), self.what), (self.tr("Format"), self.format)):
            caption = QLabel(words)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
            field.setAccessibleName(words)
            form.addRow(caption, field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(buttons)

    # ---- where to

    @Slot()
    def _ask(self) -> None:
        shown = self._workspace.shown
        title = "" if shown is None else shown.briefing.meta.title
        name = file_stem(title) or self.tr("pairs")
        suffix = self.format.value
        place = start_folder(self._workspace) / f"{name}.{suffix}"
        dialog = QFileDialog(self, self.tr("Export pairs to"), str(place))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(str(place))
        dialog.fileSelected.connect(self.write_to)
        dialog.open()

    @Slot(str)
    def write_to(self, name: str) -> None:
        """Write the pairs to a file; the file dialog has asked whether it may be replaced."""
        out = Path(name)
        self._workspace.change_settings(exchange_folder=str(out.parent))
        self._written = None
        self._say(self.tr("Reading the pairs…"))
        self.progress.setRange(0, 0)
        work = partial(_missing, briefing_id=self._briefing_id, out=out)
        self._workspace.tasks.read(self._begin(), work, partial(self._align, out))

    def _align(self, out: Path, work: AlignmentWork | None) -> None:
        """Find first which sentences belong together, where that is not known."""
        if work is None:
            self._read(out, None)
            return
        done = partial(self._keep, out, work)
        Aligner.of(self._workspace).align(work, self._begin(), done)

    def _keep(self, out: Path, work: AlignmentWork, links: tuple[Link, ...]) -> None:
        keep = partial(pairing.keep_alignment, work=work, links=links)
        self._workspace.tasks.read(self._begin(), keep, partial(self._read, out))

    def _read(self, out: Path, _kept: object) -> None:
        task = self._begin()
        work = partial(
            bitexts.bitext,
            briefing_id=self._briefing_id,
            progress=task.report,
            confirmed_only=self.what.value,
        )
        self._workspace.tasks.read(task, work, partial(self._write, out, self.format.value))

    def _begin(self) -> Task:
        self._task = Task(self, progressed=self._show_progress, failed=self._failed)
        self._at_work(at_work=True)
        return self._task

    def _write(self, out: Path, format_name: str, taken: Bitext) -> None:
        self._say(self.tr("Writing “{name}”…").format(name=out.name))
        self._count = len(taken.rows)
        task = self._begin()
        work = partial(bitexts.export, taken, format_name, out, task.report)
        self._workspace.tasks.free(task, work, partial(self._done, out))

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _failed(self, error: BriefDeskError) -> None:
        self._say(say_error(error), is_problem=True)
        self._at_work(at_work=False)

    def _done(self, out: Path, _written: None) -> None:
        self._written = out
        pairs = self.tr("%n pair(s)", "", self._count)
        said = self.tr("“{name}” was written: {pairs}.")
        self._say(said.format(name=out.name, pairs=pairs))
        self._at_work(at_work=False)

    def _say(self, words: str, *, is_problem: bool = False) -> None:
        self.told.setProperty("problem", is_problem)
        self.told.style().polish(self.told)
        self.told.setText(words)

    def _at_work(self, *, at_work: bool) -> None:
        for part in (self.export, self.what, self.format):
            part.setEnabled(not at_work)
        self.cancel.setText(self.tr("Cancel") if at_work else self.tr("Close"))
        self.progress.setVisible(at_work)
        self.folder.setVisible(self._written is not None and not at_work)

    @Slot()
    def _leave(self) -> None:
        """Give up what is under way, else close."""
        if self._task is not None and not self._task.is_over and not self.export.isEnabled():
            self._task.cancel()
            self._say(self.tr("Cancelled. No file was written."))
            self._at_work(at_work=False)
        else:
            self.reject()

    @Slot()
    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    @override
    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
        super().reject()


def _missing(desk: Desk, briefing_id: int, out: Path) -> AlignmentWork | None:
    bitexts.refuse_texts(desk, briefing_id, out)
    return pairing.missing(desk, briefing_id)
