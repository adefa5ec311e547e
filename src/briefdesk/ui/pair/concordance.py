"""How words were translated: the confirmed pairs that have them, both sides beside each other."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.pairing import ConcordanceLine
from briefdesk.model.span import Span
from briefdesk.services.concordance import concordance
from briefdesk.ui.clipboard import mime_data
from briefdesk.ui.icons import icon
from briefdesk.ui.pair.concordance_rows import ConcordanceDelegate, ConcordanceModel, said
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Goal, Workspace

LIMIT = 200  # lines
LONGEST = 60  # characters of what is looked for
_PAUSE = 250  # milliseconds after the last letter
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ConcordanceDialog(QDialog):
    """Looks words up in all confirmed pairs; it stays while one works on the page."""

    def __init__(self, workspace: Workspace) -> None:
        """Start empty and hidden."""
        super().__init__(workspace.window)
        self.setObjectName("concordance")
        self.resize(860, 540)
        self._workspace = workspace
        self._asking: Task | None = None
        self._asked = ""
        self._problem = ""
        self.line = LineInput()
        self.model = ConcordanceModel(self)
        self.view = QListView()
        self._body = Vacancy(self.view)
        self.count = QLabel()
        self.copy, self.open_button = QToolButton(), QToolButton()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self._relabel()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(ConcordanceDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(12)
        self.view.setMouseTracking(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        for button in (self.copy, self.open_button):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 10)
        column.setSpacing(10)
        column.addWidget(self.line)
        column.addWidget(self._body, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._ask_soon)
        self._pause.timeout.connect(self._ask)
        self.view.activated.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.copy.clicked.connect(self.copy_current)
        self.open_button.clicked.connect(self._open_current)
        self._workspace.tasks.changed.connect(self._follow)
        self._workspace.closing.connect(self.close)

    def summon(self, words: str) -> None:
        """Come forward and look words up, or what was looked up last."""
        self.show()
        self.raise_()
        self.activateWindow()
        if words:
            self.line.setText(words)
            self._ask()
        self.line.selectAll()
        self.line.setFocus()

    # ---- asking

    @Slot()
    def _ask_soon(self) -> None:
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        """Look up what is in the line."""
        self._pause.stop()
        if self._asking is not None:
            self._asking.cancel()
        words = self.line.text().strip()
        self._asked, self._problem = words, ""
        if not words:
            self._show(())
            return
        self._asking = task = Task(self, failed=self._failed)
        work = partial(concordance, query=words, limit=LIMIT, progress=task.report)
        self._workspace.tasks.read(task, work, self._show)

    def _show(self, lines: tuple[ConcordanceLine, ...]) -> None:
        self.model.show(lines)
        self._body.show_view(when=bool(lines))
        if lines:
            self.view.setCurrentIndex(self.model.index(0))
        self._say()

    def _failed(self, error: BriefDeskError) -> None:
        self._problem = say_error(error)
        self._show(())

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        """Look again when pairs were confirmed, or briefings came and went."""
        if changes.touched & (Touched.PAIRS | Touched.BRIEFINGS) and self.isVisible():
            self._ask_soon()

    # ---- one line

    @property
    def current(self) -> ConcordanceLine | None:
        """The line that is chosen."""
        line = self.view.currentIndex().data(ConcordanceModel.ROW)
        return line if isinstance(line, ConcordanceLine) else None

    @Slot()
    def _picked(self) -> None:
        for button in (self.copy, self.open_button):
            button.setEnabled(self.current is not None)

    @Slot()
    def copy_current(self) -> None:
        """Copy both sides of the chosen line with the title of its briefing."""
        if self.current is not None:
            made = mime_data()
            made.setText(said(self.current))
            QGuiApplication.clipboard().setMimeData(made)
            self._workspace.message.emit(self.tr("Copied."))

    @Slot()
    def _open_current(self) -> None:
        self._open(self.view.currentIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        """Open the briefing of a line at its sentence; this window stays."""
        line = index.data(ConcordanceModel.ROW)
        if isinstance(line, ConcordanceLine):
            pair = line.pair
            span = Span(pair.start, pair.start + max(len(pair.translation.split("\n")[0]), 1))
            self._workspace.visit(Goal(pair.briefing_id, span))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list and open from the line; Ctrl+C copies where nothing else does."""
        if event.key() in _MOVES and self.line.hasFocus():
            self.view.setFocus()
            QGuiApplication.sendEvent(self.view, event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.line.text().strip() != self._asked:
                self._ask()
            elif self.line.hasFocus():  # in the list it is heard as ``activated``
                self._open_current()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_current()
        else:
            super().keyPressEvent(event)

    # ---- words

    def _say(self) -> None:
        count = len(self.model.rows)
        words = self.tr("%n pair(s), the newest first", "", count)
        if count == LIMIT:
            words = self.tr("The newest {count} pairs").format(count=count)
        self.count.setText(words if count else "")
        empty = self.tr("No confirmed pair has these words.")
        if not self._asked:
            empty = self.tr(
                "Type words of either language. They are looked for in all pairs of sentences"
                " that were confirmed."
            )
        self._body.say(self._problem or empty)
        self._picked()

    def _relabel(self) -> None:
        self.setWindowTitle(self.tr("Concordance"))
        self.line.setPlaceholderText(self.tr("Words of the translation or of the original"))
        self.line.setAccessibleName(self.tr("Words to look for"))
        self.view.setAccessibleName(self.tr("Confirmed pairs"))
        for button, name, words in (
            (self.copy, "copy", self.tr("Copy both sides")),
            (self.open_button, "briefing", self.tr("Open the briefing there")),
        ):
            button.setIcon(icon(name))
            button.setText(words)
            button.setAccessibleName(words)
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()
