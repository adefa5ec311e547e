"""Candidates as a list: what may be a term, how sure that is, and where it stands first."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.candidate import Candidate, Evidence, ProposedTerm
from briefdesk.model.concept import Confidence
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.ui.say import say
from briefdesk.ui.termbase.words import CONFIDENCE_WORDS
from briefdesk.ui.theme import Colours, colours
from briefdesk.ui.typeface import chrome_font, interface_font, page_font
from briefdesk.ui.widgets.marked_line import Mark, draw_marked

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CANDIDATE = Qt.ItemDataRole.UserRole
_TERM, _NAME, _CONTEXT, _SMALL = 12.0, 10.5, 9.6, 9.0  # points
_DOT = 4.0  # pixels, radius
_LEFT, _ABOVE = 30, 6  # pixels
_BEFORE, _AFTER = 14, 40  # characters of the text around a place
GROUP_WORDS = {
    Evidence.GLOSS: phrase("candidates", "Explained in brackets"),
    Evidence.TITLE: phrase("candidates", "Titles in 《》"),
    Evidence.SHORT_FORM: phrase("candidates", "Short forms that the text declares"),
    Evidence.QUOTED: phrase("candidates", "In quotation marks"),
    Evidence.FREQUENT: phrase("candidates", "Often used"),
}


class ContextLine(NamedTuple):
    """A stretch of a text in one line, and where the words stand in it that it is about."""

    text: str
    mark: Mark


def context_line(text: str, place: Span) -> ContextLine:
    """Return what stands around a place of a text, within its paragraph."""
    before = text[max(0, place.start - _BEFORE) : place.start].rpartition("\n")[2]
    after = text[place.end : place.end + _AFTER].partition("\n")[0]
    cut = "…" if before and place.start > _BEFORE else ""
    words = text[place.start : place.end].replace("\n", " ")
    start = len(cut) + len(before)
    return ContextLine(f"{cut}{before}{words}{after}", (start, start + len(words)))


class CandidateModel(QAbstractListModel):
    """Some candidates of one text, group by group."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._text, self._lang = "", "zh-Hans"
        self._rows: Sequence[Candidate] = ()

    @property
    def rows(self) -> Sequence[Candidate]:
        """What is shown."""
        return self._rows

    @property
    def lang(self) -> str:
        """The language of the text."""
        return self._lang

    def show(self, rows: Sequence[Candidate], text: str, lang: str) -> None:
        """Show other candidates."""
        self.beginResetModel()
        self._rows, self._text, self._lang = rows, text, lang
        self.endResetModel()

    def heading(self, row: int) -> str:
        """Return the heading above a row, empty if it goes on with the group before."""
        group = self._rows[row].evidence[0]
        if row and self._rows[row - 1].evidence[0] is group:
            return ""
        count = sum(one.evidence[0] is group for one in self._rows)
        return f"{say(GROUP_WORDS[group])}  {count}"

    def context(self, row: int) -> ContextLine:
        """Return where the candidate stands first."""
        return context_line(self._text, self._rows[row].spans[0])

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == CANDIDATE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = ", ".join(term.text for term in row.terms)
            parts = (self.heading(index.row()), names, *_facts(row), self.context(index.row()).text)
            return ", ".join(part for part in parts if part)
        return None


def _facts(row: Candidate) -> tuple[str, str]:
    """Return how often a candidate is there, and how sure it is."""
    return f"×{row.count}", say(CONFIDENCE_WORDS[row.confidence])


class CandidateDelegate(QStyledItemDelegate):
    """Draws a candidate with its names in their faces, and its place below."""

    def __init__(self, model: CandidateModel) -> None:
        """Draw the rows of ``model``."""
        super().__init__(model)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        above = _heading_height() if self._model.heading(index.row()) else 0
        return QSize(200, above + _height(self._model.lang))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Candidate = index.data(CANDIDATE)
        now = colours()
        painter.save()
        room = QRect(option.rect)
        heading = self._model.heading(index.row())
        if heading:
            top = QRect(room)
            top.setHeight(_heading_height())
            painter.setFont(interface_font(_SMALL + 0.4))
            painter.setPen(QColor(now.accent))
            lower = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(top.adjusted(14, 0, -8, -6), lower, heading)
            room.setTop(top.bottom() + 1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(now.chosen))
        painter.setPen(QColor(now.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        self._draw(painter, room, index.row(), row, now)
        painter.restore()

    def _draw(
        self, painter: QPainter, room: QRect, number: int, row: Candidate, now: Colours
    ) -> None:
        lang = self._model.lang
        upper = QRect(room.left() + _LEFT, room.top() + _ABOVE, room.width() - _LEFT - 12, 0)
        upper.setHeight(QFontMetrics(page_font(lang, _TERM)).height())
        draw_confidence(
            painter, QPointF(room.left() + 18, upper.center().y() + 1), row.confidence, now
        )
        painter.setFont(interface_font(_SMALL))
        painter.setPen(QColor(now.muted if row.confidence is Confidence.SURE else now.warning))
        facts = "   ".join(_facts(row))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(upper, right, facts)
        upper.setRight(upper.right() - painter.fontMetrics().horizontalAdvance(facts) - 16)
        _draw_names(painter, QRect(upper), row, now)
        context = self._model.context(number)
        lower = QRect(upper.left(), upper.bottom() + 2, room.right() - 12 - upper.left(), 0)
        font = page_font(lang, _CONTEXT)
        lower.setHeight(QFontMetrics(font).height())
        draw_marked(painter, lower, context.text, context.mark, font, now.muted)


def draw_confidence(
    painter: QPainter, centre: QPointF, confidence: Confidence, now: Colours
) -> None:
    """Draw a filled dot for what is sure, half a one for what is likely, else a ring."""
    sure = confidence is Confidence.SURE
    colour = QColor(now.good if sure else now.warning)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if sure else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, _DOT, _DOT)
    if confidence is Confidence.LIKELY:
        painter.setBrush(colour)
        box = QRectF(centre.x() - _DOT, centre.y() - _DOT, 2 * _DOT, 2 * _DOT)
        painter.drawPie(box, 90 * 16, 180 * 16)


def name_font_of(term: ProposedTerm, *, first: bool) -> tuple[str, float]:
    """Return the language and the size in points in which a name is set."""
    return term.lang, _TERM if first and term.lang != "en" else _NAME


def _draw_names(painter: QPainter, room: QRect, row: Candidate, now: Colours) -> None:
    """Draw the names one behind the other, as far as there is room."""
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for number, term in enumerate(row.terms):
        if number:
            painter.setPen(QColor(now.faint))
            painter.setFont(chrome_font("en", _NAME))
            sign = "  +  " if row.concept and number == 1 else "  ·  "
            painter.drawText(room, left, sign)
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(sign))
        lang, size = name_font_of(term, first=not number)
        painter.setFont(chrome_font(lang, size) if lang == "en" else page_font(lang, size))
        known = bool(row.concept) and not number
        painter.setPen(QColor(now.muted if known else now.text))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(term.text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.drawText(room, left, shown)
        room.setLeft(room.left() + metrics.horizontalAdvance(shown))
        if room.width() < 40:
            return


def _height(lang: str) -> int:
    term = QFontMetrics(page_font(lang, _TERM)).height()
    return term + QFontMetrics(page_font(lang, _CONTEXT)).height() + 2 * _ABOVE + 2


def _heading_height() -> int:
    return QFontMetrics(interface_font(_SMALL + 0.4)).height() + 18
