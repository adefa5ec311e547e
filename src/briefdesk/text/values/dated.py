"""A date as it is read, and dates of digits and signs: 2025-06-13, 2025/6/13, R7.6.13."""

import re
from typing import NamedTuple

from briefdesk.model.eras import ERAS
from briefdesk.model.value import Bound, Grain, Period
from briefdesk.text.numerals import numeral
from briefdesk.text.values import periods
from briefdesk.text.values.eras import CE, ERA_LETTERS, era_year
from briefdesk.text.values.found import Context

_SLOPE = re.compile(
    rf"(?P<year>{CE})(?P<sign>[-/.])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<day>[0-9]{{1,2}})(?![0-9]|[-/.][0-9])"
    rf"|(?P<iso>{CE})-(?P<isomonth>0[1-9]|1[0-2])(?![0-9]|-)"
)
_SHORT_ERA = re.compile(
    rf"(?:(?P<letter>[mtshr])|(?P<era>{'|'.join(ERAS)}))(?P<year>[0-9]{{1,2}})"
    r"(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})(?![0-9]|[-/.][0-9])"
)


class Dated(NamedTuple):
    """A period that has been read up to ``end``."""

    end: int
    period: Period
    bound: Bound = Bound.NONE
    era: str = ""
    contradicts: bool = False


def sloped(context: Context, at: int) -> Dated | None:
    """Read 2025-06-13, 2025/6/13, 2025.6.13, 2025-06, R7.6.13 and 令和7.6.13."""
    found = _SLOPE.match(context.text, at)
    if found is not None and found["iso"]:
        period = periods.month_of(int(found["iso"]), int(found["isomonth"]))
        return remembered(context, Dated(found.end(), period)) if period else None
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
    return remembered(context, Dated(found.end(), period, era=era)) if period else None


def remembered(context: Context, dated: Dated) -> Dated:
    """Keep year and month for the dates that follow."""
    if dated.period.grain in (Grain.DAY, Grain.MONTH):
        context.year, context.month = dated.period.last.year, dated.period.last.month
    return dated
