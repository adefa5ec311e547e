"""The page of the original: set as the briefing is, in the face of its own language."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.briefing import OpenBriefing
from briefdesk.ui.briefing.composition import Composition, Names, compose
from briefdesk.ui.briefing.copying import copied
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.sheet import AT_ONCE
from briefdesk.ui.briefing.styles import MEASURE, Styles
from briefdesk.ui.tasks import Task
from briefdesk.ui.theme import colours
from briefdesk.ui.workspace import Workspace

_PAD = 14  # pixels of paper beside the column, at least


class FacingPage(QWidget):
    """Shows one briefing of the library that is not the workspace's."""

    page_set = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._workspace = workspace
        self._planning: Task | None = None
        self.loaded: OpenBriefing | None = None
        self.paper = Paper()
        self.paper.copied = copied
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.paper)
        self.setFocusProxy(self.paper)
        self.paper.installEventFilter(self)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        workspace.settings_changed.connect(self._follow_settings)

    def show_briefing(self, shown: OpenBriefing | None) -> None:
        """Set another briefing, a long one planned away from this thread; None: nothing."""
        if self._planning is not None:
            self._planning.cancel()
        self.paper.setVisible(shown is not None)
        if shown is None:
            self.loaded = None
            return
        names = Names(self.tr("Footnotes"), self.tr("Author"), self.tr("Translation"))
        work = partial(_planned, shown, names)
        if len(shown.briefing.document.text) <= AT_ONCE:
            self._set(shown, work())
            return
        self._planning = Task(self)
        self._workspace.tasks.compute(self._planning, work, partial(self._set, shown))

    def _set(self, shown: OpenBriefing, composition: Composition) -> None:
        size = self._workspace.settings.text_size
        styles = Styles(composition.lang, size, colours())
        self.loaded = shown
        self._arrange(styles)
        self.paper.show_composition(composition, styles, shown.briefing.document.text, ())
        self.page_set.emit()

    @Slot()
    def _follow_settings(self) -> None:
        styles = self.paper.styles
        if styles is not None and styles.text_size != self._workspace.settings.text_size:
            self.show_briefing(self.loaded)

    def _arrange(self, styles: Styles) -> None:
        """Give the column its measure, and centre it."""
        room = self.paper.width() - self.paper.verticalScrollBar().sizeHint().width()
        ems = min(MEASURE, max(8, int((room - 2 * _PAD) / styles.em)))
        column = round(ems * styles.em) + 1
        left = max(_PAD, (room - column) // 2)
        wanted = (left, max(room - left - column, 0))
        if wanted != self.paper.sides:
            self.paper.set_sides(*wanted)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the page when the paper (not its viewport) gets another size."""
        resized = event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent)
        if watched is self.paper and resized and self.paper.styles is not None:
            self._arrange(self.paper.styles)
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.paper.setAccessibleName(self.tr("Original"))
            self.show_briefing(self.loaded)


def _planned(shown: OpenBriefing, names: Names) -> Composition:
    briefing = shown.briefing
    return compose(briefing.document, briefing.meta, briefing.document.text, names)
