"""The term panel: the card of the term that was asked for, and where else it occurs."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.span import Span
from briefdesk.model.term_card import TermCard
from briefdesk.services import terminology
from briefdesk.ui.icons import icon
from briefdesk.ui.tasks import Task
from briefdesk.ui.terms.card import CardView
from briefdesk.ui.terms.hover import confirm_sense, forget_sense
from briefdesk.ui.typeface import page_font
from briefdesk.ui.workspace import Workspace

HIGHEST = 210  # pixels of the list of places
AROUND = 9  # characters of the text on both sides of an occurrence


class TermPanel(QWidget):
    """Shows what is known about the term at a place."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Follow ``workspace``."""
        super().__init__(parent)
        self.setObjectName("term_panel")
        self._workspace = workspace
        self._card: TermCard | None = None
        self._reading: Task | None = None
        self._asked: Span | None = None
        self._briefing: int | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._count = QLabel()
        self._count.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self._previous, self._next = QToolButton(), QToolButton()
        self.open_entry = QToolButton()
        self._places = QListWidget()
        self._foot = QWidget()
        self._lay_out()
        workspace.term_asked.connect(self._ask)
        workspace.shown_changed.connect(self._again)
        self._previous.clicked.connect(partial(self._turn, -1))
        self._next.clicked.connect(partial(self._turn, 1))
        self.open_entry.clicked.connect(self._open_entry)
        self._places.itemActivated.connect(self._go)
        self._places.itemClicked.connect(self._go)
        self._relabel()
        self._show_nothing()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.open_entry)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 8, 8, 8)
        foot.addLayout(row)
        foot.addWidget(self._places)
        self._places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    @property
    def card(self) -> TermCard | None:
        """What is shown."""
        return self._card

    @Slot(object)
    def _ask(self, span: Span) -> None:
        briefing = self._workspace.briefing_id
        if briefing is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._asked, self._briefing = span, briefing
        self._reading = Task(self)
        work = partial(terminology.card, briefing_id=briefing, at=span.start)
        self._workspace.tasks.read(self._reading, work, self._show)

    @Slot()
    def _again(self) -> None:
        """Show the same term again after a change; another briefing starts empty."""
        if self._asked is not None and self._briefing == self._workspace.briefing_id:
            self._ask(self._asked)
        else:
            self._asked = None
            self._show_nothing()

    def _show(self, card: TermCard | None) -> None:
        if card is None:
            self._show_nothing()
            return
        self._card = card
        view = CardView(card, wide=False)
        view.sense_chosen.connect(self._confirm)
        view.sense_forgotten.connect(self._forget)
        self._put(view, self._acts(card.concept.id))
        self._foot.show()
        self._list_places(card)

    def _acts(self, concept_id: str) -> QWidget:
        """Return what leads from the card to the term base window."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(14)
        for words, asked, name in (
            (self.tr("Edit entry…"), self._workspace.concept_edit_asked, "edit_entry"),
            (self.tr("Network"), self._workspace.network_asked, "show_network"),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setProperty("link", True)  # noqa: FBT003 - a property of the style sheet
            button.clicked.connect(partial(asked.emit, concept_id))
            row.addWidget(button)
        row.addStretch(1)
        return made

    def _show_nothing(self) -> None:
        self._card = None
        hint = QLabel(
            self.tr("Click an underlined term, or press F2 at the text cursor, to see its card.")
        )
        hint.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        hint.setWordWrap(True)
        self._put(hint)
        self._foot.hide()

    def _put(self, content: QWidget, below: QWidget | None = None) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(content)
        if below is not None:
            column.addWidget(below)
        column.addStretch(1)
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()  # Qt may be walking over all widgets to dress them anew
        self._scroll.setWidget(whole)
        whole.setAutoFillBackground(False)

    def _list_places(self, card: TermCard) -> None:
        shown = self._workspace.shown
        text = "" if shown is None else shown.briefing.document.text
        lang = "zh-Hans" if shown is None else shown.briefing.meta.language
        self._places.clear()
        here = Span(card.recognition.start, card.recognition.end)
        for place in card.occurrences:
            before = text[max(0, place.start - AROUND) : place.start].split("\n")[-1]
            after = text[place.end : place.end + AROUND].split("\n")[0]
            item = QListWidgetItem(f"…{before}{text[place.start : place.end]}{after}…")
            item.setFont(page_font(lang, 9.5))
            item.setData(Qt.ItemDataRole.UserRole, place)
            self._places.addItem(item)
            if place == here:
                self._places.setCurrentItem(item)
        at = card.occurrences.index(here) + 1 if here in card.occurrences else 0
        total = len(card.occurrences)
        self._count.setText(
            self.tr("Occurrence {at} of {total}").format(at=at, total=total)
            if at
            else self.tr("{total} occurrences").format(total=total)
        )
        self._places.setVisible(total > 1)
        rows = self._places.sizeHintForRow(0) * total + 2 * self._places.frameWidth() + 8
        self._places.setFixedHeight(min(rows, HIGHEST))
        for button in (self._previous, self._next):
            button.setEnabled(total > 1)

    @Slot(object)
    def _confirm(self, concept_id: str) -> None:
        if self._card is not None:
            term = self._card.recognition
            self._scroll.setFocus()  # the button goes; the focus would wander onto the page
            confirm_sense(self._workspace, Span(term.start, term.end), concept_id)

    @Slot()
    def _forget(self) -> None:
        if self._card is not None:
            term = self._card.recognition
            self._scroll.setFocus()
            forget_sense(self._workspace, Span(term.start, term.end))

    @Slot()
    def _open_entry(self) -> None:
        if self._card is not None:
            self._workspace.concept_asked.emit(self._card.concept.id)

    def _turn(self, step: int) -> None:
        """Go to the next (1) or previous (-1) occurrence, around the end."""
        if self._card is None or not self._card.occurrences:
            return
        places = self._card.occurrences
        here = Span(self._card.recognition.start, self._card.recognition.end)
        at = places.index(here) if here in places else 0
        self._reveal(places[(at + step) % len(places)])

    @Slot(QListWidgetItem)
    def _go(self, item: QListWidgetItem) -> None:
        place = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(place, Span):
            self._reveal(place)

    def _reveal(self, place: Span) -> None:
        self._workspace.reveal.emit(place)
        self._workspace.term_asked.emit(place)

    def _relabel(self) -> None:
        for button, name, words in (
            (self._previous, "previous", self.tr("Previous occurrence")),
            (self._next, "next", self.tr("Next occurrence")),
            (self.open_entry, "edit", self.tr("Open the entry in the term base")),
        ):
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._places.setAccessibleName(self.tr("Occurrences"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            if self._card is not None:
                self._show(self._card)
            else:
                self._show_nothing()
