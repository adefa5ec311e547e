"""Dates that cannot be, milestones with two dates, and what was to come and is past by now."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.language import known_language
from briefdesk.model.progress import part_of
from briefdesk.model.value import Bound, Grain, Period, StatedValue
from briefdesk.phrases import phrase
from briefdesk.text.dated_statements import Statement, statements
from briefdesk.text.document_values import document_values, written_on
from briefdesk.text.era_dates import dates_outside_eras
from briefdesk.text.fold import loose
from briefdesk.text.impossible_dates import (
    Faulty,
    backward_ranges,
    impossible_dates,
    misread_fiscal_years,
    wrong_weekdays,
)
from briefdesk.text.links import find_urls
from briefdesk.text.name_differences import alike, dice, numbers, says_more
from briefdesk.text.stretches import Stretches
from briefdesk.text.values.eras import eras_of
from briefdesk.text.year_styles import YearStyle, named_years

_ID = "date-deadline"
_NO_DAY = phrase("checks", "There is no such date: “{date}”.")
_NO_ERA = phrase("checks", "Its era did not have this date: “{date}”.")
_WEEKDAY = phrase("checks", "It was another day of the week: “{date}”.")
_BACKWARDS = phrase("checks", "It ends before it begins: “{range}”.")
_TWO = phrase("checks", "One milestone at two dates: {one} and {other}?")
_TITLE = phrase("checks", "“{title}” bears two dates: {one} and {other}.")
_FISCAL = phrase("checks", "A Japanese fiscal year ends on 31 March: {date}.")
_PAST = phrase("checks", "“{date}” is told as to come and is past.")
_PAST_THEN = phrase("checks", "The briefing is of {date}.")
_SINCE = phrase("checks", "“{name}” was promulgated after the briefing was written, on {date}.")
_STYLE = phrase("checks", "Years are named here in another way.")
_HOUSE = phrase("checks", "The house profile wants it otherwise.")
_ELSEWHERE = phrase(
    "checks", "{count} of the {total} places in the text are written the other way."
)
_DATED = re.compile("《([^《》\n]{4,80})》[”」]?[（(]$")
_YEARLY = re.compile("毎年|年报|年度报告|年次|逐年|定期|各年")
_REACH = 90  # code points of a title before its date
_ALIKE = 0.55  # of what is said of two deadlines
_SAME = 0.85  # of what is said of two days
_LEAST = 10  # characters of it
_TITLE_OF = re.compile("《[^《》\n]*》")
_SHARE = 0.9  # of the years, for a habit
_FEW = 4  # of them


def _find(examined: Examination) -> Iterator[Finding]:
    document = examined.text.document
    if not known_language(document.meta.language).startswith("zh"):
        return
    text = document.text
    values = document_values(document, examined.today, part_of(examined.progress, 0, 2))
    examined.progress(1, 2)
    yield from _impossible(text, values, written_on(document))
    found = list(statements(document, values))
    examined.progress(1, 2)
    yield from _two_dates(text, found)
    examined.progress(1, 2)
    yield from _titles(text, values)
    yield from _stale(text, found, written_on(document), examined.today)
    yield from _since(examined, written_on(document))
    yield from _styles(text, examined.profile.dates)


def _impossible(
    text: str, values: Sequence[StatedValue], written: date | None
) -> Iterator[Finding]:
    """Yield dates that no calendar or era has, wrong days of the week, ranges backwards."""
    addresses = Stretches((span.start, span.end) for span in find_urls(text))
    none = [one for one in impossible_dates(text) if not addresses.hold(one.start)]
    for words, places in _by_words(text, none):
        yield _finding(Gravity.HIGH, said(_NO_DAY, date=words), places)
    # An era year beside another year is law-citation's: only there one sees which of them is wrong.
    contradicted = Stretches((one.start, one.end) for one in values if one.contradicts)
    outside = [
        one.faulty
        for one in dates_outside_eras(text)
        if (written is None or one.since < written) and not contradicted.hold(one.faulty.start)
    ]
    for words, places in _by_words(text, outside):
        yield _finding(Gravity.MEDIUM, said(_NO_ERA, date=words), places)
    for one in wrong_weekdays(text, values):
        message = said(_WEEKDAY, date=text[one.start : one.end])
        yield _finding(Gravity.MEDIUM, message, [_place(text, one)])
    for both in misread_fiscal_years(text, values):
        yield _two(text, Gravity.MEDIUM, *both)
    for one, names_year in backward_ranges(text, values):
        if any(one.start <= other.start < one.end for other in none):
            continue
        message = said(_BACKWARDS, range=text[one.start : one.end])
        yield _finding(Gravity.MEDIUM if names_year else Gravity.LOW, message, [_place(text, one)])


def _by_words(text: str, found: Sequence[Faulty]) -> Iterator[tuple[str, list[Place]]]:
    """Yield the words at some places, and all places of each."""
    places: dict[str, list[Place]] = defaultdict(list)
    for one in found:
        places[text[one.start : one.end]].append(_place(text, one))
    yield from places.items()


def _two_dates(text: str, found: Sequence[Statement]) -> Iterator[Finding]:
    """Yield what is said to be done, or to have been, at two dates that do not meet."""
    by_gist: dict[str, list[Statement]] = defaultdict(list)
    for one in found:
        if one.gist:
            by_gist[one.gist].append(one)
    gists = list(by_gist)
    pairs = [pair for own in by_gist.values() for pair in pairwise(own)]
    pairs += ((by_gist[gists[a]][0], by_gist[gists[b]][0]) for a, b in alike(gists, _ALIKE))
    for one, other in sorted(pairs, key=lambda pair: min(each.start for each in pair)):
        if _may_be_one(one, other) and _is_apart(one, other):
            severity = Gravity.HIGH if one.is_deadline and other.is_deadline else Gravity.MEDIUM
            both = sorted((one, other), key=lambda each: each.start)
            yield _two(text, severity, *((each, each.period) for each in both))


def _may_be_one(one: Statement, other: Statement) -> bool:
    """Tell whether two statements are of one milestone: both deadlines, or nearly equal.

    What is done every year is not, nor what others do.
    """
    if numbers(one.gist) != numbers(other.gist) or _YEARLY.search(one.gist + other.gist):
        return False
    if one.is_deadline and other.is_deadline:
        subjects = {one.subject, other.subject} - {""}
        same = len(subjects) < 2 or says_more(*subjects)
        return same and one.is_past is other.is_past and says_more(one.act, other.act)
    are_days = one.period.grain is other.period.grain is Grain.DAY
    likeness = dice(one.gist, other.gist)
    return are_days and likeness >= _SAME and min(len(one.gist), len(other.gist)) >= _LEAST


def _is_apart(one: Statement, other: Statement) -> bool:
    """Tell whether no day is of both; before 2030 is at the end of 2029."""
    first, second = sorted((one, other), key=lambda each: each.period.first)
    day_more = second.bound is Bound.BEFORE
    return first.period.last + timedelta(days=day_more) < second.period.first


def _two(text: str, severity: Gravity, *told: tuple[Statement | StatedValue, Period]) -> Finding:
    """Return the finding that something is told of two dates, which are given with their days."""
    places = [Place(one.start, one.end, text[one.start : one.end]) for one, _ in told]
    fiscal = [
        period for (_, period), place in zip(told, places, strict=True) if "年度" in place.surface
    ]
    evidence = [said(_FISCAL, date=one.last.isoformat()) for one in fiscal if len(fiscal) == 1]
    message = said(_TWO, one=places[0].surface, other=places[1].surface)
    return _finding(severity, message, places, *evidence, confidence=Confidence.LIKELY)


def _titles(text: str, values: Sequence[StatedValue]) -> Iterator[Finding]:
    """Yield titles that bear two dates: 《…》（2025 年 6 月 13 日）."""
    dated: dict[str, list[tuple[str, StatedValue, date]]] = defaultdict(list)
    for stated in values:
        period = stated.value
        if isinstance(period, Period) and period.grain is Grain.DAY:
            title = _DATED.search(text[max(0, stated.start - _REACH) : stated.start])
            if title is not None:
                dated[loose(title[1])].append((title[1], stated, period.first))
    for own in dated.values():
        name, first, day = own[0]
        for _, stated, other in own[1:]:
            if other != day:
                both = [text[one.start : one.end] for one in (first, stated)]
                places = [
                    Place(one.start, one.end, text[one.start : one.end]) for one in (first, stated)
                ]
                message = said(_TITLE, title=name, one=both[0], other=both[1])
                yield _finding(Gravity.MEDIUM, message, places)


def _stale(
    text: str, found: Sequence[Statement], written: date | None, today: date
) -> Iterator[Finding]:
    """Yield dates told as to come that were past when the briefing was written, or are by now."""
    for one in found:
        surface = text[one.start : one.end]
        if not one.is_future or one.is_past or "年" not in surface or one.period.last >= today:
            continue
        was_past = written is not None and one.period.last < written
        evidence = [said(_PAST_THEN, date=written.isoformat())] if written is not None else []
        yield _finding(
            Gravity.LOW if was_past and one.is_aimed else Gravity.INFO,
            said(_PAST, date=surface),
            [Place(one.start, one.end, surface)],
            *evidence,
            confidence=Confidence.LIKELY,
        )


def _since(examined: Examination, written: date | None) -> Iterator[Finding]:
    """Yield laws that the briefing could know as bills only."""
    seen: set[str] = set()
    first = (written or examined.today).isoformat()
    for one in examined.text.recognitions:
        if one.concept in seen or one.ambiguous:
            continue
        seen.add(one.concept)
        concept = examined.concepts.concept(one.concept)
        for source in concept.sources[:1] if concept is not None else ():
            if first < source.promulgated <= examined.today.isoformat():
                yield Finding(
                    _ID,
                    Gravity.INFO,
                    Confidence.SURE,
                    said(_SINCE, name=one.surface, date=source.promulgated),
                    (Place(one.start, one.end, one.surface),),
                    one.concept,
                    one.surface,
                    source=source,
                )


def _styles(text: str, wanted: str) -> Iterator[Finding]:
    """Yield the years that are named otherwise than the house, or most of the text, has it."""
    if wanted == "any":
        return
    quiet = Stretches(
        [(span.start, span.end) for span in find_urls(text)]
        + [title.span() for title in _TITLE_OF.finditer(text)]
    )
    years = [one for one in named_years(text) if not quiet.hold(one.start)]
    counted = Counter(one.style for one in years)
    style, count = counted.most_common(1)[0] if years else (YearStyle.WESTERN, 0)
    if wanted != "majority":
        style, count = YearStyle(wanted), counted[YearStyle(wanted)]
    elif count < max(_FEW, _SHARE * len(years)):
        return
    places = [
        Place(one.start, one.end, text[one.start : one.end], one.written(style))
        for one in years
        if one.style is not style and eras_of(one.year)
    ]
    if places:
        is_house = wanted != "majority"
        why = said(_HOUSE) if is_house else said(_ELSEWHERE, count=count, total=len(years))
        yield _finding(Gravity.LOW if is_house else Gravity.INFO, said(_STYLE), places, why)


def _place(text: str, one: Faulty) -> Place:
    return Place(one.start, one.end, text[one.start : one.end], one.right)


def _finding(
    severity: Gravity,
    message: Said,
    places: list[Place],
    *evidence: Said,
    confidence: Confidence = Confidence.SURE,
) -> Finding:
    return Finding(
        _ID,
        severity,
        confidence,
        message,
        tuple(places),
        subject=places[0].surface,
        evidence=evidence,
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Dates and deadlines"),
        explanation=phrase(
            "checks",
            "A milestone has one date: the end of a Japanese fiscal year (年度) is 31 March, that"
            " of a year 31 December. Dates must exist and ranges run forwards; what was to come"
            " and is past by now is mentioned. Years are named as the house profile wants them.",
        ),
        bad="以 2025 年底为目标，就数据的范围形成中期总结报告。"
        "预计在 2025 年度末前，就数据的范围形成中期总结报告。",
        good="以 2025 年底为目标，就数据的范围形成中期总结报告。"
        "预计在 2025 年年底前，就数据的范围形成中期总结报告。",
    ),
    find=_find,
    rests_on_today=True,
)
