"""What every check gets and gives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from briefdesk.model.concept import Concept
from briefdesk.model.finding import CheckInfo, Finding
from briefdesk.model.house_profile import PLAIN, HouseProfile
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.pairing import Link
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.recognition import Recognition


class Concepts(Protocol):
    """The term bases in use, as a check may ask them."""

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept by its id."""

    def concepts_of(self, text: str) -> tuple[Concept, ...]:
        """Return the concepts with a term that shares a key with a text."""

    def concepts_after(self, concept_id: str, most: int) -> list[Concept]:
        """Return the next concepts behind an id, in the order of ids."""

    def everything(self, document: ImportedDocument) -> tuple[Recognition, ...]:
        """Return all terms seen, also those inside longer ones."""


@dataclass(frozen=True)
class Text:
    """A text as the checks see it."""

    document: ImportedDocument
    recognitions: Sequence[Recognition]


@dataclass(frozen=True)
class Pair:
    """The Japanese original of a text, and which sentences belong together."""

    original: Text
    links: Sequence[Link]


@dataclass(frozen=True)
class Examination:
    """All that a check may look at; it is only read, and may be read in any thread.

    ``confirmed`` are the (start, end) of terms whose sense a person confirmed. ``today`` is the day
    of looking. ``pair`` is None where there is no original. ``progress`` is that of the check which
    is looking: one that takes long calls it now and then, and lets pass what it raises. ``stamp``
    names all that the findings rest on, empty where they are not kept.
    """

    text: Text
    concepts: Concepts
    today: date
    profile: HouseProfile = PLAIN
    confirmed: Collection[tuple[int, int]] = ()
    pair: Pair | None = None
    progress: Progress = unheard
    stamp: str = ""


@dataclass(frozen=True)
class Check:
    """A rule: what it is, and the function that looks.

    The function gives findings without fingerprints, each with its places in the order of the text.
    It gives no finding twice, and none in web addresses.
    """

    info: CheckInfo
    find: Callable[[Examination], Iterable[Finding]]
    rests_on_terms: bool = True  # whether an edit of a term base can change what it finds
    rests_on_today: bool = False  # whether another day of looking can
