"""What a text says of a date: by when something is to be done, or when it was."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.value import Bound, Grain, Period, StatedValue
from briefdesk.text.characters import HAN
from briefdesk.text.fold import loose

_END = re.compile("[。；！？\n]")
_COMMA = re.compile("[，,：]")
_FUTURE = re.compile(
    "将|拟|预计|预定|力争|争取|为目标|为期|目标是|最迟|计划(?:于|在|自)|尚未|尚待|有待"
)
_AIMED_BEFORE = re.compile(
    "(?:将(?:以|于|在)?|拟|预计|预定|力争|争取|计划)(?:将|在|于|自|到)? ?(?:最迟|截至)? ?$"
)
_AIMED_BEHIND = re.compile(" ?(?:之前|以前|前|内|起)?为(?:目标|期)")
_BEFORE = 8  # code points
_PAST = re.compile("已|曾|原[定拟计本]|当时|此前|过去|当初|旧|了(?!解)|为止|截至|未能|没能")
_DEADLINE = re.compile(" ?(?:为目标|为期|为限|之前|以前|前|内|底|末|完成)")
_EMPTY = re.compile(
    "为目标|为期|预计|预定|力争|争取|最迟|计划|文件指出|指出|提出|其中|同时|此外|例如|等|将|拟|以|在|于|自|从|至|起|就|的|并|也|则|由"
)
_WORDS = re.compile(f"[{HAN}A-Za-z0-9]+")
_LEAST = 6  # characters of what is said


class Statement(NamedTuple):
    """What is said of a date; ``start`` to ``end`` are the date's, ``clause`` is around it.

    ``gist`` is what is said, without the date and words that say little; ``subject`` is what of it
    stands right before the date, ``act`` what stands behind. ``is_deadline`` tells that
    it is to be done by then, ``is_aimed`` that it is planned for just then; ``is_future`` and
    ``is_past`` are how the text speaks of it.
    """

    start: int
    end: int
    period: Period
    bound: Bound
    clause: tuple[int, int]
    gist: str
    subject: str
    act: str
    is_deadline: bool
    is_aimed: bool
    is_future: bool
    is_past: bool


def statements(document: ImportedDocument, values: Sequence[StatedValue]) -> Iterator[Statement]:
    """Yield what a text says of its dates, ranges and rough ones left out, in order."""
    text = document.text
    ends = [0, *(mark.end() for mark in _END.finditer(text)), len(text)]
    dates = [value for value in values if isinstance(value.value, Period)]
    for number, stated in enumerate(dates):
        period = stated.value
        if not isinstance(period, Period) or period.grain is Grain.RANGE:
            continue
        if stated.bound is Bound.ABOUT:
            continue
        place = bisect_left(ends, stated.end)
        first, last = ends[place - 1], ends[min(place, len(ends) - 1)]
        before = dates[number - 1].end if number else 0
        after = dates[number + 1].start if number + 1 < len(dates) else last
        yield _statement(text, stated, period, (max(first, before), min(last, after)))


def _statement(
    text: str, stated: StatedValue, period: Period, limits: tuple[int, int]
) -> Statement:
    start, end = _clause(text, stated, limits)
    behind = text[stated.end : end]
    comma = _COMMA.search(text, stated.end, end)
    first = max(start, text.rfind("，", start, stated.start) + 1)
    near = text[first : comma.start() if comma else end]
    before = text[max(start, stated.start - _BEFORE) : stated.start]
    is_aimed = _AIMED_BEFORE.search(before) or _AIMED_BEHIND.match(text, stated.end)
    return Statement(
        stated.start,
        stated.end,
        period,
        stated.bound,
        (start, end),
        _gist(text[start : stated.start] + "，" + behind),
        _words(_COMMA.split(text[start : stated.start])[-1]),
        _words(behind),
        stated.bound in (Bound.BY, Bound.BEFORE) or _DEADLINE.match(behind) is not None,
        is_aimed is not None,
        _FUTURE.search(near) is not None,
        _PAST.search(near) is not None,
    )


def _clause(text: str, stated: StatedValue, limits: tuple[int, int]) -> tuple[int, int]:
    """Return what is said of a date: between its neighbours, cut where theirs begins."""
    start, end = limits
    if not _is_edge(text, start):
        comma = _COMMA.search(text, start, stated.start)
        start = comma.end() if comma else stated.start
    if not _is_edge(text, end):
        cut = max(text.rfind(mark, stated.end, end) for mark in "，、：")
        end = cut if cut >= 0 else end
    return start, end


def _is_edge(text: str, at: int) -> bool:
    return at in (0, len(text)) or _END.match(text, at - 1) is not None


def _gist(said: str) -> str:
    words = _words(said)
    return words if len(words) >= _LEAST else ""


def _words(said: str) -> str:
    return loose("".join(_WORDS.findall(_EMPTY.sub("", said))))
