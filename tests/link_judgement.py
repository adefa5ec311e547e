"""How well found links fit the true ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass

from briefdesk.model.pairing import Link
from briefdesk.model.span import Span


@dataclass(frozen=True)
class Judged:
    """Counts of true links, those found, links made, those that are right; the same of omissions.

    An omission is a sentence left out or added. ``omissions_false`` are sentences called so that
    have their counterpart.
    """

    true: int = 0
    found: int = 0
    made: int = 0
    right: int = 0
    omissions: int = 0
    omissions_found: int = 0
    omissions_false: int = 0

    def __add__(self, other: "Judged") -> "Judged":
        """Return both judgements together."""
        return Judged(*map(sum, zip(astuple(self), astuple(other), strict=True)))

    @property
    def precision(self) -> float:
        """Which part of the links made is right."""
        return self.right / max(1, self.made)

    @property
    def recall(self) -> float:
        """Which part of the true links was found."""
        return self.found / max(1, self.true)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    @property
    def line(self) -> str:
        """All of it on one line."""
        return (
            f"F1 {self.f1:.4f}  P {self.precision:.4f}  R {self.recall:.4f}  of {self.true:5} links"
            f"  omissions {self.omissions_found}/{self.omissions}, false {self.omissions_false}"
        )


def judged(true: Sequence[Link], made: Sequence[Link]) -> Judged:
    """Judge links by the true ones.

    A true link is found where links made of whole sentences tile it exactly: parts of a sentence at
    a semicolon may be linked each with its own. Of these the links made are right.
    """
    owners = _owners(true, made)
    parts: defaultdict[int, list[int]] = defaultdict(list)
    for number, held in enumerate(owners):
        for one in held:
            parts[one].append(number)
    found = {
        number
        for number, link in enumerate(true)
        if parts[number]
        and all(owners[part] == {number} for part in parts[number])
        and (_is_omission(link) or not any(_is_omission(made[part]) for part in parts[number]))
    }
    omissions = {number for number, link in enumerate(true) if _is_omission(link)}
    called = [number for number, link in enumerate(made) if _is_omission(link)]
    return Judged(
        len(true),
        len(found),
        len(made),
        sum(len(held) == 1 and held <= found for held in owners),
        len(omissions),
        len(omissions & found),
        sum(not owners[number] <= omissions for number in called),
    )


def _is_omission(link: Link) -> bool:
    return not (link.translation and link.original)


def _owners(true: Sequence[Link], made: Sequence[Link]) -> list[set[int]]:
    """Return for each link made the true links that it touches on either side."""
    places: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for number, link in enumerate(true):
        for side, spans in zip(places, (link.translation, link.original), strict=True):
            side.update((at, number) for span in spans for at in range(span.start, span.end))
    return [
        _touched(places[0], link.translation) | _touched(places[1], link.original) for link in made
    ]


def _touched(places: dict[int, int], spans: Iterable[Span]) -> set[int]:
    return {places[at] for span in spans for at in range(span.start, span.end) if at in places}
