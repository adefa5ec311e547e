"""Dates and periods in Chinese and Japanese: 2025年6月13日, 令和7年度末, 2023年至2025年, 同年10月.

dateparser 1.5 found in ``截至2025年10月1日（9月3日）`` the days 2025-10-01 and 2024-12-29, in
``令和7年6月13日`` the day 2013-07-06, at 12 milliseconds a sentence, and gives no positions.
"""

import re
from typing import NamedTuple

from briefdesk.model.law_number import ERAS
from briefdesk.model.value import Bound, Grain, Period
from briefdesk.text.numerals import numeral
from briefdesk.text.values import periods
from briefdesk.text.values.eras import CE, ERA_LETTERS, FISCAL, YEAR, era_year, year_of
from briefdesk.text.values.found import Context, Found

_N = "(?:[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3})"
_DAY_SIGN = "日(?!本)|号(?=[，、。至到~)-]|$)"
_RELATIONS = {
    "本": 0, "今": 0, "同": 0, "当": 0, "该": 0, "来": 1, "明": 1, "下": 1, "翌": 1, "次": 1,
    "去": -1, "昨": -1, "上": -1,
}  # fmt: skip
_RELATIVE_YEAR = "[本今来明去昨翌同当该次]年"
_RELATIVE_FISCAL = "(?:[本今来明去昨翌次同当上下该]|本财政)年度"
_MONTH = re.compile(
    rf"(?P<month>{_N})月(?!间)(?:(?P<day>{_N})(?:{_DAY_SIGN})|(?:的|の)?(?P<part>底|末|[上中下]旬|内|初))?"
)
_SAME_MONTH = re.compile(
    rf"(?P<which>[同本今来当]|该|上个|下个|先|翌)月(?:(?P<day>{_N})(?:{_DAY_SIGN})|(?P<part>底|末|[上中下]旬|内))?"
)
_DAY = re.compile(rf"(?P<day>{_N})(?:{_DAY_SIGN})(?![间内以]|程度)")
_YEAR = re.compile(rf"(?P<fiscal>{FISCAL}|{_RELATIVE_FISCAL})|(?P<year>{YEAR}|{_RELATIVE_YEAR})")
_SLOPE = re.compile(
    rf"(?P<year>{CE})(?P<sign>[-/.])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<day>[0-9]{{1,2}})(?![0-9]|[-/.][0-9])"
    rf"|(?P<iso>{CE})-(?P<isomonth>0[1-9]|1[0-2])(?![0-9]|-)"
)
_SHORT_ERA = re.compile(
    rf"(?:(?P<letter>[mtshr])|(?P<era>{'|'.join(ERAS)}))(?P<year>[0-9]{{1,2}})"
    r"(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})(?![0-9]|[-/.][0-9])"
)
_LETTER_YEAR = re.compile(r"(?P<letter>[mtshr])(?P<year>[0-9]{1,2})年(?P<fiscal>度)?")
_PART = re.compile(
    "(?:的|の)?(?:"
    "(?P<end>年底|年末|期末|底|末)(?!期)"
    "|(?P<within>内(?!容)|中(?=に))"
    "|(?P<half1>上半年|上半期|前半期?|上期)|(?P<half2>下半年|下半期|[后後]半期?|下期)"
    "|第?(?P<quarter>[1-4一二三四])(?:四半期|季度)"
    "|(?P<season>春|夏|秋|冬)(?:季|天|期)?(?![日田目叶闘节休])"
    ")"
)
_OPEN = re.compile(rf"(?P<first>{CE})年?[-~至到](?P<last>{CE})年(?P<fiscal>度)?")
_OPEN_MONTHS = re.compile(rf"(?P<first>{_N})[-~至到](?P<last>{_N})月(?!间)")
_TO = re.compile("(?:起|以来)?(?:至|到|[-~]+|から|より)")
_THERE = re.compile("まで|迄|止")
_THIS_YEAR = re.compile("年(?P<end>底|末)|年内")


class _Dated(NamedTuple):
    """A period that has been read up to ``end``; ``rough`` is a year named by a relation."""

    end: int
    period: Period
    bound: Bound = Bound.NONE
    era: str = ""
    contradicts: bool = False


def read_date(context: Context, at: int) -> Found | None:
    """Read a date or a range of dates; the years and months named are remembered."""
    years, months = context.year, context.month
    first = _open_range(context, at) or _beside_another(context, at)
    if first is None:
        context.year, context.month = years, months
        return None
    found = _to_another(context, first) if first.bound is Bound.NONE else first
    return Found(at, found.end, found.period, found.bound, found.era, found.contradicts)


