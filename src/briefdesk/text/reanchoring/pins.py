"""Stretches that occur once in each of two texts, and so pin one to the other (patience diff).

Long texts are looked through in shares, so that the memory needed does not grow with every shingle.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from briefdesk.model.progress import Progress, part_of

SHINGLE = 10  # code points that must be the same, and occur once in both texts, to pin them
_SHARE = 1 << 16  # shingles that are compared at a time: 25 MB
_TOLD = 1 << 16  # code points between two reports


class Run(NamedTuple):
    """Pinned shingles in a row: where the first begins in either text, and how many they are."""

    old: int
    new: int
    length: int


def pinned(old: str, new: str, progress: Progress) -> list[Run]:
    """Return where the shingles that occur once in both texts are, in the order of the old one."""
    count = 1 + max(len(old), len(new)) // _SHARE
    in_old = _shares(old, count, part_of(progress, 0, 3))
    in_new = _shares(new, count, part_of(progress, 1, 3))
    there = array("i", [-1]) * len(old)  # where the shingle at each place is in the new text
    at_last = part_of(progress, 2, 3)
    for number in range(count):
        at_last(number, count)
        places = _single(new, in_new[number])
        for words, at in _single(old, in_old[number]).items():
            if at >= 0:
                there[at] = places.get(words, -1)
    return list(_runs(there))


def rising(runs: Sequence[Run]) -> list[Run]:
    """Return the runs with the most shingles that rise in both texts, by patience sorting."""
    ends: list[int] = []  # of rows that may go on: the higher the end, the more shingles
    totals: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, run in enumerate(runs):
        pile = beaten = bisect_left(ends, run.new)
        total = run.length + (totals[pile - 1] if pile else 0)
        before.append(holders[pile - 1] if pile else -1)
        while beaten < len(ends) and totals[beaten] <= total:
            beaten += 1
        ends[pile:beaten] = [run.new]
        totals[pile:beaten] = [total]
        holders[pile:beaten] = [index]
    found = []
    index = holders[-1] if holders else -1
    while index >= 0:
        found.append(runs[index])
        index = before[index]
    return found[::-1]


def _shares(text: str, count: int, progress: Progress) -> list[Sequence[int]]:
    """Return the places of all shingles in so many shares; equal ones are in the same share."""
    last = len(text) - SHINGLE + 1
    if count == 1:
        return [range(last)]
    shares = [array("I") for _ in range(count)]
    for at in range(last):
        if at % _TOLD == 0:
            progress(at, last)
        shares[hash(text[at : at + SHINGLE]) % count].append(at)
    return [*shares]


def _single(text: str, places: Iterable[int]) -> dict[str, int]:
    """Return the shingles at some places, each with its place; -1 if it has several."""
    found: dict[str, int] = {}
    for at in places:
        words = text[at : at + SHINGLE]
        found[words] = -1 if words in found else at
    return found


def _runs(there: Iterable[int]) -> Iterator[Run]:
    """Yield the pins, those in a row together."""
    new = count = 0
    for at, to in enumerate(chain(there, (-1,))):
        if count and to == new + count:
            count += 1
            continue
        if count:
            yield Run(at - count, new, count)
        new, count = to, int(to >= 0)
