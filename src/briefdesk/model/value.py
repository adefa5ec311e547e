"""Values that a text states: quantities, dates and periods, law numbers, places in a law.

Two texts state the same where these are equal, whatever the language, the script or the era.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class Bound(StrEnum):
    """On which side of a value the truth may lie.

    ``AT_LEAST`` 以上 · ``MORE_THAN`` 超, 超过 · ``AT_MOST`` 以下, 以内, 不超过 ·
    ``LESS_THAN`` 未満, 不足 · ``BY`` まで, 截至, 最迟, 遅くとも: that day counts ·
    ``BEFORE`` 前: that day does not · ``FROM`` 起, 以降, から · ``AFTER`` 后 ·
    ``ABOUT`` 约, およそ.
    """

    NONE = ""
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BY = "by"
    BEFORE = "before"
    FROM = "from"
    AFTER = "after"
    ABOUT = "about"


class Grain(StrEnum):
    """How exactly a period is named; two periods with the same days may differ in this."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    FISCAL_YEAR = "fiscal_year"
    RANGE = "range"


class Quantity(Struct, frozen=True, tag=True):
    """A number, or the range from ``low`` to ``high``; equal where it is one number.

    ``unit`` is the canonical name of a counter or measure (``person``, ``yen``, ``percent``,
    ``country`` …), empty for a bare number.
    """

    low: Decimal
    high: Decimal
    unit: str = ""


class Period(Struct, frozen=True, tag=True):
    """The days from ``first`` to ``last``, both included.

    A Japanese fiscal year begins on 1 April and ends on 31 March.
    """

    first: date
    last: date
    grain: Grain = Grain.DAY


class LawNo(Struct, frozen=True, tag=True):
    """The number of a Japanese law or order by the year of the common era: 2003, 法律, 57."""

    year: int
    kind: str
    number: int


class Locator(Struct, frozen=True, tag=True):
    """A place in a law, numbers as text: article ``16の2``, paragraph, item; empty if unnamed."""

    article: str
    paragraph: str = ""
    item: str = ""


Value = Quantity | Period | LawNo | Locator


class StatedValue(Struct, frozen=True):
    """A value at ``[start, end)`` of a text (code points), bound words included.

    ``era`` is the era year as printed (令和7) where the text names one beside or instead of the
    year of the common era, and ``contradicts`` tells that both are named and differ.
    """

    start: int
    end: int
    value: Value
    bound: Bound = Bound.NONE
    era: str = ""
    contradicts: bool = False
