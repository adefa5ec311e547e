"""The dates of the shown briefing, the earliest first; each leads to its place."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.milestone import Milestone
from briefdesk.services.milestones import by_date, is_past, milestones_of, stated
from briefdesk.ui.clipboard import mime_data
from briefdesk.ui.icons import icon
from briefdesk.ui.language import interface_tag
from briefdesk.ui.milestones.rows import MilestoneDelegate, MilestoneModel, Row, said
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace


class MilestoneDialog(QDialog):
    """Lists by when who does what; it stays while one works on the page."""

    def __init__(self, workspace: Workspace) -> None:
        """Start hidden; it follows the briefing that is shown."""
        super().__init__(workspace.window)
        self.setObjectName("milestones")
        self.resize(720, 520)
        self._workspace = workspace
        self._reading: Task | None = None
        self._found: tuple[Milestone, ...] = ()
        self._today = date.min  # when they were looked at
        self._text, self._lang = "", "zh-Hans"  # of the briefing they were found in
        self.model = MilestoneModel(self)
        self.view = QListView()
        self._body = Vacancy(self.view)
        self.count = QLabel()
        self.to_come = QCheckBox()
        self.to_come.setChecked(workspace.settings.milestones_to_come)
        self.copy = QToolButton()
        self._lay_out()
        self.view.clicked.connect(self._reveal)
        self.view.activated.connect(self._reveal)
        self.copy.clicked.connect(self.copy_all)
        self.to_come.toggled.connect(self._narrow)
        workspace.shown_changed.connect(self._follow)
        workspace.closing.connect(self.close)
        self._relabel()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(MilestoneDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(20)
        self.view.setMouseTracking(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 0, 0)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.to_come)
        foot.addSpacing(8)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 10)
        column.setSpacing(8)
        column.addWidget(self._body, 1)
        column.addLayout(foot)

    def summon(self) -> None:
        """Come forward with the dates of the briefing that is shown."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Read the dates of the briefing that is shown, if anybody sees them."""
        if self._reading is not None:
            self._reading.cancel()
        shown = self._workspace.shown
        if not self.isVisible():
            return
        if shown is None:
            self._show("", "zh-Hans", ())
            return
        briefing = shown.briefing
        self._reading = Task(self, failed=_pass)
        self._today = date.today()  # noqa: DTZ011 - the day where the reader is
        work = partial(milestones_of, briefing_id=briefing.id, today=self._today)
        lang = briefing.meta.language or "zh-Hans"
        done = partial(self._show, briefing.document.text, lang)
        self._workspace.tasks.read(self._reading, work, done)

    def _show(self, text: str, lang: str, found: tuple[Milestone, ...]) -> None:
        self._text, self._lang, self._found = text, lang, by_date(found)
        self._list()

    def _list(self) -> None:
        spoken = interface_tag(self._workspace.settings.interface_language)[:2]
        rows = [self._row(one, spoken) for one in self._found]
        listed = [row for row in rows if not (row.past and self.to_come.isChecked())]
        self.model.show(listed)
        self._body.show_view(when=bool(listed))
        self._body.say(
            self.tr("All dates of the briefing are past.")
            if rows
            else self.tr("The briefing states no date at which something happens.")
        )
        self._go_to_next()
        self.count.setText(self.tr("%n date(s)", "", len(listed)) if listed else "")
        self.copy.setEnabled(bool(listed))

    @Slot(bool)
    def _narrow(self, to_come: object) -> None:
        self._workspace.change_settings(milestones_to_come=to_come)
        self._list()

    def _go_to_next(self) -> None:
        """Begin with the first date that is still to come."""
        rows = self.model.rows
        if rows:
            row = next((n for n, one in enumerate(rows) if not one.past), len(rows) - 1)
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row), QListView.ScrollHint.PositionAtCenter)

    def _row(self, one: Milestone, spoken: str) -> Row:
        return Row(
            when=stated(one, spoken),
            printed=self._text[one.place.start : one.place.end],
            actor=one.actor,
            clause=" ".join(self._text[one.clause.start : one.clause.end].split("\n")),
            stale=self.tr("past by now") if one.stale else "",
            past=is_past(one, self._today),
            lang=self._lang,
            place=one.place,
        )

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        """Show on the page where the text states a date."""
        row = index.data(MilestoneModel.ROW)
        if isinstance(row, Row):
            self._workspace.reveal.emit(row.place)

    @Slot()
    def copy_all(self) -> None:
        """Copy all rows as text, for a table or an e-mail."""
        made = mime_data()
        made.setText("\n".join(said(row) for row in self.model.rows))
        QGuiApplication.clipboard().setMimeData(made)
        self._workspace.message.emit(self.tr("Copied."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with Ctrl+C; Enter is the list's and closes nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_all()
        else:
            super().keyPressEvent(event)

    def _relabel(self) -> None:
        self.setWindowTitle(self.tr("Dates and deadlines"))
        self.view.setAccessibleName(self.tr("Dates and deadlines"))
        self.to_come.setText(self.tr("To come only"))
        self.copy.setIcon(icon("copy"))
        self.copy.setText(self.tr("Copy as text"))
        self.copy.setAccessibleName(self.tr("Copy as text"))
        self._list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()


def _pass(_error: BriefDeskError) -> None:
    """Say nothing: the briefing is gone, and the librarian says so."""
