"""Values as the tables of examples write them.

``30000 person`` · ``10..20 percent`` · ``2025-06-13`` · ``2025-06`` · ``year 2025`` · ``FY2025`` ·
``half 2025-01-01..2025-06-30`` · ``law 2003 法律 57`` · ``place 16の2/3/1``; behind a date the era
year as printed, ``@令和7``, and ``!`` where the two contradict each other.
"""

from briefdesk.model.value import Grain, LawNo, Period, Quantity, StatedValue


def readable(stated: StatedValue) -> str:
    """Return a value in the notation of the tables."""
    value = stated.value
    if isinstance(value, Quantity):
        low, high = (f"{number.normalize():f}" for number in (value.low, value.high))
        written = f"{low if low == high else f'{low}..{high}'} {value.unit}".strip()
    elif isinstance(value, Period):
        written = _period(value)
    elif isinstance(value, LawNo):
        written = f"law {value.year} {value.kind} {value.number}"
    else:
        written = f"place {value.article}/{value.paragraph}/{value.item}".rstrip("/")
    return written + (f" @{stated.era}" if stated.era else "") + ("!" if stated.contradicts else "")


def _period(value: Period) -> str:
    if value.grain is Grain.DAY:
        return value.first.isoformat()
    if value.grain is Grain.MONTH:
        return value.first.isoformat()[:7]
    if value.grain is Grain.YEAR:
        return f"year {value.first.year}"
    if value.grain is Grain.FISCAL_YEAR:
        return f"FY{value.first.year}"
    return f"{value.grain} {value.first}..{value.last}"
