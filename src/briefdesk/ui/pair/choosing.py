"""Choose the original of a briefing: one of the library, or a file, which is kept there first."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.changes import Changes
from briefdesk.services import opening, pairing
from briefdesk.services.desk import Desk
from briefdesk.services.opening import Kept
from briefdesk.services.parsing import Parsed
from briefdesk.ui.importing import parse_into
from briefdesk.ui.places import start_folder
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Act, Workspace

_DOCUMENTS = "*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt"
_ID = Qt.ItemDataRole.UserRole
_SIZE = 10.0  # points of a title


class _Offer(NamedTuple):
    """The briefings to choose from, and the one that was chosen before."""

    briefings: tuple[BriefingSummary, ...]
    chosen: int | None


class PairDialog(QDialog):
    """Asks with what the shown briefing belongs together."""

    def __init__(self, workspace: Workspace) -> None:
        """Ask about the briefing that is shown; use with ``open()``."""
        super().__init__(workspace.window)
        self.setObjectName("pair_with")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pair with the original"))
        self.setMinimumSize(560, 420)
        self._workspace = workspace
        self._briefing_id = workspace.briefing_id or 0
        self._task: Task | None = None
        self._offered: tuple[BriefingSummary, ...] = ()
        self.question, self.told = QLabel(), QLabel()
        self.filter = LineInput()
        self.list = QListWidget()
        self.progress = QProgressBar()
        self.file = QPushButton(self.tr("Choose a &file…"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.pair = QPushButton(self.tr("&Pair"))
        self._lay_out()
        self._at_work(at_work=False)
        self.filter.textEdited.connect(self._list)
        self.list.currentItemChanged.connect(self._picked)
        self.list.activated.connect(self._pair_chosen)
        self.file.clicked.connect(self._ask_file)
        self.pair.clicked.connect(self._pair_chosen)
        self.cancel.clicked.connect(self.reject)
        workspace.closing.connect(self.close)
        work = partial(_offer, briefing_id=self._briefing_id)
        workspace.tasks.read(Task(self), work, self._show)

    def _lay_out(self) -> None:
        shown = self._workspace.shown
        title = "" if shown is None else shown.briefing.meta.title
        file = "" if shown is None else shown.briefing.document.file.name
        self.question.setText(
            self.tr("From which document was “{title}” translated?").format(title=title or file)
        )
        for label in (self.question, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.filter.setPlaceholderText(self.tr("Filter by title, number or file"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.list.setAccessibleName(self.tr("Documents of the library"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.pair.setDefault(True)
        for button in (self.file, self.cancel):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.file)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.question)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(self.progress)
        column.addLayout(buttons)
        self.filter.setFocus()

    # ---- one of the library

    def _show(self, offer: _Offer) -> None:
        self._offered = tuple(one for one in offer.briefings if one.id != self._briefing_id)
        self._list()
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == offer.chosen:
                self.list.setCurrentRow(row)
        if not self._offered:
            self._say(self.tr("The library has no other document yet: choose the original’s file."))

    @Slot()
    def _list(self) -> None:
        """List what has the words of the filter, what may be Japanese first."""
        words = self.filter.text().casefold().split()
        self.list.clear()
        found = [one for one in self._offered if all(w in _said_of(one) for w in words)]
        for one in sorted(found, key=lambda one: _language(one) != "ja"):
            details = " · ".join(part for part in (one.number, one.date, one.file_name) if part)
            row = QListWidgetItem(f"{one.title or one.file_name}\n{details}")
            row.setFont(chrome_font(_language(one), _SIZE))
            row.setData(_ID, one.id)
            self.list.addItem(row)
        self.list.setCurrentRow(0)
        self._picked()

    @Slot()
    def _picked(self) -> None:
        self.pair.setEnabled(self.list.currentItem() is not None and self.file.isEnabled())

    @Slot()
    def _pair_chosen(self) -> None:
        row = self.list.currentItem()
        if self.pair.isEnabled():
            self._pair(row.data(_ID))

    def _pair(self, original_id: int) -> None:
        work = partial(pairing.pair, briefing_id=self._briefing_id, original_id=original_id)
        self._at_work(at_work=True)
        self._workspace.tasks.change(work, self._paired, failed=self._failed)

    def _paired(self, _changes: Changes) -> None:
        self._workspace.change_settings(pair_view=True, original_page=False)
        self.accept()
        self._workspace.asked.emit(Act.PAIRED)

    # ---- a file

    @Slot()
    def _ask_file(self) -> None:
        folder = str(start_folder(self._workspace))
        dialog = QFileDialog(self, self.tr("Open the original"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        documents = self.tr("Documents")
        dialog.setNameFilters([f"{documents} ({_DOCUMENTS})", self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, name: str) -> None:
        """Read a file, keep it in the library, and pair the briefing with it."""
        self._say(self.tr("Reading “{name}”…").format(name=Path(name).name))
        self._at_work(at_work=True)
        self._task = Task(self, progressed=self._progress, failed=self._failed, dropped=_drop)
        staging = self._workspace.files / "staging"
        work = partial(parse_into, staging, Path(name), self._task.report)
        self._workspace.tasks.fetch(self._task, work, partial(self._keep, Path(name)))

    def _progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _keep(self, path: Path, parsed: Parsed) -> None:
        shown = self._workspace.shown
        matter = None if shown is None else shown.briefing.matter.id
        work = partial(opening.keep, parsed=parsed, matter_id=matter, path=path.absolute())
        self._workspace.tasks.change(work, self._kept, failed=self._failed)

    def _kept(self, kept: Kept) -> None:
        self._pair(kept.briefing_id)

    def _failed(self, error: BriefDeskError) -> None:
        self._at_work(at_work=False)
        self._say(say_error(error), is_problem=True)

    def _say(self, words: str, *, is_problem: bool = False) -> None:
        self.told.setProperty("problem", is_problem)
        self.told.style().polish(self.told)
        self.told.setText(words)

    def _at_work(self, *, at_work: bool) -> None:
        self.progress.setVisible(at_work)
        for part in (self.file, self.filter, self.list):
            part.setEnabled(not at_work)
        self._picked()

    @override
    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
        super().reject()


def _offer(desk: Desk, briefing_id: int) -> _Offer:
    known = pairing.pairing_of(desk, briefing_id)
    return _Offer(opening.briefings(desk), None if known is None else known.original_id)


def _said_of(one: BriefingSummary) -> str:
    return f"{one.title} {one.number} {one.date} {one.file_name}".casefold()


def _language(one: BriefingSummary) -> str:
    return body_language(one.title or one.file_name, "zh-Hans")


def _drop(parsed: object) -> None:
    """Remove the copy of a file that is not wanted any more: it may be confidential."""
    if isinstance(parsed, Parsed):
        parsed.discard()
