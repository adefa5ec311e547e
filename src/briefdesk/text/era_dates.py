"""Dates named by a Japanese era that did not have them: 昭和65年, 平成31年5月1日."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from briefdesk.model.eras import ERAS, FIRST_DAYS, LAST_DAYS
from briefdesk.text.impossible_dates import Faulty
from briefdesk.text.numerals import numeral
from briefdesk.text.spacing import spaced_like

_ERA_DATE = re.compile(
    rf"(?P<name>(?P<era>{'|'.join(ERAS)}) ?"
    r"(?P<year>元|[0-9]{1,2}|[〇一二三四五六七八九十]{1,3}) ?年)(?!度)"
    r"(?: ?(?P<month>[0-9]{1,2}) ?月(?: ?(?P<day>[0-9]{1,2}) ?日)?"
    r"|(?P<law> ?[^\s，。；、（）()]{2,12}第 ?[0-9〇一二三四五六七八九十百]+ ?[号號])?)"
)


class Outside(NamedTuple):
    """An era year that is named of a date its era did not have.

    ``faulty.right`` is the year in the era that had it, empty where that is not known. Nobody could
    know of it before ``since``.
    """

    faulty: Faulty
    since: date


def dates_outside_eras(text: str) -> Iterator[Outside]:
    """Yield the era years of dates, and of law numbers, that the era did not have."""
    for found in _ERA_DATE.finditer(text):
        number = 1 if found["year"] == "元" else int(numeral(found["year"]) or 0)
        year = ERAS[found["era"]] + number
        try:
            first = date(year, int(found["month"] or 1), int(found["day"] or 1))
            month = int(found["month"] or 12)
            last = date(year, month, int(found["day"] or monthrange(year, month)[1]))
        except ValueError:  # no calendar has it: that is told already
            continue
        ends = LAST_DAYS.get(found["era"], date.max)
        if number and first <= ends and last >= FIRST_DAYS[found["era"]]:
            continue
        known = number and not found["law"]  # which law is meant cannot be told from the year
        right = _right(first, found["name"]) if known else ""
        yield Outside(Faulty(*found.span("name"), right), ends if first > ends else date.min)


def _right(day: date, printed: str) -> str:
    """Return the era year of a day, with a blank where the printed one has it."""
    era = next((era for era in reversed(ERAS) if day >= FIRST_DAYS[era]), "")
    number = day.year - ERAS[era] if era else 0
    return spaced_like(f"{era}{'元' if number == 1 else number}年", printed) if era else ""
