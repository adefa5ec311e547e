"""The findings: listed, walked through and settled; what is wrong stands below the list."""

import time
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.finding import Place
from briefdesk.model.judged import Judged
from briefdesk.ui.findings.acting import act, offered
from briefdesk.ui.findings.arranging import FindingRow, Order, PlaceRow, Standing, listed
from briefdesk.ui.findings.card import FindingCard
from briefdesk.ui.findings.filters import FindingFilters
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.findings.listing import FindingTree
from briefdesk.ui.findings.model import FindingModel
from briefdesk.ui.findings.rows import FindingDelegate
from briefdesk.ui.findings.words import DEED_ICONS, DEED_WORDS, KEYS, Deed
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Checked, Workspace

_UNSEEN = 0.8  # seconds in which nobody saw yet which place came by itself
_CARD = 0.4  # of the height, at most, for what is said about the current finding


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
        self._arrived = "", 0.0  # the place that came by itself, and when (monotonic seconds)
        self._following = False
        self._order: list[str] = []  # fingerprints of the open places that are listed
        self.model = FindingModel(self)
        self.view = FindingTree()
        self._delegate = FindingDelegate(self.view)
        self.run, self.progress = QPushButton(), QProgressBar()
        self.filters = FindingFilters(self.run, inspector.checks)
        self.summary = QLabel()
        self._body = Vacancy(self.view)
        self.card = FindingCard()
        self._lay_out()
        self._relabel()
        self._connect()
        self._show_order()

    # ---- building

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setFont(interface_font(9))
        self.summary.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.progress.setTextVisible(False)
        self.progress.hide()
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(6)
        head.addWidget(self.filters)
        head.addWidget(self.progress)
        head.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        column.addWidget(self.card)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.shown_changed.connect(self._reload)
        workspace.findings_changed.connect(self._reload)
        workspace.revisions_changed.connect(self._say_all)
        workspace.place_changed.connect(self._follow)
        workspace.place_asked.connect(self._show_place)
        workspace.step_asked.connect(self.step)
        workspace.settings_changed.connect(self._show_order)
        self._inspector.running_changed.connect(self._tell_running)
        self._inspector.progressed.connect(self._tell_progress)
        self._inspector.ran.connect(self._ran)
        self.filters.changed.connect(self._narrow)
        self.filters.ordered.connect(self._choose_order)
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
        self.card.asked.connect(self.do)

    # ---- what is shown

    @Slot()
    def _show_order(self) -> None:
        """List the findings in the order that was chosen; the page stays where it is."""
        order = Order(self._workspace.settings.finding_order)
        self.filters.show_order(order)
        if order is not self.model.order or self.model.rowCount() == 0:
            self._reload(reveals=False)

    @Slot(object)
    def _choose_order(self, order: Order) -> None:
        self._workspace.change_settings(finding_order=order.value)

    @Slot()
    def _narrow(self) -> None:
        """List something else; the page stays where it is."""
        self._reload(reveals=False)

    @Slot()
    def _reload(self, *, reveals: bool = True) -> None:
        """List what is wanted; the current place stays so, or the next one comes in its stead.

        The page follows to that one if ``reveals``.
        """
        workspace, shown = self._workspace, self._workspace.shown
        if shown is not None:
            self._delegate.lang = shown.briefing.meta.language or "zh-Hans"
        self._following = True
        finding, _ = self._current
        rows = listed(workspace.findings, self.filters.wanted)
        document = None if shown is None else shown.briefing.document
        self.model.show(rows, document, Order(workspace.settings.finding_order))
        self._unfold()
        self._body.show_view(when=bool(rows))
        self._following = False
        before = self._order
        self._order = [place.fingerprint for place in self.model.open]
        index = self.model.index_of(workspace.place)
        if not workspace.place and finding is not None:
            index = self.model.index_of(finding.judged.finding.fingerprint)
        if index.isValid():
            self._choose(index)
        elif workspace.place:
            self._move_on(before, workspace.place, reveals=reveals)
        elif finding is not None and rows:
            self._move_on(before, finding.places[0].place.fingerprint, reveals=reveals)
        self._say_all()

    def _unfold(self) -> None:
        for number, group in enumerate(self.model.groups):
            above = self.model.index(number, 0)
            self.view.setExpanded(above, True)  # noqa: FBT003 - Qt's only argument
            for row, one in enumerate(group.rows):
                if isinstance(one, FindingRow) and (one.judged.finding.fingerprint in self._opened):
                    self.view.setExpanded(self.model.index(row, 0, above), True)  # noqa: FBT003

    def _move_on(self, before: list[str], gone: str, *, reveals: bool) -> None:
        """Go from a place that is listed no more to the one that came after it in the list."""
        at = before.index(gone) if gone in before else 0
        left = set(self._order)
        after = next((one for one in before[at:] if one in left), None)
        chosen = after or next(iter(self._order[-1:]), "")
        self._workspace.set_place(chosen)
        self._arrived = chosen, time.monotonic()
        found = self._workspace.current_place
        if found is not None and reveals:
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
        finding, place = self.model.at(index)
        if finding is not None and place is not None:
            self._opened.add(finding.judged.finding.fingerprint)
        self._show_detail()

    @Slot()
    def _picked(self) -> None:
        if self._following:
            return
        _, row = self._current
        self._arrived = "", 0.0
        self._workspace.set_place("" if row is None else row.place.fingerprint)
        self._show_detail()

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        """Show a place on the page; of a finding, its first one, and unfold it."""
        finding, row = self.model.at(index)
        if row is not None:
            self._workspace.reveal.emit(row.place.span)
        elif finding is not None:
            self.view.setExpanded(index, True)  # noqa: FBT003 - Qt's only argument
            self._workspace.reveal.emit(finding.places[0].place.span)

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
        self.filters.show_everything()
        self._following = False
        self._reload()

    # ---- stepping

    @Slot(object)
    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) open place of the list, around its end."""
        places = {place.fingerprint: place for place in self.model.open}
        if not places:
            self._workspace.told.emit(self._say_empty().replace("\n", " "))
            return
        if self.filters.words.hasFocus():
            self.view.setFocus()  # what is typed next is about the place
        arrived, since = self._arrived
        self._arrived = "", 0.0
        place = self._workspace.place
        unseen = place == arrived and time.monotonic() - since < _UNSEEN
        if not (by > 0 and unseen and place in places):
            place = self._after(place, places, by)
        self._workspace.set_place(place)
        self._workspace.reveal.emit(places[place].span)

    def _after(self, place: str, wanted: Collection[str], by: int) -> str:
        """Return the next (1) or previous (-1) of some places, around the end of the list.

        Begins at a place, which need not be one of them, else at the current finding.
        """
        rows = [row.place.fingerprint for row in self.model.places]
        finding, _ = self._current
        own = finding.places if finding is not None else ()
        if place in rows:
            at = rows.index(place) + by
        elif own:
            at = rows.index(own[0].place.fingerprint) - (by < 0)
        else:
            at = 0 if by > 0 else -1
        turned = (rows[(at + by * step) % len(rows)] for step in range(len(rows)))
        return next(one for one in turned if one in wanted)

    # ---- what can be done

    @property
    def _current(self) -> tuple[FindingRow | None, PlaceRow | None]:
        return self.model.at(self.view.currentIndex())

    @property
    def current(self) -> Judged | None:
        """The finding that is told about."""
        row, _ = self._current
        return None if row is None else row.judged

    @property
    def targets(self) -> list[Place]:
        """The places the actions are for: the ticked ones of the finding, else the current one.

        On a finding they are its open places, or all of them where none is open any more.
        """
        row, here = self._current
        if row is None:
            return []
        ticked = [p.place for p in row.places if p.place.fingerprint in self.model.ticked]
        if here is not None and not (here.standing is Standing.OPEN and ticked):
            return [here.place]
        left = [p.place for p in row.places if p.standing is Standing.OPEN]
        return ticked or left or [p.place for p in row.places]

    @Slot()
    def _tick(self) -> None:
        """Tick the current place, or all of the current finding; or take the ticks away."""
        finding, row = self._current
        places = [row] if row is not None else [] if finding is None else list(finding.places)
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
        one = self.current
        if one is not None:
            act(self._workspace, deed, one, self.targets)

    @Slot(object)
    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.current
        for deed in offered(one, self.targets) if one is not None else ():
            action = menu.addAction(
                icon(DEED_ICONS[deed]), f"{say(DEED_WORDS[deed])}\t{KEYS[deed]}"
            )
            action.triggered.connect(partial(self.do, deed))
        if not menu.isEmpty():
            menu.popup(where)

    @Slot()
    def _show_acts(self) -> None:
        row, _ = self._current
        targets = self.targets
        deeds = [] if row is None else offered(row.judged, targets)
        one_by_one = (Deed.EXPLAIN, Deed.SENSE, Deed.GLOSS)
        many = any(deed not in one_by_one for deed in deeds)
        ticked = self.model.ticked
        if ticked and row is not None:
            ticked = ticked - {place.place.fingerprint for place in row.places}
        self.card.offer(deeds, len(targets) if many else 1, len(ticked))

    def _show_detail(self) -> None:
        """Say all about the current row."""
        row, place = self._current
        self.card.setVisible(row is not None)
        if row is not None:
            self.card.tell(row.judged, place, self._delegate.lang)
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

    @Slot()
    def _say_all(self) -> None:
        """Say in one line what was found and what became of it."""
        workspace = self._workspace
        self.run.setText(self.tr("Cancel") if self._inspector.running else self.tr("Check"))
        self.run.setEnabled(workspace.shown is not None)
        self.summary.setText(self._sum())
        self._body.say(self._say_empty())
        self._show_detail()

    def _sum(self) -> str:
        workspace = self._workspace
        if workspace.checked is Checked.NEVER:
            return ""
        grave = workspace.grave_findings
        slight = sum(bool(one.open) for one in workspace.findings) - grave
        parts = [self.tr("%n finding(s)", "", grave)]
        if slight:
            parts.append(self.tr("%n for information", "", slight))
        if self.filters.wanted.narrows:
            parts.append(self.tr("%n place(s) shown", "", len(self.model.open)))
        dismissed = sum(len(one.dismissed) for one in workspace.findings)
        if workspace.revisions:
            parts.append(self.tr("%n correction(s)", "", len(workspace.revisions)))
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
        self.progress.setAccessibleName(self.tr("Progress of the checks"))
        self.filters.relabel()
        self.card.relabel()
        self._say_all()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()
        self.card.grow_to(round(event.size().height() * _CARD))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
            self._reload()
