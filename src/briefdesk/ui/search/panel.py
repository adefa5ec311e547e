"""The search panel: words, where to look, and every place by briefing."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.search import Results
from briefdesk.ui.icons import icon
from briefdesk.ui.search.filters import Filters
from briefdesk.ui.search.hits import go_to
from briefdesk.ui.search.model import ResultDelegate, ResultModel
from briefdesk.ui.search.naming import named_results
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.elided import ElidedLabel
from briefdesk.ui.workspace import Act, Workspace

_WISH = QSize(640, 330)  # pixels at first
_FEW = 3  # terms
_PAGE = 200  # hits that are shown at first, and with each going on
_REST = 400  # milliseconds after a change of the library
_SEARCHED = Touched.BRIEFINGS | Touched.ANNOTATIONS | Touched.SOURCES


class SearchPanel(QWidget):
    """Searches while one types; Enter or a click on a hit opens its place, Esc closes it."""

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Look for nothing yet."""
        super().__init__()
        self.setObjectName("search_panel")
        self._workspace = workspace
        self._asked: Task | None = None
        self._limit = _PAGE
        self._results: Results | None = None
        self._is_stale = False  # something changed while nobody saw the results
        self.line = LineInput()
        self.filters = Filters(workspace)
        self.model = ResultModel(self)
        self.view = QTreeView()
        self._close, self._status = QToolButton(), ElidedLabel()
        self._empty, self._widen = QLabel(), QPushButton()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_REST)
        self._lay_out()
        self._connect()
        self._relabel()
        self._say()

    def _lay_out(self) -> None:
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(520)
        self._status.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.view.setModel(self.model)
        self.view.setItemDelegate(ResultDelegate(self.view))
        self.view.setHeaderHidden(True)
        self.view.setIndentation(0)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 8, 6)
        top.setSpacing(10)
        top.addWidget(self.line, 2)
        top.addWidget(self.filters.literal)
        top.addWidget(self._status, 3)
        top.addWidget(self._close)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._widen, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        body = QWidget()
        self._pages = QStackedLayout(body)
        self._pages.addWidget(nothing)
        self._pages.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.filters)
        whole.addWidget(body, 1)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._search)
        self.line.textChanged.connect(self._cleared)
        self.line.installEventFilter(self)
        self.view.installEventFilter(self)
        self.filters.changed.connect(self._search)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.view.verticalScrollBar().valueChanged.connect(self._more)
        self._close.clicked.connect(self.closed)
        self._widen.clicked.connect(self._search_everywhere)
        self._again.timeout.connect(self._refresh)
        self._workspace.tasks.changed.connect(self._follow)
        self._workspace.shown_changed.connect(self._search_here)

    # ---- asking

    def take_focus(self) -> None:
        """Begin a search; a short selection of the page is what is looked for."""
        words = self._workspace.selected_words()
        if words:
            self.line.setText(words)
            self._search()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_for(self, words: str) -> None:
        """Look for some words."""
        self.line.setText(words)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search()

    @Slot()
    def _search(self) -> None:
        """Look for what is typed now, from the beginning."""
        self._limit = _PAGE
        if self.line.text().strip():
            self._ask(count=False, fresh=True)
        else:
            self._give_up()
            self._results = None
            self.model.clear()
            self._say()

    def _ask(self, *, count: bool, fresh: bool = False) -> None:
        """Search, for this alone; what is not ``fresh`` keeps what is shown in its place."""
        self._give_up()
        self._asked = task = Task(self)
        query = self.filters.query(self.line.text(), self._limit)
        work = partial(named_results, query=query, progress=task.report, count=count)
        self._workspace.tasks.read(task, work, partial(self._show, count=count, fresh=fresh))

    def _give_up(self) -> None:
        """Wait for no results any more."""
        if self._asked is not None:
            self._asked.cancel()

    def _show(self, found: Results, *, count: bool, fresh: bool) -> None:
        self._results = found
        before = self.model.rowCount()
        if fresh or not self.model.extend(found):
            bar, here = self.view.verticalScrollBar(), self.view.currentIndex()
            place = (bar.value(), here.row(), here.parent().row())
            self.model.show(found)
            self._open_new(0, found)
            if fresh:
                self.view.scrollToTop()
            else:
                self._return_to(*place)
        else:
            self._open_new(before, found)
        self._say()
        if found.more and not count and not found.also:  # counting a concept would take too long
            self._ask(count=True)

    def _return_to(self, scrolled: int, row: int, group: int) -> None:
        """Show again what was in view and current before the rows were made anew."""
        again = self.model.index(row, 0, self.model.index(group, 0))
        if again.isValid():
            self.view.setCurrentIndex(again)
        self.view.verticalScrollBar().setValue(scrolled)

    def _open_new(self, before: int, found: Results) -> None:
        """Open the groups from a row on; many terms stay closed, so that the texts are seen."""
        for row, group in enumerate(found.groups):
            top = self.model.index(row, 0)
            is_open = group.briefing_id is not None or len(group.hits) <= _FEW
            if row >= before and (is_open or len(found.groups) == 1):
                self.view.setExpanded(top, True)  # noqa: FBT003 - Qt's
                if not self.view.currentIndex().isValid():
                    self.view.setCurrentIndex(self.model.index(0, 0, top))

    @Slot()
    def _more(self) -> None:
        """Show more hits when the end comes into view."""
        bar, found = self.view.verticalScrollBar(), self._results
        if found is None or bar.value() < bar.maximum() - self.view.viewport().height():
            return
        if found.cut:
            self._limit += _PAGE
            self._ask(count=not found.also)

    @Slot()
    def _search_everywhere(self) -> None:
        self.filters.clear()

    @Slot()
    def _search_here(self) -> None:
        """Follow the shown briefing if only that is searched."""
        if self.filters.query("", 1).briefing_id is None:
            return
        if self.isVisible():
            self._search()
        else:
            self._is_stale = True

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if not changes.touched & _SEARCHED or self._results is None:
            return
        if self.isVisible():
            self._again.start()
        else:
            self._is_stale = True

    @Slot()
    def _refresh(self) -> None:
        if self.line.text().strip():
            self._ask(count=False)

    # ---- going

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        hit = self.model.hit_at(index)
        if hit is None:
            self.view.setExpanded(index, not self.view.isExpanded(index))
            return
        self._give_up()  # no counting while the place is waited for
        go_to(self._workspace, hit)

    @override
    def sizeHint(self) -> QSize:
        return _WISH

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        down = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.line and not self.line.composing and event.key() in down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        at_top = self.view.currentIndex() == self.model.index(0, 0)
        if watched is self.view and event.key() == Qt.Key.Key_Up and at_top:
            self.line.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and not self.line.composing:
            self.closed.emit()
            self._workspace.asked.emit(Act.PAGE)
            return True
        return False

    # ---- words

    def _say(self) -> None:
        """Tell how much was found, or why there is nothing."""
        found = self._results
        there = found is not None and bool(found.groups)
        self._pages.setCurrentIndex(1 if there else 0)
        self._widen.setVisible(found is not None and self.filters.is_narrow)
        if found is None:
            self._status.setText("")
            self._empty.setText(
                self.tr(
                    "Words in any script, or how a term is read (iryou, yiliao), find every"
                    " language.\nWords in “quotation marks” are found as they are written."
                )
            )
            return
        self._empty.setText(self.tr("Nothing found."))
        parts = []
        if there:
            briefings = sum(group.briefing_id is not None for group in found.groups)
            places = self.tr("%n place(s)", "", found.total)
            if found.more:
                places = self.tr("more than {places}").format(places=places)
            parts.append(places)
            if briefings and not found.more:
                parts.append(self.tr("in %n briefing(s)", "", briefings))
        also = "、".join(found.also)
        if also:
            parts.append(self.tr("also {names}").format(names=also))
        self._status.setText("  ·  ".join(parts))
        self._status.setFont(chrome_font(body_language(also, "zh-Hans"), self.font().pointSizeF()))

    def _relabel(self) -> None:
        self.line.setPlaceholderText(self.tr("Search the library"))
        self.line.setAccessibleName(self.tr("Search the library"))
        self.view.setAccessibleName(self.tr("Places found"))
        self._widen.setText(self.tr("Search the whole library"))
        self._close.setIcon(icon("close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))

    @Slot(str)
    def _cleared(self, text: str) -> None:
        if not text:
            self._search()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._say()
