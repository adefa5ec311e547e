"""Values of the original that the translation states otherwise, or not at all."""

import re
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from briefdesk.model.progress import Progress, reported, unheard
from briefdesk.model.span import Span
from briefdesk.model.value import Bound, Grain, LawNo, Locator, Period, Quantity, StatedValue
from briefdesk.text.bilingual.beside import Beside, Linked, Side
from briefdesk.text.impossible_dates import impossible_dates
from briefdesk.text.values import equal

_SMALL = 10  # numbers below it are often no more than words: 一部, 三つ, 1回
_LEVEL = re.compile("[条款项項号號目]")
_RELATIVE = re.compile("[翌前次同当今本来去上下该先昨明]")
_NEGATED = re.compile("[^。，、]{0,8}(?:ない|なけ|ず|ぬ)")
_LIMITS = (Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN)
_BEFORE, _AFTER = (Bound.BY, Bound.BEFORE), (Bound.FROM, Bound.AFTER)


class How(Enum):
    """In which way a value differs."""

    VALUE = auto()
    UNIT = auto()
    BOUND = auto()
    DROPPED = auto()


class Differing(NamedTuple):
    """A value of the original, and what the translation states for it, None if nothing.

    A date that no calendar has is no value, but a place.
    """

    link: Linked
    how: How
    original: StatedValue
    translation: StatedValue | Span | None


def differing(beside: Beside, progress: Progress = unheard) -> Iterator[Differing]:
    """Yield the values that differ, in the order of the translation.

    Values are compared as such, whatever their script: 3万 is 30,000, 令和7年 is 2025 年. Those
    within a recognised term belong to its name; 翌年 and its kin depend on what is around them.
    Raises what ``progress`` raises.
    """
    for link in reported(beside.linked, progress, len(beside.linked)):
        theirs = list(_stated(beside.original, link.original))
        if theirs:
            ours = list(_stated(beside.translation, (*link.translation, *link.beside)))
            yield from _compared(beside, link, ours, theirs)


def _stated(side: Side, spans: tuple[Span, ...]) -> Iterator[StatedValue]:
    """Yield the values of sentences that stand for themselves."""
    seen = side.seen(spans)
    for one in side.values(spans):
        words = side.document.text[one.start : one.end]
        if isinstance(one.value, Locator) and not one.value.article:
            continue
        if not _RELATIVE.match(words) and not any(
            term.start <= one.start and one.end <= term.end for term in seen
        ):
            yield one


def _compared(
    beside: Beside, link: Linked, ours: list[StatedValue], theirs: list[StatedValue]
) -> Iterator[Differing]:
    def are_equal(one: StatedValue, other: StatedValue) -> bool:
        return _are_equal(beside, one, other)

    for one, other in _matched(ours, theirs, are_equal):
        if _is_against(beside, one, other):
            yield Differing(link, How.BOUND, other, one)
    if not theirs:
        return
    around = beside.translation.values(link.around)
    there = [
        other
        for other in beside.original.values(link.original_around)
        if not any(are_equal(one, other) for one in around)
    ]
    ours = [one for one in ours if not any(are_equal(one, other) for other in there)]
    for one, other in _matched(ours, theirs, _have_other_units):
        yield Differing(link, How.UNIT, other, one)
    for one, other in _matched(ours, theirs, _are_of_a_kind):
        yield Differing(link, How.VALUE, other, one)
    for place, other in _no_dates(beside, link, theirs):
        yield Differing(link, How.VALUE, other, place)
    here = beside.translation.values((*link.translation, *link.around))
    for other in theirs:
        if _must_be_there(beside, other) and not any(are_equal(one, other) for one in here):
            yield Differing(link, How.DROPPED, other, None)


def _no_dates(
    beside: Beside, link: Linked, theirs: list[StatedValue]
) -> Iterator[tuple[Span, StatedValue]]:
    """Yield the dates of the translation that there are not, with the days of the original that
    they stand for, which are taken out of its values.
    """
    days = [one for one in theirs if isinstance(one.value, Period) and one.value.grain is Grain.DAY]
    if not days:
        return
    text = beside.translation.document.text
    for span in link.translation:
        for one in impossible_dates(text[span.start : span.end]):
            if days:
                day = days.pop(0)
                theirs.remove(day)
                yield Span(span.start + one.start, span.start + one.end), day


def _matched(
    ours: list[StatedValue],
    theirs: list[StatedValue],
    test: Callable[[StatedValue, StatedValue], bool],
) -> list[tuple[StatedValue, StatedValue]]:
    """Take the values that go together out of both lists, and return them."""
    found = []
    for other in list(theirs):
        one = next((one for one in ours if test(one, other)), None)
        if one is not None:
            ours.remove(one)
            theirs.remove(other)
            found.append((one, other))
    return found


