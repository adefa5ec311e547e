"""The days of a year, a fiscal year, a half, a season, a month."""

from calendar import monthrange
from datetime import date, timedelta

from briefdesk.model.value import Grain, Period

_SEASONS = {"春": 3, "夏": 6, "秋": 9, "冬": 12}


def day(year: int, month: int, number: int) -> Period | None:
    """Return a day; None where the calendar does not have it."""
    if not (1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    found = date(year, month, number)
    return Period(found, found)


def month_of(year: int, month: int) -> Period | None:
    """Return a month; None where there is none."""
    if not 1 <= month <= 12:
        return None
    return Period(date(year, month, 1), _last(year, month), Grain.MONTH)


def year_period(year: int) -> Period:
    """Return a calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31), Grain.YEAR)


def fiscal_year(year: int) -> Period:
    """Return the Japanese fiscal year that begins on 1 April of a year."""
    return Period(date(year, 4, 1), date(year + 1, 3, 31), Grain.FISCAL_YEAR)


def fiscal_year_at(today: date) -> int:
    """Return the fiscal year in which a day lies."""
    return today.year if today.month >= 4 else today.year - 1


def end_of(period: Period) -> Period:
    """Return the last day of a period: 年底, 月末."""
    return Period(period.last, period.last)


def half(period: Period, number: int) -> Period:
    """Return the first or second half of a year."""
    return months_of(period, 6 * number - 6, 6, Grain.HALF)


def quarter(period: Period, number: int) -> Period:
    """Return a quarter of a year, from 1 to 4."""
    return months_of(period, 3 * number - 3, 3, Grain.RANGE)


def season(year: int, name: str) -> Period:
    """Return a season by its first sign (春 夏 秋 冬); winter ends in the year that follows."""
    return months_of(year_period(year), _SEASONS[name] - 1, 3, Grain.SEASON)


def third(period: Period, name: str) -> Period:
    """Return 上旬, 中旬 or 下旬 of a month, by its first sign."""
    first = {"上": 1, "中": 11, "下": 21}[name]
    last = {"上": 10, "中": 20, "下": period.last.day}[name]
    return Period(period.first.replace(day=first), period.first.replace(day=last), Grain.RANGE)


def months_of(period: Period, skipped: int, count: int, grain: Grain) -> Period:
    """Return some months, counted from the first one of a period."""
    start = period.first.month - 1 + skipped
    end = start + count - 1
    first = date(period.first.year + start // 12, start % 12 + 1, 1)
    return Period(first, _last(period.first.year + end // 12, end % 12 + 1), grain)


def between(first: Period, last: Period) -> Period | None:
    """Return the days from one period to another; None where they run backwards."""
    if last.last < first.first:
        return None
    return Period(first.first, last.last, Grain.RANGE)


def before(moment: date) -> date:
    """Return the day before, or the same where the calendar begins."""
    return moment - timedelta(days=1) if moment > date.min else moment


def after(moment: date) -> date:
    """Return the day after, or the same where the calendar ends."""
    return moment + timedelta(days=1) if moment < date.max else moment


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
