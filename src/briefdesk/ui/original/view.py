"""The view of the printed pages: scrolls, zooms, tints what is selected, tells what is clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget
from typing_extensions import override

from briefdesk.model.imported import Page
from briefdesk.model.layout import Layout, Place
from briefdesk.model.span import Span
from briefdesk.ui.original.marks import Marks, draw_marks, draw_sheet
from briefdesk.ui.original.shelf import Shelf, Wish
from briefdesk.ui.original.stack import GAP, Spot, Stack
from briefdesk.ui.say import say_error
from briefdesk.ui.theme import LIGHT, colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent

ZOOMS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)  # of the width of the view
_REST = 120  # milliseconds without another size until the pages are drawn anew
_GLIDE = 180  # milliseconds
_BAND = (0.02, 0.8)  # shares of the view's height between which a place is followed well
_REACH = 0.22  # share of the height at which a place is put that was out of the band
_MOVED = 4  # pixels of the mouse from which a click is a selection


class PageView(QAbstractScrollArea):
    """Shows pages one below the other, as wide as itself unless zoomed.

    ``clicked`` carries the position of a character of the text, ``dragged`` a Span of it.
    """

    clicked = Signal(object)
    dragged = Signal(object)
    turned = Signal()  # another page is in view, or the zoom is another
    left = Signal()  # Escape

    def __init__(self, shelf: Shelf, zoom: float = 1.0, parent: QWidget | None = None) -> None:
        """Take the pictures from ``shelf``; see ``set_zoom``."""
        super().__init__(parent)
        self._shelf = shelf
        self._pages: Sequence[Page] = ()
        self._layout = Layout(())
        self._stack = Stack((), 1)
        self._marks = Marks()
        self._zoom = zoom
        self._page = 1
        self._goal: Place | None = None  # to be shown as soon as its page is drawn
        self._anchor: Spot | None = None  # what stays in place while the size changes
        self._pressed: tuple[QPointF, Spot] | None = None
        self._dragging: Span | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._rested)
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._glide_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        shelf.arrived.connect(self._arrived)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # ---- what is shown

    def show_pages(self, pages: Sequence[Page], layout: Layout) -> None:
        """Show the pages of another document, of which the shelf has the file."""
        self._pages, self._layout = pages, layout
        self._marks, self._goal, self._anchor = Marks(), None, None
        self._pressed = self._dragging = None
        self._glide.stop()
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum() // 2)
        self._scrolled()

    def mark(self, marks: Marks) -> None:
        """Mark places on the pages instead of those that were marked."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    @property
    def marks(self) -> Marks:
        """What is marked."""
        return self._marks

    @property
    def page(self) -> int:
        """The page in view, from 1."""
        return self._page

    @property
    def zoom(self) -> float:
        """How wide the pages are; 1 is the width of the view."""
        return self._zoom

    def place_on_screen(self, place: Place) -> QRectF:
        """Return where a place of a page is in the viewport."""
        return self._stack.area(place).translated(-self._origin)

    @property
    def _origin(self) -> QPointF:
        """The point of the stack in the top left corner of the viewport."""
        spare = self.viewport().width() - self._stack.whole_width
        left = self.horizontalScrollBar().value() - max(0, spare // 2)
        return QPointF(left, self.verticalScrollBar().value())

    # ---- going somewhere

    def follow(self, place: Place) -> None:
        """Bring a place into view, unless it is there; not before its page can be seen."""
        self._goal = place
        self._reach_goal()
        self._ask()

    def _reach_goal(self) -> None:
        goal = self._goal
        if goal is None or goal.page > len(self._pages):
            return
        wish = self._wish(goal.page)
        if self._shelf.picture(wish) is None and self._shelf.error(goal.page) is None:
            return
        self._goal = None
        area, height = self.place_on_screen(goal), self.viewport().height()
        self._reach_across(area)
        if _BAND[0] * height <= area.top() and area.bottom() <= _BAND[1] * height:
            return
        bar = self.verticalScrollBar()
        target = round(bar.value() + area.top() - _REACH * height)
        target = min(max(target, bar.minimum()), bar.maximum())
        if abs(target - bar.value()) > 1.5 * height:
            self._glide.stop()
            bar.setValue(target)
        else:
            self._glide.stop()
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(target)
            self._glide.start()

    def _reach_across(self, area: QRectF) -> None:
        """Scroll a zoomed page sideways no further than a place asks for."""
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        if area.left() < GAP:
            bar.setValue(round(bar.value() + area.left() - 2 * GAP))
        elif area.right() > width - GAP:
            bar.setValue(round(bar.value() + area.right() - width + 2 * GAP))

    @Slot(object)
    def _glide_on(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def turn_to(self, page: int) -> None:
        """Put the top of a page (or of the nearest there is) to the top of the view."""
        if self._pages:
            self._stay()
            top = self._stack.rect(min(max(page, 1), len(self._pages))).top()
            self.verticalScrollBar().setValue(top - GAP)

    def turn(self, by: int) -> None:
        """Go some pages on or back; back from within a page goes to its top first."""
        top = self._stack.rect(self._page).top() - GAP if self._pages else 0
        within = self.verticalScrollBar().value() > top + GAP
        self.turn_to(self._page + by + (1 if by < 0 and within else 0))

    def set_zoom(self, zoom: float) -> None:
        """Make the pages so many times as wide as the view; its middle stays in place."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if zoom == self._zoom or not self._pages:
            return
        self._stay()
        middle = QPointF(self.viewport().rect().center())
        spot = self._stack.spot(middle + self._origin)
        self._zoom = zoom
        self._arrange()
        moved = self._stack.point(spot) - middle
        self.verticalScrollBar().setValue(round(moved.y()))
        self.horizontalScrollBar().setValue(round(moved.x()))
        self._rest.start()
        self.turned.emit()

    def zoom_by(self, steps: int) -> None:
        """Zoom in or out by steps of ``ZOOMS``."""
        now = min(range(len(ZOOMS)), key=lambda k: abs(ZOOMS[k] - self._zoom))
        self.set_zoom(ZOOMS[min(max(now + steps, 0), len(ZOOMS) - 1)])

    def _stay(self) -> None:
        """Give up following: the reader moves the pages."""
        self._goal = None
        self._glide.stop()

    # ---- arranging and drawing

    def _arrange(self) -> None:
        view = self.viewport().size()
        self._stack = Stack(self._pages, round((view.width() - 2 * GAP) * self._zoom))
        for bar, whole, part in (
            (self.verticalScrollBar(), self._stack.height, view.height()),
            (self.horizontalScrollBar(), self._stack.whole_width, view.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(48)
            bar.setRange(0, max(0, whole - part))
        self.viewport().update()

    def _wish(self, page: int) -> Wish:
        return Wish(page, round(self._stack.width * self.devicePixelRatioF()))

    def _ask(self) -> None:
        """Have the pages drawn that are in view, then their neighbours."""
        if not self._pages or not self.isVisible():
            return
        top = self.verticalScrollBar().value()
        seen = self._stack.pages_between(top, top + self.viewport().height())
        goal = () if self._goal is None else (self._goal.page,)
        beside = (seen[-1] + 1, seen[0] - 1)
        wanted = dict.fromkeys((*goal, *seen, *beside))
        self._shelf.want([self._wish(page) for page in wanted if 1 <= page <= len(self._pages)])

    @Slot()
    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() * 0.4
        page = self._stack.page_at(middle)
        if not self._rest.isActive():
            self._ask()
        self.viewport().update()
        if page != self._page:
            self._page = page
            self.turned.emit()

    @Slot()
    def _rested(self) -> None:
        self._anchor = None
        self._ask()

    @Slot(object)
    def _arrived(self, page: int) -> None:
        self._reach_goal()
        if page <= len(self._pages):
            area = QRectF(self._stack.rect(page)).translated(-self._origin)
            self.viewport().update(area.toAlignedRect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view with their marks; a page to come is white paper."""
        painter = QPainter(self.viewport())
        now = colours()
        painter.fillRect(event.rect(), QColor(now.chrome))
        if not self._pages:
            return
        origin = self._origin
        top = origin.y() + event.rect().top()
        painter.translate(-origin)
        for page in self._stack.pages_between(top, top + event.rect().height()):
            self._draw_page(painter, page)

    def _draw_page(self, painter: QPainter, page: int) -> None:
        area = self._stack.rect(page)
        draw_sheet(painter, area)
        wish = self._wish(page)
        picture = self._shelf.picture(wish)
        if picture is not None:
            if picture.width() == wish.width:
                ratio = picture.width() / area.width()
                picture.setDevicePixelRatio(ratio)
                painter.save()
                painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
                painter.drawImage(area.topLeft(), picture)
                painter.restore()
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(QRectF(area), picture, QRectF(picture.rect()))
        error = self._shelf.error(page)
        if error is not None:
            painter.setPen(QColor(LIGHT.muted))
            words = area.adjusted(3 * GAP, 3 * GAP, -3 * GAP, -3 * GAP)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(words, flags, say_error(error))
            return
        draw_marks(painter, self._stack, page, self._marks)

    # ---- the mouse and the keyboard

    def _spot(self, event: QMouseEvent) -> Spot:
        return self._stack.spot(event.position() + self._origin)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._stay()
        if event.button() is Qt.MouseButton.LeftButton and self._pages:
            self._pressed = (event.position(), self._spot(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = bool(self._pages) and self._layout.character_at(*self._spot(event)) is not None
            shape = Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        start, spot = self._pressed
        if self._dragging is None and (event.position() - start).manhattanLength() <= _MOVED:
            return
        first, last = self._layout.nearest(*spot), self._layout.nearest(*self._spot(event))
        if first is not None and last is not None:
            self._dragging = Span(min(first, last), max(first, last) + 1)
            selected = self._layout.places(self._dragging.start, self._dragging.end)
            self.mark(self._marks._replace(selected=selected))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged = self._pressed, self._dragging
        self._pressed = self._dragging = None
        if pressed is None:
            return
        if dragged is not None:
            self.dragged.emit(dragged)
            return
        position = self._layout.character_at(*pressed[1])
        if position is not None:
            self.clicked.emit(position)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._stay()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = event.angleDelta().y()
            if step:
                self.zoom_by(1 if step > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with PgUp, PgDn, Left, Right, Home and End; scroll with Up, Down and Space."""
        key = event.key()
        screen = self.verticalScrollBar().pageStep() * 9 // 10
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        wide = self.horizontalScrollBar().maximum() > 0
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not wide:
            self.turn(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Home:
            self.turn_to(1)
        elif key == Qt.Key.Key_End:
            self._stay()
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        elif key == Qt.Key.Key_Space:
            self._stay()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (-screen if back else screen))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            self._stay()
            super().keyPressEvent(event)

    # ---- Qt

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 640)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is at the top of the view there while the pages change their size."""
        super().resizeEvent(event)
        gliding = self._glide.state() == QAbstractAnimation.State.Running
        if gliding:
            self._glide.stop()
        if self._anchor is None and self._pages:
            self._anchor = self._stack.spot(QPointF(0, self.verticalScrollBar().value()))
        across = self.horizontalScrollBar()
        share = across.value() / across.maximum() if across.maximum() else 0.5
        self._arrange()
        across.setValue(round(share * across.maximum()))
        if self._anchor is not None:
            self.verticalScrollBar().setValue(round(self._stack.point(self._anchor).y()))
        self._rest.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._rest.start()
        return super().event(event)
