"""A finding that a person dismissed, with the reason."""

from enum import StrEnum

from msgspec import Struct


class Scope(StrEnum):
    """How far a dismissal reaches: this place, all like it in this briefing, all like it."""

    HERE = "here"
    BRIEFING = "briefing"
    ALWAYS = "always"


class Waiver(Struct, frozen=True):
    """A dismissal; ``briefing_id`` is None for ``ALWAYS``, ``at`` is ISO 8601 in UTC.

    A place is named by its ``fingerprint``; wider scopes go by check, concept and ``key``, the
    folded words.
    """

    id: int
    briefing_id: int | None
    scope: Scope
    check: str
    concept: str
    key: str
    fingerprint: str
    surface: str
    reason: str
    author: str
    at: str
