"""Findings as a tree for Qt: severities or sections, below them findings or places."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from briefdesk.model.finding import Gravity, Place
from briefdesk.model.imported import ImportedDocument
from briefdesk.services.whereabouts import Whereabouts
from briefdesk.ui.findings.arranging import (
    FindingRow,
    Group,
    Order,
    PlaceRow,
    Standing,
    grouped,
    place_rows,
)
from briefdesk.ui.findings.words import check_title, spoken
from briefdesk.ui.say import say
from briefdesk.ui.severities import SEVERITY_WORDS

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BEFORE, _AFTER = 14, 30  # characters around a place
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _CHOSEN | Qt.ItemFlag.ItemNeverHasChildren
_TICKED = _LEAF | Qt.ItemFlag.ItemIsUserCheckable
_OPEN = Standing.OPEN  # a member of an enum takes a call each time; the tree asks for every row
_BITS = 24  # of an index id for each level
_LOWER = (1 << _BITS) - 1


class FindingModel(QAbstractItemModel):
    """The tree; places carry a tick."""

    ROW = Qt.ItemDataRole.UserRole  # Group, FindingRow or PlaceRow
    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.findings: dict[str, FindingRow] = {}  # all that are listed, by fingerprint
        self.groups: Sequence[Group] = ()
        self.places: list[PlaceRow] = []  # those that are listed, in the order of the list
        self.open: list[Place] = []  # the open ones of them
        self.ticked: set[str] = set()  # fingerprints of places
        self.order = Order.SEVERITY
        self._rows: dict[str, tuple[int, ...]] = {}  # numbers of rows, outermost first
        self._document: ImportedDocument | None = None
        self._whereabouts: Whereabouts | None = None

    def show(
        self,
        rows: Sequence[FindingRow],
        document: ImportedDocument | None,
        order: Order = Order.SEVERITY,
    ) -> None:
        """Replace all rows; a tick stays with its place while that is open."""
        self.beginResetModel()
        self.order = order
        self.findings = {row.judged.finding.fingerprint: row for row in rows}
        if document is not self._document:
            self._document = document
            self._whereabouts = None if document is None else Whereabouts(document)
        known = self._whereabouts
        self.groups = [] if known is None else grouped(rows, order, known)
        self.places = place_rows(self.groups)
        self.open = [row.place for row in self.places if row.standing is Standing.OPEN]
        self._rows = {}
        for name, numbers in _numbered(self.groups):
            self._rows.setdefault(name, numbers)
        if self.ticked:
            self.ticked &= {place.fingerprint for place in self.open}
        self.endResetModel()

    # ---- what a place is

    def context(self, place: Place) -> tuple[str, str]:
        """Return what stands before and after a place in its block."""
        if self._whereabouts is None:
            return "", ""
        before, _, after = self._whereabouts.around(place.span, _BEFORE, _AFTER)
        return before.replace("\n", " "), after.replace("\n", " ")

    def page(self, place: Place) -> str:
        """Return the page a place is on, as printed; empty where there are none."""
        return "" if self._whereabouts is None else self._whereabouts.of(place.span).page

    # ---- finding indexes

    def index_of(self, fingerprint: str) -> QModelIndex:
        """Return the index of a finding or a place."""
        found = QModelIndex()
        for number in self._rows.get(fingerprint, ()):
            found = self.index(number, 0, found)
        return found

    def at(self, index: Index) -> tuple[FindingRow | None, PlaceRow | None]:
        """Return the finding and the place a row is about, None for what it is not about."""
        row = self.row(index) if index.isValid() else None
        if isinstance(row, FindingRow):
            return row, None
        if not isinstance(row, PlaceRow):
            return None, None
        if row.of is not None:
            return self.findings[row.of.finding.fingerprint], row
        above = self.row(index.parent())
        return (above if isinstance(above, FindingRow) else None), row

    # ---- ticks

    def tick(self, places: Iterable[Place], *, on: bool) -> None:
        """Tick places or take their ticks away."""
        for place in places:
            if on:
                self.ticked.add(place.fingerprint)
            else:
                self.ticked.discard(place.fingerprint)
        self.ticked_changed.emit()

    # ---- Qt

    @override
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if column or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0) if row < len(self.groups) else QModelIndex()
        holder = self.row(parent)  # the tree asks for every row: no call more than must be
        if isinstance(holder, FindingRow):
            inside = row < len(holder.places)
            number = parent.internalId() | (parent.row() + 1) << _BITS
        else:
            inside = isinstance(holder, Group) and row < len(holder.rows)
            number = parent.row() + 1
        return self.createIndex(row, 0, number) if inside else QModelIndex()

    @override
    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        above = index.internalId() if index.isValid() else 0
        if above == 0:
            return QModelIndex()
        group, finding = above & _LOWER, above >> _BITS
        if finding:
            return self.createIndex(finding - 1, 0, group)
        return self.createIndex(group - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self.groups)
        row = self.row(parent)
        if isinstance(row, Group):
            return len(row.rows)
        return len(row.places) if isinstance(row, FindingRow) else 0

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def row(self, index: Index) -> Group | FindingRow | PlaceRow:
        """Return what an index stands for."""
        above = index.internalId()
        if above == 0:
            return self.groups[index.row()]
        group = self.groups[(above & _LOWER) - 1]
        finding = above >> _BITS
        if not finding:
            return group.rows[index.row()]
        inside = group.rows[finding - 1]
        return inside.places[index.row()] if isinstance(inside, FindingRow) else inside

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and _can_be_ticked(row):
            ticked = isinstance(row, PlaceRow) and row.place.fingerprint in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, PlaceRow):
            return False
        self.tick([row.place], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [role])
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not index.internalId():
            return Qt.ItemFlag.ItemIsEnabled
        row = self.row(index)
        if isinstance(row, PlaceRow):
            return _TICKED if row.standing is _OPEN else _LEAF
        return _CHOSEN

    def _words(self, row: Group | FindingRow | PlaceRow) -> str:
        if isinstance(row, Group):
            head = say(SEVERITY_WORDS[row.head]) if isinstance(row.head, Gravity) else row.head
            return f"{head} {len(row.rows)}"
        if isinstance(row, FindingRow):
            return spoken(row.judged)
        before, after = self.context(row.place)
        words = f"{before}[{row.place.surface}]{after}"
        title = "" if row.of is None else check_title(row.of.finding.check)
        return " ".join(part for part in (title, row.word, words, self.page(row.place)) if part)


def _can_be_ticked(row: object) -> bool:
    return isinstance(row, PlaceRow) and row.standing is Standing.OPEN


def _numbered(groups: Sequence[Group]) -> Iterable[tuple[str, tuple[int, ...]]]:
    """Yield the fingerprint of each finding and place with the numbers of its rows."""
    for g, group in enumerate(groups):
        for r, row in enumerate(group.rows):
            if isinstance(row, PlaceRow):
                yield row.place.fingerprint, (g, r)
                continue
            yield row.judged.finding.fingerprint, (g, r)
            for p, place in enumerate(row.places):
                yield place.place.fingerprint, (g, r, p)
