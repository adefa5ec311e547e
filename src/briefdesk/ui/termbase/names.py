"""The names of a concept in one line, each in the face of its language."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.concept import Concept, best_term
from briefdesk.ui.terms.words import jurisdiction_word
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import chrome_font, interface_font
from briefdesk.ui.widgets.tip import plain_tip

_SIZE, _SMALL = 10.5, 9.0  # points
_GAP = 14  # pixels between two names
NAMED = Qt.ItemDataRole.UserRole + 1  # of an item: its Concept


class _Name(NamedTuple):
    text: str
    font: QFont
    colour: str


def described(concept: Concept) -> str:
    """Return the names of a concept with its jurisdiction as they are spoken."""
    return ", ".join(name.text for name in _names(concept))


def _names(concept: Concept) -> list[_Name]:
    terms = (best_term(concept, lang) for lang in ("ja", "zh", "en"))
    made = [
        _Name(term.text, chrome_font(term.lang, _SIZE), colours().text)
        for term in terms
        if term is not None
    ] or [_Name(concept.id, chrome_font("en", _SIZE), colours().text)]
    home = jurisdiction_word(concept.home_jurisdiction)
    return [*made, _Name(home, interface_font(_SMALL), colours().muted)] if home else made


def draw_names(painter: QPainter, room: QRect, concept: Concept) -> None:
    """Draw names side by side until there is no room."""
    left = room.left()
    for name in _names(concept):
        rest = room.right() - left
        if rest <= 0:
            return
        painter.setFont(name.font)
        painter.setPen(QColor(name.colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, rest)
        place = QRect(left, room.top(), rest, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        left += metrics.horizontalAdvance(shown) + _GAP


def names_height() -> int:
    """Return the height of a line of names in pixels."""
    return QFontMetrics(chrome_font("ja", _SIZE)).height() + 6


class NamesLabel(QWidget):
    """Shows the names of a concept."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._concept: Concept | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_names(self, concept: Concept) -> None:
        """Show another concept."""
        self._concept = concept
        self.setAccessibleName(described(concept))
        self.setToolTip(plain_tip(described(concept)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, names_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._concept is not None:
            draw_names(QPainter(self), self.rect(), self._concept)


class NamesDelegate(QStyledItemDelegate):
    """Draws an item whose ``NAMED`` data is a concept."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, names_height())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours().chosen))
        draw_names(painter, option.rect.adjusted(8, 0, -6, 0), index.data(NAMED))
        painter.restore()
