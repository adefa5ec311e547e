"""The number of a Japanese law: 平成15年法律第57号."""

from typing import NamedTuple

from typing_extensions import override

ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
"""The era names, each with the year before its first."""


class LawNumber(NamedTuple):
    """``year`` is that of the era, ``kind`` 法律, 政令, 厚生労働省令 …, ``number`` the running one.

    The constitution of 1946 has no running number: 0.
    """

    era: str
    year: int
    kind: str
    number: int

    @property
    def ce_year(self) -> int:
        """The year of the common era."""
        return ERAS[self.era] + self.year

    @override
    def __str__(self) -> str:
        """Return the number as BriefDesk writes it, in Arabic digits: 平成15年法律第57号."""
        number = f"第{self.number}号" if self.number else ""
        return f"{self.era}{self.year}年{self.kind}{number}"
