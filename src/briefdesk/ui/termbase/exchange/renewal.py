"""What a linked file would change of its term base: added, removed, changed entries."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.model.concept import Concept
from briefdesk.model.merge import MergePlan, Standing
from briefdesk.services import linking
from briefdesk.ui.termbase.exchange.differences import DifferenceView
from briefdesk.ui.termbase.exchange.incoming import IncomingDelegate, IncomingList, reader_of
from briefdesk.ui.termbase.exchange.last_page import LastPage
from briefdesk.ui.termbase.exchange.report import ReportView
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace

_SMALL = 9.2  # points
CHANGED, ADDED, REMOVED, REPORT = range(4)  # the tabs
_STANDINGS = {CHANGED: (Standing.CHANGED, Standing.CONFLICT), ADDED: (Standing.NEW,)}


class RenewalPage(LastPage):
    """Lists the differences; a new link asks for a name, too."""

    def __init__(self, workspace: Workspace, name: str, *, is_new: bool) -> None:
        """Wait for a plan; ``is_new`` if the file is yet to be linked, under this name."""
        super().__init__()
        self.verb = self.tr("Link") if is_new else self.tr("Accept the changes")
        self._is_new = is_new
        self._plan: MergePlan | None = None
        self._reader: Callable[[int], Concept] | None = None
        self.name = LineInput(name)
        self.name.setAccessibleName(self.tr("Name of the term base"))
        self.name.setMaximumWidth(320)
        self.outcome, self.problem = QLabel(), QLabel()
        self.tabs, self.list, self.model = QTabBar(), QListView(), IncomingList(self)
        self.view, self.report = DifferenceView(), ReportView(workspace)
        self._pages = QStackedWidget()
        self._lay_out()
        self.name.textEdited.connect(self._judge)
        self.tabs.currentChanged.connect(self._turn)
        self.list.selectionModel().currentChanged.connect(self._show)

    def _lay_out(self) -> None:
        for label in (self.outcome, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.problem.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self.problem.hide()
        caption = QLabel(self.tr("Name of the term base"))
        caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        caption.setFont(interface_font(_SMALL))
        caption.setBuddy(self.name)
        caption.setVisible(self._is_new)
        self.name.setVisible(self._is_new)
        self.list.setModel(self.model)
        self.list.setItemDelegate(IncomingDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Entries of the file"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What the file would change"))
        for _ in range(REPORT + 1):
            self.tabs.addTab("")
        beside = QSplitter()
        beside.setHandleWidth(1)
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.list)
        beside.addWidget(self.view)
        beside.setSizes([340, 800])
        beside.setStretchFactor(1, 1)
        self._pages.addWidget(beside)
        self._pages.addWidget(self.report)
        top = QVBoxLayout()
        top.setContentsMargins(20, 4, 20, 0)
        top.setSpacing(4)
        for part in (caption, self.name, self.problem, self.outcome):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        column.addLayout(row)
        column.addWidget(self._pages, 1)

    @property
    @override
    def is_ready(self) -> bool:
        return self._plan is not None and bool(self.name.text().strip() or not self._is_new)

    @override
    def complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    @property
    def plan(self) -> MergePlan | None:
        """The plan that is shown."""
        return self._plan

    def show_plan(self, plan: MergePlan) -> None:
        """Show what a file would change."""
        self._plan, self._reader = plan, reader_of(plan.incoming)
        counts = plan.counts
        sizes = {
            CHANGED: counts[Standing.CHANGED] + counts[Standing.CONFLICT],
            ADDED: counts[Standing.NEW],
            REMOVED: len(plan.missing),
            REPORT: len(plan.report),
        }
        names = {
            CHANGED: self.tr("Changed"),
            ADDED: self.tr("Added"),
            REMOVED: self.tr("Removed"),
            REPORT: self.tr("Not kept as it was"),
        }
        for place, size in sizes.items():
            self.tabs.setTabText(place, f"{names[place]}  {size:,}")
            self.tabs.setTabEnabled(place, size > 0 or place == REPORT)
        if self._is_new:
            said = self.tr("The file is read-only here: change it in the program it comes from.")
        elif any(sizes[place] for place in (CHANGED, ADDED, REMOVED)):
            said = self.tr("Nothing changes before you accept it.")
        else:
            said = self.tr("The entries of the file are the same as before.")
        self.outcome.setText(said)
        self.report.show_report(plan.report)
        shown = next((place for place, size in sizes.items() if size), REPORT)
        self.tabs.setCurrentIndex(shown)
        self._turn(shown)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        self.complain("")
        self.changed.emit()

    @Slot(int)
    def _turn(self, place: int) -> None:
        if self._plan is None or self._reader is None:
            return
        self._pages.setCurrentIndex(int(place == REPORT))
        if place == REMOVED:
            missing = self._plan.missing
            self.model.show(range(len(missing)), missing.__getitem__)
        elif place in _STANDINGS:
            numbers = list(self._plan.numbers(*_STANDINGS[place]))
            self.model.show(numbers, self._reader)
        if place != REPORT and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.view.clear()

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        if self._plan is None or not index.isValid():
            return
        number = self.model.number(index.row())
        if self.tabs.currentIndex() == REMOVED:
            self.view.show_new(self._plan.missing[number], is_gone=True)
            return
        incoming = self._plan.incoming[number]
        if incoming.mine:
            found = linking.differences(self._plan, number)
            self.view.show_renewal(incoming.mine[0], incoming.concept, found)
        else:
            self.view.show_new(incoming.concept)
