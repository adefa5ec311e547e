"""The entries of a file as a list: as many as there are, each read when it is looked at."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.concept import Concept, best_term
from briefdesk.model.merge import Choice, Incoming
from briefdesk.model.packed import Packed
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.words import POLICY_WORDS
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import chrome_font, interface_font

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CHOSEN = Qt.ItemDataRole.UserRole + 1
_TERM, _SMALL = 10.5, 9.0  # points
_HEIGHT = 46  # pixels of a row
_KEPT = 400  # entries that are not read anew while one scrolls


class IncomingList(QAbstractListModel):
    """Entries by their numbers in the file; ``of`` reads one."""

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self._numbers: Sequence[int] = ()
        self._of: Callable[[int], Concept] | None = None
        self._choices: Mapping[int, Choice] = {}

    def show(
        self,
        numbers: Sequence[int],
        of: Callable[[int], Concept],
        choices: Mapping[int, Choice] | None = None,
    ) -> None:
        """Show some entries; what a person chose for single ones is said beside them."""
        self.beginResetModel()
        self._numbers, self._of = numbers, of
        self._choices = {} if choices is None else choices
        self.endResetModel()

    def number(self, row: int) -> int:
        """Return the number in the file of the entry in a row."""
        return self._numbers[row]

    def follow_choice(self, row: int) -> None:
        """Draw a row anew: something was chosen for its entry."""
        self.dataChanged.emit(self.index(row), self.index(row))

    def concept(self, row: int) -> Concept | None:
        """Return the entry in a row."""
        return None if self._of is None else self._of(self._numbers[row])

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CHOSEN:
            choice = self._choices.get(self._numbers[index.row()])
            return "" if choice is None else say(POLICY_WORDS[choice.policy])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            concept = self.concept(index.row())
            return "" if concept is None else "  ·  ".join(names_of(concept))
        return None


class IncomingDelegate(QStyledItemDelegate):
    """Draws an entry in two lines, each name in the face of its language."""

    def __init__(self, model: IncomingList, parent: QObject) -> None:
        """Draw the rows of a model."""
        super().__init__(parent)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = colours()
        rect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.chosen))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(now.hover))
        concept = self._model.concept(index.row())
        if concept is None:
            return
        painter.save()
        chosen = str(index.data(CHOSEN) or "")
        small = interface_font(_SMALL)
        room = rect.width() - 26
        if chosen:
            wide = QFontMetricsF(small).horizontalAdvance(chosen)
            self._write(painter, (rect.right() - wide - 12, rect.top() + 30), chosen, small,
                        now.accent, wide + 2)  # fmt: skip
        first, *rest = _lines(concept)
        self._write(painter, (rect.left() + 14, rect.top() + 20), first[0],
                    chrome_font(first[1], _TERM), now.text, room)  # fmt: skip
        left = float(rect.left() + 14)
        end = rect.right() - (QFontMetricsF(small).horizontalAdvance(chosen) + 24 if chosen else 12)
        for text, lang in rest:
            font = chrome_font(lang, _SMALL)
            left += self._write(painter, (left, rect.top() + 37), text, font, now.muted,
                                max(0.0, end - left)) + 12  # fmt: skip
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        at: tuple[float, float],
        text: str,
        font: QFont,
        colour: str,
        room: float,
    ) -> float:
        """Write a text from a point on its line and return its width."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(*at), shown)
        return metrics.horizontalAdvance(shown)


def reader_of(incoming: Packed[Incoming]) -> Callable[[int], Concept]:
    """Return what reads the concept of an incoming entry, remembering the last ones."""
    return lru_cache(_KEPT)(lambda number: incoming[number].concept)


def names_of(concept: Concept) -> tuple[str, ...]:
    """Return what an entry is called, in each language that has a name."""
    return tuple(text for text, _ in _lines(concept))


def _lines(concept: Concept) -> list[tuple[str, str]]:
    best = (best_term(concept, lang) for lang in ("ja", "zh", "en"))
    found = [(term.text, term.lang) for term in best if term is not None]
    if not found:
        found = [(term.text, term.lang) for term in concept.terms[:3]]
    return found or [(concept.id, "en")]
