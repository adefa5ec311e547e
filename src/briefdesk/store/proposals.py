"""Proposals for the term bases of a library."""

from briefdesk.errors import UnknownIdError
from briefdesk.model.concept import Concept
from briefdesk.model.proposal import Proposal, ProposalState
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.store.database import Database, Value

_COLUMNS = "id, termbase_id, body, author, at, state, reason, decided_by, decided_at"
_LIVING = (
    "EXISTS (SELECT 1 FROM termbase"
    " WHERE termbase.id = proposal.termbase_id AND termbase.deleted_at IS NULL)"
)


def proposals(database: Database, state: ProposalState | None = None) -> tuple[Proposal, ...]:
    """Return the proposals for living term bases, in the order in which they came."""
    found = database.rows(
        f"SELECT {_COLUMNS} FROM proposal"  # noqa: S608
        f" WHERE (?1 IS NULL OR state = ?1) AND {_LIVING} ORDER BY id",
        state,
    )
    return tuple(_proposal(*row) for row in found)


def proposal(database: Database, proposal_id: int) -> Proposal:
    """Return one proposal. Raises ``UnknownIdError``."""
    found = database.row(f"SELECT {_COLUMNS} FROM proposal WHERE id = ?", proposal_id)  # noqa: S608
    if found is None:
        raise UnknownIdError(
            phrase("errors", "There is no proposal with the id {id}."), id=proposal_id
        )
    return _proposal(*found)


def add(database: Database, made: Proposal) -> int:
    """Write a new proposal and return its id; the one of ``made`` does not matter."""
    return database.insert("proposal", _values(made))


def change(database: Database, decided: Proposal) -> None:
    """Write a proposal as it is now."""
    database.update("proposal", decided.id, _values(decided))


def _values(one: Proposal) -> dict[str, Value]:
    return {
        "termbase_id": one.termbase_id,
        "concept": one.concept.id,
        "body": to_json(one.concept).decode(),
        "author": one.author,
        "at": one.at,
        "state": one.state.value,
        "reason": one.reason,
        "decided_by": one.decided_by,
        "decided_at": one.decided_at,
    }


def _proposal(
    proposal_id: int, termbase_id: int, body: str, author: str, at: str, state: str, *rest: str
) -> Proposal:
    concept = from_json(body, Concept)
    return Proposal(proposal_id, termbase_id, concept, author, at, ProposalState(state), *rest)
