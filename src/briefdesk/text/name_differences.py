"""Do two names that differ a little name one thing?"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from briefdesk.text.fold import loose
from briefdesk.text.word_pairs import are_apart, are_synonyms, makes_another

ALIKE = 0.7  # share of the pairs of characters that both have
_ABOUT = re.compile("^(?:关于|有关|对于|就)(?:对|于)?|^对")
_LINKS = "与和及跟暨以的之等"
_NUMBER = re.compile(
    "[0-9]+|第?[一二三四五六七八九十百]+(?=[次号條条部分期章类级阶届批轮项步季])|[甲乙丙丁]"
)
_DERIVED = re.compile(
    "(?:施行令|施行规则|施行细则|实施细则|修正案|修订案|修正法|补充|附则|草案|解说|问答|Q&A)$"
)
_COMMON = 60  # essences that hold one pair of characters
_SEEN = 2  # times as many pairs as were counted may be common
_LONGEST = 4  # characters that one name may have and the other not, or has another word for


class Difference(StrEnum):
    """What parts two names: ``WORDING``, what sets things ``APART``, or an ``UNCLEAR`` word."""

    WORDING = "wording"
    UNCLEAR = "unclear"
    APART = "apart"


def dice(one: str, other: str) -> float:
    """Return how alike two keys are: 0 to 1, by the pairs of characters that both have."""
    first, second = Counter(_pairs(one)), Counter(_pairs(other))
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else float(one == other)


@lru_cache(maxsize=1 << 13)
def essence(name: str) -> str:
    """Return what of a name is compared: its key without what says that it is about a thing."""
    return _ABOUT.sub("", loose(name))


def alike(essences: Sequence[str], least: float) -> Iterator[tuple[int, int]]:
    """Yield the pairs of unequal essences, by their numbers, that are at least so alike.

    A pair of characters that very many have tells nothing.
    """
    by_pair: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(essences):
        common: Counter[int] = Counter()
        for pair in set(_pairs(one)):
            holders = by_pair[pair]
            if len(holders) < _COMMON:
                common.update(holders)
            holders.append(number)
        for other, count in sorted(common.items()):
            longest = max(len(one), len(essences[other])) - 1
            is_near = 2 * _SEEN * count >= least * longest and one != essences[other]
            if is_near and dice(one, essences[other]) >= least:
                yield other, number


def numbers(name: str) -> Counter[str]:
    """Return the numbers in a name or sentence, and how often each is there."""
    return Counter(_NUMBER.findall(name))


def difference(one: str, other: str) -> Difference:
    """Return what parts two essences.

    Numbers tell things apart, contrary words, other kinds of document, what they begin with, and
    what derives from a law.
    """
    if numbers(one) != numbers(other):
        return Difference.APART
    if bool(_DERIVED.search(one)) != bool(_DERIVED.search(other)):
        return Difference.APART
    if one in other or other in one:
        return Difference.APART
    found = [_difference(one, other, *steps) for steps in _steps(one, other)]
    if Difference.APART in found or found.count(Difference.UNCLEAR) > 1:
        return Difference.APART
    return Difference.UNCLEAR if Difference.UNCLEAR in found else Difference.WORDING


def says_more(one: str, other: str) -> bool:
    """Tell whether two sayings differ only by what one of them adds, and by wording."""
    return all(
        first[0] == first[1]
        or second[0] == second[1]
        or _difference(one, other, first, second) is Difference.WORDING
        for first, second in _steps(one, other)
    )


def _steps(one: str, other: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the ranges in which two texts differ."""
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            yield (a, b), (c, d)


def _difference(
    one: str, other: str, first: tuple[int, int], second: tuple[int, int]
) -> Difference:
    """Return what a range of one text and that which stands there in the other make."""
    left, right = one[slice(*first)], other[slice(*second)]
    begins = first[0] == second[0] == 0
    if not left or not right:
        plus = (left or right).strip(_LINKS)
        is_wording = not plus or (len(plus) <= _LONGEST and not begins and not makes_another(plus))
        return Difference.WORDING if is_wording else Difference.APART
    words = (_word(one, *first), _word(other, *second))
    if are_synonyms(*words) or not left.strip(_LINKS) or not right.strip(_LINKS):
        return Difference.WORDING
    if are_apart(*words):
        return Difference.APART
    if len(left) == len(right) == 1:
        return Difference.WORDING
    ends = first[1] == len(one) and second[1] == len(other)
    is_long = max(len(left), len(right)) > _LONGEST
    return Difference.APART if begins or ends or is_long else Difference.UNCLEAR


def _word(name: str, start: int, end: int) -> str:
    """Return a changed stretch with a character more on each side."""
    return name[max(0, start - 1) : end + 1]


def _pairs(key: str) -> list[str]:
    return [key[at : at + 2] for at in range(len(key) - 1)]
