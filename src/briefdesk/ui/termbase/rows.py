"""The entries as a table: a model over rows, and how they are drawn."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.concept import ConceptStatus, Confidence
from briefdesk.model.concept_row import ConceptRow
from briefdesk.services.narrowing import Listed
from briefdesk.ui.say import say
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.words import (
    CONCEPT_STATUS_WORDS,
    CONFIDENCE_WORDS,
    domain_word,
    termbase_word,
)
from briefdesk.ui.theme import Colours, colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_TERM, _READING, _QUIET = 10.5, 8.4, 9.2  # points
_DOT = 3.5  # pixels, radius


class Column(IntEnum):
    """The columns, from the left."""

    JAPANESE = 0
    CHINESE = 1
    ENGLISH = 2
    DOMAIN = 3
    STATUS = 4
    HOME = 5


_COLUMNS = len(Column)  # Qt asks once for each selected cell


class ConceptModel(QAbstractTableModel):
    """Rows that somebody chose; 100,000 of them cost no more than those in view."""

    def __init__(self, keeper: Keeper, parent: QObject) -> None:
        """Start empty; the keeper knows the names of the term bases."""
        super().__init__(parent)
        self._keeper = keeper
        self._rows: Sequence[ConceptRow] = ()
        self._places: Mapping[str, int] = {}
        self._unsaved: frozenset[str] = frozenset()

    @property
    def rows(self) -> Sequence[ConceptRow]:
        """What is shown."""
        return self._rows

    def show(self, listed: Listed) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._places = listed
        self.endResetModel()

    def mark_unsaved(self, ids: Sequence[str]) -> None:
        """Mark the rows of concepts that have unsaved changes."""
        self._unsaved = frozenset(ids)
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.HOME)
            self.dataChanged.emit(self.index(0, 0), last)

    def is_unsaved(self, row: ConceptRow) -> bool:
        """Tell whether something was typed into the entry and not saved."""
        return row.id in self._unsaved

    def number_of(self, concept_id: str) -> int | None:
        """Return the number of the row of a concept."""
        return self._places.get(concept_id)

    def home_name(self, row: ConceptRow) -> str:
        """Return where an entry stands, and whether it is above another."""
        name = termbase_word(self._keeper.termbase(row.home))
        return self.tr("{name}, edited").format(name=name) if row.covers else name

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(row, Column(index.column())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(row, Column(index.column()))
            if index.column() == Column.JAPANESE:
                text = f"{text} {row.reading}".strip()
            return text or self.tr("none")
        return None

    def _text(self, row: ConceptRow, column: Column) -> str:
        if column is Column.STATUS:
            words = [say(CONCEPT_STATUS_WORDS[row.status])]
            if row.confidence is not Confidence.SURE:
                words.append(say(CONFIDENCE_WORDS[row.confidence]))
            if self.is_unsaved(row):
                words.insert(0, self.tr("unsaved"))
            return " · ".join(words)
        texts = {
            Column.JAPANESE: row.japanese,
            Column.CHINESE: row.chinese,
            Column.ENGLISH: row.english,
            Column.DOMAIN: domain_word(row.domain),
        }
        return texts[column] if column in texts else self.home_name(row)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        names = (
            self.tr("Japanese"),
            self.tr("Chinese"),
            self.tr("English"),
            self.tr("Domain"),
            self.tr("Status"),
            self.tr("Term base"),
        )
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None


class ConceptDelegate(QStyledItemDelegate):
    """Draws a cell: terms in their own faces, the reading below, a shape beside the status."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ConceptRow = index.data(ROW)
        now = colours()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(now.chosen))
        painter.setPen(QColor(now.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(8, 0, -6, 0)
        text = str(index.data())
        column = Column(index.column())
        if column is Column.JAPANESE:
            _draw_japanese(painter, room, row, now)
        elif column is Column.CHINESE:
            _draw_term(painter, room, text, row.chinese_lang, now, weak="zh" in row.missing)
        elif column is Column.ENGLISH:
            _draw_term(painter, room, text, "en", now, weak="en" in row.missing)
        elif column is Column.STATUS:
            _draw_status(painter, room, row, text, now)
        else:
            painter.setFont(chrome_font(body_language(text, "zh-Hans"), _QUIET))
            painter.setPen(QColor(now.muted))
            _draw(painter, room, text)
        painter.restore()


def row_height() -> int:
    """Return the height of a row in pixels: a term with its reading below."""
    term = QFontMetrics(chrome_font("ja", _TERM)).height()
    return term + QFontMetrics(chrome_font("ja", _READING)).height() + 5


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _draw_term(
    painter: QPainter, room: QRect, text: str, lang: str, now: Colours, *, weak: bool
) -> None:
    """Draw a term; ``weak`` is one that should not be written, or none."""
    painter.setFont(chrome_font(lang, _TERM if lang != "en" else _QUIET + 0.4))
    painter.setPen(QColor(now.faint if weak else now.text))
    _draw(painter, room, text or "–")


def _draw_japanese(painter: QPainter, room: QRect, row: ConceptRow, now: Colours) -> None:
    weak = "ja" in row.missing
    if not row.reading:
        _draw_term(painter, room, row.japanese, "ja", now, weak=weak)
        return
    small = chrome_font("ja", _READING)
    below = QFontMetrics(small).height()
    _draw_term(painter, room.adjusted(0, 2, 0, -below), row.japanese, "ja", now, weak=weak)
    painter.setFont(small)
    painter.setPen(QColor(now.warning if row.unread else now.muted))
    lower = QRect(room.left(), room.bottom() - below - 2, room.width(), below)
    _draw(painter, lower, f"{row.reading} ?" if row.unread else row.reading)


def _draw_status(painter: QPainter, room: QRect, row: ConceptRow, text: str, now: Colours) -> None:
    """Draw a filled dot for what is approved, a ring for a draft, a bar for what is retired."""
    approved = row.status is ConceptStatus.APPROVED
    colour = QColor(now.good if approved else now.muted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(room.left() + _DOT + 1, room.center().y() + 0.5)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if approved else Qt.BrushStyle.NoBrush)
    if row.status is ConceptStatus.RETIRED:
        painter.drawLine(centre - QPointF(_DOT, 0), centre + QPointF(_DOT, 0))
    else:
        painter.drawEllipse(centre, _DOT, _DOT)
    sure = row.confidence is Confidence.SURE
    painter.setPen(QColor(now.text if sure else now.warning))
    painter.setFont(interface_font(_QUIET))
    _draw(painter, room.adjusted(round(2 * _DOT) + 8, 0, 0, 0), text)
