"""Search a library: words in any script, whole concepts, sounds; every hit verified and placed."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.imported import Block, BlockType
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Found, Place, Query, SearchHit
from briefdesk.model.span import Span
from briefdesk.services.desk import Desk
from briefdesk.services.indexing import bring_up
from briefdesk.store import annotations, briefings, sources
from briefdesk.store import search as stored
from briefdesk.text.fold import loose
from briefdesk.text.romanisation import plain_letters, without_length
from briefdesk.text.searchable import Searchable

COUNTED = 10_000  # hits; beyond them there are simply more
_FORMS = 32  # spellings of a concept that are looked for at once
_AROUND = 36  # code points before and behind a hit
_TERMS_SHARE = 4  # of all hits shown one in so many may be a term
_QUOTES = {"“": "”", '"': '"', "「": "」", "『": "』", "«": "»"}
_TEXTS_AT_MOST = 2_000  # texts that one search looks into
_KINDS = {
    Place.TEXT: "briefing",
    Place.FOOTNOTES: "briefing",
    Place.ANNOTATIONS: "annotation",
    Place.SOURCES: "source",
}


class Asked(NamedTuple):
    """A query as it is looked for: keys with the concept each stands for ("": the words)."""

    words: str
    literal: bool
    keys: dict[str, str]
    letters: tuple[str, ...]

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts that the words name."""
        return tuple(dict.fromkeys(concept for concept in self.keys.values() if concept))