def _are_equal(beside: Beside, one: StatedValue, other: StatedValue) -> bool:
    """Tell whether two values are equal as far as both are printed."""
    ours, theirs = one.value, other.value
    if isinstance(ours, Locator) and isinstance(theirs, Locator) and _clash(beside, one, other):
        return False
    if equal(ours, theirs):
        return True
    if isinstance(ours, Quantity) and isinstance(theirs, Quantity):
        is_open = any(not unit or unit.startswith("nth") for unit in (ours.unit, theirs.unit))
        if (ours.low, ours.high) == (theirs.low, theirs.high):
            return is_open
        ends = {ours.low, ours.high} & {theirs.low, theirs.high}
        return bool(ends) and (ours.low < ours.high) != (theirs.low < theirs.high)
    if isinstance(ours, Period) and isinstance(theirs, Period):
        ranges = [period for period in (ours, theirs) if period.grain is Grain.RANGE]
        if len(ranges) == 1 and (ours.first == theirs.first or ours.last == theirs.last):
            return True  # one side names the ends of a range one after the other
        printed = (
            beside.translation.document.text[one.start : one.end],
            beside.original.document.text[other.start : other.end],
        )
        if any("年" not in words for words in printed):
            return _days(ours) == _days(theirs)
    if isinstance(ours, Locator) and isinstance(theirs, Locator):
        here = _own_numbers(beside.translation, one, ours)
        return here == _own_numbers(beside.original, other, theirs)
    return False


def _clash(beside: Beside, one: StatedValue, other: StatedValue) -> bool:
    """Tell whether two places name different units of a law: 款 is 項, 项 is 号.

    Who writes 项 for 項 throughout means it so; beside 款 it is a slip.
    """
    ours, theirs = beside.translation.document.text, beside.original.document.text
    here = _LEVEL.findall(ours, one.start, one.end)
    there = _LEVEL.findall(theirs, other.start, other.end)
    if not here or not there:
        return False
    if here[-1] == "款":
        return there[-1] in "号號"
    return here[-1] == "项" and there[-1] in "項项" and "款" in ours


def _own_numbers(side: Side, place: StatedValue, value: Locator) -> list[str]:
    """Return the numbers that a place in a law prints itself: of 第2項第5号、第6号 the last has 6.

    What it takes over from the place before it was compared there.
    """
    printed = _LEVEL.findall(side.document.text, place.start, place.end)
    numbers = [one for one in (value.article, value.paragraph, value.item) if one]
    return numbers[-len(printed) :]


def _days(period: Period) -> tuple[int, ...]:
    """Return the days of a period in any year."""
    return (period.first.month, period.first.day, period.last.month, period.last.day)


def _is_against(beside: Beside, one: StatedValue, other: StatedValue) -> bool:
    """Tell whether the bounds of equal values exclude each other: 以上 and 超, 以前 and 以后.

    What is denied behind the value (超えない) is left to the reader.
    """
    if isinstance(one.value, Period):
        return (one.bound in _BEFORE and other.bound in _AFTER) or (
            one.bound in _AFTER and other.bound in _BEFORE
        )
    if one.bound == other.bound or not {one.bound, other.bound} <= set(_LIMITS):
        return False
    return _NEGATED.match(beside.original.document.text, other.end) is None


def _have_other_units(one: StatedValue, other: StatedValue) -> bool:
    ours, theirs = one.value, other.value
    return (
        isinstance(ours, Quantity)
        and isinstance(theirs, Quantity)
        and (ours.low, ours.high) == (theirs.low, theirs.high)
        and ours.high >= _SMALL
    )


def _are_of_a_kind(one: StatedValue, other: StatedValue) -> bool:
    """Tell whether one value was written for the other."""
    ours, theirs = one.value, other.value
    if isinstance(ours, Quantity) and isinstance(theirs, Quantity):
        return ours.unit == theirs.unit and bool(ours.unit)
    if isinstance(ours, Period) and isinstance(theirs, Period):
        return ours.grain == theirs.grain
    return any(isinstance(ours, kind) and isinstance(theirs, kind) for kind in (LawNo, Locator))


def _must_be_there(beside: Beside, value: StatedValue) -> bool:
    """Tell whether a translation has to state a value of the original."""
    one = value.value
    words = beside.original.document.text[value.start : value.end]
    if isinstance(one, Quantity):
        has_digits = any(char.isdecimal() for char in words)
        return has_digits and one.high >= _SMALL
    if isinstance(one, Period):
        return one.grain in (Grain.DAY, Grain.MONTH)
    return isinstance(one, LawNo)
