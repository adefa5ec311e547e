"""All that a card shows of the term at one place."""

from msgspec import Struct

from briefdesk.model.concept import Concept
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span


class FalseFriend(Struct, frozen=True):
    """A look-alike of ``concept`` (an id) from another jurisdiction, and why they differ."""

    concept: str
    term: str
    jurisdiction: str
    reason: str


class Decision(Struct, frozen=True):
    """Which concept (an id) a person said the words mean, who (may be empty), when (ISO 8601)."""

    concept: str
    author: str
    at: str


class TermCard(Struct, frozen=True):
    """A recognition with its concept.

    ``candidates`` are all concepts the words may mean where the sense is open, else empty.
    ``occurrences`` are the places of the concept in the briefing, in order (code points). Where a
    person decided the sense, ``decision`` is that and ``choices`` are the concepts to choose from,
    the decided one first.
    """

    recognition: Recognition
    concept: Concept
    candidates: tuple[Concept, ...]
    false_friends: tuple[FalseFriend, ...]
    occurrences: tuple[Span, ...]
    decision: Decision | None = None
    choices: tuple[Concept, ...] = ()
