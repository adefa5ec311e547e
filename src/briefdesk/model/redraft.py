"""A file that is a new draft of a briefing, and what became of what was said."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.changes import Changes
from briefdesk.model.span import Span


class Kinship(StrEnum):
    """Why a file is taken for a new draft: its place, or its title or number and its text."""

    SAME_FILE = "same_file"
    SAME_TITLE = "same_title"
    SAME_NUMBER = "same_number"


class Predecessor(Struct, frozen=True):
    """A briefing of the library that a file may be a new draft of."""

    briefing: BriefingSummary
    why: Kinship


class Doubt(Struct, frozen=True):
    """A comment that a person must look at, and where its words may be now; None: nowhere."""

    annotation_id: int
    proposed: Span | None


class RevisionDoubt(Struct, frozen=True):
    """A proposed change that a person must look at, and where its words may be now."""

    revision_id: int
    proposed: Span | None


class Redrafted(Struct, frozen=True):
    """What a new draft did: how many comments stand, on the same words or on changed ones.

    ``doubts`` are those to look at, in the order of the new text, orphans last; ``revisions`` are
    the same of the proposed changes. ``new`` is False if
    the briefing had this very text already; then nothing was changed.
    """

    changes: Changes
    briefing_id: int
    placed: int = 0
    changed: int = 0
    review: int = 0
    orphan: int = 0
    doubts: tuple[Doubt, ...] = ()
    revisions: tuple[RevisionDoubt, ...] = ()
    new: bool = True

    @property
    def kept(self) -> int:
        """How many comments stand without anybody looking at them."""
        return self.placed + self.changed
