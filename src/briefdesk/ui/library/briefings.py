"""The list of briefings as a Qt model, and how a row is drawn: title over date, number, count."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.briefing import BriefingSummary
from briefdesk.ui import theme
from briefdesk.ui.typeface import chrome_font, language_runs
from briefdesk.ui.widgets.text_layout import broken
from briefdesk.ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_TITLE_SIZE = 10.0  # points
_DETAIL_SIZE = 8.5
_TITLE_LINES = 2
_MARGIN = 14
_PADDING = 8  # above and below the words of a full row
_REMEMBERED = 256  # titles
_ROOT = QModelIndex()


class BriefingModel(QAbstractListModel):
    """Briefings in the order given; ``current`` is the id of the shown one."""

    SUMMARY = Qt.ItemDataRole.UserRole
    CURRENT = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[BriefingSummary, ...] = ()
        self._titles: Counter[str] = Counter()
        self._files: Counter[tuple[str, str]] = Counter()
        self.current: int | None = None

    def show(self, rows: Sequence[BriefingSummary]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._titles = Counter(one.title for one in rows if one.title)
        self._files = Counter((one.title, one.file_name) for one in rows)
        self.endResetModel()

    def mark(self, briefing_id: int | None) -> None:
        """Mark the shown briefing, and no other."""
        changed = {self.current, briefing_id} - {None}
        self.current = briefing_id
        for number, row in enumerate(self._rows):
            if row.id in changed:
                self.dataChanged.emit(self.index(number), self.index(number), [self.CURRENT])

    def summary(self, index: Index) -> BriefingSummary | None:
        """Return the briefing of a row."""
        return self._rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary = self.summary(index)
        if summary is None:
            return None
        if role == self.SUMMARY:
            return summary
        if role == self.CURRENT:
            return summary.id == self.current
        if role == self.DETAIL:
            return self._detail(summary)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join((summary.title or summary.file_name, summary.number, summary.date))
        if role == Qt.ItemDataRole.ToolTipRole:  # the row may have no room for all of it
            return plain_tip(summary.title or summary.file_name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{summary.title or summary.file_name}, {self._detail(summary)}"
        return None

    def row_of(self, briefing_id: int | None) -> int | None:
        """Return the row of a briefing."""
        rows = (row for row, one in enumerate(self._rows) if one.id == briefing_id)
        return next(rows, None)

    def _detail(self, summary: BriefingSummary) -> str:
        comments = self.tr("%n comment(s)", "", summary.annotations) if summary.annotations else ""
        parts = (*self._apart(summary), summary.date, comments, summary.number)
        return " · ".join(part for part in parts if part)

    def _apart(self, summary: BriefingSummary) -> tuple[str, ...]:
        """Return what tells a briefing from others of its title: its file, and when it was read."""
        if self._titles[summary.title] < 2:
            return ()
        if self._files[summary.title, summary.file_name] < 2:
            return (summary.file_name,)
        read = datetime.fromisoformat(summary.added).astimezone()
        return summary.file_name, self.tr("read {when}").format(when=f"{read:%Y-%m-%d %H:%M}")


class BriefingDelegate(QStyledItemDelegate):
    """Draws a row; the shown briefing has a bar at its side.

    Every row has room for a title of two lines, so that a view of uniform sizes can lay out any
    number of rows at once; what a shorter title leaves is shared by top and bottom.
    """

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, detail = _heights()
        return QSize(120, _TITLE_LINES * title + detail + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours()
        summary: BriefingSummary = index.data(BriefingModel.SUMMARY)
        current = bool(index.data(BriefingModel.CURRENT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(6, 1, -6, -1)
        ground = _ground(option.state, current=current, colours=colours)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, 6, 6)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            bar = QRect(rect.left(), rect.top() + 8, 3, rect.height() - 16)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        inner = option.rect.adjusted(_MARGIN + 2, 0, -_MARGIN + 2, 0)
        height, below = _heights()
        title = summary.title or summary.file_name
        language, lines = _broken(title, option.rect.width() - 2 * _MARGIN)
        painter.setFont(chrome_font(language, _TITLE_SIZE))
        painter.setPen(QColor(colours.text))
        top = inner.center().y() + 1 - (len(lines) * height + below) // 2
        for line in lines:
            place = QRect(inner.left(), top, inner.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
            top += height
        detail: str = index.data(BriefingModel.DETAIL)
        font = chrome_font(_language(detail), _DETAIL_SIZE)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        words = QFontMetrics(font).elidedText(detail, Qt.TextElideMode.ElideRight, inner.width())
        place = QRect(inner.left(), top, inner.width(), below)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


def _heights() -> tuple[int, int]:
    """Return the heights of a line of a title and of the line below it, in pixels."""
    title = QFontMetrics(chrome_font("zh-Hans", _TITLE_SIZE)).lineSpacing()
    return title, QFontMetrics(chrome_font("en", _DETAIL_SIZE)).lineSpacing()


@lru_cache(maxsize=_REMEMBERED)
def _broken(title: str, width: int) -> tuple[str, tuple[str, ...]]:
    """Return the language of a title and its lines; the rows in sight are painted often."""
    return _language(title), tuple(_lines(title, width))


def _language(title: str) -> str:
    runs = language_runs(title, "zh-Hans")
    return "ja" if any(lang == "ja" for _start, _end, lang in runs) else "zh-Hans"


def _lines(title: str, width: int) -> list[str]:
    """Break a title into at most two lines, the last one elided, and never a character alone."""
    font = chrome_font(_language(title), _TITLE_SIZE)
    metrics = QFontMetrics(font)
    starts = _line_starts(title, font, width)
    if len(starts) == _TITLE_LINES and len(_units(title, starts[1], None)) == 1:
        starts = _line_starts(title, font, width - 2 * metrics.horizontalAdvance("国"))
    pieces = [_units(title, start, end) for start, end in pairwise(starts)]
    last = _units(title, starts[-1], None) if starts else title
    return [*pieces, metrics.elidedText(last, Qt.TextElideMode.ElideRight, width)]


def _line_starts(title: str, font: QFont, width: int) -> list[int]:
    """Return the UTF-16 units at which the lines of a title begin."""
    layout = QTextLayout(title, font)
    broken(layout, width, _TITLE_LINES)
    return [layout.lineAt(number).textStart() for number in range(layout.lineCount())]


def _units(title: str, start: int, end: int | None) -> str:
    """Return the characters between two UTF-16 units."""
    stop = None if end is None else 2 * end
    return title.encode("utf-16-le")[2 * start : stop].decode("utf-16-le", "replace")


def _ground(state: QStyle.StateFlag, *, current: bool, colours: theme.Colours) -> str:
    if state & QStyle.StateFlag.State_Selected or current:
        return colours.chosen
    if state & QStyle.StateFlag.State_MouseOver:
        return colours.hover
    return ""
