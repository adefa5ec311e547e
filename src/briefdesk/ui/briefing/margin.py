"""Comments beside the text: cards where there is room, numbered marks where there is none."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from briefdesk.model.annotation import Annotation
from briefdesk.services.annotating import numbered
from briefdesk.ui.annotations.card import MARK, CommentCard, Face, card_height
from briefdesk.ui.briefing.highlights import on_page, wants_card
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.sides import GUTTER
from briefdesk.ui.theme import colours

SPACING = 8
EDITOR = 240  # pixels of an editor, at least
BEFORE = 40  # comments above the view that may still push cards down into it


def stack(
    tops: Sequence[int], heights: Sequence[int], fixed: int | None, spacing: int
) -> list[int]:
    """Place cards in order without overlap, each as near below its wish as it can be.

    ``tops`` are the wishes (sorted, pixels), ``fixed`` the index of a card that stands exactly
    where it wishes: those before it give way upwards.
    """
    placed: list[int] = []
    start = 0
    if fixed is not None:
        placed = _downwards(tops[:fixed], heights[:fixed], None, spacing)
        limit = tops[fixed]
        for index in range(fixed - 1, -1, -1):
            placed[index] = min(placed[index], limit - spacing - heights[index])
            limit = placed[index]
        placed.append(tops[fixed])
        start = fixed + 1
    floor = placed[-1] + heights[start - 1] + spacing if placed else None
    return placed + _downwards(tops[start:], heights[start:], floor, spacing)


def _downwards(
    tops: Sequence[int], heights: Sequence[int], floor: int | None, spacing: int
) -> list[int]:
    placed = []
    for top, height in zip(tops, heights, strict=True):
        here = top if floor is None else max(top, floor)
        placed.append(here)
        floor = here + height + spacing
    return placed


class Margin(QWidget):
    """The column right of the text; it uses its cards again while the page scrolls."""

    chosen = Signal(object)  # annotation id
    edit_asked = Signal(object)  # annotation id

    def __init__(self, paper: Paper) -> None:
        """Stand beside the viewport of ``paper`` and follow it."""
        super().__init__(paper)
        self.setObjectName("margin")
        self._paper = paper
        self._notes: list[tuple[int | None, Annotation]] = []  # number, comment; in text order
        self._units: list[int] = []  # where each note's words end on the page
        self._starts: list[int] = []
        self._active: int | None = None
        self._lang = "zh-Hans"
        self._heights: dict[tuple[Annotation, bool, int], int] = {}
        self._pool: list[CommentCard] = []
        self._leaders: list[tuple[int, CommentCard]] = []
        self.editor: QWidget | None = None
        self.edited: int | None = None  # the comment whose place the editor takes
        self._card_wide = 0
        paper.moved.connect(self.place)

    @property
    def narrow(self) -> bool:
        """Whether there is room for numbered marks only."""
        return not self._card_wide

    def show_annotations(
        self, annotations: Sequence[Annotation], active: int | None, lang: str
    ) -> None:
        """Show the comments of a briefing in ``lang``, under the numbers the memo gives them."""
        shown = [one for one in on_page(annotations) if wants_card(one)]
        shown.sort(key=lambda one: (one.anchor.span.start, one.anchor.span.end, one.id))
        numbers = numbered(annotations)
        self._notes = [(numbers.get(one.id), one) for one in shown]
        self._active, self._lang = active, lang
        kept = {one.id for one in shown}
        composition = self._paper.composition
        if composition is not None:
            ranges = [composition.map.page_range(one.anchor.span) for one in shown]
            self._starts = [start for start, _ in ranges]
            self._units = [max(start, end - 1) for start, end in ranges]
        self._heights = {key: h for key, h in self._heights.items() if key[0].id in kept}
        self.place()

    def open_editor(self, annotation_id: int, editor: QWidget) -> None:
        """Put an editor in the place of a card until it is closed."""
        self.close_editor()
        self.editor, self.edited = editor, annotation_id
        editor.setParent(self._paper)
        self.place()
        editor.show()

    def close_editor(self) -> None:
        """Show the card again."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
        self.editor, self.edited = None, None
        self.place()

    def cards(self) -> list[CommentCard]:
        """Return the cards in view, from top to bottom."""
        return sorted((c for c in self._pool if c.isVisible()), key=lambda card: card.y())

    def stand(self, where: QRect, card: int) -> None:
        """Take a place beside the column, with cards ``card`` pixels wide or, with 0, marks."""
        self._card_wide = card
        self.setGeometry(where)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put the cards in view where they belong."""
        used = 0
        self._leaders = []
        if self._paper.composition is not None and self._notes:
            used = self._place_cards()
        if self.editor is not None and all(note.id != self.edited for _, note in self._notes):
            self._place_editor(self.editor, 0)  # its comment has no place in this text
        for card in self._pool[used:]:
            card.hide()
        self.update()

    def _place_cards(self) -> int:
        first, last = self._paper.visible_units()
        low = max(0, bisect_left(self._starts, first) - BEFORE)
        high = min(len(self._notes), bisect_right(self._starts, last) + 1)
        window = range(low, high)
        tops: list[int] = []
        heights: list[int] = []
        fixed = None
        for index in window:
            _, note = self._notes[index]
            tops.append(max(self._line(index).y(), tops[-1] if tops else -(10**7)))
            heights.append(self._height(note))
            if note.id in (self._active, self.edited):
                fixed = index - low
        placed = stack(tops, heights, fixed, 2 if self.narrow else SPACING)
        used = 0
        beyond = True
        for index, y, height in zip(window, placed, heights, strict=True):
            number, note = self._notes[index]
            if note.id == self.edited and self.editor is not None:
                self._place_editor(self.editor, y)
                beyond = False
                continue
            if y + height < 0 or y > self.height():
                continue
            card = self._card(used)
            used += 1
            card.setGeometry(QRect(QPoint(self._card_left, y), QSize(self._card_width, height)))
            card.show_face(
                Face(note, number, note.id == self._active), self._lang, narrow=self.narrow
            )
            card.show()
            self._leaders.append((index, card))
        if self.editor is not None and beyond:
            ids = [note.id for _, note in self._notes]
            if self.edited in ids:
                self._place_editor(self.editor, self._line(ids.index(self.edited)).y())
        return used

    def _place_editor(self, editor: QWidget, y: int) -> None:
        """Keep the editor in view, at the edge if its words are beyond it."""
        height = editor.sizeHint().height()
        width = max(self._card_width, EDITOR)
        left = min(self.x() + self._card_left, self._paper.width() - width - 14)
        y = max(6, min(y, self._paper.height() - height - 6))
        editor.setGeometry(left, y, width, height)
        editor.raise_()

    def _card(self, index: int) -> CommentCard:
        if index == len(self._pool):
            card = CommentCard(self)
            card.chosen.connect(self.chosen)
            card.edit_asked.connect(self.edit_asked)
            self._pool.append(card)
        return self._pool[index]

    def _height(self, note: Annotation) -> int:
        if note.id == self.edited and self.editor is not None:
            return self.editor.sizeHint().height()
        if self.narrow:
            return MARK.height()
        active = note.id == self._active
        key = (note, active, self._card_width)
        if key not in self._heights:
            self._heights[key] = card_height(note, self._lang, self._card_width, active=active)
        return self._heights[key]

    def _line(self, index: int) -> QRect:
        return self._paper.line_rect(self._units[index])

    @property
    def _card_left(self) -> int:
        return 6 if self.narrow else GUTTER

    @property
    def _card_width(self) -> int:
        return self._card_wide or MARK.width()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the leader lines: from the end of the words' line to the card."""
        if self.narrow:
            return
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, card in self._leaders:
            _, note = self._notes[index]
            active = note.id == self._active
            colour = now.tint(note.kind).edge if active else now.line
            painter.setPen(QPen(QColor(colour), 1.2 if active else 1.0))
            line = self._line(index)
            y = line.y() + line.height() * 0.78
            bend = QPointF(GUTTER * 0.45, y)
            painter.drawLine(QPointF(0, y), bend)
            painter.drawLine(bend, QPointF(GUTTER, card.y() + 14))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        QApplication.sendEvent(self._paper.verticalScrollBar(), event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._heights.clear()
            self.update()
