"""Findings as a tree for Qt: severities, under each its findings, under each its places."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

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
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Revision
from briefdesk.model.waiver import Waiver
from briefdesk.ui.findings.words import (
    DISMISSED_WORDS,
    PROPOSED_WORDS,
    check_title,
    sentence,
    spoken,
    subject_of,
)
from briefdesk.ui.say import say
from briefdesk.ui.severities import SEVERITY_WORDS

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BEFORE, _AFTER = 14, 30  # characters around a place
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _CHOSEN | Qt.ItemFlag.ItemNeverHasChildren
_TICKED = _LEAF | Qt.ItemFlag.ItemIsUserCheckable
_BITS = 24  # of an index id for each level
_LOWER = (1 << _BITS) - 1


class Standing(Enum):
    """What became of a place."""

    OPEN = auto()
    ANSWERED = auto()
    DISMISSED = auto()


class Wanted(NamedTuple):
    """What is listed: a check, severities down to one, some words; settled places too."""

    check: str = ""
    least: Gravity = Gravity.INFO
    words: str = ""
    settled: bool = False


class PlaceRow(NamedTuple):
    """A place, what became of it, and by what."""

    place: Place
    standing: Standing = Standing.OPEN
    by: Revision | Waiver | None = None

    @property
    def word(self) -> str:
        """What became of it as a word; nothing while it is open."""
        if isinstance(self.by, Waiver):
            return say(DISMISSED_WORDS[self.by.scope])
        return "" if self.by is None else say(PROPOSED_WORDS[self.by.remedy])


class FindingRow(NamedTuple):
    """A finding with those of its places that are listed."""

    judged: Judged
    places: tuple[PlaceRow, ...]


class Group(NamedTuple):
    """The findings of one severity."""

    severity: Gravity
    findings: tuple[FindingRow, ...]

    @property
    def places(self) -> int:
        """How many places they have."""
        return sum(len(row.places) for row in self.findings)


def arranged(judged: Iterable[Judged], wanted: Wanted) -> list[Group]:
    """Return what is listed, in the order in which it was found."""
    rows: dict[Gravity, list[FindingRow]] = {}
    words = wanted.words.casefold().strip()
    for one in judged:
        finding = one.finding
        if finding.severity.rank > wanted.least.rank:
            continue
        if wanted.check and finding.check != wanted.check:
            continue
        if words and words not in _searched(one).casefold():
            continue
        places = _places(one, settled=wanted.settled)
        if places:
            rows.setdefault(finding.severity, []).append(FindingRow(one, places))
    return [Group(severity, tuple(rows[severity])) for severity in Gravity if severity in rows]


def _places(one: Judged, *, settled: bool) -> tuple[PlaceRow, ...]:
    found = [PlaceRow(place) for place in one.open]
    if settled:
        found += [PlaceRow(a.place, Standing.ANSWERED, a.revision) for a in one.answered]
        found += [PlaceRow(d.place, Standing.DISMISSED, d.waiver) for d in one.dismissed]
    return tuple(sorted(found, key=lambda row: (row.place.start, row.place.end)))


def _searched(one: Judged) -> str:
    """Return the words by which a finding is found."""
    finding = one.finding
    surfaces = dict.fromkeys(place.surface for place in finding.places)
    suggested = dict.fromkeys(place.suggestion for place in finding.places)
    title = check_title(finding.check)
    return " ".join([subject_of(one), sentence(finding.message), title, *surfaces, *suggested])


class FindingModel(QAbstractItemModel):
    """The tree; places carry a tick."""

    ROW = Qt.ItemDataRole.UserRole  # Group, FindingRow or PlaceRow
    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.groups: Sequence[Group] = ()
        self.ticked: set[str] = set()  # fingerprints of places
        self._document: ImportedDocument | None = None
        self._starts: list[int] = []

    def show(self, groups: Sequence[Group], document: ImportedDocument | None) -> None:
        """Replace all rows; a tick stays with its place."""
        self.beginResetModel()
        self.groups = groups
        if document is not self._document:
            self._document = document
            self._starts = [] if document is None else [b.start for b in document.blocks]
        self.ticked &= {
            row.place.fingerprint for group in groups for f in group.findings for row in f.places
        }
        self.endResetModel()

    # ---- what a place is

    def context(self, place: Place) -> tuple[str, str]:
        """Return what stands before and after a place in its block."""
        if self._document is None:
            return "", ""
        document = self._document
        at = max(0, bisect_right(self._starts, place.start) - 1)
        block = document.blocks[at]
        start, end = max(block.start, place.start - _BEFORE), min(block.end, place.end + _AFTER)
        before = document.text[start : place.start]
        after = document.text[place.end : max(end, place.end)]
        before = f"…{before}" if start > block.start else before
        after = f"{after}…" if end < block.end else after
        return before.replace("\n", " "), after.replace("\n", " ")

    def page(self, place: Place) -> str:
        """Return the page a place is on, as printed; empty where there are none."""
        if self._document is None:
            return ""
        block = self._document.blocks[max(0, bisect_right(self._starts, place.start) - 1)]
        return block.page_label or str(block.page or "")

    # ---- finding indexes

    def index_of(self, fingerprint: str) -> QModelIndex:
        """Return the index of a place."""
        for g, group in enumerate(self.groups):
            for f, finding in enumerate(group.findings):
                for p, row in enumerate(finding.places):
                    if row.place.fingerprint == fingerprint:
                        return self.index(p, 0, self.index(f, 0, self.index(g, 0)))
        return QModelIndex()

    def finding_index(self, fingerprint: str) -> QModelIndex:
        """Return the index of a finding."""
        for g, group in enumerate(self.groups):
            for f, row in enumerate(group.findings):
                if row.judged.finding.fingerprint == fingerprint:
                    return self.index(f, 0, self.index(g, 0))
        return QModelIndex()

    def open_places(self) -> list[Place]:
        """Return the open places that are listed, in the order of the list."""
        return [
            row.place
            for group in self.groups
            for finding in group.findings
            for row in finding.places
            if row.standing is Standing.OPEN
        ]

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
            inside = isinstance(holder, Group) and row < len(holder.findings)
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
            return len(row.findings)
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
            return group.findings[index.row()]
        return group.findings[finding - 1].places[index.row()]

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
        above = index.internalId()
        finding = above >> _BITS
        if not finding:
            return _CHOSEN if above else Qt.ItemFlag.ItemIsEnabled
        places = self.groups[(above & _LOWER) - 1].findings[finding - 1].places
        return _TICKED if places[index.row()].standing is Standing.OPEN else _LEAF

    def _words(self, row: Group | FindingRow | PlaceRow) -> str:
        if isinstance(row, Group):
            return f"{say(SEVERITY_WORDS[row.severity])} {len(row.findings)}"
        if isinstance(row, FindingRow):
            return spoken(row.judged)
        before, after = self.context(row.place)
        words = f"{before}[{row.place.surface}]{after}"
        return " ".join(part for part in (row.word, words, self.page(row.place)) if part)


def _can_be_ticked(row: object) -> bool:
    return isinstance(row, PlaceRow) and row.standing is Standing.OPEN
