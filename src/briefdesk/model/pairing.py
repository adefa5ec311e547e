"""A briefing beside its Japanese original, sentence by sentence."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.span import Span

_SURE = 0.25  # likeness from which a link by the rules need not be looked at


class LinkBy(StrEnum):
    """Who says that sentences belong together."""

    RULES = "rules"
    PERSON = "person"


class Link(Struct, frozen=True):
    """Sentences that say the same, as spans of both texts (code points), in order.

    One side is empty where a sentence was left out of the translation, or added by it.
    ``likeness`` is 0 to 1.
    """

    translation: tuple[Span, ...]
    original: tuple[Span, ...]
    likeness: float = 1.0
    by: LinkBy = LinkBy.RULES

    @property
    def is_whole(self) -> bool:
        """Whether it has both sides."""
        return bool(self.translation and self.original)

    @property
    def is_sure(self) -> bool:
        """Whether rules found it, and nobody need look at it: both sides are alike enough."""
        return self.by is LinkBy.RULES and self.is_whole and self.likeness >= _SURE


class Pairing(Struct, frozen=True):
    """Two briefings of the library that belong together; times are ISO 8601 in UTC."""

    id: int
    briefing_id: int
    original_id: int
    added: str


class ConfirmedPair(Struct, frozen=True):
    """Sentences of both texts that a person confirmed to belong together."""

    id: int
    briefing_id: int
    title: str
    translation: str
    original: str
    start: int
    confirmed_by: str
    at: str


class ConcordanceLine(Struct, frozen=True):
    """A confirmed pair with what was looked for: code points of each side's own words."""

    pair: ConfirmedPair
    in_translation: tuple[Span, ...] = ()
    in_original: tuple[Span, ...] = ()
