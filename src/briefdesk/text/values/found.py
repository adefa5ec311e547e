"""What the readers of values tell each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from briefdesk.model.value import Bound, Locator, Value
from briefdesk.text.values.plain import Plain


class Found(NamedTuple):
    """A value at ``[start, end)`` of the plain text."""

    start: int
    end: int
    value: Value
    bound: Bound = Bound.NONE
    era: str = ""
    contradicts: bool = False


@dataclass
class Context:
    """What a reader knows when it comes to a place.

    ``year`` and ``month`` are those last named, 0 before any. ``today`` is the day on which the
    text was written, if known. ``place`` is where the place in a law last named ends, and itself.
    ``lang`` is ``zh``, ``ja`` or ``en``.
    """

    plain: Plain
    lang: str
    today: date | None
    year: int = 0
    month: int = 0
    place: tuple[int, Locator] = (0, Locator(""))

    @property
    def text(self) -> str:
        """The plain text."""
        return self.plain.text

    @property
    def assumed_year(self) -> int:
        """The year of a date that names none; 0 if nobody knows."""
        return self.year or (self.today.year if self.today else 0)


Reader = Callable[[Context, int], Found | None]
"""Reads the value that begins at a place of the plain text."""
