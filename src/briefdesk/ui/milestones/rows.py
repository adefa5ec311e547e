"""Milestones as a Qt model, and how a row is drawn: the date, then who does what."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.span import Span
from briefdesk.ui.icons import icon
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import chrome_font, interface_font, page_font
from briefdesk.ui.widgets.row_ground import draw_ground, ground_width
from briefdesk.ui.widgets.row_model import Index, RowModel
from briefdesk.ui.widgets.text_layout import broken

_DATE, _PRINTED, _CLAUSE, _ACTOR = 10.0, 9.0, 11.0, 9.0  # point sizes
_MARGIN = 12
_COLUMN = 170  # pixels of the dates
_MARK = 13  # pixels of an icon
_LINES = 4  # of a clause, at most


class Row(NamedTuple):
    """A milestone in words: its date as value and as printed, who does what.

    ``stale`` says that it is past while the text speaks of it as to come; ``lang`` is the language
    of the briefing; ``place`` is where its text states the date.
    """

    when: str
    printed: str
    actor: str
    clause: str
    stale: str  # or empty
    past: bool
    lang: str
    place: Span


def said(row: Row) -> str:
    """Return a row as text, its parts separated by tabs."""
    parts = (row.when, row.printed, row.actor, row.clause, row.stale)
    return "\t".join(parts).rstrip("\t")


class MilestoneModel(RowModel[Row]):
    """Rows in the order in which they are due."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(_clause, _spoken, parent)


def _clause(row: Row) -> str:
    return row.clause


def _spoken(row: Row) -> str:
    return said(row).replace("\t", ", ")


class MilestoneDelegate(QStyledItemDelegate):
    """Draws the date left, as the interface says it and as printed; right of it who does what."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(MilestoneModel.ROW)
        width = _room(ground_width(option, 360))
        right = _set(row.clause, page_font(row.lang, _CLAUSE), width, _LINES)[1]
        if row.actor:
            right += _height(chrome_font(row.lang, _ACTOR)) + 2
        left = _set(row.when, _date_font(), _COLUMN, 2)[1]
        left += _set(row.printed, page_font(row.lang, _PRINTED), _COLUMN, 2)[1]
        if row.stale:
            left += _height(interface_font(_PRINTED)) + 2
        return QSize(360, round(max(left, right)) + 20)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = colours()
        row: Row = index.data(MilestoneModel.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = draw_ground(painter, option)
        self._draw_date(painter, QPointF(rect.left() + _MARGIN, rect.top() + 8), row)
        at = QPointF(rect.left() + 2 * _MARGIN + _COLUMN, rect.top() + 8)
        if row.actor:
            font = chrome_font(row.lang, _ACTOR)
            painter.setFont(font)
            painter.setPen(QColor(now.muted))
            painter.drawText(at + QPointF(0, QFontMetricsF(font).ascent()), row.actor)
            at += QPointF(0, _height(font) + 2)
        painter.setPen(QColor(now.muted if row.past else now.text))
        clause = _set(row.clause, page_font(row.lang, _CLAUSE), _room(rect.width()), _LINES)[0]
        clause.draw(painter, at)
        painter.restore()

    def _draw_date(self, painter: QPainter, at: QPointF, row: Row) -> None:
        now = colours()
        painter.setPen(QColor(now.muted if row.past else now.text))
        layout, height = _set(row.when, _date_font(), _COLUMN, 2)
        layout.draw(painter, at)
        at += QPointF(0, height)
        painter.setPen(QColor(now.muted))
        layout, height = _set(row.printed, page_font(row.lang, _PRINTED), _COLUMN, 2)
        layout.draw(painter, at)
        at += QPointF(0, height + 2)
        if row.stale:
            font = interface_font(_PRINTED)
            top = round(at.y() + (_height(font) - _MARK) / 2)
            icon("risk", now.warning).paint(painter, round(at.x()), top, _MARK, _MARK)
            painter.setFont(font)
            painter.setPen(QColor(now.warning))
            painter.drawText(at + QPointF(_MARK + 5, QFontMetricsF(font).ascent()), row.stale)


def _room(width: float) -> float:
    return max(width - 3 * _MARGIN - _COLUMN, 120)


def _date_font() -> QFont:
    font = interface_font(_DATE)
    font.setWeight(QFont.Weight.Medium)
    return font


def _height(font: QFont) -> float:
    return QFontMetricsF(font).height()


def _set(text: str, font: QFont, width: float, lines: int) -> tuple[QTextLayout, float]:
    """Break a text into lines; return its height in pixels, too."""
    layout = QTextLayout(text, font)
    return layout, broken(layout, width, lines)