def _beside_another(context: Context, at: int) -> _Dated | None:
    """Read a date, and its double in brackets: 令和7年6月13日（2025年6月13日）."""
    first = _one(context, at)
    if first is None or not context.text.startswith("(", first.end):
        return first
    year, month = context.year, context.month
    other = _one(context, first.end + 1)
    both = other is not None and bool(first.era) != bool(other.era)
    if (
        other is None
        or not both
        or not context.text.startswith(")", other.end)
        or first.period.grain is not other.period.grain
    ):
        context.year, context.month = year, month
        return first
    common = other if first.era else first
    return first._replace(
        end=other.end + 1,
        period=common.period,
        era=first.era or other.era,
        contradicts=first.period != other.period,
    )


def _one(context: Context, at: int) -> _Dated | None:
    """Read one date, whichever way it is written."""
    return (
        _sloped(context, at)
        or _of_year(context, at)
        or _of_month(context, at)
        or _of_same_month(context, at)
        or _of_this_year(context, at)
    )


def _sloped(context: Context, at: int) -> _Dated | None:
    """Read 2025-06-13, 2025/6/13, 2025.6.13, 2025-06, R7.6.13 and 令和7.6.13."""
    found = _SLOPE.match(context.text, at)
    if found is not None and found["iso"]:
        period = periods.month_of(int(found["iso"]), int(found["isomonth"]))
        return _remembered(context, _Dated(found.end(), period)) if period else None
    era = ""
    if found is not None:
        year = int(numeral(found["year"]) or 0)
    else:
        found = _SHORT_ERA.match(context.text, at)
        if found is None:
            return None
        name = found["era"] or ERA_LETTERS[found["letter"]]
        year = era_year(name, found["year"])
        era = f"{name}{int(found['year'])}"
    period = periods.day(year, int(found["month"]), int(found["day"])) if year else None
    return _remembered(context, _Dated(found.end(), period, era=era)) if period else None


def _of_year(context: Context, at: int) -> _Dated | None:
    """Read a date that begins with a year or a fiscal year."""
    found = _YEAR.match(context.text, at)
    letter = None if found else _LETTER_YEAR.match(context.text, at)
    if letter is not None:
        name = ERA_LETTERS[letter["letter"]]
        number = era_year(name, letter["year"])
        era, contradicts, end = f"{name}{int(letter['year'])}", False, letter.end()
        fiscal = bool(letter["fiscal"])
    elif found is not None:
        fiscal = found["fiscal"] is not None
        end = found.end()
        year = year_of(found.group())
        if year is not None:
            number, era, contradicts = year
        else:
            number, era, contradicts = _related(context, found.group(), fiscal=fiscal), "", False
    else:
        return None
    if not 1 <= number < 9999:
        return None
    whole = periods.fiscal_year(number) if fiscal else periods.year_period(number)
    context.year, context.month = number, 0
    if not fiscal:
        skipped = 1 if context.text.startswith(("的", "の"), end) else 0
        dated = _in_month(context, end + skipped, number)
        if dated is not None:
            return _remembered(context, dated._replace(era=era, contradicts=contradicts))
    return _part(context, _Dated(end, whole, era=era, contradicts=contradicts))


def _related(context: Context, words: str, *, fiscal: bool) -> int:
    """Return the year that 本年, 昨年度, 同年 … mean; 0 if nobody knows."""
    if words[0] not in _RELATIONS:
        return 0
    if words[0] in "同当该":
        return context.year
    if words[0] in "翌次":
        return context.year + 1 if context.year else 0
    if context.today is None:
        return 0
    this = periods.fiscal_year_at(context.today) if fiscal else context.today.year
    return this + _RELATIONS[words[0]]


def _in_month(context: Context, at: int, year: int) -> _Dated | None:
    """Read month and day of a year."""
    found = _MONTH.match(context.text, at)
    if found is None:
        return None
    return _month_part(found, year, int(numeral(found["month"]) or 0))


def _month_part(found: re.Match[str], year: int, month: int) -> _Dated | None:
    """Return the day, the part or the whole of a month."""
    whole = periods.month_of(year, month)
    if whole is None:
        return None
    if found["day"]:
        exact = periods.day(year, month, int(numeral(found["day"]) or 0))
        return _Dated(found.end(), exact or whole)  # 2月30日: the month is all it says
    part = found["part"] or ""
    if part in ("底", "末") and part:
        return _Dated(found.end(), periods.end_of(whole))
    if part.endswith("旬"):
        return _Dated(found.end(), periods.third(whole, part[0]))
    if part == "内":
        return _Dated(found.end(), whole, Bound.BY)
    return _Dated(found.end() - len(part), whole)


