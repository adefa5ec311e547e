"""Narrow the rows of the term bases down to those that somebody looks for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefdesk.model.concept_row import ConceptRow, Lack, Wanted
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Query
from briefdesk.services.desk import Desk
from briefdesk.services.searching import terms, understood
from briefdesk.services.term_index import renew
from briefdesk.text.fold import loose
from briefdesk.text.romanisation import is_latin

_SOUNDING = 2_000  # terms that a few Latin letters may sound like
_NONE: frozenset[str] = frozenset()


class Listed(NamedTuple):
    """The rows of a list, and the place of each by the id of its concept."""

    rows: Sequence[ConceptRow]
    places: Mapping[str, int]


def listed(rows: Iterable[ConceptRow], wanted: Wanted, sounding: frozenset[str] = _NONE) -> Listed:
    """Return what ``narrowed`` does, with its places; 100,000 rows take some 50 ms."""
    found = narrowed(rows, wanted, sounding)
    return Listed(found, {row.id: place for place, row in enumerate(found)})


def narrowed(
    rows: Iterable[ConceptRow], wanted: Wanted, sounding: frozenset[str] = _NONE
) -> Sequence[ConceptRow]:
    """Return the rows that are wanted, in their order; those that are called so come first.

    ``sounding`` are the concepts that the words sound like, see ``sounds_like``.
    """
    if not wanted.is_narrow:
        return tuple(rows)
    found = [row for row in rows if _fits(row, wanted)] if _chooses(wanted) else rows
    key = loose(wanted.words).strip()
    if not key:
        return tuple(found)
    held = [row for row in found if key in row.key or row.id in sounding]
    whole, start = f"\n{key}\n", f"\n{key}"
    held.sort(key=lambda row: 0 if whole in row.key else 1 if start in row.key else 2)
    return held


def may_sound(words: str) -> bool:
    """Tell whether words may say how a term is read, so that ``sounds_like`` is worth asking."""
    return bool(words.strip()) and is_latin(words)


def sounds_like(desk: Desk, words: str, progress: Progress = unheard) -> frozenset[str]:
    """Return the concepts of which a term sounds as some Latin letters say: iryou, yiliao.

    Raises what ``progress`` raises.
    """
    renew(desk, progress)
    found = terms(desk, understood(desk, Query(words)), _SOUNDING)
    return frozenset(hit.concept for hit in found)


def _chooses(wanted: Wanted) -> bool:
    return wanted != Wanted(words=wanted.words)


def _fits(row: ConceptRow, wanted: Wanted) -> bool:
    lacks = wanted.lacks
    return (
        wanted.domain in (None, row.domain)
        and wanted.status in (None, row.status)
        and wanted.confidence in (None, row.confidence)
        and wanted.home in (None, row.home)
        and (
            lacks is None
            or (row.unread > 0 if lacks is Lack.READING else lacks in row.missing.split())
        )
    )
