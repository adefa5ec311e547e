"""translate-toolkit's checks (pofilter) on sentences of two languages, to be compared with ours."""

from collections.abc import Iterable
from typing import NamedTuple

from translate.filters.checks import CheckerConfig, StandardChecker, StandardUnitChecker, TeeChecker
from translate.storage.po import pounit


class Flagged(NamedTuple):
    """A unit by its number, the check that flags it, and what it says."""

    unit: int
    check: str
    message: str


def pofilter_findings(pairs: Iterable[tuple[str, str]]) -> list[Flagged]:
    """Return what pofilter flags in pairs of (Chinese translation, Japanese original).

    All its standard checks run, as for a PO file whose target is Chinese; a unit may be flagged by
    several of them.
    """
    checker = TeeChecker(
        checkerconfig=CheckerConfig(targetlanguage="zh_CN"),
        checkerclasses=[StandardChecker, StandardUnitChecker],
        languagecode="zh_CN",
    )
    found = []
    for number, (translation, original) in enumerate(pairs):
        unit = pounit(original)
        unit.target = translation
        failures = checker.run_filters(unit)
        found += [Flagged(number, name, str(message)) for name, message in failures.items()]
    return found
