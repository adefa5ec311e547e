"""A concept as somebody would have it, until it is decided; and the file in which it travels."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.concept import Concept

FORMAT = "briefdesk.proposals/1"


class ProposalState(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Proposal(Struct, frozen=True, omit_defaults=True):
    """A concept that somebody proposed for a term base, and what was decided.

    Times are UTC, ISO 8601; ``reason`` says why it was rejected.
    """

    id: int
    termbase_id: int
    concept: Concept
    author: str
    at: str
    state: ProposalState = ProposalState.OPEN
    reason: str = ""
    decided_by: str = ""
    decided_at: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """By which a proposal is known in every library: concept id, author and time."""
        return self.concept.id, self.author, self.at


class TravellingProposal(Struct, frozen=True, omit_defaults=True):
    """A proposal in a file; ``accepted`` is the concept as it was accepted, if that is another."""

    concept: Concept
    author: str
    at: str
    state: ProposalState = ProposalState.OPEN
    reason: str = ""
    decided_by: str = ""
    decided_at: str = ""
    accepted: Concept | None = None


class ProposalFile(Struct, frozen=True):
    """The file ``briefdesk.proposals/1``."""

    format: str
    proposals: tuple[TravellingProposal, ...]


class Brought(Struct, frozen=True):
    """What a file of proposals brought: new ones, decisions on known ones, and nothing new."""

    new: int
    decided: int
    known: int
