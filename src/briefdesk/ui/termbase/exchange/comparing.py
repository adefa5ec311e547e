"""The step of an import that holds a file against a term base: what is new, same, in conflict."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.concept import Concept
from briefdesk.model.merge import Choice as Decision
from briefdesk.model.merge import Matching, MergePlan, Merging, Policy, Standing
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.services import merging
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.deciding import DIGITS, DecisionPane
from briefdesk.ui.termbase.exchange.incoming import IncomingDelegate, IncomingList, reader_of
from briefdesk.ui.termbase.exchange.last_page import LastPage
from briefdesk.ui.termbase.exchange.report import ReportView
from briefdesk.ui.termbase.exchange.words import POLICY_WORDS, counts_of
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace

_AFTER = 150  # milliseconds: what comes of it is counted when nobody chooses any more
_SMALL = 9.2  # points
_FEW = 2_000  # entries that are merged only to count what comes of it
NEW = 0  # the term base that is yet to be made
_TABS = (Standing.CONFLICT, Standing.CHANGED, Standing.NEW, Standing.SAME)


class ComparePage(LastPage):
    """Shows a plan, lets a person decide; ``replan_asked`` says that another one is wanted."""

    replan_asked = Signal()

    def __init__(self, workspace: Workspace, name: str) -> None:
        """Propose a new term base with this name."""
        super().__init__()
        self._workspace = workspace
        self.verb = self.tr("Import")
        self._plan: MergePlan | None = None
        self._reader: Callable[[int], Concept] | None = None
        self._counting: Task | None = None
        self._termbases: tuple[TermBaseInfo, ...] = ()
        self.choices: dict[int, Decision] = {}
        self.into, self.by = Choice[int](), Choice[Matching | None]()
        self.policy, self.name = Choice[Policy](), LineInput(name)
        self.outcome, self.problem = QLabel(), QLabel()
        self.tabs, self.list = QTabBar(), QListView()
        self.model = IncomingList(self)
        self.pane, self.report = DecisionPane(), ReportView(workspace)
        self._pages = QStackedWidget()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER)
        self._later.timeout.connect(self._count)
        self._fill()
        self._lay_out()
        self.into.activated.connect(self._aim)
        self.by.activated.connect(self.replan_asked)
        self.policy.activated.connect(self._judge)
        self.name.textEdited.connect(self._name)
        self.tabs.currentChanged.connect(self._turn)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.installEventFilter(self)
        self.pane.decided.connect(self._decide)

    def _fill(self) -> None:
        self.into.offer([(self.tr("A new term base"), NEW)])
        self.by.offer(
            [
                (self.tr("as is best for the file"), None),
                (self.tr("its number (id)"), Matching.ID),
                (self.tr("a term in common"), Matching.TERM),
            ]
        )
        self.policy.offer([(say(words), one) for one, words in POLICY_WORDS.items() if one])
        for label in (self.outcome, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.problem.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self.problem.hide()
        self.list.setModel(self.model)
        self.list.setItemDelegate(IncomingDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Entries of the file"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(240)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("How the entries of the file stand to yours"))
        for _ in (*_TABS, None):
            self.tabs.addTab("")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(20, 4, 20, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Into"), self.into),
            (self.tr("Its name"), self.name),
            (self.tr("An entry is one of yours by"), self.by),
            (self.tr("If you have it already"), self.policy),
        )
        self._captions: dict[QWidget, QLabel] = {}
        for place, (words, field) in enumerate(fields):
            caption = QLabel(words)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
            caption.setFont(interface_font(_SMALL))
            caption.setBuddy(field)
            field.setAccessibleName(words)
            field.setMinimumWidth(190)
            self._captions[field] = caption
            grid.addWidget(caption, 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(len(fields), 1)
        grid.addWidget(self.problem, 2, 0, 1, len(fields) + 1)
        grid.addWidget(self.outcome, 3, 0, 1, len(fields) + 1)
        grid.setRowMinimumHeight(3, 26)
        beside = QSplitter()
        beside.setHandleWidth(1)
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.list)
        beside.addWidget(self.pane)
        beside.setSizes([340, 800])
        beside.setStretchFactor(1, 1)
        self._pages.addWidget(beside)
        self._pages.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self._show_target()

    # ---- into which term base

    def offer(self, termbases: Sequence[TermBaseInfo], wanted: int = NEW) -> None:
        """Offer the term bases that can be written."""
        self._termbases = tuple(termbases)
        own = [(termbase_word(one), one.id) for one in termbases if not one.read_only]
        self.into.offer([(self.tr("A new term base"), NEW), *own])
        if wanted in (one for _, one in own):
            self.into.choose(wanted)
        self._show_target()
        self._check_name()

    @property
    def target_name(self) -> str:
        """The name of the new term base, empty if it is one that exists."""
        return self.name.text().strip() if self.into.value == NEW else ""

    @property
    @override
    def is_ready(self) -> bool:
        return self._plan is not None and len(self._plan.incoming) > 0 and not self.problem.text()

    @property
    def plan(self) -> MergePlan | None:
        """The plan with the name that was typed."""
        if self._plan is None or not self.target_name:
            return self._plan
        target = self._plan.target
        title = self.target_name if self.name.isModified() else target.termbase.title
        info = changed(target.termbase, name=self.target_name, title=title)
        return self._plan._replace(target=changed(target, termbase=info))

    @Slot()
    def _aim(self) -> None:
        self._show_target()
        self._check_name()
        self.replan_asked.emit()

    def _show_target(self) -> None:
        is_new = self.into.value == NEW
        for field, shown in ((self.name, is_new), (self.by, not is_new), (self.policy, not is_new)):
            field.setVisible(shown)
            self._captions[field].setVisible(shown)

    @Slot()
    def _name(self) -> None:
        self._check_name()
        self.changed.emit()

    def _check_name(self) -> None:
        if self.into.value != NEW:
            self.complain("")
        elif not self.target_name:
            self.complain(self.tr("A term base needs a name."))
        elif any(one.name == self.target_name for one in self._termbases):
            said = self.tr("There is a term base “{name}” already: choose another name, or it.")
            self.complain(said.format(name=self.target_name))
        else:
            self.complain("")

    @override
    def complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # ---- what the file brings

    def show_plan(self, plan: MergePlan) -> None:
        """Show another plan; nothing is decided yet."""
        self._plan, self._reader = plan, reader_of(plan.incoming)
        self.choices = {}
        counts = plan.counts
        names = {
            Standing.CONFLICT: self.tr("Conflicts"),
            Standing.CHANGED: self.tr("Additions"),
            Standing.NEW: self.tr("New"),
            Standing.SAME: self.tr("Same"),
        }
        for place, standing in enumerate(_TABS):
            self.tabs.setTabText(place, f"{names[standing]}  {counts[standing]:,}")
            self.tabs.setTabEnabled(place, counts[standing] > 0)
        kept = self.tr("Not kept as it was")
        report = f"{kept}  {len(plan.report):,}"
        self.tabs.setTabText(len(_TABS), report)
        self.report.show_report(plan.report)
        first = (place for place, standing in enumerate(_TABS) if counts[standing])
        self.tabs.setCurrentIndex(next(first, len(_TABS)))
        self._turn(self.tabs.currentIndex())
        self._judge()

    @Slot(int)
    def _turn(self, place: int) -> None:
        """Show the entries that stand so, or the report."""
        if self._plan is None or self._reader is None:
            return
        if place == len(_TABS):
            self._pages.setCurrentWidget(self.report)
            return
        self._pages.setCurrentIndex(0)
        self.model.show(list(self._plan.numbers(_TABS[place])), self._reader, self.choices)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.pane.clear()

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        if self._plan is None or not index.isValid():
            return
        number = self.model.number(index.row())
        self.pane.show_entry(self._plan, number, self.choices.get(number), self.policy.value)

    @Slot(object)
    def _decide(self, decision: Decision | None) -> None:
        row = self.list.currentIndex().row()
        number = self.model.number(row)
        if decision is None:
            self.choices.pop(number, None)
        else:
            self.choices[number] = decision
        self.model.follow_choice(row)
        self._later.start()

    @Slot()
    def _judge(self) -> None:
        """Look anew at what comes of the choices."""
        self._show(self.list.currentIndex())
        self._later.start()
        self.changed.emit()

    @Slot()
    def _count(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
        if self._plan is None:
            return
        counts = self._plan.counts
        unsure = counts[Standing.CHANGED] + counts[Standing.CONFLICT]
        if unsure > _FEW:
            self.outcome.setText(self._at_most(counts, unsure))
            return
        self._counting = task = Task(self)
        choices = dict(self.choices)
        work = partial(merging.tried, self._plan, self.policy.value, choices, task.report)
        self._workspace.tasks.free(task, work, self._say)

    def _at_most(self, counts: Mapping[Standing, int], unsure: int) -> str:
        """Say what comes of very many entries without merging each of them to see."""
        added = counts[Standing.NEW]
        if self.policy.value is Policy.BOTH:
            added, unsure = added + unsure, 0
        return self.tr(
            "Entries: {added} added, up to {changed} changed, the rest as they were."
        ).format(added=f"{added:,}", changed=f"{unsure:,}")

    def _say(self, made: Merging) -> None:
        said = self.tr("Entries: {counts}.").format(counts=counts_of(made))
        if made.undecided:
            said += " " + self.tr(
                "%n left out until you say which of yours they are.", "", made.undecided
            )
        self.outcome.setText(said)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        place = DIGITS.get(Qt.Key(event.key()))
        if place is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.pane.decide(place)
        below = self.model.index(self.list.currentIndex().row() + 1)
        if below.isValid():
            self.list.setCurrentIndex(below)
        return True
