"""Which names of a concept a text writes, and which of them are one rendering.

Spellings of one word are one rendering, and so are a name and a short form of it: what ends like it
(数据持有者, 医疗数据持有者), what is made of its characters (介护 DB, 介护数据库), what the text
declares. A name in brackets or quotation marks right behind another name of the same concept
explains it and is no rendering of its own; nor is what stands within a longer title, or may mean
another concept too.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefdesk.model.concept import Concept, ConceptKind, Term, best_term
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.text.fold import loose
from briefdesk.text.mining.brackets import brackets
from briefdesk.text.mining.declared import declared
from briefdesk.text.mining.ground import Ground

NAMES = frozenset(
    [ConceptKind.BODY, ConceptKind.STATUTE, ConceptKind.SYSTEM, ConceptKind.DOCUMENT]
)
SHORT = ("short", "abbrev")  # types of terms
_TITLE = re.compile("《([^《》\n]+)》|〈([^〈〉\n]+)〉")
_APPOSED = re.compile("[“「『]([^“”「」『』\n]+)[”」』]")
_JOINED = re.compile("[和与與及的之、・·“”「」『』《》〈〉/ ]|以及")
_AROUND = "”」』》〉\"' \u3000"
_SMALL = frozenset(["of", "the", "and", "on", "for", "in", "to", "by", "with", "at", "a", "an"])
_HAN = re.compile("[\u3400-\u9fff]")


class Use(NamedTuple):
    """A name of a concept where it stands."""

    seen: Recognition
    term: Term


class Rendering(NamedTuple):
    """What counts as one way to write a concept, with its places in the order of the text."""

    uses: tuple[Use, ...]

    @property
    def text(self) -> str:
        """The name it is mostly written by, the first of several."""
        return _most([use.term.text for use in self.uses])

    @property
    def is_usable(self) -> bool:
        """Whether the term base lets one write so."""
        return all(use.term.is_usable for use in self.uses)

    def printed(self, name: str) -> str:
        """Return how the text mostly prints one of the names here, empty if it is none of them."""
        key = loose(name)
        return _most([use.seen.surface for use in self.uses if loose(use.term.text) == key])


class Names:
    """The names in a text, told apart from explanations, titles and declared short forms."""

    def __init__(self, document: ImportedDocument, recognitions: Sequence[Recognition]) -> None:
        """Look through a text once; the recognitions are in its order."""
        self._text = document.text
        self._seen = recognitions
        self._lang = document.meta.language.partition("-")[0]
        self._starts = [one.start for one in recognitions]
        self._ends = {one.end: one for one in recognitions}
        ground = Ground(document, recognitions)
        self._short = {
            loose(term.text) for found in declared(ground) for term in found.terms[1:]
        }
        self._explaining = set(self._in_brackets())
        self._titled = [
            found.span(found.lastindex or 1) for found in _TITLE.finditer(document.text)
        ]

    def uses(self, concept: Concept, seen: Sequence[Recognition]) -> list[Use]:
        """Return the places among those of a concept at which the text renders it."""
        terms = {(term.text, term.lang): term for term in concept.terms}
        found = []
        for one in seen:
            term = terms.get((one.term, one.lang))
            if term is not None and self._renders(one, term):
                found.append(Use(one, term))
        return found

    def _renders(self, seen: Recognition, term: Term) -> bool:
        return (
            not seen.ambiguous
            and not term.ambiguous_with
            and term.is_usable
            and term.type != "gloss"
            and term.lang.partition("-")[0] == self._lang
            and _HAN.search(term.text) is not None
            and (seen.start, seen.end) not in self._explaining
            and loose(seen.surface) not in self._short
            and not self._is_part_of_a_title(seen)
        )

    def _is_part_of_a_title(self, seen: Recognition) -> bool:
        place = bisect_right(self._titled, (seen.start, len(self._text))) - 1
        if place < 0:
            return False
        start, end = self._titled[place]
        return start <= seen.start and seen.end <= end and (start, end) != (seen.start, seen.end)

    def _in_brackets(self) -> Iterator[tuple[int, int]]:
        """Yield the places of names that explain another one of their concept."""
        for bracket in brackets(self._text):
            yield from self._explaining_in(bracket.start, bracket.end)
        for found in _APPOSED.finditer(self._text):
            yield from self._explaining_in(*found.span())

    def _explaining_in(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        head = self._before(start)
        if head is None:
            return
        for number in range(bisect_right(self._starts, start), len(self._seen)):
            one = self._seen[number]
            if one.start >= end:
                return
            if one.concept == head.concept or head.concept in one.ambiguous:
                yield one.start, one.end

    def _before(self, at: int) -> Recognition | None:
        """Return the name that ends right before a place, or before the marks there."""
        while at > 0 and self._text[at - 1] in _AROUND:
            if at in self._ends:
                break
            at -= 1
        return self._ends.get(at)


def renderings(concept: Concept, uses: Sequence[Use]) -> list[Rendering]:
    """Return the ways in which a concept is written at some places, in the order of the text."""
    by_term: dict[str, list[Use]] = {}
    for use in uses:
        by_term.setdefault(loose(use.term.text), []).append(use)
    heads = {key: key for key in by_term}
    terms = {key: found[0].term for key, found in by_term.items()}
    whole = [key for key, term in terms.items() if term.type not in SHORT]
    for number, key in enumerate(whole):
        for other in whole[:number]:
            if _is_one(concept, terms[key], terms[other]):
                _join(heads, key, other)
    preferred = next((loose(t.text) for t in concept.terms if loose(t.text) in whole), "")
    shorts: list[str] = []
    for key in by_term:
        if key in whole:
            continue
        owner = next((one for one in (*whole, *shorts) if _shortens(key, one)), "")
        if not owner and concept.kind in NAMES and terms[key].type == "short":
            owner = preferred or next(iter(whole), "") or next(iter(shorts), "")
        if owner:
            _join(heads, key, owner)
        shorts.append(key)
    classes: dict[str, list[Use]] = {}
    for use in uses:
        classes.setdefault(_head(heads, loose(use.term.text)), []).append(use)
    return [Rendering(tuple(found)) for found in classes.values()]


def _head(heads: dict[str, str], key: str) -> str:
    while heads[key] != key:
        key = heads[key]
    return key


def _join(heads: dict[str, str], one: str, other: str) -> None:
    heads[_head(heads, one)] = _head(heads, other)


def _is_one(concept: Concept, one: Term, other: Term) -> bool:
    """Tell whether two names are one rendering.

    Of words that are no names, also those of the same characters, and one more perhaps, in another
    order: 第三方提供, 提供给第三方.
    """
    first, second = core(one.text), core(other.text)
    return (
        one.variant_of in (other.id, other.text)
        or other.variant_of in (one.id, one.text)
        or (one.variant_of != "" and one.variant_of == other.variant_of)
        or first.endswith(second)
        or second.endswith(first)
        or (concept.kind not in NAMES and (_is_within(first, second) or _is_within(second, first)))
    )


def _is_within(one: str, other: str) -> bool:
    return len(other) - len(one) <= 1 and not Counter(one) - Counter(other)


def is_proper(concept: Concept) -> bool:
    """Tell whether a concept has a name of its own, as bodies and laws have.

    English writes those of other things with capitals.
    """
    if concept.kind in (ConceptKind.BODY, ConceptKind.STATUTE):
        return True
    english = best_term(concept, "en")
    words = [word for word in english.text.split() if word.lower() not in _SMALL] if english else []
    return english is None or 2 * sum(word[0].isupper() for word in words) > len(words)


def _shortens(short: str, name: str) -> bool:
    """Tell whether the Han characters of a short form stand in a name, in their order."""
    wanted = [char for char in short if _HAN.match(char)]
    left = iter(name)
    return bool(wanted) and (all(char in left for char in wanted) or core(name) == core(short))


@lru_cache(maxsize=1 << 12)
def core(text: str) -> str:
    """Return the key of a name without what changes nothing: 的, 和 or 与, and 等 at its end."""
    return _JOINED.sub("", loose(text)).removesuffix("等")


def _most(words: Sequence[str]) -> str:
    return max(dict.fromkeys(words), key=words.count, default="")
