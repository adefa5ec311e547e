"""How a text names years: of the common era, of a Japanese era, or one beside the other."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from briefdesk.model.eras import ERAS
from briefdesk.text.numerals import numeral
from briefdesk.text.values.eras import era_year, eras_of

_ERAS = "|".join(ERAS)
_YEAR = rf"(?:(?:{_ERAS}) ?(?:元|[0-9]{{1,2}})|(?:1[89]|20|21)[0-9]{{2}}) ?年度?"
_NAMED = re.compile(
    rf"(?<![0-9.~～至到—–-])(?P<one>{_YEAR})(?: ?[（(](?P<other>{_YEAR})[）)])?"
    r"(?! ?[一-鿿]{1,20}第 ?[0-9]+ ?号)"  # the number of a law or order
)
_PARTS = re.compile(rf"(?P<era>{_ERAS})? ?(?P<number>元|[0-9]+) ?年(?P<fiscal>度?)")


class YearStyle(StrEnum):
    """By which count of years a year is named."""

    WESTERN = "western"
    ERA = "era"
    BOTH = "both"


class NamedYear(NamedTuple):
    """A year of the common era, or a fiscal year, where it is named; code points."""

    start: int
    end: int
    style: YearStyle
    year: int
    is_fiscal: bool
    has_blank: bool

    def written(self, style: YearStyle) -> str:
        """Return the year in a style; empty where it has no era or several."""
        eras = eras_of(self.year)
        western = self._spaced(str(self.year))
        if style is YearStyle.WESTERN:
            return western
        if len(eras) != 1:
            return ""
        era = self._spaced(f"{eras[0][:2]} {eras[0][2:]}".replace(" ", " " * self.has_blank))
        return era if style is YearStyle.ERA else f"{western}（{era}）"

    def _spaced(self, number: str) -> str:
        return number + " " * self.has_blank + "年" + "度" * self.is_fiscal


def named_years(text: str) -> Iterator[NamedYear]:
    """Yield the years in a text that stand alone, not those of ranges and of laws' numbers.

    Years named in two ways that differ are left out.
    """
    for found in _NAMED.finditer(text):
        one, other = _read(found["one"]), _read(found["other"] or found["one"])
        if one is None or other is None or one.year != other.year:
            continue
        style = one.style if one.style is other.style else YearStyle.BOTH
        end = found.end()
        if one.style is other.style and found["other"]:
            end = found.end("one")
        yield one._replace(start=found.start(), end=end, style=style)


def _read(piece: str) -> NamedYear | None:
    found = _PARTS.fullmatch(piece)
    if found is None:
        return None
    style = YearStyle.ERA if found["era"] else YearStyle.WESTERN
    year = (
        era_year(found["era"], found["number"])
        if found["era"]
        else int(numeral(found["number"]) or 0)
    )
    return NamedYear(0, 0, style, year, bool(found["fiscal"]), " " in piece) if year else None
