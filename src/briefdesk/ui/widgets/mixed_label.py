"""A label whose words are in several languages, each in its own face."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from briefdesk.ui.widgets.text_layout import broken
from briefdesk.ui.widgets.utf16 import Utf16


class Run(NamedTuple):
    """Some words and their face."""

    words: str
    font: QFont


class MixedLabel(QWidget):
    """Shows runs one after the other, broken into lines; a screen reader reads them as one text."""

    def __init__(self, runs: Sequence[Run]) -> None:
        """Show ``runs`` in the colour of the palette."""
        super().__init__()
        self.text = "".join(run.words for run in runs)
        self._layout = QTextLayout(self.text, runs[0].font if runs else self.font())
        self._layout.setFormats(_formats(runs, self.text))
        self._broken: int | None = None  # the width, in pixels
        self._heights: dict[int, int] = {}  # by width; a layout asks for several again and again
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.text)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._break(width)
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        width = self.width() or 240
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._break(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._layout.draw(painter, QPointF(0, 0))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _break(self, width: int) -> None:
        """Break the text for a width in pixels."""
        if width == self._broken:
            return
        self._broken = width
        broken(self._layout, max(width, 20), len(self.text) + 1)
        self._heights[width] = round(self._layout.boundingRect().height()) + 1


def _formats(runs: Sequence[Run], text: str) -> list[QTextLayout.FormatRange]:
    utf16 = Utf16(text)
    made = []
    start = 0
    for run in runs:
        one = QTextLayout.FormatRange()
        one.start = utf16.units(start)
        start += len(run.words)
        one.length = utf16.units(start) - one.start
        look = QTextCharFormat()
        look.setFont(run.font)
        one.format = look
        made.append(one)
    return made
