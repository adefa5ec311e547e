"""Which near names of a text are slips of the pen, and which are words of their own.

No slip is what differs by grammar (的, 等), by a number, by a mark or within a recognised term, and
what stands often where the name never does. Near short names are many words of their own: there,
what makes words with the characters beside it, or may go on, is no slip either. What sounds like
the name is one all the same: 健康检察.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefdesk.text.fold import loose
from briefdesk.text.known_pairs import KnownPairs
from briefdesk.text.mining.words import breaks
from briefdesk.text.near_terms import Near
from briefdesk.text.pronouncing import sounds_of
from briefdesk.text.renderings import core
from briefdesk.text.searchable import Searchable

_HAN = re.compile("[\u3400-\u9fff]")
_GRAMMAR = frozenset(
    map(loose, "的了是在从被把该此其这那各每某于由为以与和及或并且而之也都不未等可将对向中所")
)
_JOINING = frozenset(map(loose, "的了和与及或等之被可"))
_NUMBER = frozenset(map(loose, "一二三四五六七八九十百千万亿〇零两几第"))
_OFTEN = 3  # times
_FEW = 5  # names that words may be near
_LONG = 6  # characters of a name near which hardly another word is
_VERY_LONG = 9  # characters of a name near which no other word is


class _Step(NamedTuple):
    """One character by which words and a name differ: where, and what stands there in both."""

    kind: str
    at: int
    here: str
    there: str


class Slips:
    """Judges what was found in one text."""

    def __init__(
        self,
        text: Searchable,
        source: str,
        known: Sequence[tuple[int, int]],
        names: Container[str],
        words: KnownPairs,
    ) -> None:
        """Take a text as it was searched and as it is printed, the ranges of its terms, the keys of
        all names, and which pairs of characters are known.
        """
        self._text = text
        self._source = source
        self._starts = [start for start, _ in known]
        self._ends = [end for _, end in known]
        self._edges = {*self._starts, *self._ends}
        self._names = names
        self._known = words
        self._times = cache(text.text.count)

    def __call__(self, near: Near) -> bool:
        """Tell whether these words are a slip."""
        words, key = self._text.text[near.start : near.end], near.name.key
        if _is_another_order(words, key):
            return len(key) >= _LONG or self._is_swapped(near.start, words, key)
        if core(words) == core(key):
            return False
        steps = list(_steps(words, key))
        if not all(self._is_in_a_word(near.start, words, step) for step in steps):
            return False
        if all(_is_doubled(words, step) for step in steps):
            return True
        printed = self._printed(near.start, near.end)
        if len(words) == len(key) and all(_sound(one.here) & _sound(one.there) for one in steps):
            return True
        if self._goes_on(near, steps) or (len(words) != len(key) and _is_joined(steps)):
            return False
        times = self._times(words)
        if times >= _OFTEN and not self._times(key):
            return False
        makes_words = any(self._makes_words(near, words, step, times) for step in steps)
        if len(key) >= _LONG:
            return not (
                self._is_of_a_word_more(steps)
                or self._is_another_word(steps)
                or any(self._is_grammar(near, step) for step in steps)
                or (len(steps) > 1 and len(key) < _VERY_LONG and makes_words)
            )
        return not (
            makes_words
            or _holds_grammar(printed, near.name.text)
            or (len(words) < len(key) and self._are_words(words, steps[0].at))
        )

    def _is_swapped(self, start: int, words: str, key: str) -> bool:
        """Tell whether two characters of a short name changed places, and make no words so with
        those on their other sides: 本同|人意.
        """
        at = next(place for place in range(len(key)) if words[place] != key[place])
        pairs = ((at - 1, at + 1), (at + 1, at + 3))
        return not all(
            self._known.is_word(words[begin:end], self._printed(start + begin, start + end))
            for begin, end in pairs
        )

    def _is_in_a_word(self, start: int, words: str, step: _Step) -> bool:
        """Tell whether what differs is a character of a word, and within no recognised term."""
        if step.here and _is_doubled(words, step):
            return True
        chars = [char for char in (step.here, step.there) if char]
        if not all(map(_HAN.match, chars)) or all(char in _NUMBER for char in chars):
            return False
        if step.kind != "replace" and chars[0] in _GRAMMAR:
            return False
        at = start + step.at
        place = bisect_right(self._starts, at) - 1
        is_free = place < 0 or self._ends[place] <= at
        return is_free or (step.kind == "insert" and self._starts[place] == at)

    def _is_grammar(self, near: Near, step: _Step) -> bool:
        """Tell whether a difference is within a word of grammar: 可以将."""
        first, last = max(near.start, near.start + step.at - 2), near.start + step.at + 3
        printed = self._printed(first, min(last, near.end))
        return any(
            end - start > 1 and first + start <= near.start + step.at < first + end
            for start, end in breaks(printed)
        )

    def _goes_on(self, near: Near, steps: Sequence[_Step]) -> bool:
        """Tell whether a single character at an edge may be of the word beyond: 电子方|式.

        Behind a short name that lacks a character any Han character may go on.
        """
        length = near.end - near.start
        first, last = steps[0], steps[-1]
        careful = len(near.name.key) < _LONG and length < len(near.name.key)
        tail = length - last.at - (last.kind != "insert")
        return (tail <= 1 and self._is_of_one_word(near.end, careful=careful)) or (
            first.at <= 1 and self._is_of_one_word(near.start, careful=False)
        )

    def _is_of_a_word_more(self, steps: Sequence[_Step]) -> bool:
        """Tell whether a whole word is there or not: 所持有的数据, 所持有的个人数据."""
        kinds = {step.kind for step in steps}
        if len(steps) != 2 or kinds not in ({"insert"}, {"delete"}):
            return False
        pair = "".join(step.here or step.there for step in steps)
        return self._known.begins(pair) or self._known.is_word(pair, pair)

    def _is_another_word(self, steps: Sequence[_Step]) -> bool:
        """Tell whether one word stands for another: 信息利用者, 信息制作者."""
        if len(steps) != 2 or {step.kind for step in steps} != {"replace"}:
            return False
        here, there = (
            "".join(pair) for pair in zip(*((s.here, s.there) for s in steps), strict=True)
        )
        is_one = steps[1].at == steps[0].at + 1
        return is_one and self._known.is_word(here, here) and self._known.is_word(there, there)

    def _is_of_one_word(self, at: int, *, careful: bool) -> bool:
        text = self._text.text
        pair = text[at - 1 : at + 1]
        if len(pair) < 2 or not all(map(_HAN.match, pair)) or at in self._edges:
            return False
        printed = self._printed(at - 1, at + 1)
        if self._known.is_word(pair, printed) or any(
            end - start > 1 for start, end in breaks(printed)
        ):
            return True
        return careful and not set(pair) & _GRAMMAR

    def _are_words(self, words: str, at: int) -> bool:
        """Tell whether words fall into two where one character is missing: 匿名|信息."""
        return all(
            len(part) > 1 and (part in self._names or self._known.begins(part))
            for part in (words[:at], words[at:])
        )

    def _makes_words(self, near: Near, words: str, step: _Step, times: int) -> bool:
        """Tell whether the characters at a difference make a word with one beside them."""
        at = step.at
        if step.here and _is_doubled(words, step):
            return False
        if step.here in _JOINING:
            return True
        return any(
            self._known.has(
                words[begin : begin + 2],
                self._printed(near.start + begin, near.start + begin + 2),
                times,
            )
            for begin in ((at - 1,) if step.kind == "insert" else (at - 1, at))
        )

    def _printed(self, start: int, end: int) -> str:
        span = self._text.span(start, end)
        return self._source[span.start : span.end]


def _is_doubled(words: str, step: _Step) -> bool:
    """Tell whether one character more is the same as one beside it."""
    beside = (words[step.at - 1 : step.at], words[step.at + 1 : step.at + 2])
    return step.kind == "delete" and step.here in beside


def _is_another_order(words: str, key: str) -> bool:
    """Tell whether characters of a name have changed places."""
    return Counter(words) == Counter(key)


def _is_joined(steps: Iterable[_Step]) -> bool:
    """Tell whether a word that joins stands for others: 法等的修正 for 法等部分修正."""
    return any(step.here in _JOINING for step in steps)


def _holds_grammar(printed: str, name: str) -> bool:
    """Tell whether words hold one of grammar that the name has not."""
    held = {name[start:end] for start, end in breaks(name)}
    return any(printed[start:end] not in held for start, end in breaks(printed))


@lru_cache(maxsize=1 << 12)
def _sound(char: str) -> frozenset[str]:
    """Return the syllables as which a character may be read, without tones."""
    return sounds_of(char) if char else frozenset()


def _steps(words: str, key: str) -> Iterator[_Step]:
    """Yield by what words differ from a key."""
    from rapidfuzz.distance import Levenshtein

    for step in Levenshtein.editops(words, key):
        here = "" if step.tag == "insert" else words[step.src_pos]
        there = "" if step.tag == "delete" else key[step.dest_pos]
        yield _Step(step.tag, step.src_pos, here, there)


def likely(found: Iterable[Near]) -> Iterator[Near]:
    """Yield what is near a few names only; words near many are words like any others."""
    by_range: dict[tuple[int, int], set[Near]] = defaultdict(set)
    for one in found:
        by_range[one.start, one.end].add(one)
    for those in by_range.values():
        if len(those) <= _FEW:
            yield from those


def apart(found: Iterable[Near], text: str) -> list[Near]:
    """Return what does not overlap, in order: what is more alike to its name goes before others,
    then what is near a name that stands in the text.
    """
    kept: list[Near] = []
    for one in sorted(found, key=lambda one: (_unlikeness(one, text), one)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept)


def _unlikeness(near: Near, text: str) -> tuple[float, bool]:
    key = near.name.key
    differ = 1 if Counter(text[near.start : near.end]) == Counter(key) else near.differ
    return differ / len(key), key not in text
