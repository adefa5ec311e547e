"""The term base window: its pages side by side with the main window, which goes on working."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.services.pronouncing import Pronouncer
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.asking import import_files, term_files
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.leftovers import Leftovers
from briefdesk.ui.termbase.page import Page, Room
from briefdesk.ui.termbase.pages import PAGES
from briefdesk.ui.termbase.pages.concepts import CONCEPTS, ConceptsPage
from briefdesk.ui.termbase.pages.network import NETWORK, NetworkPage
from briefdesk.ui.widgets.toast import Toast
from briefdesk.ui.workspace import Workspace

_WISH = QSize(1360, 840)  # pixels; a smaller screen is filled
_HERE_TOO = ("history.undo", "history.redo", "lookup.show")  # commands whose keys work here
_MENU = (
    "history.undo", "history.redo", "termbase.import", "termbase.paste", "termbase.export",
    "termbase.manage",
)  # fmt: skip


class TermBaseWindow(QWidget):
    """Made when it is first asked for, hidden by closing; see ``page`` for what a page is."""

    def __init__(self, workspace: Workspace, actions: Mapping[str, QAction]) -> None:
        """Show the first page; ``actions`` are those of the commands, by id."""
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("termbase")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._workspace = workspace
        self._actions = actions
        self._ending = False
        self._question: QMessageBox | None = None
        self.room = Room(
            workspace=workspace,
            keeper=Keeper(workspace, self),
            leftovers=Leftovers(workspace, self),
            pronouncer=Pronouncer(),
            show_concept=self.show_concept,
            edit_concept=self.edit_concept,
            show_network=self.show_network,
        )
        self._made: dict[str, Page] = {}
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._new, self._more = QToolButton(), QToolButton()
        self.setAcceptDrops(True)
        self._lay_out()
        self._toast = Toast(self._stack)
        self._connect()
        self._relabel()
        self.bring(PAGES[0].id)
        for entry in PAGES:
            if entry.at_once:
                self.page(entry.id)
        self.resize(_WISH.boundedTo(self.screen().availableGeometry().size() * 0.94))
        if workspace.settings.termbase_geometry:
            self.restoreGeometry(workspace.settings.termbase_geometry)

    def _lay_out(self) -> None:
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setDocumentMode(True)
        self._rooms = [QWidget() for _ in PAGES]  # until their pages are first shown
        for room in self._rooms:
            self._tabs.addTab("")
            self._stack.addWidget(room)
        for button in (self._new, self._more):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        menu = QMenu(self._more)
        menu.addActions([self._actions[name] for name in _MENU])
        self._more.setMenu(menu)
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 10, 0)
        top.setSpacing(4)
        top.addWidget(self._tabs, 1)
        top.addWidget(self._new)
        top.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        workspace = self._workspace
        self.addActions([self._actions[name] for name in _HERE_TOO if name in self._actions])
        self._tabs.currentChanged.connect(self._turn)
        self._new.clicked.connect(self._add)
        workspace.closing.connect(self._end)
        workspace.told.connect(self._say)
        turns = [partial(self._tabs.setCurrentIndex, number) for number in range(len(PAGES))]
        numbered = [(f"Ctrl+{number}", turn) for number, turn in enumerate(turns, start=1)]
        for keys, slot in (("Ctrl+W", self.close), ("Ctrl+N", self._add), *numbered):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # ---- pages

    def page(self, page_id: str) -> Page:
        """Return a page, made now if it was never shown."""
        if page_id not in self._made:
            number = _number(page_id)
            page = PAGES[number].make(self.room)
            self._made[page_id] = page
            page.count_changed.connect(self._name_tabs)
            self._stack.insertWidget(number, page)
            self._rooms[number].deleteLater()
            page.setAccessibleName(say(PAGES[number].label))
            self._name_tabs()
        return self._made[page_id]

    def bring(self, page_id: str) -> Page:
        """Show a page."""
        page = self.page(page_id)
        self._tabs.setCurrentIndex(_number(page_id))
        self._stack.setCurrentWidget(page)
        return page

    def summon(self) -> None:
        """Come to the front, with the keyboard where work begins."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.page(PAGES[self._tabs.currentIndex()].id).take_focus()

    @property
    def _concepts(self) -> ConceptsPage:
        page = self.page(CONCEPTS.id)
        assert isinstance(page, ConceptsPage)  # noqa: S101 - the entry says so
        return page

    def show_concept(self, concept_id: str) -> None:
        """Show an entry on its page, in front."""
        self.bring(CONCEPTS.id)
        self._concepts.show_concept(concept_id)

    def edit_concept(self, concept_id: str) -> None:
        """Open an entry for editing."""
        self.bring(CONCEPTS.id)
        self._concepts.edit_concept(concept_id)

    def show_network(self, concept_id: str) -> None:
        """Show a concept among its relatives, in front."""
        page = self.bring(NETWORK.id)
        assert isinstance(page, NetworkPage)  # noqa: S101 - the entry says so
        page.show_concept(concept_id)

    @Slot()
    def _add(self) -> None:
        self.bring(CONCEPTS.id)
        self._concepts.add_concept()

    @Slot(int)
    def _turn(self, number: int) -> None:
        self.bring(PAGES[number].id).take_focus()

    @Slot(object)
    def _say(self, words: object) -> None:
        """Say over the page what must not be missed, while the eyes are on this window."""
        if self.isActiveWindow():
            self._toast.say(words if isinstance(words, str) else say(words))  # type: ignore[arg-type]

    # ---- files

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if term_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        import_files(self._workspace, term_files(event.mimeData()), self)

    # ---- leaving

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._workspace.change_settings(termbase_geometry=self.saveGeometry().data())
        self._concepts.keep()
        if self._ending or not self.room.leftovers.ids:
            super().closeEvent(event)
            return
        event.ignore()
        self._ask()

    @Slot()
    def _end(self) -> None:
        """Close with the main window; what is not saved waits for the next start."""
        self._ending = True
        self.room.pronouncer.close()
        self.close()

    def _ask(self) -> None:
        """Ask what becomes of entries that are not saved."""
        count = len(self.room.leftovers.ids)
        asked = QMessageBox(self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setWindowTitle(self.tr("Term base"))
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setText(self.tr("%n entries have changes that are not saved.", "", count))
        asked.setInformativeText(
            self.tr("Kept changes wait in their entries, also after BriefDesk was closed.")
        )
        role = QMessageBox.ButtonRole
        save = asked.addButton(self.tr("&Save"), role.AcceptRole)
        keep = asked.addButton(self.tr("&Keep for later"), role.YesRole)
        discard = asked.addButton(self.tr("&Discard"), role.DestructiveRole)
        asked.addButton(QMessageBox.StandardButton.Cancel)
        asked.setDefaultButton(save)
        save.clicked.connect(self._save_and_close)
        keep.clicked.connect(self._leave)
        discard.clicked.connect(self._discard)
        self._question = asked
        asked.open()

    @Slot()
    def _save_and_close(self) -> None:
        self._concepts.save_all(self._leave)

    @Slot()
    def _discard(self) -> None:
        self._concepts.discard_all()
        self._leave()

    def _leave(self) -> None:
        self.hide()

    # ---- words

    @Slot()
    def _name_tabs(self) -> None:
        for number, entry in enumerate(PAGES):
            made = self._made.get(entry.id)
            name = say(entry.label)
            count = 0 if made is None else made.count
            self._tabs.setTabText(number, f"{name} {count:,}" if count else name)
            self._tabs.setTabToolTip(number, say(entry.hint))

    def _relabel(self) -> None:
        self.setWindowTitle(self.tr("Term base"))
        self._tabs.setAccessibleName(self.tr("Pages of the term base"))
        self._new.setIcon(icon("add"))
        self._new.setText(self.tr("New concept"))
        self._new.setToolTip(self.tr("New concept (Ctrl+N)"))
        self._more.setIcon(icon("more"))
        self._more.setToolTip(self.tr("More"))
        self._more.setAccessibleName(self.tr("More"))
        self._name_tabs()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()


def _number(page_id: str) -> int:
    return next(number for number, entry in enumerate(PAGES) if entry.id == page_id)
