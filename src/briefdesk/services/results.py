"""What a search found, as it is read: by briefing, with titles and the names searched for, too."""

from collections.abc import Iterable

from briefdesk.model.concept import best_term
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Group, Place, Query, Results, SearchHit, Wanted
from briefdesk.model.source import Citation
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.searching import search, understood
from briefdesk.services.term_index import renew
from briefdesk.store import briefings, sources
from briefdesk.text.fold import loose

_ALSO = 6  # other names that are told

_Key = int | Place  # a briefing, or what stands in none


def results(
    desk: Desk, query: Query, progress: Progress = unheard, *, count: bool = True
) -> Results:
    """Search as ``searching.search`` does and return the hits by briefing, in its order.

    Raises what ``progress`` raises.
    """
    found = search(desk, query, progress, count=count)
    hits: dict[_Key, list[SearchHit]] = {}
    for hit in found.hits:
        hits.setdefault(_group(hit), []).append(hit)
    counts = dict(found.counts)
    if Place.TERMS in hits:
        hits[Place.TERMS] = list({(h.snippet, h.lang): h for h in hits[Place.TERMS]}.values())
    twice = len(found.hits) - sum(map(len, hits.values()))  # a term of several concepts is one
    names = briefings.names(desk.database, (key for key in hits if isinstance(key, int)))
    groups = []
    for key, mine in hits.items():
        if isinstance(key, Place):
            total = found.terms - twice if key is Place.TERMS else counts[None]
            groups.append(Group(None, "", "", "", total, tuple(mine)))
        elif key in names:
            groups.append(Group(key, *names[key], counts[key], tuple(mine)))
    return Results(
        groups=tuple(groups),
        total=found.total - twice,
        more=found.more,
        also=_also(desk, query.words, found.concepts),
        cut=len(found.hits) >= query.limit,
    )


def wanted(desk: Desk, words: str, progress: Progress = unheard) -> Wanted:
    """Return what to look for in one text: the words, and every form of a concept they name.

    Raises what ``progress`` raises.
    """
    renew(desk, progress)
    progress(0, 1)
    asked = understood(desk, Query(words))
    return Wanted(tuple(asked.keys), asked.literally, _also(desk, words, asked.concepts))


def citation(desk: Desk, source_id: int, briefing_id: int | None) -> Citation | None:
    """Return where a source is cited: in the briefing that is given, else in any other one."""
    return sources.cited(desk.database, source_id, briefing_id)


def _group(hit: SearchHit) -> _Key:
    return hit.place if hit.briefing_id is None else hit.briefing_id


def _also(desk: Desk, words: str, concepts: Iterable[str]) -> tuple[str, ...]:
    """Return the best names of some concepts in each language, without those that were typed."""
    keys = {loose(words)}
    names: list[str] = []
    known = lexicon_of(desk).matcher()
    for concept_id in concepts:
        concept = known.concept(concept_id)
        for lang in ("ja", "zh", "en"):
            term = best_term(concept, lang) if concept is not None else None
            if term is not None and loose(term.text) not in keys:
                keys.add(loose(term.text))
                names.append(term.text)
    return tuple(names[:_ALSO])
