"""An entry as it counts beside the same entry as it is proposed, with the differences marked."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from briefdesk.model.annotation import Kind
from briefdesk.ui.termbase.comparison_rows import Row
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font, page_font

_TERM, _TEXT, _SMALL = 11.5, 10.0, 9.0  # points
_LONGEST = 4_000  # characters of two texts that are compared letter by letter
_SHARES = (19, 40, 41)  # percent of the width


class Piece(NamedTuple):
    """A stretch of a text, and whether the other text has it, too."""

    text: str
    same: bool


def pieces(now: str, proposed: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut two texts into what they have in common and what only one of them has."""
    if not now or not proposed or len(now) + len(proposed) > _LONGEST:
        same = now == proposed
        return (Piece(now, same),), (Piece(proposed, same),)
    old: list[Piece] = []
    new: list[Piece] = []
    matcher = SequenceMatcher(None, now, proposed, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        same = tag == "equal"
        old += [Piece(now[a:b], same)] if a < b else []
        new += [Piece(proposed[c:d], same)] if c < d else []
    return tuple(old), tuple(new)


class ComparisonView(QTextBrowser):
    """A table of fields. What would go is struck through, what would come is underlined."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("comparison")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(18)

    def show_rows(self, rows: Sequence[Row], *, is_new: bool) -> None:
        """Show the fields; those that differ are marked and come first, the others are quiet.

        Of a new entry nothing is marked, as all of it is new.
        """
        self.clear()
        ordered = sorted(rows, key=lambda row: not row.differs)
        table = self._table(len(ordered) + 1)
        heads = ("", self.tr("No such entry yet") if is_new else self.tr("Now"))
        for number, words in enumerate((*heads, self.tr("Proposed"))):
            self._write(table, 0, number, words, _plain(interface_font(_SMALL), "accent"))
        for number, row in enumerate(ordered, start=1):
            self._row(table, number, row, is_marked=row.differs and not is_new)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _table(self, rows: int) -> QTextTable:
        shape = QTextTableFormat()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(colours().line))
        shape.setBorder(0.5)
        shape.setBorderCollapse(True)
        shape.setCellPadding(7)
        shape.setCellSpacing(0)
        percent = QTextLength.Type.PercentageLength
        shape.setWidth(QTextLength(percent, 100))
        shape.setColumnWidthConstraints([QTextLength(percent, share) for share in _SHARES])
        return self.textCursor().insertTable(rows, 3, shape)

    def _row(self, table: QTextTable, number: int, row: Row, *, is_marked: bool) -> None:
        quiet = "muted" if not row.differs else "text"
        self._write(table, number, 0, row.label, _plain(interface_font(_SMALL), "muted"))
        if is_marked:
            said = self._kind(row)
            self._write(table, number, 0, f"\n{said}", _plain(interface_font(_SMALL), "warning"))
        for column, parts in enumerate(pieces(row.now, row.proposed), start=1):
            named = False  # the first line of a term is its name, the others are about it
            for part in parts:
                name, end, rest = ("", "", part.text) if named else part.text.partition("\n")
                named = named or bool(end)
                for text, is_name in ((name + end, True), (rest, False)):
                    shape = _plain(_face(row, text, is_name=is_name), quiet)
                    if is_marked and not part.same:
                        _mark(shape, gone=column == 1)
                    self._write(table, number, column, text, shape)

    def _kind(self, row: Row) -> str:
        if not row.now:
            return self.tr("+ new")
        return self.tr("≠ changed") if row.proposed else self.tr("− taken out")

    @staticmethod
    def _write(table: QTextTable, row: int, column: int, text: str, shape: QTextCharFormat) -> None:
        table.cellAt(row, column).lastCursorPosition().insertText(text, shape)


def _face(row: Row, text: str, *, is_name: bool) -> QFont:
    if row.lang and is_name:
        english = row.lang == "en"
        return chrome_font("en", _TERM - 1) if english else page_font(row.lang, _TERM)
    return chrome_font(row.lang or body_language(text, "zh-Hans"), _SMALL if row.lang else _TEXT)


def _plain(font: QFont, role: str) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(font)
    shape.setForeground(QColor(getattr(colours(), role)))
    return shape


def _mark(shape: QTextCharFormat, *, gone: bool) -> None:
    tint = colours().tint(Kind.RISK if gone else Kind.TRANSLATION)
    shape.setBackground(QColor(tint.fill))
    if gone:
        shape.setFontStrikeOut(True)
    else:
        shape.setFontUnderline(True)
