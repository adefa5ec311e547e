"""How each part of the page is set: sizes, indents and leading, all in terms of the text size."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)

from briefdesk.ui.briefing.lines import Line, Role
from briefdesk.ui.theme import Colours
from briefdesk.ui.typeface import chrome_font, code_font, page_font

MEASURE = 38  # Chinese characters in a line
LEADING = 126  # percent of the face's own line height, which is 1.43 em
NOTE_LEADING = 116
CELL_SCALE = 0.9
_SCALE = {
    Role.NUMBER: 0.82,
    Role.TITLE: 1.62,
    Role.BYLINE: 0.88,
    Role.NOTES_HEADING: 0.88,
    Role.NOTE: 0.86,
    Role.CODE: 0.9,
    Role.FIGURE: 0.86,
    Role.CELL: CELL_SCALE,
    Role.HEADER_CELL: CELL_SCALE,
}
_HEADINGS = (1.28, 1.1, 1.0)
_SANS = {
    Role.NUMBER, Role.BYLINE, Role.HEADING, Role.NOTES_HEADING, Role.FIGURE, Role.HEADER_CELL
}  # fmt: skip
_MUTED = {Role.NUMBER, Role.BYLINE, Role.NOTES_HEADING, Role.FIGURE}
_TIGHT = {Role.NOTE, Role.CELL, Role.HEADER_CELL, Role.FIGURE, Role.CODE}
_MEDIUM = {Role.HEADING, Role.HEADER_CELL}
_LEFT = {
    Role.HEADING, Role.NOTES_HEADING, Role.CODE, Role.FIGURE, Role.CELL, Role.HEADER_CELL
}  # fmt: skip
# Space above and below in em of the body.
_SPACE = {
    Role.NUMBER: (0.0, 0.1),
    Role.TITLE: (0.9, 0.55),
    Role.BYLINE: (0.0, 1.4),
    Role.BODY: (0.0, 0.42),
    Role.LIST_ITEM: (0.0, 0.3),
    Role.QUOTE: (0.2, 0.6),
    Role.CODE: (0.4, 0.8),
    Role.FIGURE: (0.6, 0.9),
    Role.CELL: (0.0, 0.0),
    Role.HEADER_CELL: (0.0, 0.0),
    Role.NOTES_HEADING: (2.6, 0.5),
    Role.NOTE: (0.0, 0.35),
}
_HEADING_SPACE = ((2.0, 0.7), (1.3, 0.5), (0.9, 0.35))


class Styles:
    """The formats of one page."""

    def __init__(self, lang: str, text_size: float, colours: Colours) -> None:
        """Set a page in ``lang``; ``text_size`` in points."""
        self.lang = lang
        self.text_size = text_size
        self.colours = colours

    @cached_property
    def em(self) -> float:
        """The width of a Chinese character of the body in pixels."""
        return QFontMetricsF(page_font(self.lang, self.text_size)).horizontalAdvance("国")

    def prepare(self, document: QTextDocument) -> None:
        """Give a document the face of the body."""
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(page_font(self.lang, self.text_size))

    def block(self, line: Line) -> QTextBlockFormat:
        """Return indents, spacing and leading of a line."""
        em = self.em
        above, below = self._space(line)
        made = QTextBlockFormat()
        made.setTopMargin(above * em)
        made.setBottomMargin(below * em)
        leading = NOTE_LEADING if line.role in _TIGHT else LEADING
        made.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if line.role in (Role.NUMBER, Role.TITLE, Role.BYLINE):
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif line.role in _LEFT:
            made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        elif line.role is Role.BODY:
            made.setTextIndent(2 * em)
        elif line.role is Role.QUOTE:
            made.setLeftMargin(2 * em)
            made.setRightMargin(2 * em)
        else:
            self._hang(made, line)
        if line.role in (Role.CODE, Role.FIGURE):
            made.setLeftMargin(2 * em)
        if line.role is Role.HEADING:
            made.setHeadingLevel(min(line.level, 6))
        return made

    def characters(self, line: Line) -> QTextCharFormat:
        """Return face, size and colour of a line's characters."""
        made = self._face(self.lang, line)
        if line.role in _MUTED:
            made.setForeground(QColor(self.colours.muted))
        return made

    def foreign(self, lang: str, line: Line) -> QTextCharFormat:
        """Return the face of a stretch in another language within a line."""
        return self._face(lang, line)

    def marker(self, line: Line) -> QTextCharFormat:
        """Return the look of a footnote marker in a line."""
        made = QTextCharFormat()
        made.setFont(
            chrome_font("en", self.text_size * self.scale(line)),
            QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
        )
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        made.setForeground(QColor(self.colours.accent))
        return made

    def label(self) -> QTextCharFormat:
        """Return the look of the number before a note, which leads back to its marker."""
        made = QTextCharFormat()
        made.setForeground(QColor(self.colours.accent))
        return made

    def number(self) -> QTextCharFormat:
        """Return the look of a printed heading number or list mark."""
        made = QTextCharFormat()
        made.setForeground(QColor(self.colours.muted))
        return made

    def link(self) -> QTextCharFormat:
        """Return the look of a web address."""
        made = QTextCharFormat()
        made.setForeground(QColor(self.colours.accent))
        return made

    def _face(self, lang: str, line: Line) -> QTextCharFormat:
        size = self.text_size * self.scale(line)
        if line.role is Role.CODE:
            font = code_font(lang, size)
        else:
            font = chrome_font(lang, size) if line.role in _SANS else page_font(lang, size)
        if line.role in _MEDIUM and line.level != 1:
            font.setWeight(QFont.Weight.Medium)
        made = QTextCharFormat()
        made.setFont(
            font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
        )
        return made

    def scale(self, line: Line) -> float:
        """Return the size of a line's characters as a share of the body's."""
        if line.role is Role.HEADING:
            return _HEADINGS[min(max(line.level, 1), len(_HEADINGS)) - 1]
        return _SCALE.get(line.role, 1.0)

    def _space(self, line: Line) -> tuple[float, float]:
        if line.role is Role.HEADING:
            return _HEADING_SPACE[min(max(line.level, 1), len(_HEADING_SPACE)) - 1]
        return _SPACE[line.role]

    def _hang(self, made: QTextBlockFormat, line: Line) -> None:
        """Let the lines after the first hang behind the number or list mark."""
        em = self.em * self.scale(line)
        hang = 1.8 * em
        left = hang if line.role is Role.NOTE else hang + max(line.level, 1) * em
        made.setLeftMargin(left)
        made.setTextIndent(-hang)
        made.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
