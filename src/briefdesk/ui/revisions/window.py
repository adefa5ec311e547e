"""All corrections of the shown briefing: edited, settled, deleted, handed over."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.revision import Revision, RevisionState
from briefdesk.services import revising, revision_reports
from briefdesk.services.revising import stands
from briefdesk.services.revision_reports import Snapshot
from briefdesk.ui.revisions.export import ExportForm
from briefdesk.ui.revisions.form import Proposal, RevisionForm
from briefdesk.ui.revisions.model import (
    AS_IS,
    NUMBER,
    PAGE,
    PROPOSED,
    REASON,
    SECTION,
    SEVERITY,
    SOURCE,
    STATE,
    RevisionModel,
)
from briefdesk.ui.revisions.words import STATE_WORDS
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace

_LEAST = {NUMBER: 44, PAGE: 48, SEVERITY: 72, STATE: 90}  # pixels; more if their heads need it
_SHARES = {SECTION: 130, AS_IS: 270, PROPOSED: 200, REASON: 230, SOURCE: 150}  # of what is left
_SIZE = QSize(1240, 560)
_PADDING, _HIGHEST = 8, 160  # pixels around the words of a cell, and of a row at most
_KEYS = {
    Qt.Key.Key_A: RevisionState.ACCEPTED,
    Qt.Key.Key_X: RevisionState.REJECTED,
    Qt.Key.Key_O: RevisionState.OPEN,
}


class RevisionTable(QTableView):
    """A table whose rows are chosen as a whole; its keys are those of the window around it."""

    resized = Signal()

    def __init__(self, keys: Callable[[QKeyEvent], bool]) -> None:
        """Ask ``keys`` first what a key does; it tells whether it did anything."""
        super().__init__()
        self._keys = keys
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class RevisionWindow(QDialog):
    """Stands beside the main window: who goes through the corrections wants to see the page."""

    def __init__(self, workspace: Workspace) -> None:
        """List the corrections of what ``workspace`` shows."""
        super().__init__(workspace.window)
        self.setObjectName("revisions")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() * 0.9))
        self._workspace = workspace
        self._task: Task | None = None
        self._wanted: int | None = None
        self.model = RevisionModel(self)
        self.view = RevisionTable(self._press)
        self._body = Vacancy(self.view)
        self.summary = QLabel()
        self.edit, self.delete, self.export = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._relabel()
        workspace.revisions_changed.connect(self._read)
        workspace.shown_changed.connect(self._read)
        self.view.clicked.connect(self._reveal)
        self.view.doubleClicked.connect(self._edit)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._show_acts)
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.export.clicked.connect(self._export)
        self._read()

    @classmethod
    def present(cls, workspace: Workspace) -> "RevisionWindow":
        """Show the window, the one that is open if there is one."""
        for known in workspace.window.findChildren(RevisionWindow):
            if known.isVisible():
                known.raise_()
                known.activateWindow()
                return known
        made = cls(workspace)
        made.show()
        made.view.setFocus()
        return made

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.resized.connect(self._share_out)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        acts = QHBoxLayout()
        acts.setContentsMargins(16, 10, 16, 12)
        acts.setSpacing(8)
        acts.addWidget(self.summary, 1)
        for button in (self.edit, self.delete, self.export):
            button.setAutoDefault(False)
            acts.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._body, 1)
        layout.addLayout(acts)

    def _relabel(self) -> None:
        self.setWindowTitle(self.tr("Corrections"))
        self.view.setAccessibleName(self.tr("Corrections"))
        self.edit.setText(self.tr("Edit…"))
        self.delete.setText(self.tr("Delete"))
        self.export.setText(self.tr("Export…"))
        self._body.say(
            self.tr(
                "No corrections yet.\n"
                "Select words and press Ctrl+R, or press F7 to check the briefing."
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self._share_out()
            self._show_acts()
            self.view.viewport().update()

    @Slot()
    def _share_out(self) -> None:
        """Give short columns what they need, and share the rest out among those of words."""
        header = self.view.horizontalHeader()
        room = self.view.viewport().width()
        for column, least in _LEAST.items():
            header.resizeSection(column, max(least, header.sectionSizeHint(column)))
            room -= header.sectionSize(column)
        whole = sum(_SHARES.values())
        for column, share in _SHARES.items():
            least = header.sectionSizeHint(column)
            header.resizeSection(column, max(least, room * share // whole))
        self._fit_rows()

    def _fit_rows(self) -> None:
        for number in range(self.model.rowCount()):
            self.view.setRowHeight(number, self._high(number))

    # ---- what is shown

    @Slot()
    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
        briefing_id = self._workspace.briefing_id
        if briefing_id is None:
            self._show((), None)
            return
        self._task = Task(self, failed=self._unread)
        work = partial(revision_reports.snapshot, briefing_id=briefing_id)
        done = partial(self._show, self._workspace.revisions)
        self._workspace.tasks.read(self._task, work, done)

    def _unread(self, error: BriefDeskError) -> None:
        self._show((), None)
        self._workspace.tasks.failed.emit(error)

    def _show(self, revisions: tuple[Revision, ...], taken: Snapshot | None) -> None:
        """Show corrections with where they are; others were added since if they do not fit."""
        rows = () if taken is None else taken.report.rows
        if len(rows) != len(revisions):
            return
        chosen = self.chosen
        kept = self._wanted if self._wanted is not None else (chosen[0].id if chosen else None)
        row = self.view.currentIndex().row()
        lang = "zh-Hans" if taken is None else taken.report.language or "zh-Hans"
        self.model.show(revisions, rows, lang)
        self._fit_rows()
        self._body.show_view(when=bool(rows))
        if rows:
            known = None if kept is None else self.model.row_of(kept)
            self.view.selectRow(min(max(row, 0), len(rows) - 1) if known is None else known)
        self._wanted = None
        self._show_acts()

    def _high(self, row: int) -> int:
        """Return the pixels that the words of a row need; Qt forgets the padding around them."""
        highest = 0
        wrap = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value
        for column in _SHARES:
            index = self.model.index(row, column)
            font = index.data(Qt.ItemDataRole.FontRole) or self.view.font()
            room = QRect(0, 0, self.view.columnWidth(column) - 2 * _PADDING - 6, _HIGHEST)
            words = str(index.data())
            box = QFontMetrics(font).boundingRect(room, wrap, words)
            highest = max(highest, box.height())
        return min(highest, _HIGHEST) + 2 * _PADDING

    def choose(self, revision_id: int) -> None:
        """Choose a correction, as soon as it is there."""
        row = self.model.row_of(revision_id)
        if row is None:
            self._wanted = revision_id
        else:
            self.view.selectRow(row)

    @property
    def chosen(self) -> list[Revision]:
        """The corrections the actions are for."""
        rows = self.view.selectionModel().selectedRows()
        return [self.model.revisions[index.row()] for index in sorted(rows)]

    @Slot()
    def _show_acts(self) -> None:
        count = len(self.chosen)
        self.edit.setEnabled(count == 1)
        self.delete.setEnabled(count > 0)
        self.export.setEnabled(bool(self.model.revisions))
        total = len(self.model.revisions)
        done = sum(one.state is not RevisionState.OPEN for one in self.model.revisions)
        words = self.tr("%n correction(s)", "", total)
        settled = self.tr("%n settled", "", done)
        keys = self.tr("A accepted · X rejected · O open")
        parts = [words, settled, keys] if done else [words, keys]
        self.summary.setText("" if not total else "  ·  ".join(parts))

    @Slot(QModelIndex)
    def _reveal(self, index: QModelIndex) -> None:
        one = index.data(RevisionModel.REVISION)
        if isinstance(one, Revision) and stands(one):
            self._workspace.reveal.emit(one.anchor.span)

    # ---- what is done

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._settle(_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._reveal(self.view.currentIndex())
        elif key in (Qt.Key.Key_E, Qt.Key.Key_F2):
            self._edit()
        elif key == Qt.Key.Key_Delete:
            self._delete()
        else:
            return False
        return True

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        if not self.chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit…") + "\tE", self._edit).setEnabled(len(self.chosen) == 1)
        menu.addSeparator()
        for key, state in _KEYS.items():
            words = f"{say(STATE_WORDS[state])}\t{chr(key)}"
            menu.addAction(words).triggered.connect(partial(self._settle, state))
        menu.addSeparator()
        menu.addAction(self.tr("Delete") + "\t" + self.tr("Del"), self._delete)
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _settle(self, state: RevisionState, *_: object) -> None:
        ids = [one.id for one in self.chosen if one.state is not state]
        if ids:
            work = partial(revising.set_state, revision_ids=ids, state=state)
            self._workspace.tasks.change(work)

    @Slot()
    @Slot(QModelIndex)
    def _edit(self, *_: object) -> None:
        if len(self.chosen) != 1:
            return
        [one] = self.chosen
        RevisionForm(
            self._workspace,
            [Proposal(one.anchor.span, one.anchor.quote.exact)],
            remedy=one.remedy,
            reason=one.reason if one.said is None else one.said,
            source=one.source,
            severity=one.severity,
            edited=one,
        ).open()

    @Slot()
    def _delete(self) -> None:
        ids = [one.id for one in self.chosen]
        if ids:
            self._workspace.tasks.change(partial(revising.delete, revision_ids=ids))

    @Slot()
    def _export(self) -> None:
        ExportForm(self._workspace, self).open()
