"""Export sentence pairs: which, as what, where to, and what became of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
)
from typing_extensions import override

from briefdesk.model.bitext import Bitext
from briefdesk.model.pairing import Link
from briefdesk.phrases import phrase
from briefdesk.services import bitexts, pairing
from briefdesk.services.desk import Desk
from briefdesk.services.pairing import AlignmentWork
from briefdesk.ui.aligner import Aligner
from briefdesk.ui.places import file_stem, start_folder
from briefdesk.ui.say import say
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.writing_dialog import WritingDialog
from briefdesk.ui.workspace import Workspace

_WORDS = {
    "tmx": phrase("pairs", "TMX 1.4b, for translation memories"),
    "docx": phrase("pairs", "Word, a table of two columns"),
    "xlsx": phrase("pairs", "Excel, two columns"),
}


class ExportPairsDialog(WritingDialog):
    """Writes the sentences of the shown briefing and its original to a file."""

    def __init__(self, workspace: Workspace) -> None:
        """Export the pairs of the briefing that is shown; use with ``open()``."""
        super().__init__(workspace.window, self.tr("Export pairs"), width=520)
        self.setObjectName("export_pairs")
        self.what, self.format = Choice[bool](), Choice[str]()
        self._workspace = workspace
        self._briefing_id = workspace.briefing_id or 0
        self.export.setText(self.tr("Export…"))
        self._lay_out()
        self.export.clicked.connect(self._ask)
        workspace.closing.connect(self.close)

    def _lay_out(self) -> None:
        self.what.offer(
            [(self.tr("Confirmed pairs only"), True), (self.tr("All sentences"), False)]
        )
        self.format.offer([(say(_WORDS[name]), name) for name in bitexts.formats()])
        for words, field in ((self.tr("What"), self.what), (self.tr("Format"), self.format)):
            caption = QLabel(words)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
            field.setAccessibleName(words)
            self.fields.addRow(caption, field)

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
        task = self.begin(self.tr("Reading the pairs…"))
        work = partial(_missing, briefing_id=self._briefing_id, out=out)
        self._workspace.tasks.read(task, work, partial(self._align, out))

    def _align(self, out: Path, work: AlignmentWork | None) -> None:
        """Find first which sentences belong together, where that is not known."""
        if work is None:
            self._read(out, None)
            return
        done = partial(self._keep, out, work)
        Aligner.of(self._workspace).align(work, self.begin(), done)

    def _keep(self, out: Path, work: AlignmentWork, links: tuple[Link, ...]) -> None:
        keep = partial(pairing.keep_alignment, work=work, links=links)
        self._workspace.tasks.read(self.begin(), keep, partial(self._read, out))

    def _read(self, out: Path, _kept: object) -> None:
        task = self.begin()
        work = partial(
            bitexts.bitext,
            briefing_id=self._briefing_id,
            progress=task.report,
            confirmed_only=self.what.value,
        )
        self._workspace.tasks.read(task, work, partial(self._write, out, self.format.value))

    def _write(self, out: Path, format_name: str, taken: Bitext) -> None:
        task = self.begin(self.tr("Writing “{name}”…").format(name=out.name))
        work = partial(bitexts.export, taken, format_name, out, task.report)
        self._workspace.tasks.free(task, work, partial(self._done, out))

    def _done(self, out: Path, count: int) -> None:
        pairs = self.tr("%n pair(s)", "", count)
        said = self.tr("“{name}” was written: {pairs}.")
        self.finish(out, said.format(name=out.name, pairs=pairs))

    @override
    def show_work(self, *, under_way: bool) -> None:
        """Let nothing be chosen any more while it is read."""
        super().show_work(under_way=under_way)
        for part in (self.what, self.format):
            part.setDisabled(under_way)


def _missing(desk: Desk, briefing_id: int, out: Path) -> AlignmentWork | None:
    bitexts.refuse_texts(desk, briefing_id, out)
    return pairing.missing(desk, briefing_id)
