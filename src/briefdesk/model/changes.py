"""What an operation touched."""

from enum import Flag, auto

from msgspec import Struct


class Touched(Flag):
    """The kinds of record an operation changed; each panel looks for its own."""

    NOTHING = 0
    MATTERS = auto()
    BRIEFINGS = auto()
    ANNOTATIONS = auto()
    CONCEPTS = auto()
    RECOGNITIONS = auto()
    SOURCES = auto()
    MEMOS = auto()
    WAIVERS = auto()
    REVISIONS = auto()
    PAIRS = auto()


class Changes(Struct, frozen=True):
    """The outcome of one user action: what it touched, in which briefing, and its undo handle."""

    touched: Touched
    briefing_id: int | None = None
    change_set: int | None = None
