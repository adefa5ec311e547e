"""The network page: a concept among its relatives of all jurisdictions, to be printed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.model.network import Network
from briefdesk.model.network_sheet import NetworkSheet
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.services import exporting, network_sheets
from briefdesk.services.desk import Desk
from briefdesk.services.entries import entry_index, related
from briefdesk.services.lexicon import Lexicon
from briefdesk.ui.clipboard import mime_data
from briefdesk.ui.slices import Slices
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.network_view import NetworkView
from briefdesk.ui.termbase.page import Page, PageEntry, Room
from briefdesk.ui.termbase.sheet import sheet_of
from briefdesk.ui.widgets.vacancy import Vacancy

_COPIED = phrase("messages", "The network card was copied as text.")
_NEAR, _FAR = 1, 2  # relations that lead to a concept on the card


class NetworkPage(Page):
    """Shows the network of one concept; a relative that is pressed becomes the centre."""

    def __init__(self, room: Room) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("network")
        self._room = room
        self._reading: Task | None = None
        self._asked = ""  # the id of what is to be in the middle
        self._way: list[str] = []  # the centres before this one
        self._network: Network | None = None
        self.sheet: NetworkSheet | None = None
        self.view: NetworkView | None = None
        self._slices = Slices(self)
        self.back, self.open_entry = QPushButton(), QPushButton()
        self.far = QCheckBox()
        self.copy, self.save = QPushButton(), QPushButton()
        self._scroll = QScrollArea()
        self._body = Vacancy(self._scroll)
        self._lay_out()
        self._connect()
        self._relabel()
        self._offer()

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("bar", True)  # noqa: FBT003 - a property of the style sheet
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.open_entry)
        row.addStretch(1)
        row.addWidget(self.far)
        row.addSpacing(12)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        for button in (self.back, self.open_entry, self.copy):
            button.setFlat(True)
        for button in (self.back, self.open_entry, self.copy, self.save):
            button.setAutoDefault(False)
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("paper", True)  # noqa: FBT003 - a property of the style sheet
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.open_entry.clicked.connect(self._open)
        self.far.toggled.connect(self._again)
        self.copy.clicked.connect(self.copy_text)
        self.save.clicked.connect(self._ask_file)
        self._room.keeper.renewed.connect(self._again)
        for keys, slot in (("Alt+Left", self.go_back), ("Ctrl+S", self._ask_file)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # ---- what is shown

    @property
    def concept_id(self) -> str:
        """The concept in the middle, empty if there is none."""
        return "" if self._network is None else self._network.concept.id

    @Slot(object)
    def show_concept(self, concept_id: str) -> None:
        """Put a concept in the middle, now or as soon as the entries are there."""
        if self._asked not in ("", concept_id):
            self._way.append(self._asked)
        self._read(concept_id)

    @Slot()
    def go_back(self) -> None:
        """Put the concept in the middle that was there before."""
        if self._way:
            self._read(self._way.pop())

    @Slot()
    def _again(self) -> None:
        """Show what became of the network."""
        if self._asked:
            self._read(self._asked)

    def _read(self, concept_id: str) -> None:
        known = self._room.keeper.catalogue
        self._asked = concept_id
        if known is None:
            self._offer()
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = task = Task(self)
        steps = _FAR if self.far.isChecked() else _NEAR
        work = partial(_network, known.lexicon, concept_id, steps, task.report)
        self._room.workspace.tasks.free(task, work, self._show)

    def _show(self, found: Network | None) -> None:
        """Show a network, unless it is what is seen already."""
        if found is None or found != self._network:
            self._network = found
            self._draw()
        self._offer()

    def _draw(self) -> None:
        self._slices.begin(iter(()))
        had_focus = self.view is not None and self.view.isAncestorOf(self.focusWidget())
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        self.sheet = self.view = None
        if self._network is None:
            return
        self.sheet = sheet_of(self._network)
        self.view = NetworkView(self.sheet)
        self.view.followed.connect(self.show_concept)
        self._scroll.setWidget(self.view)
        self._slices.begin(self.view.steps())
        if had_focus:
            self.view.centre.setFocus()

    def _offer(self) -> None:
        there = self._network is not None
        for part in (self.open_entry, self.far, self.copy, self.save):
            part.setEnabled(there)
        self.back.setEnabled(bool(self._way))
        self._body.say(self._say_empty())
        self._body.show_view(when=there)

    def _say_empty(self) -> str:
        if self._room.keeper.catalogue is None:
            return self.tr("The term bases are being read…")
        return self.tr(
            "Choose an entry on the page “Concepts” and press “Network”, or put the text cursor"
            " in a term of the briefing and choose Terms, “Network of the term”."
        )

    @override
    def take_focus(self) -> None:
        if self.view is not None:
            self.view.centre.setFocus()
        else:
            self.setFocus()

    # ---- acts

    @Slot()
    def _open(self) -> None:
        if self.concept_id:
            self._room.show_concept(self.concept_id)

    @Slot()
    def copy_text(self) -> None:
        """Put the card on the clipboard as plain text."""
        if self.sheet is not None:
            data = mime_data()
            data.setText(network_sheets.as_text(self.sheet))
            QGuiApplication.clipboard().setMimeData(data)
            self._room.workspace.told.emit(_COPIED)

    @Slot()
    def _ask_file(self) -> None:
        if self.sheet is None:
            return
        dialog = QFileDialog(self, self.tr("Save the network card"), str(self._place()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.fileSelected.connect(self.save_as)
        dialog.open()

    def _place(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        places = (
            self._room.workspace.settings.memo_folder,
            QStandardPaths.writableLocation(documents),
        )
        folder = next((Path(one) for one in places if one and Path(one).is_dir()), Path.home())
        return folder / f"{self.concept_id}.pdf"

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Write the card that is shown to a PDF file."""
        if self.sheet is not None:
            work = partial(_refuse_own_files, out=Path(name))
            self._room.workspace.tasks.read(Task(self), work, partial(self._save, self.sheet))

    def _save(self, sheet: NetworkSheet, out: Path) -> None:
        task = Task(self)
        work = partial(network_sheets.render, sheet, out, task.report)
        self._room.workspace.tasks.free(task, work, self._tell)

    def _tell(self, file: Path) -> None:
        told = self._room.workspace.told
        told.emit(self.tr("The network card was saved as “{file}”.").format(file=file.name))

    # ---- words

    def _relabel(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(
            QKeySequence("Alt+Left").toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.open_entry.setText(self.tr("Open the entry"))
        self.far.setText(self.tr("Relatives of relatives, too"))
        self.copy.setText(self.tr("Copy as text"))
        self.save.setText(self.tr("Save as PDF…"))
        self._scroll.setAccessibleName(self.tr("Network"))
        self._offer()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._draw()


def _network(known: Lexicon, concept_id: str, steps: int, progress: Progress) -> Network | None:
    """Return the network of a concept, None if there is no such concept."""
    index = entry_index(known, progress)
    concept = index.known.concept(concept_id)
    return None if concept is None else related(index, concept, steps)


def _refuse_own_files(desk: Desk, out: Path) -> Path:
    exporting.refuse_own_files(desk, out)
    return out


NETWORK = PageEntry(
    id="network",
    label=phrase("termbase", "Network"),
    hint=phrase("termbase", "See a concept among its relatives in other jurisdictions"),
    make=NetworkPage,
)