def search(desk: Desk, query: Query, progress: Progress = unheard, *, count: bool = True) -> Found:
    """Return where the words of a query stand, and the terms of all other spellings they name.

    A query that is exactly a term, or how one sounds, finds every form of its concepts. Words in
    quotation marks are found to the letter. Without ``count`` the search ends when there are enough
    hits, and ``total`` is their number. Raises what ``progress`` raises.
    """
    bring_up(desk, progress)
    asked = understood(desk, query)
    if not any(key.strip() for key in asked.keys):
        return Found((), 0, more=False)
    hits: list[SearchHit] = []
    total = 0
    if Place.TERMS in query.places:
        alone = query.places == (Place.TERMS,)  # else they leave room for texts
        hits += terms(desk, asked, query.limit if alone else -(-query.limit // _TERMS_SHARE))
        total += len(hits)
    for found, at_least in _in_texts(desk, query, asked, progress, count=count):
        total += at_least
        hits += found[: max(0, query.limit - len(hits))]
        if total > COUNTED or (not count and len(hits) >= query.limit):
            break
    more = total > COUNTED if count else len(hits) >= query.limit
    return Found(tuple(hits[: query.limit]), min(total, COUNTED), more, asked.concepts)


def understood(desk: Desk, query: Query) -> Asked:
    """Return what to look for."""
    words, literal = query.words.strip(), query.literal
    if len(words) > 2 and _QUOTES.get(words[0]) == words[-1]:
        words, literal = words[1:-1], True
    key = loose(words)
    keys = {key: ""}
    plain = plain_letters(words) if words.isascii() or not key.isascii() else ""
    letters = tuple(dict.fromkeys(filter(None, (plain, without_length(plain)))))
    if literal:
        return Asked(words, literal, keys, ())
    concepts = stored.meant(desk.database, key, letters)
    if concepts:
        for form, concept in stored.forms(desk.database, concepts, _FORMS):
            keys.setdefault(form, concept)
    return Asked(words, literal, keys, letters)


def terms(desk: Desk, asked: Asked, limit: int) -> list[SearchHit]:
    """Return the terms of the term bases that hold the words or sound like them."""
    key = next(iter(asked.keys))
    found = stored.terms(desk.database, key, asked.letters, limit)
    return [
        SearchHit(
            place=Place.TERMS,
            briefing_id=None,
            ref_id=None,
            start=0,
            end=len(one.term),
            snippet=one.term,
            mark=_mark(one.term, key),
            lang=one.lang,
            concept=one.concept,
        )
        for one in found
        if not asked.literal or asked.words in one.term
    ]


def _mark(term: str, key: str) -> tuple[int, int]:
    """Return where in a term the key stands; at its start, empty, if it was found by its sound."""
    place = next(Searchable([(0, term)]).places(key), Span(0, 0))
    return place.start, place.end


def _in_texts(
    desk: Desk, query: Query, asked: Asked, progress: Progress, *, count: bool
) -> Iterator[tuple[list[SearchHit], int]]:
    """Yield the hits of one text after the other, and their number.

    Once there are enough hits to show, the index alone counts where it can.
    """
    kinds = tuple(dict.fromkeys(_KINDS[place] for place in query.places if place in _KINDS))
    if not kinds:
        return
    scope = stored.Scope(
        kinds, query.briefing_id, query.matter_id, query.language, query.since, query.until
    )
    most = _TEXTS_AT_MOST if count else query.limit
    whole = {Place.TEXT, Place.FOOTNOTES} <= set(query.places)
    shown = 0
    found = stored.texts(desk.database, tuple(asked.keys), scope, most)
    for number, (text, upper) in enumerate(found):
        progress(number, len(found))
        by_index = len(asked.keys) == 1 and not asked.literal
        if shown >= query.limit and by_index and (whole or text.kind != "briefing"):
            yield [], upper
            continue
        hits = [hit for hit in _hits(desk, text, asked) if hit.place in query.places]
        shown += len(hits)
        yield hits, len(hits)


def _hits(desk: Desk, text: stored.Text, asked: Asked) -> list[SearchHit]:
    """Return the hits in one text, in order."""
    database = desk.database
    if text.kind == "briefing":
        whole, blocks = briefings.text_and_blocks(database, text.ref_id)
        parts = [(block.start, whole[block.start : block.end]) for block in blocks]
        return _placed(text, whole, blocks, _spans(Searchable(parts), asked))
    if text.kind == "annotation":
        words, place = annotations.get(database, text.ref_id).body, Place.ANNOTATIONS
    else:
        words, place = sources.words(database, text.ref_id) or "", Place.SOURCES
    return [
        _hit(place, text, words, (0, len(words)), span, concept)
        for span, concept in _spans(Searchable([(0, words)]), asked)
    ]


def _spans(searchable: Searchable, asked: Asked) -> list[tuple[Span, str]]:
    """Return the places of all keys; where two overlap, the first and then the longer one."""
    literally = asked.words if asked.literal else ""
    found = [
        (span, concept)
        for key, concept in asked.keys.items()
        for span in searchable.places(key, literally)
    ]
    kept: list[tuple[Span, str]] = []
    for span, concept in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, concept))
    return kept


def _placed(
    text: stored.Text,
    whole: str,
    blocks: Sequence[Block],
    spans: Iterable[tuple[Span, str]],
) -> list[SearchHit]:
    """Return hits of a briefing; spans and blocks are in the order of the text."""
    hits: list[SearchHit] = []
    number = 0
    for span, concept in spans:
        while blocks[number].end < span.end:
            number += 1
        block = blocks[number]
        is_note = block.type is BlockType.FOOTNOTE
        place = Place.FOOTNOTES if is_note else Place.TEXT
        hits.append(_hit(place, text, whole, (block.start, block.end), span, concept))
    return hits


def _hit(
    place: Place,
    text: stored.Text,
    whole: str,
    limits: tuple[int, int],
    span: Span,
    concept: str,
) -> SearchHit:
    start = max(limits[0], span.start - _AROUND)
    end = min(limits[1], span.end + _AROUND)
    snippet = "".join(" " if char.isspace() else char for char in whole[start:end])
    return SearchHit(
        place=place,
        briefing_id=text.briefing_id,
        ref_id=None if text.kind == "briefing" else text.ref_id,
        start=span.start,
        end=span.end,
        snippet=snippet,
        mark=(span.start - start, span.end - start),
        concept=concept,
    )
