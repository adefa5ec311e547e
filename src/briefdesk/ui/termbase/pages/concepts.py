"""The concepts page: the list on the left, the entry that is current on the right."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter
from typing_extensions import override

from briefdesk.phrases import phrase
from briefdesk.ui.termbase.entry import EntryPane
from briefdesk.ui.termbase.listing import ConceptList
from briefdesk.ui.termbase.page import Page, PageEntry, Room

_NARROWEST = 420  # pixels of the entry


class ConceptsPage(Page):
    """Looks entries up, shows and edits them."""

    def __init__(self, room: Room) -> None:
        """List all entries; none is current."""
        super().__init__()
        self.setObjectName("concepts")
        self._room = room
        self._wanted = ""  # to be shown as soon as the entries are there
        self._edited = ""  # to be edited then
        self.list = ConceptList(room)
        self.entry = EntryPane(room)
        self.entry.setMinimumWidth(_NARROWEST)
        self._split = QSplitter()
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.entry)
        share = room.workspace.settings.termbase_share
        for place, part in enumerate((share, 100 - share)):
            self._split.setStretchFactor(place, part)
        self._split.setSizes([share * 100, (100 - share) * 100])
        self._split.splitterMoved.connect(self._remember)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self.entry.show_concept)
        self.list.opened.connect(self.edit_concept)
        self.list.lost.connect(self._let_go)
        self.list.leftover_asked.connect(self._show_leftover)
        self.entry.left.connect(self.list.view.setFocus)
        self.entry.shown.connect(self.list.select)
        room.keeper.renewed.connect(self._follow)

    @override
    def take_focus(self) -> None:
        self.list.filters.line.setFocus()
        self.list.filters.line.selectAll()

    def show_concept(self, concept_id: str) -> None:
        """Show an entry, now or as soon as the entries are there."""
        if self._room.keeper.catalogue is None:
            self._wanted = concept_id
        else:
            self.entry.show_concept(concept_id)

    def edit_concept(self, concept_id: str) -> None:
        """Open an entry for editing, now or as soon as the entries are there."""
        if self._room.keeper.catalogue is None:
            self._edited = concept_id
        else:
            self.entry.show_concept(concept_id)
            self.entry.edit()

    def add_concept(self) -> None:
        """Begin a new entry in the domain that is listed or was used last."""
        domain = self.list.filters.wanted.domain
        self.entry.add(domain or self._room.workspace.settings.last_domain)

    def keep(self) -> None:
        """Keep what is typed and not saved."""
        self.entry.keep()

    def save_all(self, done: Callable[[], None]) -> None:
        """Save all entries with unsaved changes; ``done`` is called if all of them could be."""
        self.entry.save_all(done)

    def discard_all(self) -> None:
        """Forget all unsaved changes."""
        self.entry.discard_all()

    @Slot()
    def _let_go(self) -> None:
        """Show no entry that is not listed, unless somebody writes in it."""
        if self.entry.form is None:
            self.entry.let_go()
            self.list.let_go()

    @Slot()
    def _show_leftover(self) -> None:
        """Show the next entry with unsaved changes."""
        ids = self._room.leftovers.ids
        if ids:
            here = self.entry.concept_id
            at = ids.index(here) + 1 if here in ids else 0
            self.entry.show_concept(ids[at % len(ids)])

    @Slot()
    def _follow(self) -> None:
        wanted, self._wanted = self._wanted, ""
        edited, self._edited = self._edited, ""
        if wanted:
            self.show_concept(wanted)
        if edited:
            self.edit_concept(edited)

    @Slot()
    def _remember(self, *_: int) -> None:
        listed, shown = self._split.sizes()
        share = min(max(round(100 * listed / (listed + shown)), 20), 80)
        self._room.workspace.change_settings(termbase_share=share)


CONCEPTS = PageEntry(
    id="concepts",
    label=phrase("termbase", "Concepts"),
    hint=phrase("termbase", "Look entries up and edit them"),
    make=ConceptsPage,
)
