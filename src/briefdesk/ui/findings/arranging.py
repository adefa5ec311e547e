"""Which findings are listed, and in what order: the worst first, or as they stand in the text."""

from collections.abc import Iterable, Sequence
from enum import Enum, StrEnum, auto
from itertools import groupby
from typing import NamedTuple

from briefdesk.model.finding import Gravity, Place
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Revision
from briefdesk.model.waiver import Waiver
from briefdesk.phrases import phrase
from briefdesk.services.whereabouts import Whereabouts
from briefdesk.ui.findings.words import (
    DISMISSED_WORDS,
    PROPOSED_WORDS,
    check_title,
    subject_of,
)
from briefdesk.ui.say import say, say_said

_FOOTNOTES = phrase("findings", "Footnotes")
_BEGINNING = phrase("findings", "At the beginning")


class Order(StrEnum):
    """In which order findings are listed and walked through."""

    SEVERITY = "severity"
    TEXT = "text"


class Standing(Enum):
    """What became of a place."""

    OPEN = auto()
    ANSWERED = auto()
    DISMISSED = auto()
    RIGHT = auto()  # reads as is proposed for others


class Wanted(NamedTuple):
    """What is listed: a check, severities down to one, some words; settled places too."""

    check: str = ""
    least: Gravity = Gravity.INFO
    words: str = ""
    settled: bool = False

    @property
    def narrows(self) -> bool:
        """Whether open places may be left out."""
        return self._replace(settled=False, words=self.words.strip()) != Wanted()


class PlaceRow(NamedTuple):
    """A place, what became of it, and by what."""

    place: Place
    standing: Standing = Standing.OPEN
    by: Revision | Waiver | None = None
    of: Judged | None = None  # its finding, where the list goes by the text

    @property
    def word(self) -> str:
        """What became of it, and why it was dismissed; nothing while it is open."""
        if isinstance(self.by, Waiver):
            return " · ".join(filter(None, (say(DISMISSED_WORDS[self.by.scope]), self.by.reason)))
        return "" if self.by is None else say(PROPOSED_WORDS[self.by.remedy])


class FindingRow(NamedTuple):
    """A finding with those of its places that are listed."""

    judged: Judged
    places: tuple[PlaceRow, ...]


class Group(NamedTuple):
    """The findings of one severity, or the places in one section of the text."""

    head: Gravity | str
    rows: tuple[FindingRow | PlaceRow, ...]

    @property
    def places(self) -> int:
        """How many places they have."""
        return sum(len(row.places) if isinstance(row, FindingRow) else 1 for row in self.rows)


def listed(judged: Iterable[Judged], wanted: Wanted) -> list[FindingRow]:
    """Return what is wanted of some findings, in their order."""
    rows = []
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
            rows.append(FindingRow(one, places))
    return rows


def grouped(rows: Iterable[FindingRow], order: Order, known: Whereabouts) -> list[Group]:
    """Return findings below their severities, or their places below the sections of the text."""
    if order is Order.TEXT:
        return _by_text(rows, known)
    found: dict[Gravity, list[FindingRow]] = {}
    for row in rows:
        found.setdefault(row.judged.finding.severity, []).append(row)
    return [Group(severity, tuple(found[severity])) for severity in Gravity if severity in found]


def _by_text(rows: Iterable[FindingRow], known: Whereabouts) -> list[Group]:
    places = [place._replace(of=row.judged) for row in rows for place in row.places]
    places.sort(key=lambda row: (row.place.start, row.place.end))

    def section(row: PlaceRow) -> str:
        where = known.of(row.place.span)
        if where.footnote:
            return say(_FOOTNOTES)
        return where.section[-1] if where.section else say(_BEGINNING)

    return [Group(name, tuple(found)) for name, found in groupby(places, section)]


def place_rows(groups: Sequence[Group]) -> list[PlaceRow]:
    """Return the rows of places in the order of the list."""
    places: list[PlaceRow] = []
    for group in groups:
        for row in group.rows:
            places += row.places if isinstance(row, FindingRow) else (row,)
    return places


def _places(one: Judged, *, settled: bool) -> tuple[PlaceRow, ...]:
    found = [PlaceRow(place) for place in one.open]
    if one.open or settled:
        found += [PlaceRow(place, Standing.RIGHT) for place in one.right]
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
    return " ".join([subject_of(one), say_said(finding.message), title, *surfaces, *suggested])
