"""Search a library: words in any script, whole concepts, sounds; every hit verified and placed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefdesk.model.imported import Block, BlockType
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.search import Found, Place, Query, SearchHit
from briefdesk.model.span import Span
from briefdesk.services.desk import Desk
from briefdesk.services.indexing import bring_up
from briefdesk.store import annotations, briefings, sources
from briefdesk.store import search as stored
from briefdesk.text.edges import cuts_a_word
from briefdesk.text.fold import loose
from briefdesk.text.quotation import unquoted
from briefdesk.text.romanisation import hepburn, is_latin, plain_letters, without_length
from briefdesk.text.searchable import BORDER, Searchable, has_western_edge

COUNTED = 10_000  # hits; beyond them there are simply more
_FORMS = 32  # spellings of a concept that are looked for at once
_AROUND = 36  # code points before and behind a hit
_TERMS_SHARE = 4  # of all hits shown one in so many may be a term, where texts have enough others
_TERMS_TRIED = 1_000  # where some hold the words otherwise than they are meant
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
    def literally(self) -> str:
        """The very characters to find; empty where every spelling will do."""
        return self.words if self.literal else ""

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts that the words name."""
        return tuple(dict.fromkeys(concept for concept in self.keys.values() if concept))


def search(desk: Desk, query: Query, progress: Progress = unheard, *, count: bool = True) -> Found:
    """Return where the words of a query stand, and the terms of all other spellings they name.

    A query that is exactly a term, or how one sounds, finds every form of its concepts. Words in
    quotation marks are found to the letter. Without ``count`` the search ends when there are enough
    hits, and ``total`` is their number. No search looks into more than 2,000 texts, the newest; if
    others hold the words, or may, ``more`` is true. Raises what ``progress`` raises.
    """
    bring_up(desk, progress)
    asked = understood(desk, query)
    if not any(key.strip() for key in asked.keys):
        return Found((), 0, more=False)
    hits: list[SearchHit] = []
    counts: Counter[int | None] = Counter()
    known: list[SearchHit] = []
    share = -(-query.limit // _TERMS_SHARE)
    if Place.TERMS in query.places:
        known = terms(desk, asked, COUNTED if count else query.limit)
        hits += known[:share]
    in_terms = len(known)
    cut = in_terms >= COUNTED
    in_texts = _in_texts(desk, query, asked, progress, count=count)
    for number, (text, found, at_least) in enumerate(in_texts):
        if number == _TEXTS_AT_MOST:
            cut = True
            break
        counts[text.briefing_id] += at_least
        most = max(0, query.limit - len(hits))
        hits += found[: min(most, query.each or most)]
        if counts.total() + in_terms > COUNTED or (not count and len(hits) >= query.limit):
            break
    hits[share:share] = known[share : share + max(0, query.limit - len(hits))]
    if not count:
        in_terms = sum(hit.place is Place.TERMS for hit in hits)
    total = counts.total() + in_terms
    more = cut or (total > COUNTED if count else len(hits) >= query.limit)
    return Found(
        hits=tuple(hits[: query.limit]),
        total=min(total, COUNTED),
        more=more,
        concepts=asked.concepts,
        counts=tuple((where, number) for where, number in counts.items() if number),
        terms=in_terms,
    )


def understood(desk: Desk, query: Query) -> Asked:
    """Return what to look for."""
    words, literal = query.words.strip(), query.literal
    quoted = unquoted(words)
    if quoted:
        words, literal = quoted, True
    key = loose(words)
    keys = {key: ""}
    plain = plain_letters(words) if is_latin(words) else ""
    sounds = plain, without_length(plain), without_length(hepburn(plain))
    letters = tuple(dict.fromkeys(filter(None, sounds)))
    if literal:
        return Asked(words, literal, keys, ())
    concepts = stored.meant(desk.database, key, letters)
    if concepts:
        for form, concept in stored.forms(desk.database, concepts, _FORMS):
            keys.setdefault(form, concept)
    return Asked(words, literal, keys, letters)


def terms(desk: Desk, asked: Asked, limit: int) -> list[SearchHit]:
    """Return the terms of the term bases that hold the words or sound like them.

    A western word may go on behind the words, as if they were still being typed, but not in front.
    """
    key = next(iter(asked.keys))
    proposed = stored.terms(desk.database, key, asked.letters, limit)
    found = _placed_terms(proposed, asked, key)
    if len(found) < len(proposed) == limit < _TERMS_TRIED:
        more = stored.terms(desk.database, key, asked.letters, _TERMS_TRIED)
        found = _placed_terms(more, asked, key)[:limit]
    return [
        SearchHit(
            place=Place.TERMS,
            briefing_id=None,
            ref_id=None,
            start=0,
            end=len(one.term),
            snippet=one.term,
            mark=mark,
            lang=one.lang,
            concept=one.concept,
        )
        for one, mark in found
    ]


def _placed_terms(
    found: Iterable[stored.TermKey], asked: Asked, key: str
) -> list[tuple[stored.TermKey, tuple[int, int]]]:
    """Return terms with the place of the key in each, without those that hold it inside a word."""
    placed = ((one, _mark(one, asked, key)) for one in found)
    return [(one, mark) for one, mark in placed if mark is not None]


def _mark(one: stored.TermKey, asked: Asked, key: str) -> tuple[int, int] | None:
    """Return where in a term the key stands; at its start, empty, if it was found by its sound."""
    term = Searchable([(0, one.term)])
    if asked.literal:
        place = next(term.places(key, asked.words), None)
        return None if place is None else (place.start, place.end)
    end = len(one.term)
    at = term.text.find(key)
    while at >= 0:
        span = term.span(at, at + len(key))
        if not cuts_a_word(one.term, (span.start, end), (0, end), ()):
            return span.start, span.end
        at = term.text.find(key, at + 1)
    heard = one.kana.startswith(key) or any(map(one.roman.startswith, asked.letters))
    return (0, 0) if heard else None


def _in_texts(
    desk: Desk, query: Query, asked: Asked, progress: Progress, *, count: bool
) -> Iterator[tuple[stored.Text, list[SearchHit], int]]:
    """Yield one text after the other with its hits and their number.

    Once there are enough hits to show, the index alone counts where it can.
    """
    kinds = tuple(dict.fromkeys(_KINDS[place] for place in query.places if place in _KINDS))
    if not kinds:
        return
    scope = stored.Scope(
        kinds, query.briefing_id, query.matter_id, query.language, query.since, query.until
    )
    keys = tuple(asked.keys)
    whole = {Place.TEXT, Place.FOOTNOTES} <= set(query.places)
    may_cut = any(map(has_western_edge, keys))
    if not count:
        sure = whole and not asked.literal and not may_cut  # that a text of the index has a hit
        most = query.limit if sure else _TEXTS_AT_MOST + 1
        for number, text in enumerate(stored.newest(desk.database, keys, scope, most)):
            progress(number, most)
            enough = query.each or query.limit if whole else None
            hits = [hit for hit in _hits(desk, text, asked, enough) if hit.place in query.places]
            yield text, hits, len(hits)
        return
    shown = 0
    found = stored.texts(desk.database, keys, scope, _TEXTS_AT_MOST + 1)
    for number, (text, upper) in enumerate(found):
        progress(number, len(found))
        by_index = len(keys) == 1 and not asked.literal and (whole or text.kind != "briefing")
        if shown >= query.limit and by_index and not (may_cut and _cuts(desk, text, keys[0])):
            yield text, [], upper
            continue
        hits = [hit for hit in _hits(desk, text, asked) if hit.place in query.places]
        shown += min(len(hits), query.each or len(hits))
        yield text, hits, len(hits)


def _cuts(desk: Desk, text: stored.Text, key: str) -> bool:
    """Tell whether a key may stand inside a longer western word somewhere in a text."""
    folded = stored.folded(desk.database, text)
    at = folded.find(key)
    while at >= 0:
        end = at + len(key)
        if cuts_a_word(folded, (at, end), (0, len(folded)), ()):
            return True
        at = folded.find(key, end)
    return False


def _hits(desk: Desk, text: stored.Text, asked: Asked, most: int | None = None) -> list[SearchHit]:
    """Return the hits in one text, in order; ``most`` of them are enough.

    The folded text that is kept says in which parts something stands; only they are folded again.
    """
    database = desk.database
    if text.kind == "briefing":
        whole, blocks = briefings.text_and_blocks(database, text.ref_id)
        folded = stored.folded(database, text)
        holding = _parts(folded, asked.keys) if folded.count(BORDER) + 1 == len(blocks) else None
        held = blocks if holding is None else [blocks[number] for number in holding]
        hits: list[SearchHit] = []
        for block in held:
            part = Searchable([(block.start, whole[block.start : block.end])])
            hits += _placed(text, whole, block, _spans(part, asked))
            if most is not None and len(hits) >= most:
                break
        return hits
    if text.kind == "annotation":
        words, place = annotations.get(database, text.ref_id).body, Place.ANNOTATIONS
    else:
        words, place = sources.words(database, text.ref_id) or "", Place.SOURCES
    return [
        _hit(place, text, words, (0, len(words)), span, concept)
        for span, concept in _spans(Searchable([(0, words)]), asked)
    ]


def _parts(folded: str, keys: Iterable[str]) -> list[int]:
    """Return the numbers of the parts of a folded text that hold one of the keys, in order."""
    numbers: set[int] = set()
    for key in keys:
        number = counted = 0
        at = folded.find(key) if key else -1
        while at >= 0:
            number += folded.count(BORDER, counted, at)
            numbers.add(number)
            counted = folded.find(BORDER, at)
            if counted < 0:
                break
            at = folded.find(key, counted)
    return sorted(numbers)


def _spans(searchable: Searchable, asked: Asked) -> list[tuple[Span, str]]:
    """Return the places of all keys, each with the concept it stands for."""
    found = searchable.apart(asked.keys, asked.literally)
    return [(span, asked.keys[key]) for span, key in found]


def _placed(
    text: stored.Text, whole: str, block: Block, spans: Iterable[tuple[Span, str]]
) -> list[SearchHit]:
    """Return the hits in one block of a briefing."""
    place = Place.FOOTNOTES if block.type is BlockType.FOOTNOTE else Place.TEXT
    limits = block.start, block.end
    return [_hit(place, text, whole, limits, span, concept) for span, concept in spans]


def _hit(
    place: Place,
    text: stored.Text,
    whole: str,
    limits: tuple[int, int],
    span: Span,
    concept: str,
) -> SearchHit:
    start, end = _around(whole, limits, span)
    before, after = "…" * (start > limits[0]), "…" * (end < limits[1])
    shown = "".join(" " if char.isspace() else char for char in whole[start:end])
    return SearchHit(
        place=place,
        briefing_id=text.briefing_id,
        ref_id=None if text.kind == "briefing" else text.ref_id,
        start=span.start,
        end=span.end,
        snippet=f"{before}{shown}{after}",
        mark=(span.start - start + len(before), span.end - start + len(before)),
        concept=concept,
    )


def _around(whole: str, limits: tuple[int, int], span: Span) -> tuple[int, int]:
    """Return what is shown of a text with a hit; a western word is shown whole or not at all."""
    start = max(limits[0], span.start - _AROUND)
    end = min(limits[1], span.end + _AROUND)
    if start > limits[0]:
        while start < span.start and (
            whole[start].isspace() or cuts_a_word(whole, (start, span.start), limits, ())
        ):
            start += 1
    if end < limits[1]:
        while end > span.end and (
            whole[end - 1].isspace() or cuts_a_word(whole, (span.end, end), limits, ())
        ):
            end -= 1
    return start, end
