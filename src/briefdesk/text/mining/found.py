"""What the miners hand over before it is put together."""

from collections.abc import Sequence
from typing import NamedTuple

from briefdesk.model.candidate import Evidence, ProposedTerm
from briefdesk.model.concept import ConceptKind
from briefdesk.text.mining.ground import Ground, Place

_SHORT = 12  # characters


class Found(NamedTuple):
    """Names of one thing, the first one with its place in the text."""

    place: Place
    terms: tuple[ProposedTerm, ...]
    evidence: Evidence
    kind: ConceptKind = ConceptKind.TERM


def named(ground: Ground, place: Place, others: Sequence[ProposedTerm]) -> tuple[ProposedTerm, ...]:
    """Return the name at a place, in the language it is written in, and the others."""
    return (proposed(ground, ground.text[place.start : place.end]), *others)


def proposed(ground: Ground, text: str, kind: str = "full") -> ProposedTerm:
    """Return a name of the text as a term of its language."""
    text = " ".join(text.split())
    if text and max(text) < "\u2e80":
        return ProposedTerm("en", text, "abbrev" if is_short(text) else kind)
    return ProposedTerm("zh-Hans" if ground.lang == "en" else ground.lang, text, kind)


def is_short(text: str) -> bool:
    """Tell an abbreviation from a name: EHDS, DPC DB, eHDSI, but neither Registry nor Opt-out."""
    letters = [char for char in text if char.isalpha()]
    capitals = sum(map(str.isupper, letters))
    if " " in text:
        return capitals == len(letters) and len(text) <= _SHORT
    return len(text) <= _SHORT and capitals >= 2 and capitals * 2 >= len(letters)
