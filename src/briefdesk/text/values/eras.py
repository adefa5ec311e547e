"""Years, of the common era and of Japanese eras, alone or one beside the other.

japanera 2.1 knows patterns of strptime for whole strings, and refused 令和元年5月1日 by them; the
eras and their days are a few lines, in ``model.eras``.
"""

import re
from typing import NamedTuple

from briefdesk.model.eras import ERAS, LAST_YEARS
from briefdesk.text.numerals import numeral

CE = "(?:1[6-9]|20|21)[0-9]{2}(?![0-9])|[一二][〇零一二三四五六七八九]{3}"
ERA = rf"(?:{'|'.join(ERAS)})(?:元|[0-9]{{1,2}}(?![0-9])|[〇一二三四五六七八九十]{{1,3}})"
_ANY = f"(?:{CE}|{ERA})"
YEAR = rf"(?:{_ANY}年(?:\((?:{_ANY})年\))?|{_ANY}\((?:{_ANY})年?\)年)"
"""令和7年, 2025年, 令和7年(2025年), 令和7(2025)年."""
FISCAL = rf"(?:{_ANY}(?:年度|财年|財年|会计年度)(?:\((?:{_ANY})(?:年度|财年|財年|会计年度)\))?"
FISCAL += rf"|{_ANY}\((?:{_ANY})(?:年度)?\)(?:年度|财年|財年|会计年度))"

ERA_LETTERS = {"m": "明治", "t": "大正", "s": "昭和", "h": "平成", "r": "令和"}
_ONE = re.compile(
    rf"(?P<era>{'|'.join(ERAS)})(?P<year>元|[0-9〇一二三四五六七八九十]+)|(?P<ce>{CE})"
)


class Year(NamedTuple):
    """A year of the common era, the era year as printed, and whether the two differ."""

    number: int
    era: str = ""
    contradicts: bool = False


def year_of(text: str) -> Year | None:
    """Return the year that a piece matching ``YEAR`` or ``FISCAL`` names; the era's one counts
    only where no other is named. A year that its era did not have contradicts the one beside it;
    None for such a year alone.
    """
    years: list[int] = []
    common = 0
    era = none = ""
    for one in _ONE.finditer(text):
        if one["ce"]:
            common = int(numeral(one["ce"]) or 0)
            years.append(common)
            continue
        number = era_year(one["era"], one["year"])
        if not number:
            none = f"{one['era']}{int(numeral(one['year']) or 0)}"
            continue
        era = era or f"{one['era']}{number - ERAS[one['era']]}"
        years.append(number)
    if not years or (none and not common):
        return None
    return Year(common or years[0], era or none, bool(none) or len(set(years)) > 1)


def era_year(era: str, number: str) -> int:
    """Return the year of the common era; 0 where the era did not have it."""
    year = 1 if number == "元" else int(numeral(number) or 0)
    return ERAS[era] + year if 1 <= year <= LAST_YEARS.get(era, 99) else 0


def eras_of(year: int) -> tuple[str, ...]:
    """Return the era years that a year of the common era has, the newest first: 令和1, 平成31."""
    return tuple(
        f"{era}{year - before}"
        for era, before in reversed(ERAS.items())
        if 1 <= year - before <= LAST_YEARS.get(era, 99)
    )


def named(era_year: str) -> str:
    """Return an era year as one writes it: 令和7年, and 令和元年 for 令和1."""
    return f"{re.sub('(?<![0-9])1$', '元', era_year)}年"
