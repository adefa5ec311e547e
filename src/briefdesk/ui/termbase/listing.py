"""The list of entries: filters, a table, how many there are, and bulk change of those selected."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.concept_row import ConceptRow
from briefdesk.services.narrowing import Listed, listed, may_sound, sounds_like
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.bulk import BulkBar
from briefdesk.ui.termbase.filters import ConceptFilters
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.rows import ROW, Column, ConceptDelegate, ConceptModel, row_height
from briefdesk.ui.widgets.vacancy import Vacancy

_SHARES = {  # of the width
    Column.JAPANESE: 23,
    Column.CHINESE: 19,
    Column.ENGLISH: 19,
    Column.DOMAIN: 13,
    Column.STATUS: 15,
    Column.HOME: 11,
}
_HIDDEN_BELOW = {Column.HOME: 740, Column.DOMAIN: 600, Column.ENGLISH: 470}  # pixels
_AT_ONCE = 20_000  # rows that are narrowed between two pictures
_AFTER = 30  # milliseconds: who holds an arrow key down passes entries by
_NONE: frozenset[str] = frozenset()


class ConceptList(QWidget):
    """Lists entries; ``chosen`` carries the id of the current one, ``opened`` that to be edited."""

    chosen = Signal(object)  # str
    opened = Signal(object)  # str
    lost = Signal()  # what was looked for is found, and the current entry is not among it
    leftover_asked = Signal()

    def __init__(self, room: Room) -> None:
        """List what the keeper has."""
        super().__init__()
        self._room = room
        self._keeper = room.keeper
        self._sounding = _NONE
        self._asked: Task | None = None
        self._narrowing: Task | None = None
        self._selects = ""  # the entry to select when the rows are there
        self._enters = False  # whether to go to the rows then
        self._problem = ""
        self.filters = ConceptFilters(room.keeper)
        self.model = ConceptModel(room.keeper, self)
        self.view = QTableView()
        self._body = Vacancy(self.view)
        self.bulk = BulkBar(room)
        self.count = QLabel()
        self.unsaved = QPushButton()
        self._current = ""  # the entry that is shown beside
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER)
        self._lay_out()
        self._connect()
        self._follow()
        self._count_unsaved()

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ConceptDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        down = view.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(row_height())
        across = view.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setMinimumSectionSize(40)
        self.count.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.unsaved.setFlat(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 8, 6)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.unsaved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._body, 1)
        column.addWidget(self.bulk)
        column.addLayout(foot)
        self.setFocusProxy(self.filters)
        self.setMinimumWidth(360)

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.line.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.selectionModel().selectionChanged.connect(self._select)
        self.view.selectionModel().currentRowChanged.connect(self._rest.start)
        self.view.doubleClicked.connect(self._open)
        self._rest.timeout.connect(self._choose)
        self._keeper.renewed.connect(self._follow)
        self._keeper.failed.connect(self._fail)
        self._room.leftovers.changed.connect(self._count_unsaved)
        self.unsaved.clicked.connect(self.leftover_asked)

    # ---- what is listed

    @Slot()
    def _follow(self) -> None:
        """List the entries as they are now."""
        self._problem = ""
        self.filters.follow()
        self._list()

    @Slot()
    def _narrow(self) -> None:
        """List what is wanted now; what only sounds like it comes as soon as it is found."""
        if self._asked is not None:
            self._asked.cancel()
        self._sounding = _NONE
        self._list(fresh=True)
        words = self.filters.wanted.words
        if may_sound(words):
            self._asked = Task(self)
            work = partial(sounds_like, words=words, progress=self._asked.report)
            self._room.workspace.tasks.read(self._asked, work, self._add_sounding)
        else:
            self._tell_lost()

    def _add_sounding(self, found: frozenset[str]) -> None:
        if found:
            self._sounding = found
            self._list(fresh=True)
        self._tell_lost()

    def _tell_lost(self) -> None:
        if self._current and self.model.number_of(self._current) is None:
            self.lost.emit()

    def let_go(self) -> None:
        """Have no entry current; what is selected stays so."""
        self._current = ""

    def _list(self, *, fresh: bool = False) -> None:
        """Show the rows, many of them a moment later; ``fresh`` ones are read from the top."""
        if self._narrowing is not None:
            self._narrowing.cancel()
            self._narrowing = None
        rows = self._keeper.rows
        work = partial(listed, rows, self.filters.wanted, self._sounding)
        if len(rows) <= _AT_ONCE:
            self._show(work(), fresh=fresh)
        else:
            self._narrowing = Task(self)
            done = partial(self._show, fresh=fresh)
            self._room.workspace.tasks.free(self._narrowing, work, done)

    def _show(self, found: Listed, *, fresh: bool) -> None:
        """Show rows; what was selected and is listed stays so, what was asked for is done."""
        self._narrowing = None
        selected = [row.id for row in self.selected]
        bar = self.view.verticalScrollBar()
        scrolled = bar.value()
        self.model.show(found)
        self._select_again(selected)
        bar.setValue(0 if fresh else scrolled)
        self._body.show_view(when=bool(found.rows))
        self._tell()
        asked_for, self._selects = self._selects, ""
        enters, self._enters = self._enters, False
        if asked_for:
            self.select(asked_for)
        if enters and found.rows:
            self._enter()

    def _select_again(self, ids: Iterable[str]) -> None:
        model = self.view.selectionModel()
        chosen = QItemSelection()
        last = len(Column) - 1
        numbers = (self.model.number_of(one) for one in ids)
        for first, end in _runs(number for number in numbers if number is not None):
            chosen.select(self.model.index(first, 0), self.model.index(end, last))
        flags = QItemSelectionModel.SelectionFlag
        number = self.model.number_of(self._current)
        if number is not None:
            model.setCurrentIndex(self.model.index(number, 0), flags.NoUpdate)
        model.select(chosen, flags.ClearAndSelect)
        self._select()  # Qt says nothing of what other rows took out of the selection

    @property
    def selected(self) -> list[ConceptRow]:
        """The rows that are selected, in their order."""
        chosen = self.view.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        runs = sorted((one.top(), one.bottom()) for one in ranges)
        return [row for top, bottom in runs for row in self.model.rows[top : bottom + 1]]

    def select(self, concept_id: str) -> None:
        """Select one entry and show its row; the filters give way if they hide it."""
        self._current = concept_id
        number = self.model.number_of(concept_id)
        if number is None and self._keeper.concept(concept_id) is not None:
            if self.filters.wanted.is_narrow:
                self.filters.clear()
            number = self.model.number_of(concept_id)
        if self._narrowing is not None:
            self._selects = concept_id
        if number is None:
            self.view.clearSelection()
            return
        if [row.id for row in self.selected] != [concept_id]:
            self.view.selectRow(number)
        self.view.scrollTo(self.model.index(number, 0))

    # ---- choosing

    @Slot()
    def _select(self) -> None:
        self.bulk.offer([row.id for row in self.selected])

    @Slot()
    def _choose(self) -> None:
        """Show the current entry beside, now that the keyboard rests."""
        row = self.view.currentIndex().data(ROW)
        if isinstance(row, ConceptRow) and row.id != self._current:
            self._current = row.id
            self.chosen.emit(row.id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, ConceptRow):
            self._rest.stop()
            self._current = row.id
            self.opened.emit(row.id)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport() and event.type() == QEvent.Type.Resize:
            self._share_width()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.filters.line and not self.filters.line.composing:
            if key == Qt.Key.Key_Escape and self.filters.line.text():
                self.filters.line.clear()
                return True
            if (enter or key == Qt.Key.Key_Down) and self._narrowing is not None:
                self._enters = True
                return True
            if (enter or key == Qt.Key.Key_Down) and self.model.rows:
                self._enter()
                return True
        if watched is self.view:
            if enter:
                self._open(self.view.currentIndex())
                return True
            if key == Qt.Key.Key_Escape or (
                key == Qt.Key.Key_Up and self.view.currentIndex().row() == 0
            ):
                self.filters.line.setFocus(Qt.FocusReason.BacktabFocusReason)
                self.filters.line.selectAll()
                return True
        return False

    def _enter(self) -> None:
        """Go from the words to the first entry."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.selected:
            self.view.selectRow(0)

    # ---- words

    @Slot(object)
    def _fail(self, error: BriefDeskError) -> None:
        self._problem = say_error(error)
        self._tell()

    @Slot()
    def _count_unsaved(self) -> None:
        ids = self._room.leftovers.ids
        self.model.mark_unsaved(ids)
        self.unsaved.setVisible(bool(ids))
        self.unsaved.setText(self.tr("%n unsaved", "", len(ids)))
        self.unsaved.setToolTip(self.tr("Show the next entry with unsaved changes"))

    def _tell(self) -> None:
        """Tell how many entries there are, or why none is listed."""
        shown, of = len(self.model.rows), len(self._keeper.rows)
        if self.filters.wanted.is_narrow and of:
            self.count.setText(
                self.tr("{shown} of {total} entries").format(shown=f"{shown:,}", total=f"{of:,}")
            )
        else:
            self.count.setText(self.tr("%n entries", "", of) if of else "")
        self._body.say(self._say_empty())

    def _say_empty(self) -> str:
        if self._problem:
            return self._problem
        if self._keeper.catalogue is None:
            return self.tr("The term bases are being read…")
        if self.filters.wanted.is_narrow:
            return self.tr(
                "No entry fits.\nSelect words in a briefing and press Ctrl+T to add them."
            )
        return self.tr("There are no entries yet. “New concept” makes one.")

    def _share_width(self) -> None:
        """Give each column its share; where there is little room the last ones are left out."""
        room = self.view.viewport().width()
        for column, least in _HIDDEN_BELOW.items():
            self.view.setColumnHidden(column, room < least)
        shown = {c: s for c, s in _SHARES.items() if not self.view.isColumnHidden(c)}
        whole, left = sum(shown.values()), room
        for column, share in shown.items():
            width = left if column == list(shown)[-1] else room * share // whole
            self.view.setColumnWidth(column, width)
            left -= width

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.view.setAccessibleName(self.tr("Entries"))
            self._tell()
            self._count_unsaved()


def _runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last place of each run of some places."""
    for _, run in groupby(enumerate(sorted(places)), key=lambda one: one[1] - one[0]):
        found = [place for _, place in run]
        yield found[0], found[-1]
