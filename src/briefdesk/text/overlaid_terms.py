"""Edits laid over compiled terms, so that recognition need not wait until all is compiled again.

This costs what the edits cost: the compiled terms stay as they are, and may be in use elsewhere. A
key of theirs keeps its number and says something else. The keys that they lack are numbered behind
theirs and have an automaton of their own. A key of which nothing is left is still found, and passed
over as any that does not count.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from heapq import merge
from itertools import islice
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefdesk.model.concept import Concept
from briefdesk.text.compiled_terms import CompiledTerms
from briefdesk.text.leftmost import Found, found_by_both, number_of
from briefdesk.text.meaning import Entry, Pattern, keys_of
from briefdesk.text.term_keys import keyed, laws_of

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick

Edits = Mapping[tuple[int, str], Concept | None]
Blockers = Mapping[int, Sequence[str]]
Blocks = Mapping[int, tuple[tuple[int, str], ...]]

_NO_BLOCKERS: Blockers = MappingProxyType({})


class OverlaidTerms:
    """Compiled terms as they are with some term bases edited; used as ``CompiledTerms`` are."""

    def __init__(
        self,
        base: CompiledTerms | OverlaidTerms,
        edits: Edits,
        blockers: Blockers = _NO_BLOCKERS,
    ) -> None:
        """Lay edits over terms, which may have edits laid over them already.

        ``edits`` maps a layer and a concept id to what that term base holds under the id now, None
        if nothing. ``blockers`` maps a layer to all blockers that it has now. A layer that was not
        compiled may have any other number: the lowest counts.
        """
        self._base = base
        self._more = _Keys(base)
        self._entries: dict[int, list[Entry]] = {}  # by key number: those that the base lacks
        self._touched: set[int] = set()  # keys that may stand for something else than in the base
        self._laws = Counter[str]()
        # By id: all concepts of now with their layers, the one that counts first.
        self._held: dict[str, tuple[tuple[int, Concept], ...]] = {}
        for concept_id, held in _by_id(edits).items():
            self._edit(concept_id, held)
        self._touched.update(self._entries)
        edited = (held[0][1] for held in self._held.values() if held)
        self._edited = sorted(edited, key=attrgetter("id"))
        self.blocks: Blocks = self._blocks(blockers) if blockers else base.blocks

    def __len__(self) -> int:
        """Return the number of keys, also of those of which nothing is left."""
        return len(self._base) + len(self._more)

    @property
    def longest(self) -> int:
        """How long a key is at most."""
        return max(self._base.longest, self._more.longest)

    @cached_property
    def laws(self) -> Mapping[str, int]:
        """The keys of laws that matter, each with the number of concepts to which it does."""
        counts = Counter(self._base.laws)
        counts.update(self._laws)
        return +counts

    def is_steady(self, number: int) -> bool:
        """Tell whether a key surely needs no judgement where its term stands to the letter."""
        return number not in self._touched and self._base.is_steady(number)

    def find(self, text: str) -> list[Found]:
        """Return start, end and key number of the leftmost longest keys in a folded text."""
        return found_by_both(text, self._base, self._more) if self._more else self._base.find(text)

    def pattern(self, number: int) -> Pattern:
        """Return what a key stands for."""
        if number not in self._touched:
            return self._base.pattern(number)
        known = self._base.pattern(number).entries if number < len(self._base) else ()
        entries = [entry for entry in known if entry.concept.id not in self._held]
        entries += self._entries.get(number, ())
        return Pattern(tuple(entries), tuple(word for _, word in self.blocks.get(number, ())))

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept."""
        return next((concept for _, concept in self.versions(concept_id)), None)

    def layer_of(self, concept_id: str) -> int | None:
        """Return the layer of a concept."""
        return next((layer for layer, _ in self.versions(concept_id)), None)

    def versions(self, concept_id: str) -> Iterator[tuple[int, Concept]]:
        """Yield all concepts with an id, each with its layer: the one that counts, then others."""
        if concept_id in self._held:
            return iter(self._held[concept_id])
        return self._base.versions(concept_id)

    def concepts_after(self, concept_id: str, most: int) -> list[Concept]:
        """Return the next concepts behind an id, in the order of ids."""
        return list(islice(self.all_after(concept_id), most))

    def all_after(self, concept_id: str) -> Iterator[Concept]:
        """Yield all concepts behind an id, in the order of ids."""
        by_id = attrgetter("id")
        edited = islice(self._edited, bisect_right(self._edited, concept_id, key=by_id), None)
        others = (one for one in self._base.all_after(concept_id) if one.id not in self._held)
        return merge(others, edited, key=by_id)

    def _edit(self, concept_id: str, edits: Mapping[int, Concept | None]) -> None:
        """Take note of what the layers hold under an id, and of the keys that this concerns."""
        known = list(self._base.versions(concept_id))
        layers = {**dict(reversed(known)), **edits}
        now = [(layer, concept) for layer, concept in sorted(layers.items()) if concept is not None]
        if now == known:
            return
        self._held[concept_id] = tuple(now)
        for _, concept in known[:1]:
            self._laws.subtract(laws_of(concept))
            self._touched.update(self._more.number(key) for key, _ in keyed(concept))
        for _, concept in now[:1]:
            self._laws.update(laws_of(concept))
            for key, which in keyed(concept):
                entry = Entry(concept, concept.terms[which])
                self._entries.setdefault(self._more.number(key), []).append(entry)

    def _blocks(self, blockers: Blockers) -> Blocks:
        """Return all blockers of now with their layers, by key number, and touch their keys."""
        blocks = {
            number: tuple(one for one in known if one[0] not in blockers)
            for number, known in self._base.blocks.items()
        }
        for layer, words in blockers.items():
            for word in words:
                for key in filter(None, keys_of(word)):
                    number = self._more.number(key)
                    blocks[number] = (*blocks.get(number, ()), (layer, word))
        self._touched.update(blocks)
        return blocks


class _Keys:
    """Keys that compiled terms lack, numbered behind theirs."""

    def __init__(self, base: CompiledTerms | OverlaidTerms) -> None:
        self._base = base
        self._numbers: dict[str, int] = {}
        self.longest = 0

    def __len__(self) -> int:
        return len(self._numbers)

    def number(self, key: str) -> int:
        """Return the number of a key; one that is unknown becomes one of these."""
        number = number_of(key, self._base)
        if number is None:
            self.longest = max(self.longest, len(key))
            number = self._numbers.setdefault(key, len(self._base) + len(self._numbers))
        return number

    def find(self, text: str) -> list[Found]:
        """Return the leftmost longest of these keys in a folded text."""
        if self._automaton is None:
            return []
        behind = len(self._base)
        return [(start, end, behind + place) for start, end, place in self._automaton.find(text)]

    @cached_property
    def _automaton(self) -> CharwiseDoubleArrayAhoCorasick | None:
        from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

        if not self._numbers:
            return None
        return CharwiseDoubleArrayAhoCorasick(list(self._numbers), MATCH_KIND_LEFTMOST_LONGEST)


def _by_id(edits: Edits) -> dict[str, dict[int, Concept | None]]:
    """Return what the layers hold, by concept id."""
    held: dict[str, dict[int, Concept | None]] = {}
    for (layer, concept_id), concept in edits.items():
        held.setdefault(concept_id, {})[layer] = concept
    return held
