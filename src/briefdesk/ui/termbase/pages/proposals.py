"""The proposals page: what translators would have in the term base, accepted or rejected here."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.proposal import Brought, Proposal, ProposalFile, ProposalState
from briefdesk.phrases import phrase
from briefdesk.services import exporting, proposing
from briefdesk.services.desk import Desk
from briefdesk.services.proposing import Comparison
from briefdesk.ui.say import say, say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.comparison_rows import comparison_rows
from briefdesk.ui.termbase.comparison_view import ComparisonView
from briefdesk.ui.termbase.page import Page, PageEntry, Room
from briefdesk.ui.termbase.proposal_rows import (
    STATE_WORDS,
    ProposalDelegate,
    ProposalModel,
    told,
)
from briefdesk.ui.termbase.view import name_of
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.acted_list import ActedList, Acts
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.vacancy import Vacancy

_TEXT = 10.0  # points
_FILE = "proposals.json"


class _Taken(NamedTuple):
    """What a file of proposals changed, and how many of them were new."""

    changes: Changes
    brought: Brought


class ProposalsPage(Page):
    """A queue: A or Enter accepts the current proposal, R asks why it is rejected."""

    def __init__(self, room: Room) -> None:
        """Read the proposals."""
        super().__init__()
        self.setObjectName("proposals")
        self._room = room
        self._all: tuple[Proposal, ...] = ()
        self._comparing: Task | None = None
        self._reading: Task | None = None
        self.model = ProposalModel()
        self.list = ProposalList(320)
        self._body = Vacancy(self.list)
        self.state = QComboBox()
        self.export_button, self.bring_button = QPushButton(), QPushButton()
        self.said, self.problem = QLabel(), QLabel()
        self.comparison = ComparisonView()
        self.reason = ReasonInput()
        self.accept_button, self.reject_button = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self._relabel()
        self._read()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProposalDelegate(self.list))
        for button in (self.export_button, self.bring_button):
            button.setFlat(True)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 8)
        top.addWidget(self.state)
        top.addStretch(1)
        top.addWidget(self.bring_button)
        top.addWidget(self.export_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._body, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._lay_out_right())
        split.setStretchFactor(0, 38)
        split.setStretchFactor(1, 62)
        split.setSizes([500, 860])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.list)

    def _lay_out_right(self) -> QWidget:
        for label in (self.said, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.said.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.problem.setProperty("problem", True)  # noqa: FBT003 - as above
        self.problem.hide()
        self.accept_button.setDefault(True)
        bar = QFrame()
        bar.setProperty("bar", True)  # noqa: FBT003 - a property of the style sheet
        row = QHBoxLayout(bar)
        row.setContentsMargins(18, 6, 12, 6)
        row.addWidget(self.said, 1)
        row.addWidget(self.reject_button)
        row.addWidget(self.accept_button)
        self._why = QWidget()
        why = QHBoxLayout(self._why)
        why.setContentsMargins(18, 8, 12, 8)
        why.addWidget(self.reason)
        self._why.hide()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._why)
        self.problem.setContentsMargins(18, 4, 18, 4)
        column.addWidget(self.problem)
        column.addWidget(self.comparison, 1)
        return right

    def _connect(self) -> None:
        self.list.accepted.connect(self.accept)
        self.list.rejected.connect(self.ask_reason)
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.state.currentIndexChanged.connect(self._list)
        self.accept_button.clicked.connect(self.accept)
        self.reject_button.clicked.connect(self.ask_reason)
        self.reason.confirmed.connect(self.reject)
        self.reason.left.connect(self._leave_reason)
        self.export_button.clicked.connect(self._ask_export)
        self.bring_button.clicked.connect(self._ask_bring)
        self._room.workspace.tasks.changed.connect(self._follow)

    # ---- what is listed

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.touched & Touched.CONCEPTS:
            self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = Task(self)
        work = partial(proposing.all_proposals, state=None)
        self._room.workspace.tasks.read(self._reading, work, self._take)

    def _take(self, found: tuple[Proposal, ...]) -> None:
        self._all = found
        self._list()
        left = sum(one.state is ProposalState.OPEN for one in found)
        if left != self.count:
            self.count = left
            self.count_changed.emit()

    @property
    def current(self) -> Proposal | None:
        """The proposal that keys and buttons mean."""
        found = self.list.currentIndex().data(ProposalModel.ROW)
        return found if isinstance(found, Proposal) else None

    @Slot()
    def _list(self) -> None:
        """List the proposals of the chosen state; the row stays where it was."""
        row = max(self.list.currentIndex().row(), 0)
        before = self.current
        wanted = self.state.currentData()
        rows = tuple(one for one in self._all if wanted in (None, one.state))
        ids = [one.id for one in rows]
        self.model.show(rows)
        at = ids.index(before.id) if before and before.id in ids else min(row, len(rows) - 1)
        if rows:
            self.list.setCurrentIndex(self.model.index(at, 0))
        self._body.say(
            self.tr(
                "No proposal is open.\nWho checks “As a proposal” when saving an entry makes one;"
                " those of others come in a file."
            )
            if wanted == ProposalState.OPEN
            else self.tr("There is no such proposal.")
        )
        self._body.show_view(when=bool(rows))
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        proposal = self.current
        is_open = proposal is not None and proposal.state is ProposalState.OPEN
        self.accept_button.setVisible(is_open)
        self.reject_button.setVisible(is_open)
        self.export_button.setEnabled(bool(self.model.rows))
        self._why.hide()
        self.problem.hide()
        words = "" if proposal is None else told(proposal)
        if proposal is not None and proposal.reason:
            words = f"{words}\n{proposal.reason}"
        self.said.setFont(chrome_font(body_language(words, "zh-Hans"), _TEXT))
        self.said.setText(words)
        if self._comparing is not None:
            self._comparing.cancel()
        if proposal is None:
            self.comparison.clear()
            return
        self._comparing = Task(self)
        work = partial(proposing.comparison, proposal=proposal)
        self._room.workspace.tasks.read(self._comparing, work, self._compare)

    def _compare(self, found: Comparison) -> None:
        rows = comparison_rows(*found, self._name)
        self.comparison.show_rows(rows, is_new=found.now is None)

    def _name(self, concept_id: str) -> str:
        known = self._room.keeper.concept(concept_id)
        return concept_id if known is None else name_of(known)

    # ---- deciding

    @property
    def _author(self) -> str:
        return self._room.workspace.settings.author

    @Slot()
    def accept(self) -> None:
        """Write what is proposed to the term base, and go on."""
        proposal = self.current
        if proposal is not None and proposal.state is ProposalState.OPEN:
            work = partial(proposing.accept, proposal_id=proposal.id, decided_by=self._author)
            self._room.keeper.change(work, failed=self._complain)

    @Slot()
    def ask_reason(self) -> None:
        """Ask why the current proposal is rejected."""
        proposal = self.current
        if proposal is not None and proposal.state is ProposalState.OPEN:
            self.reason.clear()
            self._why.show()
            self.reason.setFocus()

    @Slot()
    def reject(self) -> None:
        """Reject the current proposal for the reason that is typed, and go on."""
        proposal = self.current
        if proposal is not None:
            work = partial(
                proposing.reject,
                proposal_id=proposal.id,
                decided_by=self._author,
                reason=self.reason.text(),
            )
            self._room.keeper.change(work, self.list.setFocus, failed=self._complain)

    @Slot()
    def _leave_reason(self) -> None:
        self._why.hide()
        self.problem.hide()
        self.list.setFocus()

    def _complain(self, error: BriefDeskError) -> None:
        self.problem.setText(say_error(error))
        self.problem.show()

    # ---- files

    def _dialog(self, title: str) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
        dialog = QFileDialog(self, title, str(folder if folder.is_dir() else Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Proposals (*.json)"), self.tr("All files (*)")])
        return dialog

    @Slot()
    def _ask_export(self) -> None:
        dialog = self._dialog(self.tr("Export the listed proposals"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(self.export)
        dialog.open()

    @Slot(str)
    def export(self, name: str) -> None:
        """Write the listed proposals to a file."""
        work = partial(_packed, chosen=tuple(self.model.rows), out=Path(name))
        self._room.workspace.tasks.read(Task(self), work, partial(self._write, Path(name)))

    def _write(self, out: Path, data: bytes) -> None:
        done = partial(self._say_exported, out)
        self._room.workspace.tasks.free(Task(self), partial(proposing.export, data, out), done)

    def _say_exported(self, out: Path, _nothing: None) -> None:
        told_to = self._room.workspace.told
        told_to.emit(self.tr("The proposals were written to “{file}”.").format(file=out.name))

    @Slot()
    def _ask_bring(self) -> None:
        dialog = self._dialog(self.tr("Take in proposals and decisions"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.bring)
        dialog.open()

    @Slot(str)
    def bring(self, name: str) -> None:
        """Take in the proposals of others, and what was decided of one's own."""
        task = Task(self)
        work = partial(proposing.read, Path(name), task.report)
        self._room.workspace.tasks.fetch(task, work, self._bring)

    def _bring(self, file: ProposalFile) -> None:
        work = partial(_taken_in, file=file)
        self._room.workspace.tasks.change(work, self._say_brought)

    def _say_brought(self, taken: _Taken) -> None:
        brought = taken.brought
        words = self.tr("New: {new}. Decided: {decided}. Known before: {known}.").format(
            new=brought.new, decided=brought.decided, known=brought.known
        )
        self._room.workspace.told.emit(words)

    # ---- words

    def _relabel(self) -> None:
        self.list.setAccessibleName(self.tr("Proposals"))
        self.comparison.setAccessibleName(self.tr("The entry now and as proposed"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(
            self.tr("Why? The author will read it. Enter rejects, Esc goes back.")
        )
        self.state.setAccessibleName(self.tr("State"))
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Write the listed proposals to a file"))
        self.bring_button.setText(self.tr("Take in…"))
        self.bring_button.setToolTip(self.tr("Take in proposals and decisions from a file"))
        for button, words, keys in (
            (self.accept_button, self.tr("Accept"), "↵"),
            (self.reject_button, self.tr("Reject…"), "R"),
        ):
            button.setText(f"{words}  {keys}")
            button.setAccessibleName(words)
            button.setAutoDefault(False)
        chosen = max(self.state.currentIndex(), 0)
        self.state.blockSignals(True)  # noqa: FBT003 - a Qt setter
        self.state.clear()
        for state in ProposalState:
            self.state.addItem(say(STATE_WORDS[state]), state)
        self.state.addItem(self.tr("all"), None)
        self.state.setCurrentIndex(chosen)
        self.state.blockSignals(False)  # noqa: FBT003 - a Qt setter

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._list()


class ProposalList(ActedList):
    """The list with its keys: A or Enter, R."""

    accepted = Signal()
    rejected = Signal()

    @property
    @override
    def acts(self) -> Acts:
        key = Qt.Key
        return {
            key.Key_Return: self.accepted,
            key.Key_Enter: self.accepted,
            key.Key_A: self.accepted,
            key.Key_R: self.rejected,
        }


class ReasonInput(LineInput):
    """The line for a reason: Enter confirms, Esc leaves."""

    confirmed = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _packed(desk: Desk, chosen: tuple[Proposal, ...], out: Path) -> bytes:
    exporting.refuse_own_files(desk, out)
    return proposing.packed(desk, chosen)


def _taken_in(desk: Desk, file: ProposalFile) -> _Taken:
    return _Taken(*proposing.bring(desk, file))


PROPOSALS = PageEntry(
    id="proposals",
    label=phrase("termbase", "Proposals"),
    hint=phrase("termbase", "Decide what translators propose"),
    make=ProposalsPage,
    at_once=True,
)
