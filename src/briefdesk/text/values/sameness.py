"""Whether two texts state the same."""

from datetime import date

from briefdesk.model.value import Bound, LawNo, Locator, Period, Quantity, StatedValue, Value
from briefdesk.text.fold import loose
from briefdesk.text.values import periods
from briefdesk.text.values.units import UNITS

_MOST = (Bound.AT_MOST, Bound.BY)
_LEAST = (Bound.AT_LEAST, Bound.FROM)
_LOOSE = frozenset((Bound.NONE, Bound.FROM, Bound.BY, Bound.ABOUT))
_EARLIEST, _LATEST = date.min, date.max


def same(one: StatedValue, other: StatedValue) -> bool:
    """Tell whether two values are equal and lie on the same side: 以上 and 超 do not.

    Dates are compared by the days they leave open: 2030年前 is 2029年末まで. What one language says
    without a bound may have one in the other: 4月1日に施行, 自4月1日起施行; 约 alike.
    """
    if isinstance(one.value, Period) and isinstance(other.value, Period):
        if _LOOSE.issuperset((one.bound, other.bound)) and Bound.NONE in (one.bound, other.bound):
            return equal(one.value, other.value)
        if Bound.ABOUT in (one.bound, other.bound):
            return one.bound is other.bound and equal(one.value, other.value)
        return _days(one.value, one.bound) == _days(other.value, other.bound)
    return _side(one.bound) is _side(other.bound) and equal(one.value, other.value)


def equal(one: Value, other: Value) -> bool:
    """Tell whether two values are equal, whatever their bounds.

    A thing counted with a counter of its own equals one counted without: 12个 and 12. A number
    alone behind an article may be paragraph or item, which 项 leaves open.
    """
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return (one.low, one.high) == (other.low, other.high) and _alike(one.unit, other.unit)
    if isinstance(one, Period) and isinstance(other, Period):
        return (one.first, one.last) == (other.first, other.last)
    if isinstance(one, LawNo) and isinstance(other, LawNo):
        numbers = (one.year, one.number) == (other.year, other.number)
        return numbers and loose(one.kind) == loose(other.kind)
    if isinstance(one, Locator) and isinstance(other, Locator):
        return one == other or _open(one) == _open(other) is not None
    return False


def _days(period: Period, bound: Bound) -> tuple[date, date]:
    """Return the first and the last day that a date with its bound leaves open."""
    if bound is Bound.BY:
        return _EARLIEST, period.last
    if bound is Bound.BEFORE:
        return _EARLIEST, periods.before(period.first)
    if bound is Bound.FROM:
        return period.first, _LATEST
    if bound is Bound.AFTER:
        return periods.after(period.last), _LATEST
    return period.first, period.last


def _side(bound: Bound) -> Bound:
    """Return the side of a number; 约 takes none."""
    if bound is Bound.ABOUT:
        return Bound.NONE
    if bound in _MOST:
        return Bound.AT_MOST
    return Bound.AT_LEAST if bound in _LEAST else bound


_GENERAL = ("", "piece", "item", "case", "kind", "organisation", "part", "place")


def _alike(one: str, other: str) -> bool:
    """Tell whether two units may count the same things."""
    if one == other:
        return True
    return all(not unit or (unit in UNITS and UNITS[unit].counts) for unit in (one, other)) and (
        one in _GENERAL or other in _GENERAL
    )


def _open(place: Locator) -> tuple[str, str] | None:
    """Return article and number of a place with one number behind the article."""
    if bool(place.paragraph) == bool(place.item):
        return None
    return place.article, place.paragraph or place.item
