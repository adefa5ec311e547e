"""A word or a concept in all confirmed pairs, both sides beside each other."""

from itertools import islice

from briefdesk.model.pairing import ConcordanceLine, ConfirmedPair
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Query
from briefdesk.model.span import Span
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.searching import Asked, understood
from briefdesk.services.term_index import renew
from briefdesk.store import pairings
from briefdesk.text.fold import loose
from briefdesk.text.searchable import Searchable

_STEP = 500  # pairs between two reports of progress


def concordance(
    desk: Desk, query: str, limit: int, progress: Progress = unheard
) -> tuple[ConcordanceLine, ...]:
    """Return the confirmed pairs that hold some words on either side, the newest first.

    Words that are a term, or how one sounds, and the id of a concept, find all its terms, so that
    both sides show them. Words in quotation marks are found to the letter. Raises what
    ``progress`` raises.
    """
    asked = _asked(desk, query, progress)
    if not any(key.strip() for key in asked.keys):
        return ()
    found = (
        line
        for number, pair in enumerate(pairings.confirmed(desk.database))
        if (line := _line(pair, asked, number, progress)) is not None
    )
    return tuple(islice(found, limit))


def _asked(desk: Desk, query: str, progress: Progress) -> Asked:
    concept = lexicon_of(desk).concept(query.strip())
    if concept is None:
        renew(desk, progress)
        return understood(desk, Query(query))
    keys = {loose(term.text): concept.id for term in concept.terms}
    return Asked(query, literal=False, keys=keys, letters=())


def _line(
    pair: ConfirmedPair, asked: Asked, number: int, progress: Progress
) -> ConcordanceLine | None:
    """Return a pair with what it holds, None if that is nothing."""
    if number % _STEP == 0:
        progress(number, 0)
    sides = [_hits(words, asked) for words in (pair.translation, pair.original)]
    return ConcordanceLine(pair, *sides) if any(sides) else None


def _hits(words: str, asked: Asked) -> tuple[Span, ...]:
    found = Searchable([(0, words)]).apart(asked.keys, asked.literally)
    return tuple(sorted(span for span, _ in found))
