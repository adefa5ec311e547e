"""Readings to confirm, one after the other: Enter says that what is shown is right."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.concept import Concept, ReadingSource, Term
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import concepts
from briefdesk.services.catalogue import unconfirmed
from briefdesk.services.pronouncing import is_reading
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.names import NamesLabel
from briefdesk.ui.termbase.page import Page, PageEntry, Room
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.furigana import FuriganaLabel

_TERM, _READING, _TEXT, _SMALL = 30.0, 17.0, 10.5, 9.4  # points
_WIDE = 620  # pixels of the card
_AHEAD = 20  # entries whose readings are proposed before somebody asks
_CONFIRM = phrase("history", "Confirm reading")


class Place(NamedTuple):
    """A Japanese term by the ids of its concept and itself."""

    concept: str
    term: str


class ReadingsPage(Page):
    """Shows one Japanese term after the other with the reading that is proposed for it."""

    def __init__(self, room: Room) -> None:
        """Begin with the first term."""
        super().__init__()
        self.setObjectName("readings")
        self._room = room
        self._here: Place | None = None
        self._was_open = False  # when it was shown
        self._passed: list[Place] = []  # the terms that were seen, the last one behind
        self._skipped: set[Place] = set()
        self._written: dict[str, Concept] = {}  # on their way to the disk
        self._proposed: dict[str, str] = {}  # by term
        self._asked: Task | None = None
        self.left, self.context, self.problem = QLabel(), QLabel(), QLabel()
        self.term, self.names, self.line = FuriganaLabel(), NamesLabel(), _ReadingInput()
        self.back, self.skip, self.confirm = QPushButton(), QPushButton(), QPushButton()
        self.open_entry, self.again = QPushButton(), QPushButton()
        self.nothing = QLabel()
        self._lay_out()
        self._connect()
        self._relabel()
        self._follow()

    def _lay_out(self) -> None:
        for label in (self.left, self.context, self.problem, self.nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.left, self.nothing):
            label.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.problem.setProperty("problem", True)  # noqa: FBT003 - as above
        self.line.setFont(chrome_font("ja", _READING))
        self.open_entry.setProperty("link", True)  # noqa: FBT003 - as above
        self.confirm.setDefault(True)
        acts = QHBoxLayout()
        acts.addWidget(self.back)
        acts.addWidget(self.skip)
        acts.addStretch(1)
        acts.addWidget(self.confirm)
        card = QWidget()
        card.setFixedWidth(_WIDE)
        column = QVBoxLayout(card)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self.left)
        column.addSpacing(14)
        column.addWidget(self.term)
        column.addWidget(self.line)
        column.addWidget(self.problem)
        column.addLayout(acts)
        column.addSpacing(18)
        column.addWidget(self.names)
        column.addWidget(self.context)
        column.addWidget(self.open_entry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.nothing)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(empty)
        self._pages.addWidget(middle)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._typed)
        self.line.confirmed.connect(self.accept)
        self.line.returned.connect(self.go_back)
        self.line.skipped.connect(self.pass_by)
        self.confirm.clicked.connect(self.accept)
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.pass_by)
        self.again.clicked.connect(self._begin_again)
        self.open_entry.clicked.connect(self._open)
        self._room.keeper.renewed.connect(self._follow)

    # ---- the queue

    @Slot()
    def _follow(self) -> None:
        """Go on with the entries as they are now; what was taken back is shown again."""
        keeper = self._room.keeper
        if not keeper.is_writing:
            self._written.clear()
        self._count()
        if keeper.catalogue is None:
            self._show_nothing()
            return
        if self._passed and self._passed[-1] not in self._skipped:
            last = self._term(self._passed[-1])
            if last is not None and last in self._open_terms(self._passed[-1].concept):
                self._show(self._passed.pop())
                return
        here = self._here
        if here is None or self._term(here) is None:
            self._go_on()
        elif self._was_open and here not in self._open_places(here.concept):
            self._go_on()  # somebody confirmed it elsewhere

    def _count(self) -> None:
        left = sum(row.unread for row in self._room.keeper.rows if row.id not in self._written)
        left += sum(len(unconfirmed(one)) for one in self._written.values())
        self.left.setText(self.tr("%n readings to confirm", "", left))
        if left != self.count:
            self.count = left
            self.count_changed.emit()

    def _concept(self, concept_id: str) -> Concept | None:
        """Return an entry with what was confirmed a moment ago."""
        return self._written.get(concept_id) or self._room.keeper.concept(concept_id)

    def _term(self, place: Place) -> Term | None:
        concept = self._concept(place.concept)
        terms = () if concept is None else concept.terms
        return next((term for term in terms if term.id == place.term), None)

    def _open_terms(self, concept_id: str) -> tuple[Term, ...]:
        concept = self._concept(concept_id)
        return () if concept is None else unconfirmed(concept)

    def _open_places(self, concept_id: str) -> list[Place]:
        return [Place(concept_id, term.id) for term in self._open_terms(concept_id)]

    def _next(self) -> Place | None:
        """Return the next term behind the current one that nobody confirmed or skipped."""
        here = self._here
        now = "" if here is None else here.concept
        ids = [row.id for row in self._room.keeper.rows if row.unread or row.id == now]
        at = ids.index(now) if now in ids else 0
        for concept_id in (*ids[at:], *ids[:at]):
            places = self._open_places(concept_id)
            found = next((one for one in places if one not in self._skipped and one != here), None)
            if found is not None:
                return found
        return None

    def _go_on(self) -> None:
        found = self._next()
        if found is None:
            self._show_nothing()
        else:
            self._show(found)

    def _show(self, place: Place) -> None:
        """Show a term with its reading, or with the one that is proposed."""
        term, concept = self._term(place), self._concept(place.concept)
        if term is None or concept is None:
            self._show_nothing()
            return
        self._here = place
        self._was_open = place in self._open_places(place.concept)
        self.line.setText(term.reading or self._proposed.get(term.text, ""))
        self.line.selectAll()
        self.term.show_term(term.text, self.line.text(), _TERM)
        self.names.show_names(concept)
        self.context.setFont(chrome_font(body_language(concept.definition, "zh-Hans"), _TEXT))
        self.context.setText(concept.definition)
        self.context.setVisible(bool(concept.definition))
        self.problem.hide()
        self.back.setEnabled(bool(self._passed))
        self._pages.setCurrentIndex(1)
        if self.isVisible():
            self.line.setFocus()
            self._propose(place)

    def _show_nothing(self) -> None:
        self._here = None
        if self._room.keeper.catalogue is None:
            self.nothing.setText(self.tr("The term bases are being read…"))
        elif self.count:
            self.nothing.setText(self.tr("%n readings were skipped.", "", self.count))
        else:
            self.nothing.setText(self.tr("Every Japanese term has a confirmed reading."))
        self.again.setVisible(self.count > 0 and self._room.keeper.catalogue is not None)
        self._pages.setCurrentIndex(0)

    def _propose(self, place: Place) -> None:
        """Have readings proposed for this term and those that come next."""
        rows = self._room.keeper.rows
        ids = [row.id for row in rows if row.unread]
        at = ids.index(place.concept) if place.concept in ids else 0
        near = (place.concept, *ids[at : at + _AHEAD])
        terms = [term.text for one in near for term in self._open_terms(one) if not term.reading]
        wanted = [text for text in dict.fromkeys(terms) if text not in self._proposed]
        if wanted and (self._asked is None or self._asked.is_over):
            self._asked = Task(self)
            work = partial(self._room.pronouncer.readings, wanted, rows, self._asked.report)
            self._room.workspace.tasks.free(self._asked, work, self._take)

    def _take(self, found: Mapping[str, str]) -> None:
        self._proposed |= found
        term = None if self._here is None else self._term(self._here)
        if term is not None and not self.line.text() and found.get(term.text):
            self.line.setText(found[term.text])
            self.line.selectAll()

    # ---- acts

    @Slot()
    def accept(self) -> None:
        """Say that the reading is right, and go on."""
        here, reading = self._here, self.line.text().strip()
        concept = None if here is None else self._concept(here.concept)
        if here is None or concept is None:
            return
        if not is_reading(reading):
            self.problem.setText(self.tr("A reading is written in hiragana: type how it is read."))
            self.problem.show()
            return
        read_so = partial(_read_so, here.term, reading)
        made = read_so(concept)
        self._leave(here)
        if made != concept:
            self._written[made.id] = made
            author = self._room.workspace.settings.author
            self._room.keeper.change(
                partial(
                    concepts.alter,
                    concept_ids=[made.id],
                    alteration=read_so,
                    label=_CONFIRM,
                    author=author,
                )
            )
        self._count()
        self._go_on()

    @Slot()
    def pass_by(self) -> None:
        """Leave the term as it is, and go on."""
        if self._here is not None:
            self._skipped.add(self._here)
            self._leave(self._here)
            self._go_on()

    @Slot()
    def go_back(self) -> None:
        """Show the term again that was left last."""
        if self._passed:
            place = self._passed.pop()
            self._skipped.discard(place)
            self._show(place)

    def _leave(self, place: Place) -> None:
        self._passed.append(place)

    @Slot()
    def _begin_again(self) -> None:
        self._skipped.clear()
        self._go_on()

    @Slot()
    def _open(self) -> None:
        if self._here is not None:
            self._room.show_concept(self._here.concept)

    @Slot(str)
    def _typed(self, text: str) -> None:
        """Show the reading above the term while it is typed."""
        term = None if self._here is None else self._term(self._here)
        if term is not None:
            self.term.show_term(term.text, text.strip() if is_reading(text) else "", _TERM)

    # ---- Qt

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._here is not None:
            self._propose(self._here)

    def _relabel(self) -> None:
        self.line.setAccessibleName(self.tr("Reading"))
        self.line.setPlaceholderText(self.tr("Reading in hiragana"))
        for button, words, keys in (
            (self.back, self.tr("Back"), "⇧↵"),
            (self.skip, self.tr("Skip"), "↓"),
            (self.confirm, self.tr("Confirm"), "↵"),
        ):
            button.setText(f"{words}  {keys}")
            button.setAccessibleName(words)
            button.setAutoDefault(False)
        self.open_entry.setText(self.tr("Open the entry"))
        self.again.setText(self.tr("Show them again"))
        self.left.setFont(interface_font(_SMALL))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self._count()


class _ReadingInput(LineInput):
    """The line of a reading; undo belongs to the library once nothing was typed here."""

    confirmed = Signal()
    returned = Signal()
    skipped = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.returned if shift else self.confirmed).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.skipped.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.returned.emit()
        else:
            super().keyPressEvent(event)


def _read_so(term_id: str, reading: str, concept: Concept) -> Concept:
    """Return a concept of which one term has a reading that a person confirmed."""
    sure = {"reading": reading, "reading_source": ReadingSource.HUMAN}
    terms = (changed(term, **sure) if term.id == term_id else term for term in concept.terms)
    return changed(concept, terms=tuple(terms))


READINGS = PageEntry(
    id="readings",
    label=phrase("termbase", "Readings"),
    hint=phrase("termbase", "Confirm how Japanese terms are read"),
    make=ReadingsPage,
)
