"""Which near names of a text are slips of the pen, and which are words of their own.

No slip is what is recognised, or cuts what is; what differs by grammar (的, 等), by a number, by a
mark or within a recognised term; what stands often in the text, where the name never does; what makes
words with the characters beside it. What sounds like the name is one all the same: 健康检察.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.text.fold import loose
from briefdesk.text.known_pairs import KnownPairs
from briefdesk.text.mining.words import breaks
from briefdesk.text.near_terms import Near
from briefdesk.text.renderings import core
from briefdesk.text.romanisation import pinyin
from briefdesk.text.searchable import BORDER, Searchable

_HAN = re.compile("[\u3400-\u9fff]")
_GRAMMAR = frozenset(map(loose, "的了是在从被把该此其这那各每某于由为以与和及或并且而之也都不未等可将对向使用中内上下个所"))
_NUMBER = frozenset(map(loose, "一二三四五六七八九十百千万亿〇零两几第年月日条款项号"))
_OFTEN = 3  # times


class _Step(NamedTuple):
    """One character by which words and a name differ: where, and what stands there in both."""

    kind: str
    at: int
    here: str
    there: str


class Slips:
    """Judges what was found in one text."""

    def __init__(
        self, text: Searchable, source: str, recognised: Iterable[tuple[int, int]], known: KnownPairs
    ) -> None:
        """Take a text as it was searched and as it is printed, and the places of its terms."""
        self._text = text
        self._source = source
        ranges = list(text.ranges(recognised))
        self._starts = [start for start, _ in ranges]
        self._ends = [end for _, end in ranges]
        self._known = known

    def __call__(self, near: Near) -> bool:
        """Tell whether these words are a slip."""
        if self._is_cut_or_known(near.start, near.end):
            return False
        words = self._text.text[near.start : near.end]
        if BORDER in words or core(words) == core(near.name.key):
            return False
        steps = list(_steps(words, near.name.key))
        if not all(self._is_of_a_word(near, step) for step in steps):
            return False
        span = self._text.span(near.start, near.end)
        printed = self._source[span.start : span.end]
        if self._holds_grammar(printed, near.name.text):
            return False
        times = self._text.text.count(words)
        if times >= _OFTEN and near.name.key not in self._text.text:
            return False
        alike = len(words) == len(near.name.key) and pinyin(printed) == pinyin(near.name.text)
        return alike or not any(self._makes_words(near, words, step, times) for step in steps)

    def _is_cut_or_known(self, start: int, end: int) -> bool:
        """Tell whether a range is within a recognised term, or an edge of it cuts one."""
        first = bisect_right(self._starts, start) - 1
        if first >= 0 and self._ends[first] > start:
            if self._starts[first] < start or self._ends[first] >= end:
                return True
        last = bisect_left(self._starts, end) - 1
        return last >= 0 and self._ends[last] > end

    def _is_of_a_word(self, near: Near, step: _Step) -> bool:
        """Tell whether what differs is a character of a word that stands in no recognised term."""
        for char in filter(None, (step.here, step.there)):
            if not _HAN.match(char) or char in _NUMBER or (step.kind != "replace" and char in _GRAMMAR):
                return False
        if step.here in _GRAMMAR:
            return False
        at = near.start + step.at
        place = bisect_right(self._starts, at) - 1
        if place < 0 or self._ends[place] <= at:
            return True
        return step.kind == "insert" and self._starts[place] == at

    def _holds_grammar(self, printed: str, name: str) -> bool:
        """Tell whether words hold one of grammar that the name has not."""
        held = {name[start:end] for start, end in breaks(name)}
        return any(printed[start:end] not in held for start, end in breaks(printed))

    def _makes_words(self, near: Near, words: str, step: _Step, times: int) -> bool:
        """Tell whether the characters at a difference make a word with one beside them."""
        at = step.at
        if step.kind == "delete" and step.here in (words[at - 1 : at], words[at + 1 : at + 2]):
            return False
        return any(
            self._known.has(words[begin : begin + 2], self._printed(near.start + begin), times)
            for begin in ((at - 1,) if step.kind == "insert" else (at - 1, at))
        )

    def _printed(self, at: int) -> str:
        span = self._text.span(at, at + 2)
        return self._source[span.start : span.end]


def _steps(words: str, key: str) -> Iterator[_Step]:
    """Yield by what words differ from a key."""
    from rapidfuzz.distance import Levenshtein

    for step in Levenshtein.editops(words, key):
        here = "" if step.tag == "insert" else words[step.src_pos]
        there = "" if step.tag == "delete" else key[step.dest_pos]
        yield _Step(step.tag, step.src_pos, here, there)


def apart(found: Sequence[Near]) -> list[Near]:
    """Return what does not overlap, the longer and more alike before others, in order."""
    kept: list[Near] = []
    for one in sorted(found, key=lambda one: (one.differ / len(one.name.key), one.start)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept)
