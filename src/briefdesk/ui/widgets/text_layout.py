"""Text that a row draws: broken into lines, some words of it marked."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from briefdesk.model.span import Span
from briefdesk.ui.widgets.utf16 import Utf16


def broken(layout: QTextLayout, width: float, lines: int, *, leading: float = 1.0) -> float:
    """Break a text into at most ``lines`` lines and return its height in pixels.

    ``leading`` is the distance of the lines, as a multiple of their height.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while layout.lineCount() < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * leading
    layout.endLayout()
    return height


def mark(layout: QTextLayout, spans: Iterable[Span], look: QTextCharFormat) -> None:
    """Give spans of a text (code points) a look of their own; before it is broken."""
    utf16 = Utf16(layout.text())
    marks = []
    for span in spans:
        one = QTextLayout.FormatRange()
        one.start = utf16.units(span.start)
        one.length = utf16.units(span.end) - one.start
        one.format = look
        marks.append(one)
    layout.setFormats(marks)
