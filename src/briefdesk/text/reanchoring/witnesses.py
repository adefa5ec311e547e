"""Three witnesses of where quoted words are in a new text: exact hit, map, alignment.

All positions are code points of folded texts.
"""

from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from briefdesk.text.anchoring import CONTEXT, Surveyor
from briefdesk.text.reanchoring.alignment import Searcher
from briefdesk.text.reanchoring.text_map import TextMap, text_map

_KEPT = 0.4  # share of a quote that the map must find unchanged; below, it found other words
_FITS = 0.6  # of a context that makes a repeated quote unique
_FITS_SIDE = 0.7  # of each side of it, if the repetitions changed
_TAKEN = 0.8  # share of a place that the map knows to be other words
_LONGEST = 5000  # code points of quote and context that are aligned: 0.05 s
_CLEAR = 0.1  # by how much a context must be better than the next best one


class Place(NamedTuple):
    """A range of the new text that may be meant; ``clear``: no other is about as good."""

    start: int
    end: int
    clear: bool = True

    def agreement(self, other: "Place") -> float:
        """Return the common part of two ranges as a share of both together."""
        common = min(self.end, other.end) - max(self.start, other.start)
        whole = max(self.end, other.end) - min(self.start, other.start)
        return max(0, common) / whole if whole else 0.0


class Texts:
    """An old and a new text, with what is worked out once for all quotes."""

    def __init__(self, old: Surveyor, new: Surveyor, mapped: TextMap) -> None:
        """Take the two texts and the map from the old one to the new one."""
        self.old = old
        self.new = new
        self.mapped = mapped

    @cached_property
    def searcher(self) -> Searcher:
        """The index for alignments, made when the first one is asked for."""
        return Searcher(self.new.folded.text)


class Case:
    """One quote: the range it has in the old text, and what the witnesses say."""

    def __init__(self, texts: Texts, start: int, end: int) -> None:
        """Take the range of the quote, which must not be empty."""
        self._texts = texts
        self._old = texts.old.folded.text
        self._new = texts.new.folded.text
        self.start = start
        self.end = end
        self.quote = self._old[start:end]

    @cached_property
    def exact(self) -> Place | None:
        """The hit with the best context; where several are equal, the one the map points to."""
        hits = [Place(at, at + len(self.quote)) for at in self._texts.new.hits(self.quote)]
        if self.mapped is not None:
            mapped = self.mapped
            there = next((hit for hit in hits if hit[:2] == mapped[:2]), None)
            if there is not None and (len(hits) == 1 or self.context(there) == 1):
                return there
            hits.sort(key=lambda hit: -hit.agreement(mapped))
        ranked = sorted(((self.context(hit), hit) for hit in hits), key=lambda one: -one[0])
        free = [(fits, hit) for fits, hit in ranked if not self._is_taken(hit)]
        if not free:
            return None
        best, hit = free[0]
        clear = all(best - fits >= _CLEAR for fits, other in ranked if other is not hit)
        return hit._replace(clear=clear)

    @cached_property
    def mapped(self) -> Place | None:
        """Where the map of the whole texts puts the quote."""
        image = self._texts.mapped.image(self.start, self.end)
        if image.kept < _KEPT * len(self.quote):
            return None
        return Place(image.start, image.end)

    @cached_property
    def aligned(self) -> Place | None:
        """Where the quote with its surroundings fits best, or where it fits without them.

        None for very long quotes.
        """
        left, right = max(0, self.start - CONTEXT), min(len(self._old), self.end + CONTEXT)
        if right - left > _LONGEST:
            return None
        return self._aligned(left, right) or self._aligned(self.start, self.end)

    def _aligned(self, left: int, right: int) -> Place | None:
        """Return where the quote is if a range around it is searched for."""
        pattern = self._old[left:right]
        found = self._texts.searcher.search(pattern)
        if found is None:
            return None
        piece = text_map(pattern, self._new[found.start : found.end])
        image = piece.image(self.start - left, self.end - left)
        if image.start == image.end:
            return None
        clear = found.next_best - found.edits >= _CLEAR * len(pattern)
        place = Place(found.start + image.start, found.start + image.end, clear)
        return None if self._is_taken(place) else place

    def likeness(self, place: Place) -> float:
        """Return how much of the quote and of the words at a place is the same, from 0 to 1."""
        from rapidfuzz.distance import Levenshtein

        there = self._new[place.start : place.end]
        return Levenshtein.normalized_similarity(self.quote, there)

    def context(self, place: Place) -> float:
        """Return how well the surroundings of a place fit, from 0 to 1."""
        sides = self._sides(place, CONTEXT)
        return sum(sides) / len(sides) if sides else 1.0

    def _sides(self, place: Place, width: int) -> list[float]:
        """Return how well left and right fit; a side where the old text has nothing is left out."""
        from rapidfuzz.distance import LCSseq

        pairs = (
            (self._old[max(0, self.start - width) : self.start],
             self._new[max(0, place.start - width) : place.start]),
            (self._old[self.end : self.end + width], self._new[place.end : place.end + width]),
        )  # fmt: skip
        return [LCSseq.normalized_similarity(old, new) for old, new in pairs if old]

    def _is_taken(self, place: Place) -> bool:
        """Tell whether the map knows a place to be other words of the old text, so not these."""
        origin = self._texts.mapped.origin(place.start, place.end)
        other = origin.end <= self.start or self.end <= origin.start
        return other and origin.kept >= _TAKEN * (place.end - place.start)

    def is_mistakable(self, place: Place) -> bool:
        """Tell whether a place may be another one of several with these words.

        The context, widened until it is unique in the old text, must fit, on each side if the words
        became more or fewer or this is no longer the same one of them.
        """
        before, after = self._texts.old.hits(self.quote), self._texts.new.hits(self.quote)
        if len(before) == 1 and len(after) <= 1:
            return False
        sides = self._sides(place, self._unique_width() if len(before) > 1 else CONTEXT)
        if not sides:
            return False
        ordinal = bisect_left(before, self.start), bisect_left(after, place.start)
        same = len(before) == len(after) and ordinal[0] == ordinal[1]
        return sum(sides) / len(sides) < _FITS or (not same and min(sides) < _FITS_SIDE)

    def _unique_width(self) -> int:
        """Return how many characters of context make the quote unique in the old text."""
        width = 4
        while width < len(self._old):
            left, right = max(0, self.start - width), self.end + width
            words = self._old[left:right]
            if self._old.find(words) == left and self._old.find(words, left + 1) < 0:
                break
            width *= 2
        return width
