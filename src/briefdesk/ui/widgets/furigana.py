"""Japanese with its reading painted above it (JLREQ, group ruby)."""

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from briefdesk.ui.typeface import chrome_font, page_font

_KANA = re.compile("[ぁ-ゖァ-ヺー]+")
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
RUBY = 0.5  # size of the reading
AIR = 0.12  # em between reading and base


class Group(NamedTuple):
    """Characters with one reading above them; empty above kana."""

    base: str
    reading: str


class _Set(NamedTuple):
    """A group with its place: x and width in pixels, line from 0."""

    group: Group
    x: float
    width: float
    line: int


def ruby_groups(text: str, reading: str) -> tuple[Group, ...]:
    """Share out a reading over the parts of a term that are not kana.

    The kana of the term anchor the parts. Where they leave a choice, or do not fit, the whole term
    is one group: a wrong place would be worse than a wide one.
    """
    if not reading.strip() or reading == text:
        return (Group(text, ""),)
    parts = [part for part in re.split(f"({_KANA.pattern})", text) if part]
    plain = reading.replace(" ", "").translate(_TO_HIRAGANA)
    pattern = "".join(
        re.escape(part.translate(_TO_HIRAGANA)) if _KANA.fullmatch(part) else "(.+{})"
        for part in parts
    )
    short = re.fullmatch(pattern.replace("{}", "?"), plain)
    long = re.fullmatch(pattern.replace("{}", ""), plain)
    if short is None or long is None or short.groups() != long.groups():
        return (Group(text, reading),)
    readings = iter(short.groups())
    return tuple(Group(part, "" if _KANA.fullmatch(part) else next(readings)) for part in parts)


class FuriganaLabel(QLabel):
    """A term with its reading; to screen readers and the clipboard it is plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._groups: tuple[Group, ...] = ()
        self._size = self._wanted = 19.0  # points, as drawn and as asked for

    def show_term(self, text: str, reading: str, point_size: float = 19.0) -> None:
        """Show a Japanese term, ``reading`` in hiragana."""
        self._groups = ruby_groups(text, reading)
        self._size = self._wanted = point_size
        self.setText(text)
        self.setFont(page_font("ja", point_size))
        self.setAccessibleName(f"{text} {reading}".strip())
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        self._shrink_to(width)
        placed = self._place(width)
        return round(self._line_height() * (placed[-1].line + 1)) + 2 if placed else 0

    @override
    def sizeHint(self) -> QSize:
        whole = sum(self._width(group) for group in self._groups)
        return QSize(round(whole) + 2, self.heightForWidth(10**6))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((self._width(group) for group in self._pieces()), default=0.0)
        return QSize(min(round(widest) + 2, 120), self.heightForWidth(10**6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._shrink_to(self.width())
        base, ruby = self._fonts()
        base_metrics, ruby_metrics = QFontMetricsF(base), QFontMetricsF(ruby)
        em = base_metrics.horizontalAdvance("国")
        for piece in self._place(self.width()):
            top = piece.line * self._line_height()
            base_line = top + em * (RUBY + AIR) + em * 0.9
            painter.setFont(base)
            inside = (piece.width - base_metrics.horizontalAdvance(piece.group.base)) / 2
            painter.drawText(QPointF(piece.x + inside, base_line), piece.group.base)
            if piece.group.reading:
                painter.setFont(ruby)
                inside = (piece.width - ruby_metrics.horizontalAdvance(piece.group.reading)) / 2
                above = QPointF(piece.x + inside, top + em * RUBY * 0.92)
                painter.drawText(above, piece.group.reading)

    def _shrink_to(self, width: int) -> None:
        """Choose the largest size, down to half, at which the widest group fits."""
        self._size = self._wanted
        widest = max((self._width(piece) for piece in self._pieces()), default=0.0)
        if widest > width > 0:
            self._size = max(self._wanted / 2, self._wanted * (width - 1) / widest)

    def _fonts(self) -> tuple[QFont, QFont]:
        return page_font("ja", self._size), chrome_font("ja", self._size * RUBY)

    def _line_height(self) -> float:
        em = QFontMetricsF(self._fonts()[0]).horizontalAdvance("国")
        return em * (RUBY + AIR + 1.28)

    def _width(self, group: Group) -> float:
        base, ruby = self._fonts()
        return max(
            QFontMetricsF(base).horizontalAdvance(group.base),
            QFontMetricsF(ruby).horizontalAdvance(group.reading),
        )

    def _pieces(self) -> list[Group]:
        """Let lines break anywhere in kana, and in a part without a reading."""
        return [
            piece
            for group in self._groups
            for piece in ([group] if group.reading else [Group(sign, "") for sign in group.base])
        ]

    def _place(self, width: int) -> list[_Set]:
        placed: list[_Set] = []
        x, line = 0.0, 0
        for piece in self._pieces():
            wide = self._width(piece)
            if x > 0 and x + wide > width:
                x, line = 0.0, line + 1
            placed.append(_Set(piece, x, wide, line))
            x += wide
        return placed
