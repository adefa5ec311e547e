"""Find a concept by any of its names, in any language, script or reading."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.concept import Concept
from briefdesk.model.lookup import TermEntry
from briefdesk.services.lookup import term_entries
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.names import NAMED, NamesDelegate, described
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace

_MOST = 12  # concepts


class ConceptSearch(QWidget):
    """A line and what is found for it; ``current_changed`` says that another one is current."""

    current_changed = Signal()
    picked = Signal()  # Enter or a double click

    def __init__(self, workspace: Workspace, words: str = "") -> None:
        """Look for some words at once if there are any."""
        super().__init__()
        self._workspace = workspace
        self._asked: Task | None = None
        self.line = LineInput(words)
        self.line.setPlaceholderText(self.tr("Find a concept in any language"))
        self.line.setAccessibleName(self.tr("Find a concept in any language"))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Concepts found"))
        self.list.setProperty("card", True)  # noqa: FBT003 - a property of the style sheet
        self.list.setMinimumHeight(120)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(NamesDelegate(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.look_for)
        self.line.installEventFilter(self)
        self.list.currentItemChanged.connect(self.current_changed)
        self.list.itemDoubleClicked.connect(self.picked)
        if words:
            self.look_for(words)

    @property
    def current(self) -> Concept | None:
        """The concept that is current."""
        found = self.list.currentIndex().data(NAMED)
        return found if isinstance(found, Concept) else None

    @Slot(str)
    def look_for(self, words: str) -> None:
        """Find concepts that are called so."""
        if self._asked is not None:
            self._asked.cancel()
        if not words.strip():
            self._show(())
            return
        self._asked = task = Task(self)
        work = partial(term_entries, words=words, limit=_MOST, progress=task.report)
        self._workspace.tasks.read(task, work, self._show)

    def _show(self, found: tuple[TermEntry, ...]) -> None:
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(described(entry.concept))
            item.setData(NAMED, entry.concept)
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        self.current_changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self.line.composing:
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            return True
        return False


class PickDialog(QDialog):
    """Pick one concept; ``taken`` carries it."""

    taken = Signal(object)  # Concept

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a concept"))
        self.search = ConceptSearch(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.search)
        self.search.picked.connect(self.accept)
        self.resize(QSize(520, 360))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

    @override
    def accept(self) -> None:
        found = self.search.current
        if found is not None:
            self.taken.emit(found)
            super().accept()
