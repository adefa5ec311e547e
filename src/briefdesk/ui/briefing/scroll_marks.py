"""Marks in the scroll bar: where in the whole page hits of the find bar and comments are."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from briefdesk.model.annotation import Annotation, Kind
from briefdesk.ui.briefing.highlights import on_page
from briefdesk.ui.briefing.layout import PageLayout
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.theme import colours

HIT, CURRENT, COMMENT = 2, 4, 3  # pixels: how high the marks of hits are, how wide of comments


class ScrollMarks(QWidget):
    """Lies over the scroll bar of a page and lets the mouse through."""

    def __init__(self, paper: Paper) -> None:
        """Mark in the scroll bar of ``paper`` what is found in it."""
        super().__init__(paper.verticalScrollBar())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._paper = paper
        self._comments: dict[Kind, list[int]] = {}  # page units, sorted
        bar = paper.verticalScrollBar()
        bar.installEventFilter(self)
        bar.rangeChanged.connect(self._again)
        paper.found_changed.connect(self._again)
        self._cover()
        self.show()

    def show_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Mark the comments that stand in the text."""
        composition = self._paper.composition
        self._comments = {}
        if composition is not None:
            for one in on_page(annotations):
                unit = composition.map.page_start(one.anchor.span.start)
                self._comments.setdefault(one.kind, []).append(unit)
        for units in self._comments.values():
            units.sort()
        self.update()

    def rows(self, units: Sequence[int]) -> list[int]:
        """Return the rows of pixels in which page units (sorted) are, each row once."""
        layout = self._paper.page_layout
        return [] if layout is None else list(_rows(units, layout, self.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        found, current = self._paper.found
        painter = QPainter(self)
        now, wide = colours(), self.width()
        for kind, units in self._comments.items():
            edge = QColor(now.tint(kind).edge)
            for row in self.rows(units):
                painter.fillRect(QRect(0, row - 1, COMMENT, COMMENT), edge)
        hit = QColor(now.tint(Kind.HIGHLIGHT).edge)
        for row in self.rows([span.start for span in found]):
            painter.fillRect(QRect(COMMENT, row, wide - COMMENT, HIT), hit)
        if current is not None:
            for row in self.rows([current.start]):
                painter.fillRect(QRect(0, row - 1, wide, CURRENT), QColor(now.accent))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    @Slot()
    def _again(self) -> None:
        self.update()

    def _cover(self) -> None:
        self.setGeometry(self._paper.verticalScrollBar().rect())


def _rows(units: Sequence[int], layout: PageLayout, height: int) -> Iterator[int]:
    """Yield the rows of units, going from row to row and not from unit to unit."""
    pitch = layout.documentSize().height() / max(height, 1)  # of the page, to a row
    at = 0
    while pitch and at < len(units):
        row = int(layout.height_of(units[at]) / pitch)
        yield row
        at = bisect_left(units, layout.unit_near((row + 1) * pitch), at + 1)
