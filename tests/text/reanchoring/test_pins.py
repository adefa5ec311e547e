"""Stretches that occur once in each of two texts pin one to the other."""

import random
import tracemalloc
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.progress import unheard
from briefdesk.text.reanchoring.pins import SHINGLE, Run, pinned, rising

PIECES = st.lists(st.sampled_from(["甲乙丙丁戊己庚辛壬癸", "子丑", "寅", "卯辰巳"]), max_size=12)


def all_pins(runs: list[Run]) -> list[tuple[int, int]]:
    """Return the places of each pinned shingle in both texts."""
    return [(run.old + step, run.new + step) for run in runs for step in range(run.length)]


def naive_pins(old: str, new: str) -> list[tuple[int, int]]:
    """Return the same by looking for every shingle everywhere."""
    found = []
    for at in range(len(old) - SHINGLE + 1):
        words = old[at : at + SHINGLE]
        to = new.find(words)
        if to >= 0 and old.find(words) == old.rfind(words) and to == new.rfind(words):
            found.append((at, to))
    return found


@given(PIECES.map("".join), PIECES.map("".join))
def test_what_occurs_once_in_both_texts_is_pinned(old: str, new: str) -> None:
    runs = pinned(old, new, unheard)
    assert all_pins(runs) == naive_pins(old, new)
    for one, next_one in pairwise(runs):  # the runs are as long as can be
        assert (one.old + one.length, one.new + one.length) != next_one[:2]


def invented(length: int) -> str:
    """Return a text in which hardly anything comes twice."""
    chance = random.Random(5)  # noqa: S311
    return "".join(chr(0x4E00 + chance.randrange(6000)) for _ in range(length))


def test_a_long_text_is_pinned_in_shares_like_a_short_one() -> None:
    text = invented(150_000)
    moved = text[90_000:] + text[:40_000] + "囍" + text[40_000:90_000]
    runs = pinned(text, moved, unheard)
    whole = 1 - SHINGLE
    assert runs == [
        Run(0, 60_000, 40_000 + whole),
        Run(40_000, 100_001, 50_000 + whole),
        Run(90_000, 0, 60_000 + whole),
    ]
    assert rising(runs) == runs[:2]


def test_the_memory_does_not_grow_with_every_shingle() -> None:
    text = invented(200_000)
    tracemalloc.start()
    try:
        pinned(text, text[1000:] + text[:1000], unheard)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 30_000_000  # bytes; with all shingles at once 68 million


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 2)), max_size=7), st.randoms())
def test_the_heaviest_row_rises(sizes: list[tuple[int, int]], chance: random.Random) -> None:
    order = list(range(len(sizes)))
    chance.shuffle(order)
    runs, at = [], 0
    for place, (length, gap) in zip(order, sizes, strict=True):
        runs.append(Run(at, place * 10, length))
        at += length + gap
    row = rising(runs)
    assert all(one.new < other.new and one.old < other.old for one, other in pairwise(row))
    weights = [
        sum(run.length for run in some)
        for count in range(len(runs) + 1)
        for some in combinations(runs, count)
        if all(one.new < other.new for one, other in pairwise(some))
    ]
    assert sum(run.length for run in row) == max(weights)
