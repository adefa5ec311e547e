"""Keep folded texts and term keys of a library in step with what is in it."""

from collections.abc import Sequence
from contextlib import suppress
from time import monotonic

from briefdesk.errors import UnknownIdError
from briefdesk.model.progress import Progress, unheard
from briefdesk.services.desk import Desk
from briefdesk.services.term_index import renew, renew_some
from briefdesk.store import annotations, briefings, facts, search, sources
from briefdesk.text.searchable import Searchable, searchable
from briefdesk.text.versions import FOLD_VERSION

_SLICE = 16  # texts folded in one transaction, at most
_TURN = 0.05  # seconds, after which a transaction takes no other text
_FOLDED_BY = "search_fold"


def bring_up(desk: Desk, progress: Progress = unheard) -> None:
    """Fold what changed and renew the keys of the terms; cheap where nothing did.

    Raises what ``progress`` raises; what was done by then stays done.
    """
    _forget_other_folds(desk)
    done = 0
    while waiting := search.unfolded(desk.database, _SLICE):
        progress(done, done + len(waiting))
        done += _fold_some(desk, waiting)
    renew(desk, progress)


def bring_up_some(desk: Desk) -> bool:
    """Do a slice of ``bring_up``, so that other work need not wait; tell whether some is left."""
    _forget_other_folds(desk)
    waiting = search.unfolded(desk.database, _SLICE)
    if waiting:
        _fold_some(desk, waiting)
        return True
    return renew_some(desk)


def _forget_other_folds(desk: Desk) -> None:
    """Have everything folded again if it was not folded as it is now."""
    database = desk.database
    if facts.get(database, _FOLDED_BY) != str(FOLD_VERSION):
        with database.transaction():
            search.forget_all(database)
            facts.put(database, _FOLDED_BY, str(FOLD_VERSION))


def _fold_some(desk: Desk, waiting: Sequence[tuple[str, int]]) -> int:
    """Fold the first of these texts in one transaction; return how many."""
    end = monotonic() + _TURN
    done = 0
    with desk.database.transaction():
        for kind, ref_id in waiting:
            _fold(desk, kind, ref_id)
            done += 1
            if monotonic() > end:
                break
    return done


def _fold(desk: Desk, kind: str, ref_id: int) -> None:
    """Store the folded text of one record, or forget it."""
    database = desk.database
    if kind == "briefing":
        with suppress(UnknownIdError):
            document = briefings.current(database, ref_id).document
            found = search.Text(kind, ref_id, ref_id)
            search.put(database, found, searchable(document).text)
            return
    elif kind == "annotation":
        with suppress(UnknownIdError):
            annotation = annotations.get(database, ref_id)
            found = search.Text(kind, ref_id, annotation.briefing_id)
            search.put(database, found, Searchable([(0, annotation.body)]).text)
            return
    else:
        words = sources.words(database, ref_id)
        if words is not None:
            search.put(database, search.Text(kind, ref_id, None), Searchable([(0, words)]).text)
            return
    search.drop(database, kind, ref_id)
