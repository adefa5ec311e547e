"""Keep the keys by which terms are found in step with the term bases, a slice at a time.

The concepts in use and those whose keys are kept are gone through side by side, in the order of
their ids, and only what differs is written: a term more costs no more than that, whatever the
number of terms. How far it came is kept, so slices may be done at any time and by any program.
"""

from collections.abc import Iterable, Mapping
from time import monotonic

from briefdesk.model.concept import Concept
from briefdesk.model.progress import Progress, unheard
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.store import facts, search
from briefdesk.store.database import Database
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher
from briefdesk.text.romanisation import sounds

_PAGE = 100  # concepts compared at once
_TURN = 0.03  # seconds, after which a slice takes no other page
_TERMS_OF = "search_terms"
_AS_FAR_AS = "search_terms_as_far_as"
_KEYS_VERSION = 1  # grows when the keys of a term are made in another way

_Keys = Mapping[str, list[search.TermKey]]  # by concept


def renew(desk: Desk, progress: Progress = unheard) -> None:
    """Have the keys of all terms in use; cheap where nothing changed.

    Raises what ``progress`` raises; what was done by then stays done.
    """
    while renew_some(desk, progress):
        progress(0, 0)


def renew_some(desk: Desk, progress: Progress = unheard) -> bool:
    """Do a slice of ``renew``; tell whether some is left."""
    database = desk.database
    terms_in_use = lexicon_of(desk)
    stamp = f"{_KEYS_VERSION} {terms_in_use.stamp}"
    if facts.get(database, _TERMS_OF) == stamp:
        return False
    known, _, place = facts.get(database, _AS_FAR_AS).partition("\n")
    begin = place if known == stamp else ""
    terms = terms_in_use.matcher(progress)
    end = monotonic() + _TURN
    with database.transaction():
        at = _renew_page(database, terms, begin)
        while at is not None and monotonic() < end:
            at = _renew_page(database, terms, at)
        facts.put(database, _TERMS_OF, stamp if at is None else "")
        facts.put(database, _AS_FAR_AS, "" if at is None else f"{stamp}\n{at}")
    return at is not None


def keys_of(concept: Concept) -> list[search.TermKey]:
    """Return the keys of all terms of a concept."""
    keys = []
    for term in concept.terms:
        kana, roman = sounds(term.text, term.lang, term.reading)
        keys.append(search.TermKey(concept.id, term.lang, term.text, loose(term.text), kana, roman))
    return keys


def _renew_page(database: Database, terms: Matcher, after: str) -> str | None:
    """Renew what comes behind a concept; return the last one that is right now, None: all are."""
    concepts = terms.concepts_after(after, _PAGE)
    kept = _by_concept(search.keys_after(database, after, _PAGE))
    ends = [max(ids) for ids in ({one.id for one in concepts}, kept) if len(ids) == _PAGE]
    last = min(ends, default=None)  # behind it there may be more of one of them
    wanted = {one.id: keys_of(one) for one in concepts if last is None or one.id <= last}
    for concept in {**wanted, **kept}:
        if last is None or concept <= last:
            keys = wanted.get(concept, [])
            if keys != kept.get(concept, []):
                search.replace_keys(database, concept, keys)
    return last


def _by_concept(keys: Iterable[search.TermKey]) -> _Keys:
    found: dict[str, list[search.TermKey]] = {}
    for key in keys:
        found.setdefault(key.concept, []).append(key)
    return found
