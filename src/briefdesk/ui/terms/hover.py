"""The card under the pointer: a term, what is remarked there, or the words of a footnote."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
    QWindow,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.term_card import TermCard
from briefdesk.services import terminology
from briefdesk.ui.tasks import Task
from briefdesk.ui.terms.card import CardView
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import chrome_font, page_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.workspace import Workspace

REST = 300  # milliseconds the pointer rests before a card comes
GRACE = 220  # milliseconds to move the pointer into the card
WIDTH = 340
COLUMN = 230  # of a candidate, side by side


class _Note(NamedTuple):
    """A footnote: its label, its words, their language."""

    label: str
    text: str
    lang: str


class HoverCard(QWidget):
    """A card that comes when the pointer rests on something and goes when it leaves."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        """Serve ``page``."""
        super().__init__(page, Qt.WindowType.ToolTip)
        self.setObjectName("hover_card")
        self._workspace = workspace
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._content: QWidget | None = None
        self._reading: Task | None = None
        self._at: object = None  # what is offered or shown
        self._above: Callable[[], QWidget] | None = None  # makes what stands over the card
        self._place = QRect()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._rested)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(GRACE)
        self._grace.timeout.connect(self._left)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._yield)

    def offer_term(
        self, term: Recognition, place: QRect, above: Callable[[], QWidget] | None = None
    ) -> None:
        """Show a term's card soon, beside its global ``place``; ``above`` makes what is over it."""
        self._offer(term, place, above)

    def offer_remark(self, where: object, place: QRect, remark: Callable[[], QWidget]) -> None:
        """Show soon what is remarked ``where``, which tells it from other remarks."""
        self._offer(where, place, remark)

    def offer_note(self, label: str, text: str, lang: str, place: QRect) -> None:
        """Show the words of a footnote soon."""
        self._offer(_Note(label, text, lang), place)

    def show_term(self, term: Recognition, place: QRect) -> None:
        """Show a term's card now; it stays until a key, a click or a scroll."""
        self._at, self._place, self._above = term, place, None
        self._grace.stop()
        self._read(term)

    @Slot()
    def leave(self) -> None:
        """Take the card away, unless the pointer goes into it."""
        self._rest.stop()
        if self.isVisible():
            if not self._grace.isActive():
                self._grace.start()
        else:
            self._at = None

    @Slot()
    def dismiss(self) -> None:
        """Take the card away at once, also from under the pointer: the page went on."""
        for timer in (self._rest, self._grace):
            timer.stop()
        if self._reading is not None:
            self._reading.cancel()
        self._at = None
        self.hide()

    @Slot(QWindow)
    def _yield(self, window: QWindow | None) -> None:
        """Give way to a dialog that opens above the page."""
        if window is not None and window is not self.windowHandle():
            self.dismiss()

    def _offer(
        self, what: object, place: QRect, above: Callable[[], QWidget] | None = None
    ) -> None:
        self._grace.stop()
        if what != self._at:
            self.hide()
            self._at, self._place, self._above = what, place, above
            self._rest.start()

    @Slot()
    def _rested(self) -> None:
        if QGuiApplication.mouseButtons():
            self._at = None
            return
        if isinstance(self._at, Recognition):
            self._read(self._at)
        elif isinstance(self._at, _Note):
            self._show(_note(*self._at), WIDTH)
        elif self._above is not None:
            self._show(self._above(), WIDTH)

    def _read(self, term: Recognition) -> None:
        if self._workspace.briefing_id is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = Task(self)
        work = partial(terminology.card, briefing_id=self._workspace.briefing_id, at=term.start)
        self._workspace.tasks.read(self._reading, work, partial(self._take, term))

    def _take(self, term: Recognition, card: TermCard | None) -> None:
        if card is None or term != self._at:
            return
        columns = min(4, max(1, len(card.candidates)))
        view = CardView(card, wide=True)
        view.sense_chosen.connect(partial(self._confirm, term))
        content = view if self._above is None else _both(self._above(), view)
        self._show(content, WIDTH if columns == 1 else COLUMN * columns + 32)

    def _confirm(self, term: Recognition, concept_id: str) -> None:
        self.hide()
        confirm_sense(self._workspace, Span(term.start, term.end), concept_id)

    def _show(self, content: QWidget, width: int) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        self.setFixedWidth(width)
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right()
        layout = content.layout()
        high = layout.totalHeightForWidth(inner) if layout is not None else -1
        if high < 0:
            high = content.heightForWidth(inner)
        high = max(high, 0) + margins.top() + margins.bottom()
        screen = QGuiApplication.screenAt(self._place.center()) or self.screen()
        room = screen.availableGeometry()
        high = min(high, room.height() - 20)
        self.setFixedHeight(high)
        x = max(room.left() + 8, min(self._place.left(), room.right() - width - 8))
        y = self._place.bottom() + 8
        if y + high > room.bottom():
            y = max(room.top() + 8, self._place.top() - high - 8)
        self.move(QPoint(x, y))
        self.show()

    @Slot()
    def _left(self) -> None:
        if not self.geometry().contains(QCursor.pos()):
            self.hide()
            self._at = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Give the page below its wheel back."""
        self.dismiss()
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._grace.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = colours()
        painter.fillRect(self.rect(), QColor(now.raised))
        painter.setPen(QPen(QColor(now.line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.fillRect(0, 0, self.width(), 2, QColor(now.accent))


def confirm_sense(workspace: Workspace, span: Span, concept_id: str) -> None:
    """Store which concept the words at ``span`` mean."""
    if workspace.briefing_id is not None:
        workspace.tasks.change(
            partial(
                terminology.confirm_sense,
                briefing_id=workspace.briefing_id,
                span=span,
                concept_id=concept_id,
                author=workspace.settings.author,
            )
        )


def forget_sense(workspace: Workspace, span: Span) -> None:
    """Take back what was decided about the words at ``span``."""
    if workspace.briefing_id is not None:
        workspace.tasks.change(
            partial(terminology.forget_sense, briefing_id=workspace.briefing_id, span=span)
        )


def _both(above: QWidget, below: QWidget) -> QWidget:
    """Return two widgets with a line between them."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    line = QWidget()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    palette = line.palette()
    palette.setColor(line.backgroundRole(), QColor(colours().line))
    line.setPalette(palette)
    for part in (above, line, below):
        column.addWidget(part)
    return whole


def _note(label: str, text: str, lang: str) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    head = coloured(label, "accent")
    head.setWordWrap(False)
    head.setFont(chrome_font("en", 9))
    words = coloured(text if len(text) <= 600 else text[:600] + "…", "text")
    words.setFont(page_font(lang, 11))
    column.addWidget(head)
    column.addWidget(words)
    return whole
