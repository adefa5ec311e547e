"""Names in a text that differ a little and may name one thing.

Two names that the term base has are none; nor is a declared short form and its name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from briefdesk.model.imported import ImportedDocument
from briefdesk.text.citations import citations
from briefdesk.text.fold import loose
from briefdesk.text.mining.ground import Ground
from briefdesk.text.name_differences import ALIKE, Difference, alike, dice, difference, essence
from briefdesk.text.named_things import Marked, NamedThing, group_of, named_things
from briefdesk.text.short_forms import declared

_OUTLINES = frozenset(["概要", "摘要", "要旨", "本文", "全文", "抄", "节选", "案", "草案"])
_HALF = 0.5  # how alike titles are at one address, or that of an outline and its document
_SLIPS = (1, 2)  # characters by which a name that the term base nearly has differs
_LONG = 7  # characters of a name that may differ by the second number


class Title(NamedTuple):
    """All places of one name; ``known`` tells that the term base has it.

    ``concepts`` are the ids of the terms in it.
    """

    key: str
    things: list[NamedThing]
    known: bool
    concepts: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The name as it is printed first."""
        return self.things[0].text

    @property
    def marked(self) -> Marked:
        """The marks that make it a title most."""
        return min((one.marked for one in self.things), key=list(Marked).index)


class TitlePair(NamedTuple):
    """Two names, in the order of the text; ``url`` is where both are cited, or empty.

    ``is_unclear`` where a word parts them that nobody knows to be the same or another.
    """

    one: Title
    other: Title
    url: str = ""
    is_unclear: bool = False

    @property
    def is_outline(self) -> bool:
        """Tell whether one is called the outline of a document, and the other not."""
        parts = {self.one.things[0].part, self.other.things[0].part}
        return "" in parts and len(parts) == 2 and not parts.isdisjoint(_OUTLINES)

    @property
    def is_bare(self) -> bool:
        """Tell whether one of them stands without marks everywhere: it may begin elsewhere."""
        return Marked.BARE in (self.one.marked, self.other.marked)


def title_pairs(
    document: ImportedDocument, ground: Ground, is_known: Callable[[str], bool]
) -> Iterator[TitlePair]:
    """Yield the pairs of names that may be one, each once."""
    titles = _titles(ground, is_known)
    shorts = {
        (one.key, loose(ground.text[one.long.start : one.long.end]))
        for one in declared(ground)
        if one.long is not None
    }
    told: set[tuple[str, str]] = set()
    for pair in (*_cited(document, titles), *_alike(titles)):
        keys = (pair.one.key, pair.other.key)
        is_short = keys in shorts or keys[::-1] in shorts
        if keys not in told and not is_short and not _is_left_to_terms(pair):
            told.add(keys)
            yield pair


def _titles(ground: Ground, is_known: Callable[[str], bool]) -> list[Title]:
    """Return the names, each once, in the order of the text."""
    found: dict[str, list[NamedThing]] = defaultdict(list)
    for one in named_things(ground):
        found[loose(one.text)].append(one)
    return [
        Title(key, own, is_known(own[0].text), frozenset(ground.concepts(own[0].start, own[0].end)))
        for key, own in found.items()
        if key
    ]


def _cited(document: ImportedDocument, titles: Sequence[Title]) -> Iterator[TitlePair]:
    """Yield the titles that are cited at one address and are half alike."""
    by_key = {title.key: title for title in titles}
    cited: dict[str, list[Title]] = defaultdict(list)
    for one in citations(document):
        title = by_key.get(loose(one.title))
        if title is not None and title not in cited[one.url]:
            cited[one.url].append(title)
    for url, own in cited.items():
        for first, second in combinations(own, 2):
            if dice(essence(first.name), essence(second.name)) >= _HALF:
                yield from _may_be_one(TitlePair(first, second, url))


def _alike(titles: Sequence[Title]) -> Iterator[TitlePair]:
    """Yield the names that are very alike; of an outline and its document half is enough."""
    by_essence: dict[str, list[Title]] = defaultdict(list)
    for title in titles:
        by_essence[essence(title.things[0].base)].append(title)
    for own in by_essence.values():
        for first, second in combinations(own, 2):
            if loose(first.things[0].base) != loose(second.things[0].base):
                pair = TitlePair(first, second)
                if pair.is_outline or first.things[0].part == second.things[0].part:
                    yield pair
    essences = list(by_essence)
    for a, b in alike(essences, _HALF):
        is_alike = dice(essences[a], essences[b]) >= ALIKE
        for first in by_essence[essences[a]]:
            for second in by_essence[essences[b]]:
                pair = TitlePair(first, second)
                if is_alike or pair.is_outline:
                    yield from _may_be_one(pair)


def _may_be_one(pair: TitlePair) -> Iterator[TitlePair]:
    """Yield a pair if what parts its names is wording, or may be where both are in 《》."""
    first, second = pair.one.things[0], pair.other.things[0]
    if pair.is_bare and first.text[:2] != second.text[:2]:
        return
    if first.part != second.part and not pair.is_outline:
        return
    if group_of(first.text) != group_of(second.text):
        return
    parted = difference(essence(first.base), essence(second.base))
    is_unclear = parted is Difference.UNCLEAR and not pair.is_outline
    if parted is Difference.WORDING or (is_unclear and _are_titles(pair)):
        yield pair._replace(is_unclear=is_unclear)


def _are_titles(pair: TitlePair) -> bool:
    """Tell whether both names stand in 《》, and none has a term where the other has another."""
    one, other = pair.one.concepts, pair.other.concepts
    marked = pair.one.marked is pair.other.marked is Marked.TITLE
    return marked and not (one - other and other - one)


def _is_left_to_terms(pair: TitlePair) -> bool:
    """Tell whether both are terms, or one without marks is nearly one."""
    one, other = pair.one, pair.other
    if one.known and other.known:
        return True
    if not (one.known or other.known) or not pair.is_bare or len(one.key) != len(other.key):
        return False
    differ = sum(a != b for a, b in zip(one.key, other.key, strict=True))
    ends = one.key[0] == other.key[0] and one.key[-1] == other.key[-1]
    return ends and differ <= _SLIPS[len(one.key) >= _LONG]
