"""Proposals: what translators would have in a term base, accepted or rejected with a reason.

A proposal changes nothing until it is accepted. It may be decided here, or travel: ``export``
writes a file, ``bring`` takes one in. On its way there it is new, on its way back it is decided; a
file that comes twice changes nothing.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import RequestError
from briefdesk.formats import proposals as files
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.concept import Concept
from briefdesk.model.layer import Edit
from briefdesk.model.merge import FieldDifference
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.proposal import (
    FORMAT,
    Brought,
    Proposal,
    ProposalFile,
    ProposalState,
    TravellingProposal,
)
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.concepts import require_terms
from briefdesk.services.desk import Desk
from briefdesk.services.handing_over import hand_over
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.parsing import run_worker
from briefdesk.services.staging import staged
from briefdesk.services.termbases import TOUCHED, writable
from briefdesk.store import proposals, termbases
from briefdesk.store.change_log import command, now
from briefdesk.text.merging.fields import aligned, differences


def propose(
    desk: Desk, concept: Concept, author: str, *, termbase_id: int | None = None
) -> tuple[Changes, int]:
    """Propose a concept, a new one or another text of one, and return the proposal's id, too.

    It is for the term base with this id, else for that in which the concept counts; see
    ``termbases.writable``. Raises as ``concepts.save``.
    """
    changes, [made] = _propose(desk, [concept], author, termbase_id)
    return changes, made


def propose_all(desk: Desk, concepts: Sequence[Concept], author: str) -> Changes:
    """Propose concepts, each for the term base in which it counts, as one step of undo.

    Raises as ``concepts.save``, with nothing proposed.
    """
    return _propose(desk, concepts, author, None)[0]


def all_proposals(
    desk: Desk, state: ProposalState | None = ProposalState.OPEN
) -> tuple[Proposal, ...]:
    """Return the proposals that are open, or of another state, or all; the oldest first."""
    return proposals.proposals(desk.database, state)


def compared(desk: Desk, proposal: Proposal) -> tuple[FieldDifference, ...]:
    """Return what a proposal would change of the concept as it counts now."""
    current = lexicon_of(desk).concept(proposal.concept.id)
    nothing = changed(proposal.concept, terms=())
    before = current or Concept(nothing.id, "", ())
    return differences(before, proposal.concept)


class Comparison(NamedTuple):
    """A concept as it counts now, None if there is none, and as it is proposed, by the same ids."""

    now: Concept | None
    proposed: Concept
    differences: tuple[FieldDifference, ...]


def comparison(desk: Desk, proposal: Proposal) -> Comparison:
    """Return what was proposed beside what counts; terms that are the same have one id in both."""
    now = lexicon_of(desk).concept(proposal.concept.id)
    proposed = proposal.concept if now is None else aligned(now, proposal.concept)
    return Comparison(now, proposed, compared(desk, proposal))


def accept(
    desk: Desk, proposal_id: int, decided_by: str, *, instead: Concept | None = None
) -> Changes:
    """Write what was proposed to the term base; ``instead``, if that was improved before.

    If that term base was removed it goes where the concept counts, as one that is saved.
    Raises ``UnknownIdError``, ``RequestError`` if it was decided before, and as ``concepts.save``.
    """
    found = _open(desk, proposal_id)
    concept = instead or found.concept
    require_terms(concept)
    homes = lexicon_of(desk).homes([concept.id])
    with command(desk.database, phrase("history", "Accept proposal")) as recorded:
        _decide(desk, found, ProposalState.ACCEPTED, decided_by, "", now())
        _write(desk, found, concept, homes)
    return Changes(TOUCHED, None, recorded.id)


def reject(desk: Desk, proposal_id: int, decided_by: str, reason: str) -> Changes:
    """Turn a proposal down. Raises ``UnknownIdError``, and ``RequestError`` without a reason."""
    found = _open(desk, proposal_id)
    if not reason.strip():
        raise RequestError(
            phrase("errors", "Say why “{term}” is rejected: its author will read it."),
            term=found.concept.terms[0].text,
        )
    with command(desk.database, phrase("history", "Reject proposal")) as recorded:
        _decide(desk, found, ProposalState.REJECTED, decided_by, reason.strip(), now())
    return Changes(Touched.CONCEPTS, None, recorded.id)


def packed(desk: Desk, chosen: Sequence[Proposal]) -> bytes:
    """Return a file of proposals, to be written by ``export`` on another thread."""
    known = lexicon_of(desk)
    found = []
    for one in chosen:
        accepted = one.state is ProposalState.ACCEPTED
        current = known.concept(one.concept.id) if accepted else None
        found.append(
            TravellingProposal(
                one.concept,
                one.author,
                one.at,
                one.state,
                one.reason,
                one.decided_by,
                one.decided_at,
                current if current != one.concept else None,
            )
        )
    return files.write(ProposalFile(FORMAT, tuple(found)))


def export(data: bytes, out: Path) -> None:
    """Write what ``packed`` returned, whole or not at all. Raises ``OutputError``."""
    hand_over(out, data)


def read(path: Path, progress: Progress = unheard) -> ProposalFile:
    """Read a file of proposals. Raises as ``parsing.read_annotation_file``."""
    with staged(path, None, progress) as copy:
        return from_json(run_worker("proposals", copy.values, progress), ProposalFile)


def bring(desk: Desk, file: ProposalFile) -> tuple[Changes, Brought]:
    """Take in proposals of others, and what was decided of one's own, as one step of undo.

    New ones are for the term base in which their concept counts. What was decided here stays so. An
    accepted one is written as it was accepted there. Raises as ``concepts.save``, with nothing
    taken in.
    """
    for one in file.proposals:
        require_terms(one.concept)
        require_terms(one.accepted or one.concept)
    known = {one.key: one for one in proposals.proposals(desk.database)}
    homes = lexicon_of(desk).homes(one.concept.id for one in file.proposals)
    new = decided = 0
    with command(desk.database, phrase("history", "Bring in proposals")) as recorded:
        for one in file.proposals:
            made = Proposal(0, 0, one.concept, one.author, one.at)
            mine = known.get(made.key)
            if mine is None:
                new += 1
                into = writable(desk, homes.get(one.concept.id, BUNDLED)).id
                mine = changed(made, termbase_id=into)
                mine = known[made.key] = changed(mine, id=proposals.add(desk.database, mine))
            elif mine.state is not ProposalState.OPEN or one.state is ProposalState.OPEN:
                continue
            else:
                decided += 1
            if one.state is not ProposalState.OPEN:
                _decide(desk, mine, one.state, one.decided_by, one.reason, one.decided_at or now())
            if one.state is ProposalState.ACCEPTED:
                _write(desk, mine, one.accepted or one.concept, homes)
    brought = Brought(new, decided, len(file.proposals) - new - decided)
    return Changes(TOUCHED, None, recorded.id), brought


def _propose(
    desk: Desk, concepts: Sequence[Concept], author: str, termbase_id: int | None
) -> tuple[Changes, list[int]]:
    for concept in concepts:
        require_terms(concept)
    homes: dict[str, int] = {}
    if termbase_id is None:
        homes = lexicon_of(desk).homes(concept.id for concept in concepts)
    made = []
    with command(desk.database, phrase("history", "Propose concept")) as recorded:
        for concept in concepts:
            into = writable(desk, homes.get(concept.id, termbase_id or BUNDLED)).id
            made.append(proposals.add(desk.database, Proposal(0, into, concept, author, now())))
    return Changes(Touched.CONCEPTS, None, recorded.id), made


def _open(desk: Desk, proposal_id: int) -> Proposal:
    found = proposals.proposal(desk.database, proposal_id)
    if found.state is not ProposalState.OPEN:
        raise RequestError(
            phrase("errors", "The proposal “{term}” was decided before: undo that first."),
            term=found.concept.terms[0].text,
        )
    return found


def _decide(
    desk: Desk, found: Proposal, state: ProposalState, by: str, reason: str, at: str
) -> None:
    decided = changed(found, state=state, reason=reason, decided_by=by, decided_at=at)
    proposals.change(desk.database, decided)


def _write(desk: Desk, proposal: Proposal, concept: Concept, homes: Mapping[str, int]) -> None:
    """Write a concept to the term base of a proposal, or to its home if that was removed."""
    home = proposal.termbase_id
    if home not in {one.id for one in termbases.all_termbases(desk.database)}:
        home = homes.get(concept.id, BUNDLED)
    edit = Edit(concept.id, to_json(concept).decode())
    termbases.edit(desk.database, writable(desk, home).id, edit, proposal.author)
