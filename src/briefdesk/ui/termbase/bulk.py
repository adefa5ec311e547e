"""Change the status or the domain of many entries in one step."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QLabel, QMenu, QToolButton
from typing_extensions import override

from briefdesk.model.concept import Concept, ConceptStatus
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import concepts
from briefdesk.ui.say import say
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.words import CONCEPT_STATUS_WORDS, domain_word

V = TypeVar("V")
_STATUS = phrase("history", "Change status")
_DOMAIN = phrase("history", "Change domain")


class BulkBar(QFrame):
    """What can be done to all selected entries; it is there while there are several."""

    def __init__(self, room: Room) -> None:
        """Start without a selection."""
        super().__init__()
        self._room = room
        self._ids: tuple[str, ...] = ()
        self.setProperty("bar", True)  # noqa: FBT003 - a property of the style sheet
        self.said = QLabel()
        self.status, self.domain, self.remove = QToolButton(), QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self.said, 1)
        for button in (self.status, self.domain):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))
            row.addWidget(button)
        row.addWidget(self.remove)
        self.domain.menu().aboutToShow.connect(self._offer_domains)
        self.remove.clicked.connect(self._remove)
        self._relabel()
        self.hide()

    def offer(self, ids: Sequence[str]) -> None:
        """Work on these entries from now on."""
        self._ids = tuple(ids)
        self.said.setText(self.tr("%n selected", "", len(ids)))
        self.setVisible(len(ids) > 1)

    def set_status(self, status: ConceptStatus) -> None:
        """Give all selected entries a status."""
        self._change(_STATUS, status=status)

    def set_domain(self, domain: str) -> None:
        """Give all selected entries a domain."""
        self._change(_DOMAIN, domain=domain)

    def _change(self, label: Phrase, **fields: object) -> None:
        def altered(concept: Concept) -> Concept:
            return changed(concept, **fields)

        work = partial(
            concepts.alter,
            concept_ids=self._ids,
            alteration=altered,
            label=label,
            author=self._room.workspace.settings.author,
        )
        self._room.keeper.change(work)

    @Slot()
    def _remove(self) -> None:
        author = self._room.workspace.settings.author
        work = partial(concepts.remove, concept_ids=self._ids, author=author)
        self._room.keeper.change(work, partial(self._tell_removed, len(self._ids)))

    def _tell_removed(self, count: int) -> None:
        said = self.tr("%n entries were removed. Ctrl+Z takes them back.", "", count)
        self._room.workspace.told.emit(said)

    @Slot()
    def _offer_domains(self) -> None:
        menu = self.domain.menu()
        menu.clear()
        for domain in self._room.keeper.domains:
            menu.addAction(domain_word(domain)).triggered.connect(_call(self.set_domain, domain))
        menu.addSeparator()
        menu.addAction(self.tr("Another domain…")).triggered.connect(self._ask_domain)

    @Slot()
    def _ask_domain(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Domain"))
        dialog.setLabelText(self.tr("Domain of the selected entries"))
        dialog.textValueSelected.connect(self._take_domain)
        dialog.open()

    @Slot(str)
    def _take_domain(self, domain: str) -> None:
        if domain.strip():
            self.set_domain(domain.strip())

    def _relabel(self) -> None:
        self.status.setText(self.tr("Status"))
        self.domain.setText(self.tr("Domain"))
        self.remove.setText(self.tr("Remove"))
        menu = self.status.menu()
        menu.clear()
        for status, words in CONCEPT_STATUS_WORDS.items():
            menu.addAction(say(words)).triggered.connect(_call(self.set_status, status))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()


def _call(act: Callable[[V], None], value: V) -> Callable[[], None]:
    """Return what a menu calls: the value alone, without Qt's tick."""
    return lambda *_: act(value)
