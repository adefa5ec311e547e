"""Choose the encoding of a text file by looking at its first lines."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from briefdesk.errors import BriefDeskError
from briefdesk.model.briefing import Briefing
from briefdesk.services import originals, rereading
from briefdesk.services.originals import KeptFile
from briefdesk.services.rereading import ENCODINGS
from briefdesk.ui.review.correcting import read_again
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import page_font
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

ENCODING_NAMES = {
    "utf_8": "UTF-8",
    "gb18030": "GB 18030 / GBK / GB 2312",
    "cp950": "Big5 (CP950)",
    "big5hkscs": "Big5-HKSCS",
    "cp932": "Shift_JIS (CP932)",
    "euc_jp": "EUC-JP",
    "iso2022_jp": "ISO-2022-JP",
    "utf_16_le": "UTF-16 LE",
    "utf_16_be": "UTF-16 BE",
    "cp1252": "Windows-1252",
}


class EncodingDialog(Form):
    """Shows the beginning of the kept file in the chosen encoding; OK reads it again so."""

    def __init__(self, workspace: Workspace, briefing: Briefing) -> None:
        """Start with the encoding in which the file of ``briefing`` was read."""
        super().__init__(workspace.window, "", width=560)
        self.setWindowTitle(self.tr("Encoding of the file"))
        self._workspace = workspace
        self._briefing = briefing
        self._kept: KeptFile | None = None
        self._looking: Task | None = None
        self.choice = QComboBox()
        for name in ENCODINGS:
            self.choice.addItem(ENCODING_NAMES.get(name, name), name)
        known = briefing.document.file.encoding.replace("-", "_").removesuffix("_sig")
        self.choice.setCurrentIndex(max(0, self.choice.findData(known)))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setFont(page_font(briefing.meta.language, 11))
        self.preview.setMinimumHeight(220)
        self.preview.setTabChangesFocus(True)
        self.row(self.tr("Encoding"), self.choice)
        self.row(self.tr("First lines"), self.preview)
        self.ok.setText(self.tr("Read again"))
        self.choice.currentIndexChanged.connect(self._look)
        self.accepted.connect(self._apply)
        work = partial(originals.file_of, briefing_id=briefing.id)
        workspace.tasks.read(Task(self), work, self._found)

    def _found(self, kept: KeptFile) -> None:
        self._kept = kept
        self._look()

    @Slot()
    def _look(self) -> None:
        """Read the first lines in the encoding that is chosen now."""
        if self._looking is not None:
            self._looking.cancel()
        if self._kept is None:
            return
        self._looking = task = Task(self, failed=self._refused)
        work = partial(rereading.preview, self._kept, self.choice.currentData(), task.report)
        self._workspace.tasks.free(task, work, self.preview.setPlainText)

    def _refused(self, error: BriefDeskError) -> None:
        self.preview.setPlainText(say_error(error))

    @Slot()
    def _apply(self) -> None:
        read_again(self._workspace, self._briefing, encoding=self.choice.currentData())
