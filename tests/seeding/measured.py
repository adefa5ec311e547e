"""How many of the faults the checks find, and how much else they say."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.span import Span
from tests.pairs import Paired
from tests.seeding.faulty import Faulty, Injected, one_sided

Look = Callable[[Paired, bool], Iterable[Finding]]
# Of two kinds that are one to a reader: a name in which a character is wrong, a wrong name that
# only another country's law has, dates and numbers seen to be wrong without the original.
EITHER = {
    ("title-identity", "near-miss"),
    ("near-miss", "title-identity"),
    ("false-friend", "forbidden-rendering"),
    ("date-deadline", "completeness"),
    ("law-citation", "completeness"),
}


class Counts(NamedTuple):
    """Of one kind: faults put in, faults found, findings where nothing was put in, and findings at
    faults of another kind, which say the same once more.
    """

    injected: int
    found: int
    false: int
    again: int

    @property
    def recall(self) -> float:
        """The share of the faults that is found."""
        return self.found / max(1, self.injected)

    @property
    def precision(self) -> float:
        """The share of what is found that is a fault."""
        return self.found / max(1, self.found + self.false)


class Measured:
    """Counts, copy by copy; ``missed`` and ``false`` tell what was wrong, to be read."""

    def __init__(self, look: Look) -> None:
        """Take what runs all checks on a pair; told whether it may see the original."""
        self._look = look
        self._injected = Counter[str]()
        self._found = Counter[str]()
        self._again = Counter[str]()
        self._false: dict[tuple[str, str, str], str] = {}
        self.missed: list[tuple[str, str, str]] = []

    def clean(self, name: str, pair: Paired) -> None:
        """Count what is said of a clean document: all of it is false."""
        known = one_sided(pair)
        for finding in self._said(pair, alone=False):
            if not any(_meets(finding, one) for one in known):
                self._count(name, finding)

    def faulty(self, name: str, copy: Faulty) -> None:
        """Count what is said of a copy."""
        said = list(self._said(copy.pair, alone=copy.check != "completeness"))
        self._injected[copy.check] += len(copy.faults)
        for fault in copy.faults:
            checks = {one.check for one in said if _meets(one, fault)}
            if checks & {copy.check, *(a for a, b in EITHER if b == copy.check)}:
                self._found[copy.check] += 1
            else:
                self._miss(name, copy, fault)
        known = (*copy.void, *one_sided(copy.pair))
        for finding in said:
            if any(_meets(finding, one) for one in known):
                continue
            if not any(_meets(finding, fault) for fault in copy.faults):
                self._count(name, finding)
            elif finding.check != copy.check:
                self._again[finding.check] += 1

    def counts(self) -> dict[str, Counts]:
        """Return the counts of each kind."""
        false = Counter(check for check, _, _ in self._false)
        kinds = sorted({*self._injected, *false})
        return {
            one: Counts(self._injected[one], self._found[one], false[one], self._again[one])
            for one in kinds
        }

    @property
    def false(self) -> list[str]:
        """What was said without cause, once for each document."""
        return sorted(self._false.values())

    def _said(self, pair: Paired, *, alone: bool) -> list[Finding]:
        return [one for one in self._look(pair, alone) if one.severity is not Gravity.INFO]

    def _miss(self, name: str, copy: Faulty, fault: Injected) -> None:
        text = (copy.pair.original if fault.fault.omits else copy.pair.translation).text
        start, end = fault.place.start, fault.place.end
        around = f"{text[max(0, start - 15) : start]}▶{text[start:end]}◀{text[end : end + 15]}"
        self.missed.append((copy.check, name, around.replace("\n", " ")))

    def _count(self, name: str, finding: Finding) -> None:
        words = " | ".join(place.surface for place in finding.places[:3])
        about = finding.concept or finding.subject or words
        said = f"{finding.check} [{finding.severity}] {name}: {finding.message.english} ← {words}"
        self._false.setdefault((finding.check, name, about), said)


def _meets(finding: Finding, fault: Injected) -> bool:
    """Tell whether a finding points at a fault."""
    if fault.fault.omits:
        return any(fault.place.overlaps(one) for one in finding.original)
    return any(_overlap(fault.place, place.span) for place in finding.places)


def _overlap(one: Span, other: Span) -> bool:
    """Tell whether two places share a character or touch, if only with a bracket between: what the
    brackets say is no name of the words that were put before them.
    """
    return one.start <= other.end + 1 and other.start <= one.end + 1
