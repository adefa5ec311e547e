"""Dates that no calendar has, and days of the week that are others."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from briefdesk.model.eras import ERAS
from briefdesk.model.value import Grain, Period, StatedValue

_DATE = re.compile(
    rf"(?<![0-9.])(?:(?:(?P<era>{'|'.join(ERAS)}) ?)?(?P<year>[0-9]{{1,4}}) ?年 ?)?"
    r"(?P<month>[0-9]{1,2}) ?月(?: ?(?P<day>[0-9]{1,3}) ?[日号號])?"
)
_ISO = re.compile(
    r"(?<![0-9/.-])(?P<year>[12][0-9]{3})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?![0-9/.-])"
)
_WEEKDAY = re.compile(
    "[（(](?:星期|周|礼拜)?([一二三四五六日天])(?:曜日)?[）)]|，?(?:星期|周)([一二三四五六日天])"
)
_DAYS = "一二三四五六日"
_ANY_LEAP = 2024
_A_YEAR = timedelta(days=366)
_LATE = 7  # the first month of the second half of a year
_AT_ONCE = 1 << 15  # code points, about, that are looked through at a time
_GAP = 30  # code points between the ends of a range
_TO = re.compile(" ?(?:（[^（）]{0,20}）)? ?(?:至|到|—|――|–|－|-|~|～|〜) ?")


_OPENS = re.compile(" ?[（(](?:即|也即|亦即)? ?")
_CLOSES = re.compile("(?:前|之前|以前|止)?[）)]")


class Faulty(NamedTuple):
    """A place and what is right there instead, empty where nobody can tell."""

    start: int
    end: int
    right: str = ""


def impossible_dates(text: str) -> Iterator[Faulty]:
    """Yield days and months that there are not: 2 月 30 日, 13 月."""
    for form in (_DATE, _ISO):
        for found in _found(form, text):
            month, day = int(found["month"]), int(found["day"] or 1)
            year = int(found["year"] or _ANY_LEAP)
            if form is _DATE and found["era"]:
                year += ERAS[found["era"]]
            is_counted = form is _DATE and not found["year"] and not found["day"]  # 18 月大
            if is_counted or not 1 <= year <= 9999:
                continue
            if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
                yield Faulty(*found.span())


def _found(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the places of a form that sees no line end; other threads run between many lines."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _AT_ONCE) + 1 or len(text)
        yield from form.finditer(text, start, end)
        start = end


def wrong_weekdays(text: str, values: Sequence[StatedValue]) -> Iterator[Faulty]:
    """Yield the days of the week beside dates that fell on others."""
    for stated in values:
        if not isinstance(stated.value, Period) or stated.value.grain is not Grain.DAY:
            continue
        told = _WEEKDAY.match(text, stated.end)
        if told is None:
            continue
        group = 1 if told[1] else 2
        right = _DAYS[stated.value.first.weekday()]
        if told[group].replace("天", "日") != right:
            yield Faulty(*told.span(group), right)


def backward_ranges(text: str, values: Sequence[StatedValue]) -> Iterator[tuple[Faulty, bool]]:
    """Yield ranges that end before they begin; whether the end names its own year.

    Where it does not, the next year may be meant: 2025 年 12 月至 3 月; where neither does and they
    go over the end of a year, it is.
    """
    for before, after in pairwise(values):
        first, last = before.value, after.value
        if not isinstance(first, Period) or not isinstance(last, Period):
            continue
        if first.first <= last.last or after.start - before.end > _GAP:
            continue
        joined = _TO.match(text, before.end)
        if joined is not None and joined.end() >= after.start:
            named = text[max(after.start, joined.end()) : after.end]
            has_year = "年" in named and re.search("[0-9元]", named) is not None
            goes_over = "年" not in text[before.start : before.end] and (
                first.first.month >= _LATE > last.last.month
            )
            if has_year or (not goes_over and first.first - last.last < _A_YEAR):
                yield Faulty(before.start, after.end), has_year


def misread_fiscal_years(
    text: str, values: Sequence[StatedValue]
) -> Iterator[tuple[tuple[StatedValue, Period], tuple[StatedValue, Period]]]:
    """Yield fiscal years, or their ends, with a date in brackets behind that is none of their days:
    2025 年度末（2025 年 12 月 31 日）; or the other way round. Each comes with its days.
    """
    for one, other in pairwise(values):
        first, second = one.value, other.value
        if not isinstance(first, Period) or not isinstance(second, Period):
            continue
        are_fiscal = ["年度" in text[each.start : each.end] for each in (one, other)]
        opened = _OPENS.match(text, one.end)
        if are_fiscal[0] is not are_fiscal[1] and opened and opened.end() == other.start:
            apart = first.last < second.first or second.last < first.first
            if apart and _CLOSES.match(text, other.end):
                yield (one, first), (other, second)
