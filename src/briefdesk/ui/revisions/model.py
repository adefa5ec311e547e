"""The corrections of a briefing as a table for Qt."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from briefdesk.model.revision import Remedy, Revision, RevisionState
from briefdesk.model.revision_report import RevisionRow
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.revisions.words import REMEDY_WORDS, reason_of, severity_word, state_word
from briefdesk.ui.say import say
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, page_font

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
COLUMNS: tuple[Phrase, ...] = (
    phrase("revisions", "No."),
    phrase("revisions", "Section"),
    phrase("revisions", "Page"),
    phrase("revisions", "As it is"),
    phrase("revisions", "Proposed"),
    phrase("revisions", "Reason"),
    phrase("revisions", "Source"),
    phrase("revisions", "Severity"),
    phrase("revisions", "State"),
)
NUMBER, SECTION, PAGE, AS_IS, PROPOSED, REASON, SOURCE, SEVERITY, STATE = range(len(COLUMNS))
_WORDS = 10.5  # point size
_DELETED = phrase("revisions", "(deleted)")
_FOOTNOTE = phrase("revisions", "Footnote {number}")


class RevisionModel(QAbstractTableModel):
    """A row for each correction, in the order of the text."""

    REVISION = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.revisions: Sequence[Revision] = ()
        self._rows: Sequence[RevisionRow] = ()
        self.lang = "zh-Hans"

    def show(self, revisions: Sequence[Revision], rows: Sequence[RevisionRow], lang: str) -> None:
        """Replace all rows; ``rows`` say of ``revisions`` where they are."""
        self.beginResetModel()
        self.revisions, self._rows, self.lang = revisions, rows, lang
        self.endResetModel()

    def row_of(self, revision_id: int) -> int | None:
        """Return the row of a correction."""
        ids = [one.id for one in self.revisions]
        return ids.index(revision_id) if revision_id in ids else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(COLUMNS[section])
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one, row = self.revisions[index.row()], self._rows[index.row()]
        if role == self.REVISION:
            return one
        if role == self.ROW:
            return row
        words = self._words(one, row, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        if role == Qt.ItemDataRole.FontRole:
            return self._font(index.column(), words)
        if role == Qt.ItemDataRole.ForegroundRole and one.state is not RevisionState.OPEN:
            return QColor(colours().muted)
        return None

    def _words(self, one: Revision, row: RevisionRow, column: int) -> str:
        proposed = one.proposed
        if one.remedy is Remedy.REPLACE:
            proposed = proposed or say(_DELETED)
        else:
            proposed = f"{say(REMEDY_WORDS[one.remedy])}: {proposed}"
        before = f"…{row.before[-12:]}" if row.before else ""
        after = f"{row.after[:12]}…" if row.after else ""
        as_is = f"{before}【{row.exact}】{after}" if before or after else row.exact
        words = {
            NUMBER: str(row.number),
            SECTION: _place(row),
            PAGE: row.page,
            AS_IS: " ".join(as_is.split()),
            PROPOSED: proposed,
            REASON: reason_of(one),
            SOURCE: one.source,
            SEVERITY: severity_word(one.severity),
            STATE: state_word(one),
        }
        return words[column]

    def _font(self, column: int, words: str) -> object:
        if column in (AS_IS, PROPOSED):
            return page_font(body_language(words, self.lang), _WORDS)
        if column == SECTION:
            return chrome_font(self.lang, 9.5)
        return chrome_font(body_language(words, "ja"), 9.5) if column == SOURCE else None


def _place(row: RevisionRow) -> str:
    """Return the nearest heading, and the footnote if the words stand in one."""
    footnote = say(_FOOTNOTE, number=row.footnote) if row.footnote else ""
    return " · ".join(filter(None, (footnote, *row.section[-1:])))
