"""The sheet of paper: shows a composition and tells what the reader does on it.

It knows page units only through the composition's map; nothing is ever read back from the widget.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from briefdesk.model.span import Span
from briefdesk.ui.briefing.composition import BREAK, JOIN, Composition
from briefdesk.ui.briefing.highlights import Layer
from briefdesk.ui.briefing.layout import PageLayout
from briefdesk.ui.briefing.setter import Setter
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.clipboard import mime_data

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import (
        QContextMenuEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

Copied = Callable[[Composition, str, tuple[int, int]], str]
WordAt = Callable[[int], tuple[int, int] | None]
Writer = Callable[[QPainter], None]
FLASH = 1100  # milliseconds
GLOW = 0.5  # of the flash's colour, that stays
RESTING = 40  # pixels around the end of a selection by mouse
TURN = 0.006  # seconds of breaking lines in each turn of the event loop
REST = 200  # milliseconds until the lines out of sight are broken


class Paper(QTextBrowser):
    """A read-only page with a caret.

    ``hovered`` carries the page unit under the pointer or -1, ``pressed`` the unit clicked without
    selecting, ``moved`` says that lines may stand elsewhere in the viewport.
    """

    hovered = Signal(object)
    clicked = Signal(object)
    entered = Signal()  # Return at the caret
    touched = Signal()  # a key or a button was pressed
    moved = Signal()
    shown = Signal()  # a page that was asked for is there
    menu_asked = Signal(object)  # global QPoint
    found_changed = Signal()  # what the find bar found, or which of it is current

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(parent)
        self.setObjectName("paper")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.composition: Composition | None = None
        self.styles: Styles | None = None
        self.sides = (0, 0)
        self.text = ""  # what is copied: the document's characters in the script shown
        self.copied: Copied | None = None  # the view's: how a copy is made
        self.word_at: WordAt | None = None  # the view's: the units a double click on one selects
        self.written: Writer | None = None  # the view's: what is drawn upon the page
        self._own: QTextDocument | None = None
        self._setter: Setter | None = None
        self._layout: PageLayout | None = None
        self._pressed_at: QPoint | None = None
        self._doubled_at: QPoint | None = None
        self._selected_at: QPoint | None = None
        self._deaf = False  # to typed words
        self._found: Sequence[Span] = ()
        self._current: Span | None = None
        self._flashed: Span | None = None
        self._linked: Sequence[Span] = ()
        self._pointed: Sequence[Span] = ()
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(FLASH)
        self._flash.setStartValue(1.0)
        self._flash.setKeyValueAt(0.5, 1.0)
        self._flash.setEndValue(GLOW)
        self._flash.valueChanged.connect(self._mark_visible)
        self._leisure = QTimer(self)
        self._leisure.timeout.connect(self._break_lines)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.cursorPositionChanged.connect(self._listen)
        self.cursorPositionChanged.connect(self._douse)

    # ---- showing

    def show_composition(
        self, composition: Composition, styles: Styles, text: str, painted: Sequence[Layer]
    ) -> None:
        """Set a page with its terms and comments; ``text`` is what copying takes.

        Raises ``ValueError`` when Qt holds another number of characters than were given.
        """
        document = QTextDocument(self)
        styles.prepare(document)
        setter = Setter(composition, styles, painted)
        layout = PageLayout(document, setter)
        document.setDocumentLayout(layout)
        QTextCursor(document).insertText(composition.map.text)
        held, given = document.characterCount() - 1, composition.map.utf16.length
        if held != given:
            document.deleteLater()
            message = f"Qt holds {held} units of {given}"
            raise ValueError(message)
        self._leisure.stop()
        self._clear_marks()
        self.verticalScrollBar().setValue(0)
        self.composition, self.styles = composition, styles
        self.text = text
        self._setter, self._layout = setter, layout
        self.setDocument(document)
        self.viewport().update()  # Qt does not, where both pages fit into the view
        layout.on_shift = self._keep_place
        if self._own is not None:  # Qt deletes only the document it made itself
            self._own.deleteLater()
        self._own = document
        self._leisure.start(REST)
        self.shown.emit()
        self.moved.emit()

    def paint(self, wanted: Sequence[Layer]) -> None:
        """Make terms and comments look as ``wanted``."""
        if self._setter is not None and self._layout is not None:
            self._setter.layers = wanted
            self._layout.restyle()
            self.viewport().update()

    @Slot()
    def _break_lines(self) -> None:
        """Break lines that nobody looks at yet, so that the scroll bar is right."""
        if self._layout is not None and self._layout.go_on(TURN):
            self._leisure.start(0)
        else:
            self._leisure.stop()

    def _keep_place(self, top: int, grown: int) -> None:
        """Keep what is in view where it is when something above it has another height now."""
        if self._layout is None:
            return
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)  # noqa: FBT003 - Qt's; nothing moves on the screen
        height = round(self._layout.documentSize().height())
        bar.setMaximum(max(0, height - self.viewport().height()))
        if top < bar.value():
            bar.setValue(bar.value() + grown)
        bar.blockSignals(blocked)

    def _look(self) -> None:
        """Break the lines in view; they may move what is in view."""
        if self._layout is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        at_end = 0 < bar.value() == bar.maximum()
        while self._layout.look(bar.value(), bar.value() + height):
            if at_end:
                bar.setValue(bar.maximum())
            self.viewport().update()

    def set_sides(self, left: int, right: int) -> None:
        """Leave pixels of bare paper left and right of the column."""
        self.sides = (left, right)
        self.setViewportMargins(left, 0, right, 0)

    # ---- where things are

    def unit_at(self, point: QPoint) -> int:
        """Return the page unit drawn under a point of the viewport, or -1."""
        exact = Qt.HitTestAccuracy.ExactHit
        on_page = point + QPoint(0, self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(on_page, exact)

    def line_rect(self, unit: int) -> QRect:
        """Return the unit's x and width and its line's y and height, in viewport coordinates."""
        block = self.document().findBlock(unit)
        place = self.document().documentLayout().blockBoundingRect(block)
        y = place.top() - self.verticalScrollBar().value()
        inside = unit - block.position()
        line = block.layout().lineForTextPosition(inside)
        if not line.isValid():
            return QRect(0, round(y), 0, 0)
        left, right = _x(line.cursorToX(inside)), _x(line.cursorToX(inside + 1))
        return QRect(
            round(place.left() + left),
            round(y + line.y()),
            max(1, round(right - left)),
            round(line.height()),
        )

    def visible_units(self) -> tuple[int, int]:
        """Return the first and last page unit in view."""
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).position()
        return first, self.cursorForPosition(view.bottomRight()).position()

    def selected_units(self) -> tuple[int, int]:
        """Return the page units that are selected; equal ones when nothing is."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    # ---- going somewhere

    def go_to(self, unit: int) -> None:
        """Put the caret at a page unit and bring its line into the upper third of the view."""
        self.put_caret(unit)
        y = self.line_rect(unit).y()
        height = self.viewport().height()
        if not 0.08 * height <= y <= 0.75 * height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(y - height * 0.3))

    def put_caret(self, unit: int) -> None:
        """Put the caret at a page unit, selecting nothing."""
        cursor = self.textCursor()
        cursor.setPosition(min(unit, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def select_units(self, start: int, end: int) -> None:
        """Select page units and bring them into view."""
        self.go_to(start)
        self._select(start, end)

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def flash(self, start: int, end: int) -> None:
        """Light up page units for a second; they glow until the caret moves."""
        self._flashed = Span(start, max(end, start + 1))
        self._flash.stop()
        self._flash.start()
        self._mark_visible()

    def show_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark page units that the find bar found, and which of them is current."""
        self._found, self._current = spans, current
        self._mark_visible()
        self.found_changed.emit()

    def show_linked(self, linked: Sequence[Span], pointed: Sequence[Span]) -> None:
        """Tint page units that belong to words of another page: current ones, pointed-at ones."""
        if (linked, pointed) != (self._linked, self._pointed):
            self._linked, self._pointed = linked, pointed
            self._mark_visible()

    @property
    def found(self) -> tuple[Sequence[Span], Span | None]:
        """The page units that the find bar found, and the current ones."""
        return self._found, self._current

    @property
    def page_layout(self) -> PageLayout | None:
        """How the page is laid out, None while there is none."""
        return self._layout

    # ---- marks of the moment, only in view

    @Slot()
    def _mark_visible(self) -> None:
        passing = self._found or self._flashed or self._linked or self._pointed
        if self.styles is None or not passing:
            if self.extraSelections():
                self.setExtraSelections([])
            return
        colours = self.styles.colours
        first, last = self.visible_units()
        view = Span(first, last + 1)
        low = bisect_right(self._found, first, key=attrgetter("end"))
        near = islice(self._found, low, low + 500)
        made = [self._extra(one, QColor(colours.hover)) for one in self._pointed]
        made += [self._extra(one, QColor(colours.chosen)) for one in self._linked]
        made += [self._extra(one, QColor(colours.found)) for one in near if one.overlaps(view)]
        if self._current is not None:
            made.append(self._extra(self._current, QColor(colours.flash)))
        if self._flashed is not None:
            colour = QColor(colours.flash)
            share = self._flash.currentValue()
            colour.setAlphaF(0.75 * (share if isinstance(share, float) else 1.0))
            made.append(self._extra(self._flashed, colour))
        self.setExtraSelections(made)

    def _extra(self, span: Span, colour: QColor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(colour)
        made.cursor, made.format = cursor, look
        return made

    def _clear_marks(self) -> None:
        self._flash.stop()
        self._found, self._current, self._flashed = (), None, None
        self._linked = self._pointed = ()
        self.setExtraSelections([])
        self.found_changed.emit()

    @Slot()
    def _douse(self) -> None:
        if self._flashed is not None:
            self._flash.stop()
            self._flashed = None
            self._mark_visible()

    @Slot()
    def _on_scroll(self) -> None:
        self._look()
        if self._found:
            self._mark_visible()
        self.moved.emit()

    # ---- Qt

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: a null answer would make Qt open the file or share itself."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the document's own characters, without markers and numbers; else what is shown."""
        made = mime_data()
        if self.composition is not None and self.copied is not None:
            made.setText(self.copied(self.composition, self.text, self.selected_units()))
        return made

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, the rule that parts the notes from the text, what the view writes."""
        self._look()
        super().paintEvent(event)
        if self.composition is None or self.styles is None:
            return
        painter = QPainter(self.viewport())
        heading = self.composition.notes_heading
        if heading is not None:
            y = self.line_rect(heading.start).y() - round(self.styles.em * 0.9)
            if 0 <= y <= self.viewport().height():
                painter.setPen(QPen(QColor(self.styles.colours.line), 1))
                painter.drawLine(0, y, round(self.styles.em * 8), y)
        if self.written is not None:
            self.written(painter)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if event.buttons() and self._doubled_at is not None:
            if (here - self._doubled_at).manhattanLength() <= RESTING:
                return  # Qt would take the selection on to its own next word
            self._doubled_at = None
        super().mouseMoveEvent(event)
        if event.buttons() or self._still_selecting(here):
            return
        self.hovered.emit(self.unit_at(here))

    def _still_selecting(self, here: QPoint) -> bool:
        """Tell whether the mouse rests where it ended a selection: nothing is pointed at yet."""
        if self._selected_at is None:
            return False
        if (here - self._selected_at).manhattanLength() <= RESTING:
            return True
        self._selected_at = None
        return False

    @Slot()
    def ignore_words(self) -> None:
        """Let a space that was meant for a comment not turn the page, until there is a click, or
        text is selected.
        """
        self._deaf = True

    @Slot()
    def _listen(self) -> None:
        self._deaf = False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._listen()
        self._selected_at = None
        self.touched.emit()
        self._pressed_at = (
            event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        )
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        super().mouseDoubleClickEvent(event)
        here = event.position().toPoint()
        unit = self.unit_at(here)
        if event.button() is not Qt.MouseButton.LeftButton or unit < 0 or self.word_at is None:
            return
        units = self.word_at(unit)
        if units is not None:
            self._select(*units)
            self._doubled_at = here

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._doubled_at = None
        pressed, self._pressed_at = self._pressed_at, None
        here = event.position().toPoint()
        if self.textCursor().hasSelection():
            self._selected_at = here
            return
        if pressed is None or (here - pressed).manhattanLength() > 4:
            return
        unit = self.unit_at(here)
        if unit >= 0:
            self.clicked.emit(unit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Keep the page in its own font: Qt would give the document the interface's, unasked."""
        if event.type() != QEvent.Type.FontChange:  # lines set before would be drawn wrong
            super().changeEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(-1)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:  # a key that may be a command's
            self.touched.emit()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.touched.emit()
        if self._deaf and event.text().isprintable() and event.text():
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)
        if self._passed_nothing(event.key()):
            super().keyPressEvent(event)

    def _passed_nothing(self, key: int) -> bool:
        """Tell whether an arrow key took the caret over a character that is not to be seen."""
        behind = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: 0}.get(Qt.Key(key))
        if behind is None or self.composition is None:
            return False
        page = self.composition.map
        at = page.utf16.points(self.textCursor().position()) - behind
        return page.text[max(at, 0) : at + 1] in (BREAK, JOIN)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()


def _x(found: object) -> float:
    """Take x from the pair that ``cursorToX`` answers."""
    x, _position = cast("tuple[float, int]", found)
    return x
