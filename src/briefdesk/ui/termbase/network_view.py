"""The network card on the screen: the concept in the middle, a column for each jurisdiction.

Lines lead from the middle down each column; the words on them say how a relative hangs together
with the concept that the way comes from, and why.
"""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.concept import RelationType
from briefdesk.model.network_sheet import NetworkSheet, SheetCard, SheetColumn
from briefdesk.ui.termbase.concept_card import ConceptCard
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.coloured import coloured, selectable

_TITLE, _TEXT, _SMALL = 11.0, 9.4, 9.0  # points
_MARGIN, _RAIL, _BAR = 24, 18, 26  # pixels: around all, beside a column, above the columns
_CENTRE = 440  # pixels of the card in the middle
_LINE, _LINE_AT = 1.4, 4  # pixels: its width, its place in a column
_NARROWEST = 220  # pixels of a column
_EMPTY_SHARE, _SHARE = 3, 5  # of the width


class NetworkView(QWidget):
    """Draws a sheet as soon as ``steps`` are taken; ``followed`` carries a concept's id."""

    followed = Signal(object)  # str

    def __init__(self, sheet: NetworkSheet) -> None:
        """Make room for the columns."""
        super().__init__()
        self._sheet = sheet
        self._rails: dict[int, list[QWidget]] = {}  # by column: the labels that stand on its line
        self.cards: list[ConceptCard] = []
        self.centre = ConceptCard(sheet.centre, centre=True)
        self.centre.setMaximumWidth(_CENTRE)
        self.centre.setMinimumWidth(min(_CENTRE, 320))
        home = coloured(sheet.home, "muted")
        home.setFont(interface_font(_SMALL))
        middle = QVBoxLayout()
        middle.setSpacing(3)
        middle.addWidget(home)
        middle.addWidget(self.centre)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addLayout(middle, 2)
        top.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._holders: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        for number, column in enumerate(sheet.columns):
            self._begin(number, column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addSpacing(_BAR)
        whole.addLayout(self._grid)
        for remark in sheet.remarks:
            label = coloured(remark, "muted")
            label.setFont(chrome_font(body_language(remark, "zh-Hans"), _SMALL))
            whole.addSpacing(14)
            whole.addWidget(label)
        whole.addStretch(1)

    def _begin(self, number: int, column: SheetColumn) -> None:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        holder.setMinimumWidth(_NARROWEST if column.cards else _NARROWEST // 2)
        made = QVBoxLayout(holder)
        made.setContentsMargins(_RAIL, 6, 0, 0)
        made.setSpacing(3)
        head = coloured(column.title, "accent")
        head.setFont(interface_font(_TITLE))
        made.addWidget(head)
        if column.empty:
            empty = coloured(column.empty, "muted")
            empty.setFont(interface_font(_SMALL))
            made.addWidget(empty)
        self._holders.append(holder)
        self._columns.append(made)
        self._grid.addWidget(holder, 0, number, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(number, _SHARE if column.cards else _EMPTY_SHARE)

    def steps(self) -> Iterator[None]:
        """Make one relative after the other, row by row."""
        longest = max((len(column.cards) for column in self._sheet.columns), default=0)
        for row in range(longest):
            for number, column in enumerate(self._sheet.columns):
                if row < len(column.cards):
                    self._add(number, column.cards[row])
                    yield
        self.update()

    def _add(self, number: int, card: SheetCard) -> None:
        column = self._columns[number]
        column.addSpacing(8)
        beware = card.type is RelationType.FALSE_FRIEND_OF
        line = QHBoxLayout()
        line.setSpacing(4)
        words = _label(card.relation, "problem" if beware else "muted", "")
        words.setWordWrap(False)
        line.addWidget(words)
        if card.via is not None:
            via = _label(f"（{card.via.text}）", "muted", card.via.lang)
            line.addWidget(via, 1)
        else:
            line.addStretch(1)
        column.addLayout(line)
        if card.reason:
            column.addWidget(_label(card.reason, "text", body_language(card.reason, "zh-Hans")))
        made = ConceptCard(card, centre=False)
        made.clicked.connect(partial(self.followed.emit, card.concept))
        column.addSpacing(2)
        column.addWidget(made)
        self.cards.append(made)
        self._rails.setdefault(number, []).append(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines: from the middle to a bar, down each column, to each relation."""
        if not self._rails:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours().term), _LINE))
        middle = self.centre.geometry().center().x()
        bar = self.centre.geometry().bottom() + _BAR // 2
        painter.drawLine(middle, self.centre.geometry().bottom() + 1, middle, bar)
        places = {number: self._holders[number].x() + _LINE_AT for number in self._rails}
        painter.drawLine(min(middle, *places.values()), bar, max(middle, *places.values()), bar)
        for number, labels in self._rails.items():
            x = places[number]
            ends = [label.mapTo(self, label.rect().center()).y() for label in labels]
            painter.drawLine(x, bar, x, max(ends))
            for y in ends:
                painter.drawLine(x, y, x + _RAIL - _LINE_AT - 4, y)


def _label(words: str, role: str, lang: str) -> QLabel:
    made = selectable(words, role)
    made.setFont(chrome_font(lang, _TEXT) if lang else interface_font(_SMALL))
    return made
