"""The candidates page: terms of the open briefing that no term base has, accepted by one key."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.candidate import Candidate
from briefdesk.model.concept import Concept
from briefdesk.model.progress import Progress, part_of
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services import concepts, mining
from briefdesk.services.entries import entry_index
from briefdesk.services.lexicon import Lexicon
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.candidate_rows import CANDIDATE, CandidateDelegate, CandidateModel
from briefdesk.ui.termbase.candidate_view import CandidateView
from briefdesk.ui.termbase.page import Page, PageEntry, Room
from briefdesk.ui.termbase.words import domain_word
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.acted_list import ActedList, Acts
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.tip import plain_tip
from briefdesk.ui.widgets.vacancy import Vacancy

_ACCEPT = phrase("history", "Accept term")
_SMALL = 9.4  # points
_TIP = Qt.ItemDataRole.ToolTipRole


class CandidatesPage(Page):
    """Lists what may be terms; Enter makes a draft entry, Delete passes one by.

    What is dismissed stays so for its briefing until the program ends.
    """

    def __init__(self, room: Room) -> None:
        """Begin to look when the page is first seen."""
        super().__init__()
        self.setObjectName("candidates")
        self._room = room
        self._mining: Task | None = None
        self._mined: OpenBriefing | None = None  # where ``_found`` comes from
        self._found: tuple[Candidate, ...] = ()
        self._taken: dict[tuple[int, str], str] = {}  # ids of entries, by briefing and name
        self._under_way: set[str] = set()  # ids of entries that are being written
        self._dismissed: dict[int, set[str]] = {}  # names, by briefing
        self._problem = ""
        self.model = CandidateModel()
        self.list = CandidateList(360)
        self._body = Vacancy(self.list)
        self.view: CandidateView | None = None
        self._scroll = QScrollArea()
        self.domain = QComboBox()
        self.said, self._domain_label = QLabel(), QLabel()
        self.again, self.cancel = QPushButton(), QPushButton()
        self.accept_button, self.edit_button = QPushButton(), QPushButton()
        self.dismiss_button, self.show_button = QPushButton(), QPushButton()
        self.restore_button = QPushButton()
        self._progress = QProgressBar()
        self._lay_out()
        self._connect()
        self._relabel()
        self._list()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(CandidateDelegate(self.model))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._domain_label.setProperty("quiet", True)  # noqa: FBT003 - as above
        self._domain_label.setBuddy(self.domain)
        self.domain.setEditable(True)
        self.domain.setLineEdit(LineInput())
        self.domain.setMinimumWidth(220)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.cancel.hide()
        for button in (self.again, self.cancel, self.restore_button):
            button.setFlat(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 8, 6)
        foot.addWidget(self.said, 1)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.restore_button)
        foot.addWidget(self.again)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body, 1)
        column.addLayout(foot)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._lay_out_right())
        split.setStretchFactor(0, 56)
        split.setStretchFactor(1, 44)
        split.setSizes([760, 600])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.list)

    def _lay_out_right(self) -> QWidget:
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("paper", True)  # noqa: FBT003 - a property of the style sheet
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.accept_button.setDefault(True)
        acts = QHBoxLayout()
        acts.setContentsMargins(20, 4, 16, 10)
        acts.setSpacing(8)
        for button in (self.dismiss_button, self.show_button):
            button.setFlat(True)
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.edit_button)
        acts.addWidget(self.accept_button)
        into = QHBoxLayout()
        into.setContentsMargins(24, 8, 20, 4)
        into.setSpacing(10)
        into.addWidget(self._domain_label)
        into.addWidget(self.domain)
        into.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(into)
        column.addLayout(acts)
        return right

    def _connect(self) -> None:
        self.list.accepted.connect(self.accept)
        self.list.edit_asked.connect(self.edit)
        self.list.dismissed.connect(self.dismiss)
        self.list.show_asked.connect(self.show_in_briefing)
        self.list.clicked.connect(self._reveal)
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.accept_button.clicked.connect(self.accept)
        self.edit_button.clicked.connect(self.edit)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.show_button.clicked.connect(self.show_in_briefing)
        self.restore_button.clicked.connect(self._restore)
        self.again.clicked.connect(self.look)
        self.cancel.clicked.connect(self._give_up)
        self._room.keeper.renewed.connect(self._follow_entries)
        self._room.workspace.shown_changed.connect(self._follow_briefing)

    # ---- looking for terms

    @Slot()
    def look(self) -> None:
        """Look for terms in the open briefing."""
        shown, known = self._room.workspace.shown, self._room.keeper.catalogue
        self._give_up()
        if shown is None or known is None:
            return
        self._mined, self._found, self._problem = shown, (), ""
        self._mining = task = Task(self, progressed=self._advance, failed=self._fail)
        work = partial(_candidates, shown, known.lexicon, task.report)
        self._room.workspace.tasks.free(task, work, self._take)
        self._advance(0, 0)
        self._list()

    @Slot()
    def _give_up(self) -> None:
        if self._mining is not None:
            self._mining.cancel()
            self._mining = None
            self._problem = self.tr("The search was cancelled.")
            self._list()

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _fail(self, error: BriefDeskError) -> None:
        self._mining = None
        self._problem = say_error(error)
        self._list()

    def _take(self, found: tuple[Candidate, ...]) -> None:
        self._mining = None
        self._found = found
        self._list()

    @Slot()
    def _follow_briefing(self) -> None:
        """Look again if another text is shown, and this page is."""
        shown = self._room.workspace.shown
        if not _same_text(shown, self._mined):
            self._mined, self._found, self._problem = None, (), ""
            if self._mining is not None:
                self._mining.cancel()
                self._mining = None
            self._list()
            if self.isVisible():
                self.look()

    @Slot()
    def _follow_entries(self) -> None:
        """List what is not known any more or again; begin if the entries were waited for."""
        typed = self.domain.currentText() or self._room.workspace.settings.last_domain
        self.domain.clear()
        for domain in self._room.keeper.domains:
            self.domain.addItem(domain)
            self.domain.setItemData(self.domain.count() - 1, plain_tip(domain_word(domain)), _TIP)
        self.domain.setCurrentText(typed)
        if self._mined is None and self.isVisible():
            self.look()
        else:
            self._list()

    # ---- what is listed

    @property
    def current(self) -> Candidate | None:
        """The candidate that keys and buttons mean."""
        found = self.list.currentIndex().data(CANDIDATE)
        return found if isinstance(found, Candidate) else None

    def _list(self) -> None:
        """List what is neither known nor dismissed; the row stays where it was."""
        row = max(self.list.currentIndex().row(), 0)
        before = self.current
        rows = tuple(one for one in self._found if self._is_open(one))
        shown = self._mined
        text = "" if shown is None else shown.briefing.document.text
        lang = "zh-Hans" if shown is None else shown.briefing.meta.language
        self.model.show(rows, text, lang)
        at = rows.index(before) if before in rows else min(row, len(rows) - 1)
        if rows:
            self.list.setCurrentIndex(self.model.index(at, 0))
        self._body.show_view(when=bool(rows))
        self._show_current()
        self._tell()
        if len(rows) != self.count:
            self.count = len(rows)
            self.count_changed.emit()

    def _is_open(self, candidate: Candidate) -> bool:
        """Tell whether a candidate waits to be decided."""
        briefing = self._briefing
        if candidate.text in self._dismissed.get(briefing, ()):
            return False
        made = self._taken.get((briefing, candidate.text), "")
        if made in self._under_way:
            return False
        if candidate.concept:
            known = self._room.keeper.concept(candidate.concept)
            texts = set() if known is None else {term.text for term in known.terms}
            return not all(term.text in texts for term in candidate.terms[1:])
        return not made or self._room.keeper.concept(made) is None

    @property
    def _briefing(self) -> int:
        return 0 if self._mined is None else self._mined.briefing.id

    @Slot()
    def _show_current(self) -> None:
        candidate, shown = self.current, self._mined
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        self.view = None
        if candidate is not None and shown is not None:
            text, lang = shown.briefing.document.text, shown.briefing.meta.language
            known = self._room.keeper.concept(candidate.concept) if candidate.concept else None
            self.view = CandidateView(candidate, text, lang, known)
            self.view.place_chosen.connect(self._go)
            self.view.followed.connect(self._room.show_concept)
            self._scroll.setWidget(self.view)
        for button in (
            self.accept_button,
            self.edit_button,
            self.dismiss_button,
            self.show_button,
        ):
            button.setEnabled(self.view is not None)

    # ---- acts

    @Slot()
    def accept(self) -> None:
        """Make a draft entry of the current candidate, or give a known one its name; go on."""
        candidate = self.current
        made = None if candidate is None else self._entry(candidate)
        if candidate is None or made is None:
            return
        author = self._room.workspace.settings.author
        self._room.workspace.change_settings(last_domain=self.domain.currentText().strip())
        self._under_way.add(made.id)
        self._taken[self._briefing, candidate.text] = made.id
        work = partial(concepts.save, concepts=[made], label=_ACCEPT, author=author)
        if candidate.concept:
            work = partial(
                concepts.alter,
                concept_ids=[candidate.concept],
                alteration=partial(mining.extended, candidate),
                label=_ACCEPT,
                author=author,
            )
        self._room.keeper.change(
            work, partial(self._written, made.id), failed=partial(self._refused, made.id)
        )
        self._list()

    def _entry(self, candidate: Candidate) -> Concept | None:
        """Return the entry that a candidate becomes, or the one that gets another name."""
        if candidate.concept:
            known = self._room.keeper.concept(candidate.concept)
            return None if known is None else mining.extended(candidate, known)
        if self._mined is None:
            return None
        document, domain = self._mined.briefing.document, self.domain.currentText().strip()
        return mining.noted(candidate, concepts.new_id(), document, domain)

    def _written(self, concept_id: str) -> None:
        self._under_way.discard(concept_id)
        self._list()

    def _refused(self, concept_id: str, error: BriefDeskError) -> None:
        self._written(concept_id)
        self._room.workspace.tasks.failed.emit(error)

    @Slot()
    def edit(self) -> None:
        """Open the form of the entry before it is saved."""
        candidate = self.current
        begun = "" if candidate is None else self._taken.get((self._briefing, candidate.text), "")
        if self._room.leftovers.get(begun) is not None:
            self._room.edit_concept(begun)
            return
        made = None if candidate is None else self._entry(candidate)
        if candidate is None or made is None:
            return
        before = self._room.keeper.concept(candidate.concept) if candidate.concept else None
        self._taken[self._briefing, candidate.text] = made.id
        self._room.leftovers.keep(made, before)
        self._room.edit_concept(made.id)

    @Slot()
    def dismiss(self) -> None:
        """Pass the current candidate by, in this briefing until the program ends."""
        if self.current is not None:
            self._dismissed.setdefault(self._briefing, set()).add(self.current.text)
            self._list()

    @Slot()
    def _restore(self) -> None:
        self._dismissed.pop(self._briefing, None)
        self._list()
        self.list.setFocus()

    @Slot()
    def show_in_briefing(self) -> None:
        """Show the first place of the current candidate on its page, in front."""
        if self.current is not None:
            self._go(self.current.spans[0])

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        """Show the place on the page, which may lie beside this window."""
        candidate = index.data(CANDIDATE)
        if isinstance(candidate, Candidate):
            self._room.workspace.reveal.emit(candidate.spans[0])

    @Slot(object)
    def _go(self, span: Span) -> None:
        workspace = self._room.workspace
        workspace.reveal.emit(span)
        workspace.window.raise_()
        workspace.window.activateWindow()

    # ---- words

    def _tell(self) -> None:
        looking = self._mining is not None
        self._progress.setVisible(looking)
        self.cancel.setVisible(looking)
        self.said.setVisible(not looking)
        self.again.setVisible(not looking and self._room.workspace.shown is not None)
        left = len(self._dismissed.get(self._briefing, ()))
        self.restore_button.setVisible(bool(left) and not looking)
        self.restore_button.setText(self.tr("Show %n dismissed", "", left))
        shown = self._mined
        self.said.setText("" if shown is None else shown.briefing.meta.title)
        self._body.say(self._say_empty())

    def _say_empty(self) -> str:
        if self._room.workspace.shown is None:
            return self.tr("Open a briefing to find terms in it that no term base has.")
        if self._room.keeper.catalogue is None:
            return self.tr("The term bases are being read…")
        if self._mining is not None:
            return self.tr("Looking for terms…")
        return self._problem or self.tr("No new term is left in this briefing.")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._mined is None:
            self.look()

    def _relabel(self) -> None:
        self.list.setAccessibleName(self.tr("Candidates"))
        self._domain_label.setText(self.tr("Drafts get the domain"))
        self.domain.setAccessibleName(self.tr("Domain"))
        self._scroll.setAccessibleName(self.tr("Candidate"))
        self.again.setText(self.tr("Look again"))
        self.cancel.setText(self.tr("Cancel"))
        self.said.setFont(interface_font(_SMALL))
        for button, words, keys in (
            (self.accept_button, self.tr("Accept"), "↵"),
            (self.edit_button, self.tr("Edit first"), "E"),
            (self.dismiss_button, self.tr("Dismiss"), "⌫"),
            (self.show_button, self.tr("Show in the briefing"), "␣"),
        ):
            button.setText(f"{words}  {keys}")
            button.setAccessibleName(words)
            button.setAutoDefault(False)
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._show_current()


class CandidateList(ActedList):
    """The list with its keys: Enter, E, Delete, space."""

    accepted = Signal()
    edit_asked = Signal()
    dismissed = Signal()
    show_asked = Signal()

    @property
    @override
    def acts(self) -> Acts:
        key = Qt.Key
        return {
            key.Key_Return: self.accepted,
            key.Key_Enter: self.accepted,
            key.Key_E: self.edit_asked,
            key.Key_Delete: self.dismissed,
            key.Key_Backspace: self.dismissed,
            key.Key_Space: self.show_asked,
        }


def _candidates(shown: OpenBriefing, known: Lexicon, progress: Progress) -> tuple[Candidate, ...]:
    """Return what may be terms in a briefing."""
    index = entry_index(known, part_of(progress, 0, 2))
    document = shown.briefing.document
    return mining.candidates(document, shown.recognitions, index, part_of(progress, 1, 2))


def _same_text(one: OpenBriefing | None, other: OpenBriefing | None) -> bool:
    if one is None or other is None:
        return one is other
    same = one.briefing.id == other.briefing.id
    return same and one.briefing.document.text == other.briefing.document.text


CANDIDATES = PageEntry(
    id="candidates",
    label=phrase("termbase", "Candidates"),
    hint=phrase("termbase", "Find terms in the open briefing that no term base has"),
    make=CandidatesPage,
)
