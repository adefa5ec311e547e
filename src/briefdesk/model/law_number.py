"""The number of a Japanese law: 平成15年法律第57号."""

from typing import NamedTuple

from typing_extensions import override

from briefdesk.model.eras import ERAS


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
