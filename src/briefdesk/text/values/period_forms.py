"""The ways in which a language writes a period."""

from calendar import monthrange
from collections.abc import Iterator

from briefdesk.model.eras import ERAS
from briefdesk.model.value import Grain, Period
from briefdesk.text.numerals import in_han, in_positions
from briefdesk.text.values import periods
from briefdesk.text.values.english import MONTHS
from briefdesk.text.values.eras import eras_of

WIDE = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}
"""Digits to full-width ones, for ``str.translate``."""
_SEASONS = {
    3: ("春季", "春", "spring"),
    6: ("夏季", "夏", "summer"),
    9: ("秋季", "秋", "autumn"),
    12: ("冬季", "冬", "winter"),
}


def period_forms(value: Period, lang: str) -> Iterator[str]:
    """Yield the ways to write a period, the usual one first."""
    first = value.first
    if value.grain is Grain.RANGE:
        yield from _range(value, lang)
    elif value.grain is Grain.DAY:
        yield from _day(value, lang)
    elif lang == "en":
        yield from _english_period(value)
    else:
        fiscal = value.grain is Grain.FISCAL_YEAR or _is_fiscal_half(value)
        year = first.year - 1 if fiscal and first.month < 4 else first.year
        for name in _years(year, lang, "年度" if fiscal else "年"):
            yield name + _part(value, lang)


def _part(value: Period, lang: str) -> str:
    """Return what follows the year in the name of a period."""
    chinese = lang == "zh"
    if value.grain is Grain.MONTH:
        return f"{value.first.month}月"
    if value.grain is Grain.SEASON:
        return _SEASONS[value.first.month][0 if chinese else 1]
    if value.grain is Grain.HALF:
        second = value.first.month in (7, 10)
        word = "下半" if second else "上半"
        return word + ("年" if chinese and not _is_fiscal_half(value) else "期")
    return ""


def _is_fiscal_half(value: Period) -> bool:
    return value.grain is Grain.HALF and value.first.month in (4, 10)


def _years(year: int, lang: str, sign: str = "年") -> Iterator[str]:
    """Yield the names of a year or of a fiscal year."""
    yield f"{year}{sign}"
    yield f"{year} {sign}"
    for era in eras_of(year)[:1]:
        name = next(name for name in ERAS if era.startswith(name))
        number = int(era.removeprefix(name))
        yield f"{era}{sign}"
        yield f"{name}{'元' if number == 1 else in_han(number)}{sign}"
        yield f"{era}{sign}（{year}{sign}）"
        yield f"{year}{sign}（{era}{sign}）"
        yield f"{era}（{year}）{sign}"
    yield f"{in_positions(year)}{sign}" if lang == "zh" else f"{year}{sign}".translate(WIDE)


def _day(value: Period, lang: str) -> Iterator[str]:
    day = value.first
    if lang == "en":
        name = MONTHS[day.month - 1].capitalize()
        yield f"{day.day} {name} {day.year}"
        yield f"{name} {day.day}, {day.year}"
        yield f"{day.day}{suffix(day.day)} of {name} {day.year}"
        yield day.isoformat()
        return
    for year in _years(day.year, lang):
        yield f"{year}{day.month}月{day.day}日"
    yield f"{day.year} 年 {day.month} 月 {day.day} 日"
    yield f"{in_positions(day.year)}年{in_han(day.month)}月{in_han(day.day)}日"
    yield day.isoformat()
    yield f"{day.year}/{day.month}/{day.day}"
    if day.day == monthrange(day.year, day.month)[1]:
        yield f"{day.year}年{day.month}月{'底' if lang == 'zh' else '末'}"


def _english_period(value: Period) -> Iterator[str]:
    year = value.first.year
    if value.grain is Grain.MONTH:
        yield f"{MONTHS[value.first.month - 1].capitalize()} {year}"
    elif value.grain is Grain.SEASON:
        yield f"{_SEASONS[value.first.month][2]} {year}"
        yield f"{_SEASONS[value.first.month][2]} of {year}"
    elif value.grain is Grain.FISCAL_YEAR:
        yield f"fiscal year {year}"
        yield f"FY{year}"
        yield f"FY {year}"
    elif value.grain is Grain.HALF:
        fiscal = "FY" if value.first.month in (4, 10) else ""
        yield f"{'second' if value.first.month in (7, 10) else 'first'} half of {fiscal}{year}"
    else:
        yield f"the year {year}"


def _range(value: Period, lang: str) -> Iterator[str]:
    """Yield a range by years, months or days, whichever its ends allow."""
    first, last = value.first, value.last
    ends = [Period(first, first), Period(last, last)]
    months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if months:
        ends = [_month(first.year, first.month), _month(last.year, last.month)]
        if (first.month, last.month) == (1, 12):
            ends = [periods.year_period(first.year), periods.year_period(last.year)]
    left, right = (next(period_forms(end, lang)) for end in ends)
    if lang == "en":
        if ends[0].grain is Grain.YEAR:
            yield f"{first.year}–{last.year}"
        else:
            yield f"{left} to {right}"
        return
    joints = ("至", "～", "-") if lang == "zh" else ("から", "～")
    for joint in joints:
        yield left + joint + right + ("まで" if joint == "から" else "")


def _month(year: int, month: int) -> Period:
    days = monthrange(year, month)[1]
    first = periods.day(year, month, 1)
    last = periods.day(year, month, days)
    if first is None or last is None:
        raise AssertionError(f"no month {month} in {year}")
    return Period(first.first, last.last, Grain.MONTH)


def suffix(number: int) -> str:
    """Return the ending of an English ordinal."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
