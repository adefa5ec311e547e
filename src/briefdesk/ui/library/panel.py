"""The library dock: the matter on top, a filter, the briefings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.matter import UNFILED, Matter
from briefdesk.services.matters import Shelf, shelf_of
from briefdesk.ui.library.briefings import BriefingDelegate, BriefingModel
from briefdesk.ui.library.names import matter_name
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace


class LibraryPanel(QWidget):
    """Chooses what to read."""

    def __init__(
        self,
        workspace: Workspace,
        menu_of: Callable[[QPoint], None],
        new_matter: Callable[[], None],
    ) -> None:
        """Show the current matter; ``menu_of(at)`` opens the menu of the shown briefing."""
        super().__init__()
        self.setObjectName("library")
        self._workspace = workspace
        self._menu_of = menu_of
        self._model = BriefingModel(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._model)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._matters = QComboBox()
        self._matters.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._matters.activated.connect(self._choose)
        self._new_matter = new_matter
        self._filter = LineInput()
        self._filter.setClearButtonEnabled(True)
        self._filter.textEdited.connect(self._filtered.setFilterFixedString)
        self._filter.textChanged.connect(self._cleared)
        self._list = QListView()
        self._list.setModel(self._filtered)
        self._list.setItemDelegate(BriefingDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.activated.connect(self._open)
        self._list.clicked.connect(self._open)
        self._body = Vacancy(self._list, Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._relabel()
        workspace.tasks.changed.connect(self._follow)
        workspace.matter_changed.connect(self._read)
        workspace.shown_changed.connect(self._mark)
        self._found: tuple[Matter, ...] = ()
        self._followed: int | None = None  # the briefing that the list was scrolled to
        self._read()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(8)
        head.addWidget(self._matters)
        head.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._body, 1)

    def take_focus(self) -> None:
        """Put the focus into the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._list.currentIndex().isValid():
            shown = self._shown_index()
            self._list.setCurrentIndex(shown if shown.isValid() else self._filtered.index(0, 0))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self._show_matters(self._found)
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.scheduleDelayedItemsLayout()

    def _relabel(self) -> None:
        self._matters.setAccessibleName(self.tr("Matter"))
        self._filter.setPlaceholderText(self.tr("Filter briefings"))
        self._filter.setAccessibleName(self.tr("Filter briefings"))
        self._list.setAccessibleName(self.tr("Briefings"))
        self._body.say(
            self.tr(
                "No briefing here yet. Press Ctrl+O or drop a file on the window to read one into"
                " this matter."
            )
        )

    def _follow(self, changes: Changes) -> None:
        if changes.touched & (Touched.BRIEFINGS | Touched.MATTERS | Touched.ANNOTATIONS):
            self._read()

    def _read(self) -> None:
        work = partial(shelf_of, matter_id=self._workspace.matter_id)
        self._workspace.tasks.read(Task(self), work, self._show)

    def _show(self, shelf: Shelf) -> None:
        here = self._workspace.matter_id
        if here is not None and all(matter.id != here for matter in shelf.matters):
            self._workspace.set_matter(None)  # its making was undone; this reads again
            return
        self._show_matters(shelf.matters)
        self._model.show(shelf.briefings)
        self._body.show_view(when=bool(shelf.briefings))
        self._mark()

    def _show_matters(self, found: tuple[Matter, ...]) -> None:
        self._found = found
        self._matters.clear()
        self._matters.addItem(self.tr("All matters"), None)
        for matter in found:
            name = self.tr("Unfiled") if matter.id == UNFILED else matter_name(matter)
            self._matters.addItem(name, matter.id)
        self._matters.insertSeparator(self._matters.count())
        self._matters.addItem(self.tr("New matter…"), -1)
        place = self._matters.findData(self._workspace.matter_id)
        self._matters.setCurrentIndex(max(place, 0))

    def _choose(self, row: int) -> None:
        chosen = self._matters.itemData(row)
        if chosen == -1:
            self._show_matters(self._found)
            self._new_matter()
        else:
            self._workspace.set_matter(chosen)

    def _cleared(self, text: str) -> None:
        if not text:
            self._filtered.setFilterFixedString("")

    def _mark(self) -> None:
        """Mark the shown briefing, and bring it into view when it is another one."""
        shown = self._workspace.briefing_id
        self._model.mark(shown)
        index = self._shown_index()
        if index.isValid() and shown != self._followed:
            self._followed = shown
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def _shown_index(self) -> QModelIndex:
        """Return where the shown briefing is in the list, no index if it is not there."""
        row = self._model.row_of(self._workspace.briefing_id)
        return (
            QModelIndex() if row is None else self._filtered.mapFromSource(self._model.index(row))
        )

    def _open(self, index: QModelIndex) -> None:
        summary = self._model.summary(self._filtered.mapToSource(index))
        if summary is not None and summary.id != self._workspace.briefing_id:
            self._workspace.open_briefing(summary.id)

    def _show_menu(self, at: QPoint) -> None:
        index = self._list.indexAt(at)
        if index.isValid():
            self._open(index)
            self._menu_of(self._list.viewport().mapToGlobal(at))
