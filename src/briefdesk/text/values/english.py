"""Dates and periods in English: 13 June 2025, end of FY2025, summer 2026, from 2023 to 2025."""

import re

from briefdesk.model.value import Period
from briefdesk.text.values import periods
from briefdesk.text.values.eras import era_year
from briefdesk.text.values.found import Context, Found
from briefdesk.text.values.units import UNIT

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NAME = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_Y = r"(?:(?:1[6-9]|20|21)[0-9]{2})(?![0-9])"
_D = r"[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])"
_DAY = re.compile(
    rf"(?:(?P<d1>{_D})(?: day)?(?: of)? (?P<m1>{_NAME})\b\.?(?:,? (?P<y1>{_Y}))?"
    rf"|(?P<m2>{_NAME})\b\.? (?P<d2>{_D})(?:,? (?P<y2>{_Y}))?)(?![0-9a-z])",
    re.ASCII,
)
_MONTH = re.compile(rf"(?P<month>{_NAME})\b\.?(?: of|,)? (?P<year>{_Y})", re.ASCII)
_FISCAL = re.compile(rf"(?:fy|fiscal(?: year)?) ?(?P<year>{_Y})")
_REIWA = re.compile(r"(?P<era>meiji|taisho|showa|heisei|reiwa) (?P<year>[0-9]{1,2})(?![0-9])")
_ERAS = {"meiji": "明治", "taisho": "大正", "showa": "昭和", "heisei": "平成", "reiwa": "令和"}
_SEASON = re.compile(rf"(?P<season>spring|summer|autumn|fall|winter)(?: of| in)? (?P<year>{_Y})")
_SEASONS = {"spring": "春", "summer": "夏", "autumn": "秋", "fall": "秋", "winter": "冬"}
_HALF = re.compile(
    r"(?P<which>first|second|latter|1st|2nd) half of (?P<fiscal>fy ?|fiscal (?:year )?)?"
    rf"(?P<year>{_Y})"
)
_QUARTER = re.compile(rf"q(?P<number>[1-4])(?: of)? (?P<fiscal>fy ?)?(?P<year>{_Y})")
_END = re.compile(r"(?:end of |year-end |late )")
_YEAR = re.compile(rf"(?P<word>(?:the )?year )?(?P<year>{_Y})")
_ALONE = re.compile(
    r"(?:\b(?:in|by|since|from|until|till|through|during|before|after|of|year|and|to|between"
    r"|than|around|about|early|mid|late)|[(\[]) ?$",
    re.ASCII,
)
_COUNTED = re.compile(rf" ?(?:{UNIT}|[./-][0-9])|[%/一-鿿ぁ-んァ-ヶ]", re.ASCII)
_TO = re.compile(r" ?(?:-|~) ?| (?:to|through|until|and) ")
_MONTHS_OF = re.compile(
    rf"(?P<first>{_NAME})(?: ?- ?| (?:to|through|and) )(?P<last>{_NAME})\b,? (?P<year>{_Y})",
    re.ASCII,
)


def read_english_date(context: Context, at: int) -> Found | None:
    """Read a date or a range of dates in English."""
    months = _MONTHS_OF.match(context.text, at)
    if months is not None:
        first, last = (
            periods.month_of(int(months["year"]), _number(months[name]))
            for name in ("first", "last")
        )
        span = periods.between(first, last) if first and last else None
        return Found(at, months.end(), span) if span else None
    found = _one(context, at, joined=False)
    if found is None:
        return None
    joint = _TO.match(context.text, found.end)
    last_one = _one(context, joint.end(), joined=True) if joint else None
    if joint and joint.group() == " and " and not _between(context, at):
        return found
    if (
        last_one is None
        or not isinstance(last_one.value, Period)
        or not isinstance(found.value, Period)
    ):
        return found
    span = periods.between(found.value, last_one.value)
    return Found(at, last_one.end, span) if span else found


def _between(context: Context, at: int) -> bool:
    return context.text.endswith("between ", 0, at)


def _one(context: Context, at: int, *, joined: bool) -> Found | None:
    text = context.text
    end = _END.match(text, at)
    found = _named(context, end.end() if end else at)
    if found is None:
        found = _plain_year(context, end.end() if end else at, joined=joined or end is not None)
    if found is None or end is None or not isinstance(found.value, Period):
        return found if end is None else None
    return found._replace(start=at, value=periods.end_of(found.value))


def _named(context: Context, at: int) -> Found | None:
    """Read what has a word beside its numbers."""
    text = context.text
    day = _DAY.match(text, at)
    if day is not None:
        year = int(day["y1"] or day["y2"] or context.assumed_year)
        number = int(re.sub("[a-z]", "", day["d1"] or day["d2"]))
        exact = periods.day(year, _number(day["m1"] or day["m2"]), number) if year else None
        if exact is not None:
            context.year, context.month = exact.last.year, exact.last.month
            return Found(at, day.end(), exact)
    month = _MONTH.match(text, at)
    if month is not None:
        whole = periods.month_of(int(month["year"]), _number(month["month"]))
        if whole is None:
            return None
        context.year, context.month = whole.last.year, whole.last.month
        return Found(at, month.end(), whole)
    return _part_of_year(context, at)


def _part_of_year(context: Context, at: int) -> Found | None:
    text = context.text
    fiscal = _FISCAL.match(text, at)
    if fiscal is not None:
        return Found(at, fiscal.end(), periods.fiscal_year(int(fiscal["year"])))
    season = _SEASON.match(text, at)
    if season is not None:
        found = periods.season(int(season["year"]), _SEASONS[season["season"]])
        return Found(at, season.end(), found)
    half = _HALF.match(text, at)
    if half is not None:
        which = 1 if half["which"] in ("first", "1st") else 2
        return Found(at, half.end(), periods.half(_whole(half), which))
    quarter = _QUARTER.match(text, at)
    if quarter is not None:
        found = periods.quarter(_whole(quarter), int(quarter["number"]))
        return Found(at, quarter.end(), found)
    era = _REIWA.match(text, at)
    if era is not None:
        name = _ERAS[era["era"]]
        year = era_year(name, era["year"])
        if year:
            return Found(at, era.end(), periods.year_period(year), era=f"{name}{int(era['year'])}")
    return None


def _plain_year(context: Context, at: int, *, joined: bool) -> Found | None:
    """Read a year without a word of its own: in 2025; of 2023-2025 both."""
    text = context.text
    year = _YEAR.match(text, at)
    if year is None:
        return None
    before = text[max(0, at - 9) : at]
    ranged = re.compile(rf" ?[-~] ?{_Y}").match(text, year.end())
    if not joined and not ranged and not year["word"] and not _ALONE.search(before):
        return None
    if not ranged and not joined and not year["word"] and _COUNTED.match(text, year.end()):
        return None
    context.year, context.month = int(year["year"]), 0
    return Found(at, year.end(), periods.year_period(context.year))


def _whole(found: re.Match[str]) -> Period:
    year = int(found["year"])
    return periods.fiscal_year(year) if found["fiscal"] else periods.year_period(year)


def _number(name: str) -> int:
    return next(number for number, full in enumerate(MONTHS, 1) if full.startswith(name[:3]))
