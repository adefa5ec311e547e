"""The findings: the worst first, each with its places; what is wrong, and what can be done."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.finding import Gravity, Place
from briefdesk.model.judged import Judged
from briefdesk.ui.findings.acting import act, offered
from briefdesk.ui.findings.detail import FindingDetail
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.findings.listing import FindingTree
from briefdesk.ui.findings.model import (
    FindingModel,
    FindingRow,
    PlaceRow,
    Standing,
    Wanted,
    arranged,
)
from briefdesk.ui.findings.rows import FindingDelegate
from briefdesk.ui.findings.words import (
    DEED_ICONS,
    DEED_WORDS,
    KEYS,
    SHORT_WORDS,
    Deed,
    check_title,
)
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.severities import SEVERITY_WORDS
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Checked, Workspace

_DETAIL = 330  # pixels of what is said about the current finding


class FindingPanel(QWidget):
    """Lists the findings of the shown briefing; Enter and a click go to the place."""

    def __init__(
        self, workspace: Workspace, inspector: Inspector, parent: QWidget | None = None
    ) -> None:
        """Follow ``workspace``; ``inspector`` runs the checks."""
        super().__init__(parent)
        self.setObjectName("finding_panel")
        self._workspace = workspace
        self._inspector = inspector
        self._opened: set[str] = set()  # fingerprints of findings that are unfolded
        self._arrived = ""  # the place that came by itself when the one before it was settled
        self._following = False
        self._said: tuple[Judged, PlaceRow | None] | None = None  # what is told about
        self._acts_shown: tuple[list[Deed], int, int] | None = None  # for how many, in what width
        self._order: list[str] = []  # fingerprints of the open places that are listed
        self.model = FindingModel(self)
        self.view = FindingTree()
        self._delegate = FindingDelegate(self.view)
        self.words = LineInput()
        self.severities, self.checks = Choice[Gravity](), Choice[str]()
        self.settled = QCheckBox()
        self.run, self.progress = QPushButton(), QProgressBar()
        self.summary = QLabel()
        self._body = Vacancy(self.view)
        self.detail = QScrollArea()
        self.buttons = {deed: QToolButton() for deed in Deed}
        self._lay_out()
        self._relabel()
        self._connect()
        self._reload()

    # ---- building

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.words.setClearButtonEnabled(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setFont(interface_font(9))
        self.summary.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.progress.setTextVisible(False)
        self.progress.hide()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.words, 1)
        top.addWidget(self.run)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        for choice in (self.severities, self.checks):
            choice.setSizeAdjustPolicy(
                Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(5)
            choices.addWidget(choice, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.summary, 1)
        below.addWidget(self.settled)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(6)
        head.addLayout(top)
        head.addWidget(self.progress)
        head.addLayout(choices)
        head.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._split(), 1)
        self.setFocusProxy(self.view)

    def _split(self) -> QSplitter:
        """Make the list above, all about its current row below."""
        self.detail.setWidgetResizable(True)
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._acts_box = QWidget()
        self._acts_box.setMinimumWidth(1)  # the buttons wrap, they don't widen the dock
        self._acts = QGridLayout(self._acts_box)
        self._acts.setContentsMargins(8, 4, 8, 8)
        self._acts.setSpacing(0)
        for button in self.buttons.values():
            button.setParent(self._acts_box)  # without one it would be a window when it is shown
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._below = QWidget()
        under = QVBoxLayout(self._below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self.detail, 1)
        under.addWidget(self._acts_box)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._body)
        split.addWidget(self._below)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes([1000, _DETAIL])
        return split

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.shown_changed.connect(self._reload)
        workspace.findings_changed.connect(self._reload)
        workspace.place_changed.connect(self._follow)
        workspace.place_asked.connect(self._show_place)
        workspace.step_asked.connect(self.step)
        self._inspector.running_changed.connect(self._tell_running)
        self._inspector.progressed.connect(self._tell_progress)
        self._inspector.ran.connect(self._ran)
        self.words.textChanged.connect(self._reload)
        self.severities.currentIndexChanged.connect(self._reload)
        self.checks.currentIndexChanged.connect(self._reload)
        self.settled.toggled.connect(self._reload)
        self.run.clicked.connect(self._check)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.view.clicked.connect(self._reveal)
        self.view.activated.connect(self._reveal)
        self.view.expanded.connect(partial(self._remember, on=True))
        self.view.collapsed.connect(partial(self._remember, on=False))
        self.view.pressed_key.connect(self._press)
        self.view.ticked.connect(self._tick)
        self.view.menu_asked.connect(self._open_menu)
        self.model.ticked_changed.connect(self._show_acts)
        for deed, button in self.buttons.items():
            button.clicked.connect(partial(self.do, deed))

    # ---- what is shown

    @property
    def wanted(self) -> Wanted:
        """What the filters ask for."""
        return Wanted(
            check=self.checks.value,
            least=self.severities.value,
            words=self.words.text(),
            settled=self.settled.isChecked(),
        )

    @Slot()
    def _reload(self) -> None:
        """List what is wanted; the current place stays so, or the next one comes in its stead."""
        workspace, shown = self._workspace, self._workspace.shown
        if shown is not None:
            self._delegate.lang = shown.briefing.meta.language or "zh-Hans"
        self._following = True
        finding = self._current_finding_row()
        groups = arranged(workspace.findings, self.wanted)
        self.model.show(groups, None if shown is None else shown.briefing.document)
        self._unfold()
        self._body.show_view(when=bool(groups))
        self._following = False
        before = self._order
        self._order = [place.fingerprint for place in self.model.open_places()]
        index = self.model.index_of(workspace.place)
        if not workspace.place and finding is not None:
            index = self.model.finding_index(finding.judged.finding.fingerprint)
        if index.isValid():
            self._choose(index)
        elif workspace.place:
            self._move_on(before, workspace.place)
        elif finding is not None and groups:
            self._move_on(before, finding.places[0].place.fingerprint)
        self._say_all()

    def _unfold(self) -> None:
        for number, group in enumerate(self.model.groups):
            above = self.model.index(number, 0)
            self.view.setExpanded(above, True)  # noqa: FBT003 - Qt's only argument
            for row, one in enumerate(group.findings):
                if one.judged.finding.fingerprint in self._opened:
                    self.view.setExpanded(self.model.index(row, 0, above), True)  # noqa: FBT003

    def _move_on(self, before: list[str], settled: str) -> None:
        """Go from a place that was settled to the one that came after it in the list before."""
        at = before.index(settled) if settled in before else 0
        left = set(self._order)
        after = next((one for one in before[at:] if one in left), None)
        chosen = after or next(iter(self._order[-1:]), "")
        self._workspace.set_place(chosen)
        self._arrived = chosen
        found = self._workspace.current_place
        if found is not None:
            self._workspace.reveal.emit(found[1].span)

    def _remember(self, index: QModelIndex, *, on: bool) -> None:
        row = index.data(FindingModel.ROW)
        if isinstance(row, FindingRow) and not self._following:
            change = self._opened.add if on else self._opened.discard
            change(row.judged.finding.fingerprint)

    @Slot()
    def _follow(self) -> None:
        """Select the workspace's current place."""
        index = self.model.index_of(self._workspace.place)
        if index.isValid():
            self._choose(index)
        else:
            self._show_acts()

    def _choose(self, index: QModelIndex) -> None:
        """Make a row the current one, and have it in view."""
        if not index.isValid():
            return
        self._following = True
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self._following = False
        row = index.data(FindingModel.ROW)
        if isinstance(row, PlaceRow):
            parent = index.parent().data(FindingModel.ROW)
            if isinstance(parent, FindingRow):
                self._opened.add(parent.judged.finding.fingerprint)
        self._show_detail()

    @Slot()
    def _picked(self) -> None:
        if self._following:
            return
        row = self.view.currentIndex().data(FindingModel.ROW)
        self._arrived = ""
        self._workspace.set_place(row.place.fingerprint if isinstance(row, PlaceRow) else "")
        self._show_detail()

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        """Show a place on the page; of a finding, its first one, and unfold it."""
        row = index.data(FindingModel.ROW)
        if isinstance(row, FindingRow):
            self.view.setExpanded(index, True)  # noqa: FBT003 - Qt's only argument
            self._workspace.reveal.emit(row.places[0].place.span)
        elif isinstance(row, PlaceRow):
            self._workspace.reveal.emit(row.place.span)

    @Slot(object)
    def _show_place(self, fingerprint: str) -> None:
        index = self.model.index_of(fingerprint)
        if not index.isValid():  # the filters hide it
            self._show_everything()
            index = self.model.index_of(fingerprint)
        self._workspace.set_place(fingerprint)
        if index.isValid():
            self._choose(index)
            self._reveal(index)

    def _show_everything(self) -> None:
        self._following = True
        self.words.clear()
        self.severities.choose(Gravity.INFO)
        self.checks.choose("")
        self._following = False
        self._reload()

    # ---- stepping

    @Slot(object)
    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) open place of the list, around its end."""
        places = self.model.open_places()
        if not places:
            self._workspace.told.emit(self._say_empty().replace("\n", " "))
            return
        prints = self._order
        arrived, self._arrived = self._arrived, ""
        if by > 0 and arrived and arrived == self._workspace.place and arrived in prints:
            at = prints.index(arrived)  # came here by itself: nobody has been here yet
        elif self._workspace.place in prints:
            at = (prints.index(self._workspace.place) + by) % len(places)
        else:
            at = self._beside_current(prints, by)
        self._workspace.set_place(prints[at])
        self._workspace.reveal.emit(places[at].span)

    def _beside_current(self, prints: list[str], by: int) -> int:
        """Return which place comes first from the current row, which is none of them."""
        row = self._current_finding_row()
        if row is None:
            return 0 if by > 0 else len(prints) - 1
        first = next((p.place for p in row.places if p.place.fingerprint in prints), None)
        at = 0 if first is None else prints.index(first.fingerprint)
        return at if by > 0 else (at - 1) % len(prints)

    # ---- what can be done

    def _current_finding_row(self) -> FindingRow | None:
        index = self.view.currentIndex()
        row = index.data(FindingModel.ROW)
        if isinstance(row, PlaceRow):
            row = index.parent().data(FindingModel.ROW)
        return row if isinstance(row, FindingRow) else None

    @property
    def current(self) -> Judged | None:
        """The finding the actions are for."""
        row = self._current_finding_row()
        return None if row is None else row.judged

    def _acting_row(self) -> FindingRow | None:
        """Return the finding the actions are for: the current one, unless only another is ticked.

        Ticks that are out of sight must not be passed over for what the cursor happens to be on.
        """
        row = self._current_finding_row()
        if not self.model.ticked:
            return row
        ticked = [
            one
            for group in self.model.groups
            for one in group.findings
            if any(place.place.fingerprint in self.model.ticked for place in one.places)
        ]
        return row if row in ticked or not ticked else ticked[0]

    @property
    def targets(self) -> list[Place]:
        """The places the actions are for: the ticked ones, else the current one."""
        row = self._acting_row()
        if row is None:
            return []
        ticked = [p.place for p in row.places if p.place.fingerprint in self.model.ticked]
        here = self.view.currentIndex().data(FindingModel.ROW)
        is_here = isinstance(here, PlaceRow) and row == self._current_finding_row()
        if is_here and (here.standing is not Standing.OPEN or not ticked):
            return [here.place]
        return ticked or [p.place for p in row.places if p.standing is Standing.OPEN]

    @Slot()
    def _tick(self) -> None:
        """Tick the current place, or all of the current finding; or take the ticks away."""
        index = self.view.currentIndex()
        row = index.data(FindingModel.ROW)
        if isinstance(row, PlaceRow):
            places = [row]
        else:
            places = list(row.places) if isinstance(row, FindingRow) else []
        mine = [one.place for one in places if one.standing is Standing.OPEN]
        on = any(place.fingerprint not in self.model.ticked for place in mine)
        self.model.tick(mine, on=on)
        self.view.viewport().update()

    @Slot(object)
    def _press(self, letter: str) -> None:
        for deed, key in KEYS.items():
            if key == letter:
                self.do(deed)

    def do(self, deed: Deed, *_: object) -> None:
        """Do something about the places the actions are for."""
        row = self._acting_row()
        if row is not None:
            act(self._workspace, deed, row.judged, self.targets)

    def _offered(self) -> list[Deed]:
        row = self._acting_row()
        return [] if row is None else offered(row.judged, self.targets)

    @Slot(object)
    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self._offered():
            action = menu.addAction(
                icon(DEED_ICONS[deed]), f"{say(DEED_WORDS[deed])}\t{KEYS[deed]}"
            )
            action.triggered.connect(partial(self.do, deed))
        if not menu.isEmpty():
            menu.popup(where)

    @Slot()
    def _show_acts(self) -> None:
        """Put the buttons that fit the current row below what is said about it."""
        deeds = self._offered()
        count = len(self.targets)
        if (deeds, count, self.width()) == self._acts_shown:
            return
        self._acts_shown = deeds, count, self.width()
        wanted = [self.buttons[deed] for deed in deeds]
        for deed, button in self.buttons.items():
            self._acts.removeWidget(button)
            button.setVisible(button in wanted)
            words = say(SHORT_WORDS[deed])
            many = count > 1 and deed not in (Deed.EXPLAIN, Deed.SENSE, Deed.GLOSS)
            shown = f"{words.removesuffix('…')} ({count})…" if many else words
            button.setText(f"{shown}  {KEYS[deed]}")
        widest = max((button.sizeHint().width() for button in wanted), default=0)
        columns = max(1, min(3, (self.width() - 16) // max(widest, 1)))
        for place, button in enumerate(wanted):
            left = Qt.AlignmentFlag.AlignLeft
            self._acts.addWidget(button, place // columns, place % columns, left)

    def _show_detail(self) -> None:
        """Say all about the current row."""
        one = self.current
        here = self.view.currentIndex().data(FindingModel.ROW)
        self._below.setVisible(one is not None)
        place = here if isinstance(here, PlaceRow) else None
        if one is not None and (one, place) != self._said:
            self._said = one, place
            said = FindingDetail(one, place, self._delegate.lang)
            said.setContentsMargins(14, 10, 14, 6)
            self.detail.setWidget(said)
        self._show_acts()

    # ---- running

    @Slot()
    def _check(self) -> None:
        if self._inspector.running:
            self._workspace.check_given_up.emit()
        else:
            self._workspace.check_asked.emit()

    @Slot()
    def _tell_running(self) -> None:
        running = self._inspector.running
        self.progress.setRange(0, 0)
        self.progress.setVisible(running)
        self._say_all()

    @Slot(object, object)
    def _tell_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot()
    def _ran(self) -> None:
        """Begin with the worst finding."""
        if self.model.groups and not self.view.currentIndex().isValid():
            self._choose(self.model.index(0, 0, self.model.index(0, 0)))

    # ---- words

    def _say_all(self) -> None:
        """Say in one line what was found and what became of it."""
        workspace = self._workspace
        self.run.setText(self.tr("Cancel") if self._inspector.running else self.tr("Check"))
        self.run.setEnabled(workspace.shown is not None)
        self.summary.setText(self._sum())
        self._body.say(self._say_empty())
        self._show_detail()

    def _sum(self) -> str:
        found = self._workspace.findings
        if self._workspace.checked is Checked.NEVER:
            return ""
        places = sum(len(one.open) for one in found)
        left = sum(bool(one.open) for one in found)
        parts = [self.tr("%n finding(s)", "", left), self.tr("%n place(s)", "", places)]
        answered = sum(len(one.answered) for one in found)
        dismissed = sum(len(one.dismissed) for one in found)
        if answered:
            parts.append(self.tr("%n correction(s)", "", answered))
        if dismissed:
            parts.append(self.tr("%n dismissed", "", dismissed))
        if self._workspace.checked is Checked.OUTDATED:
            parts.append(self.tr("checking again…"))
        return " · ".join(parts)

    def _say_empty(self) -> str:
        workspace = self._workspace
        if workspace.shown is None:
            return self.tr("What the checks find appears here.")
        if self._inspector.running:
            return self.tr("The checks are running…")
        if workspace.checked is Checked.NEVER:
            return self.tr("This briefing was not checked yet.\nPress F7 to check it.")
        if not workspace.findings:
            return self.tr("The checks found nothing.")
        if any(one.open for one in workspace.findings):
            return self.tr("No finding fits the filter.")
        return self.tr("Nothing is left to do: every finding is settled.")

    def _relabel(self) -> None:
        self.view.setAccessibleName(self.tr("Findings"))
        self.words.setPlaceholderText(self.tr("Filter findings"))
        self.words.setAccessibleName(self.tr("Filter findings"))
        self.severities.setAccessibleName(self.tr("Severity"))
        self.checks.setAccessibleName(self.tr("Check"))
        self.settled.setText(self.tr("Settled too"))
        self.progress.setAccessibleName(self.tr("Progress of the checks"))
        for choice in (self.severities, self.checks):
            choice.blockSignals(True)  # noqa: FBT003 - Qt's only argument
        least = [(say(words), gravity) for gravity, words in SEVERITY_WORDS.items()]
        worst = [(self.tr("{severity} and worse").format(severity=w), g) for w, g in least[1:-1]]
        self.severities.offer([(self.tr("Every severity"), Gravity.INFO), *worst, least[0]])
        self.checks.offer(
            [(self.tr("Every check"), ""), *((check_title(i), i) for i in self._inspector.checks)]
        )
        for choice in (self.severities, self.checks):
            choice.blockSignals(False)  # noqa: FBT003 - Qt's only argument
        self._acts_shown = None
        for deed, button in self.buttons.items():
            button.setIcon(icon(DEED_ICONS[deed]))
            button.setAccessibleName(say(DEED_WORDS[deed]))
        self._say_all()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()
        self._show_acts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._said = None
            self._relabel()
            self._reload()
