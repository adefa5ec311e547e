"""Results as a tree, briefings with their hits below, and how its rows are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.search import Group, Results, SearchHit
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.search.hits import ICONS, PLACE_WORDS, excerpt, language
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.marked_line import draw_marked

_BEFORE = 24  # characters in front of the words that were found
_INDENT = 20  # pixels of a hit, to its briefing
_ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ResultModel(QStandardItemModel):
    """Groups at the top, each with its hits."""

    def show(self, results: Results) -> None:
        """Show other results."""
        self.clear()
        self.extend(results)

    def extend(self, results: Results) -> bool:
        """Add what these results have more than those shown; tell whether they go on from them."""
        shown: list[Group] = [self.item(row).data(_ROW) for row in range(self.rowCount())]
        if not all(map(_goes_on, shown, results.groups)) or len(shown) > len(results.groups):
            return False
        for row, group in enumerate(results.groups):
            if row >= len(shown):
                self.appendRow(_item(group, title(group)))
            top = self.item(row)
            top.setData(group, _ROW)
            for hit in group.hits[top.rowCount() :]:
                top.appendRow(_item(hit, hit.snippet))
        return True

    def hit_at(self, index: Index) -> SearchHit | None:
        """Return the hit of a row, None for a group."""
        row = index.data(_ROW)
        return row if isinstance(row, SearchHit) else None


class ResultDelegate(QStyledItemDelegate):
    """Draws a briefing with its number of hits, and a hit with its words marked."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.lineSpacing() + 10)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, row = colours(), index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.chosen if chosen else now.hover))
            painter.drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), 5, 5)
        line = option.rect.adjusted(12, 0, -14, 0)
        if isinstance(row, Group):
            opened = bool(option.state & QStyle.StateFlag.State_Open)
            self._group(painter, line, option, row, opened=opened)
        elif isinstance(row, SearchHit):
            group: Group = index.parent().data(_ROW)
            self._hit(painter, line.adjusted(_INDENT, 0, 0, 0), option, row, group)
        painter.restore()

    def _group(
        self,
        painter: QPainter,
        line: QRect,
        option: QStyleOptionViewItem,
        group: Group,
        *,
        opened: bool,
    ) -> None:
        now, size = colours(), option.font.pointSizeF()
        middle = Qt.AlignmentFlag.AlignVCenter
        mark = QRect(line.left(), line.top(), 14, line.height())
        icon("down" if opened else "next").paint(painter, mark, middle)
        words = "  ·  ".join(part for part in (group.date, str(group.count)) if part)
        painter.setFont(chrome_font("en", size))
        painter.setPen(QColor(now.muted))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, words)
        room = line.adjusted(_INDENT, 0, -painter.fontMetrics().horizontalAdvance(words) - 16, 0)
        name = title(group)
        font = chrome_font(body_language(name, group.language or "zh-Hans"), size)
        draw_marked(painter, room, name, (0, 0), font, now.accent)

    def _hit(
        self,
        painter: QPainter,
        line: QRect,
        option: QStyleOptionViewItem,
        hit: SearchHit,
        group: Group,
    ) -> None:
        mark = QRect(line.left(), line.top(), 16, line.height())
        icon(ICONS[hit.place]).paint(painter, mark, Qt.AlignmentFlag.AlignVCenter)
        text, words = excerpt(hit, _BEFORE)
        font = chrome_font(language(hit, group), option.font.pointSizeF())
        draw_marked(painter, line.adjusted(26, 0, 0, 0), text, words, font, colours().text)


def title(group: Group) -> str:
    """Return what a group is called: its briefing, or what its hits are."""
    return group.title if group.briefing_id is not None else say(PLACE_WORDS[group.hits[0].place])


def _goes_on(shown: Group, group: Group) -> bool:
    """Tell whether a group is the same as one that is shown, with perhaps more hits."""
    same = (shown.briefing_id, shown.title) == (group.briefing_id, group.title)
    return same and group.hits[: len(shown.hits)] == shown.hits


def _item(row: Group | SearchHit, words: str) -> QStandardItem:
    made = QStandardItem(words)
    made.setEditable(False)
    made.setData(row, _ROW)
    if isinstance(row, SearchHit):
        made.setAccessibleText(f"{say(PLACE_WORDS[row.place])}: {words}")
    else:
        made.setAccessibleText(f"{words}, {row.count}")
    return made