def _of_month(context: Context, at: int) -> _Dated | None:
    """Read 9月3日 or 9月 in the year last named, and 3日 behind such a date."""
    text = context.text
    year = context.assumed_year
    if not year or text[at - 1 : at] == "年":  # a year that is none, or unknown
        return None
    found = _in_month(context, at, year)
    if found is not None:
        return _remembered(context, found)
    day = _DAY.match(text, at) if context.month and _goes_on(text, at) else None
    if day is None:
        return None
    period = periods.day(year, context.month, int(numeral(day["day"]) or 0))
    return _Dated(day.end(), period) if period else None


_LIST = re.compile(r"(?<=[日号])(?:[、，,及和与・至到~-]|および|及び|並びに|と|から)$")


def _goes_on(text: str, at: int) -> bool:
    """Tell whether a list or a range of days goes on at a place."""
    return _LIST.search(text, max(0, at - 4), at) is not None


def _of_same_month(context: Context, at: int) -> _Dated | None:
    """Read 同月, 同月3日, 今月末, 来月."""
    found = _SAME_MONTH.match(context.text, at)
    if found is None:
        return None
    which = found["which"]
    year, month = context.year, context.month
    if which not in ("同", "该", "当", "翌"):
        if context.today is None:
            return None
        year, month = context.today.year, context.today.month
    if not year or not month:
        return None
    month += {"来": 1, "下个": 1, "翌": 1, "上个": -1, "先": -1}.get(which, 0)
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    dated = _month_part(found, year, month)
    return _remembered(context, dated) if dated else None


def _of_this_year(context: Context, at: int) -> _Dated | None:
    """Read 年内 and 年底 without a year: of the year of writing."""
    found = _THIS_YEAR.match(context.text, at)
    if found is None or context.today is None:
        return None
    if at and context.text[at - 1] in "0123456789一两二三四五六七八九十数几每毎近多":
        return None
    whole = periods.year_period(context.today.year)
    if found["end"]:
        return _Dated(found.end(), periods.end_of(whole))
    return _Dated(found.end(), whole, Bound.BY)


def _part(context: Context, whole: _Dated) -> _Dated:
    """Read what part of a year is meant: 末, 上半期, 夏季."""
    found = _PART.match(context.text, whole.end)
    if found is None:
        return whole
    year = whole.period
    bound = Bound.NONE
    if found["end"]:
        period = periods.end_of(year)
    elif found["within"]:
        period, bound = year, Bound.BY
    elif found["quarter"]:
        period = periods.quarter(year, int(numeral(found["quarter"]) or 1))
    elif found["season"]:
        period = periods.season(year.first.year, found["season"])
    else:
        period = periods.half(year, 1 if found["half1"] else 2)
    return whole._replace(end=found.end(), period=period, bound=bound)


def _open_range(context: Context, at: int) -> _Dated | None:
    """Read 2023~2025年 and 4~6月, whose first part has no sign of its own."""
    found = _OPEN.match(context.text, at)
    if found is not None:
        kind = periods.fiscal_year if found["fiscal"] else periods.year_period
        first, last = (int(numeral(found[name]) or 0) for name in ("first", "last"))
        span = periods.between(kind(first), kind(last))
        context.year, context.month = last, 0
        return _Dated(found.end(), span) if span else None
    found = _OPEN_MONTHS.match(context.text, at)
    year = context.assumed_year
    if found is None or not year:
        return None
    months = [periods.month_of(year, int(numeral(found[name]) or 0)) for name in ("first", "last")]
    span = periods.between(months[0], months[1]) if months[0] and months[1] else None
    return _Dated(found.end(), span) if span else None


def _to_another(context: Context, first: _Dated) -> _Dated:
    """Read the second half of a range, if there is one."""
    text = context.text
    joint = _TO.match(text, first.end)
    if joint is None:
        return first
    year, month = context.year, context.month
    if not context.month:
        context.month = first.period.last.month
    last = _one(context, joint.end())
    if last is None:
        number = _DAY.match(text, joint.end())
        exact = (
            periods.day(year, month, int(numeral(number["day"]) or 0)) if month and number else None
        )
        last = _Dated(number.end(), exact) if number and exact else None
    span = periods.between(first.period, last.period) if last else None
    if last is None or span is None:
        context.year, context.month = year, month
        return first
    there = _THERE.match(text, last.end)
    return first._replace(
        end=there.end() if there else last.end,
        period=span,
        era=first.era or last.era,
        contradicts=first.contradicts or last.contradicts,
    )


def _remembered(context: Context, dated: _Dated) -> _Dated:
    """Keep year and month for the dates that follow."""
    if dated.period.grain in (Grain.DAY, Grain.MONTH):
        context.year, context.month = dated.period.last.year, dated.period.last.month
    return dated
