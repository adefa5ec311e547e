"""What a merge writes: each incoming concept beside mine, into mine, or nowhere.

Concepts are known by number and read one at a time, so that no large term base fills the memory.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefdesk.model.concept import Concept
from briefdesk.model.layer import Edit
from briefdesk.model.merge import (
    Choice,
    Incoming,
    IncomingJson,
    MergePlan,
    MergeTarget,
    Policy,
    Standing,
)
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.text import edition
from briefdesk.text.merging.fields import merged

Choices = Mapping[int, Choice]
_STEP = 200  # concepts between two reports of progress


class MergeWork:
    """What is to be written: new concepts, and merges by the id of mine; both by number only."""

    def __init__(
        self, plan: MergePlan, policy: Policy, choices: Choices, progress: Progress
    ) -> None:
        """Place every concept. Raises what ``progress`` raises."""
        self._plan = plan
        self._progress = progress
        self._done = 0
        self._edited = {edit.concept for edit in plan.target.edits}
        self.new: list[tuple[int, bool]] = []  # number, and whether it needs an id of its own
        self.merges: dict[str, list[tuple[int, Policy]]] = {}
        self.undecided: list[int] = []
        self.changed = 0
        for number in plan.numbers(Standing.NEW, Standing.CHANGED, Standing.CONFLICT):
            self._step()
            self._place(number, choices.get(number, Choice(policy)))

    def edits(self, merges: Mapping[str, object], new: Iterator[int] | range) -> Iterator[Edit]:
        """Yield some merges and new concepts as edits; what changes nothing is left out."""
        for concept_id in merges:
            before, after = self._merge(concept_id)
            if before != after:
                self.changed += 1
                yield Edit(concept_id, to_json(after).decode())
        for place in new:
            body = self._body(*self.new[place])
            yield Edit(edition.concept_id(body), body.decode())

    def edition(self, edits: list[Edit]) -> Iterator[bytes]:
        """Yield the concepts of a new edition; what was edited before is changed by ``edits``."""
        old = edition_of(self._plan.target)
        for body in edition.bodies(Path(old)) if old else ():
            self._step()
            concept_id = edition.concept_id(body)
            if concept_id not in self.merges or concept_id in self._edited:
                yield body
                continue
            before, after = self._merge(concept_id)
            self.changed += before != after
            yield to_json(after)
        edits.extend(self.edits(dict.fromkeys(self.merges.keys() & self._edited), range(0)))
        for number, is_apart in self.new:
            self._step()
            body = self._body(number, is_apart)
            concept_id = edition.concept_id(body)
            if concept_id in self._edited:
                edits.append(Edit(concept_id, body.decode()))
            else:
                yield body

    def _place(self, number: int, choice: Choice) -> None:
        if choice.policy is None:
            return
        if self._plan.standing(number) is Standing.NEW:
            self.new.append((number, False))
        elif choice.policy is Policy.BOTH:
            self.new.append((number, True))
        else:
            mine = mine_of(self._plan.incoming[number], choice)
            if mine is None:
                self.undecided.append(number)
            else:
                self.merges.setdefault(mine.id, []).append((number, choice.policy))

    def _merge(self, concept_id: str) -> tuple[Concept, Concept]:
        """Return one of mine, and what it becomes with all that the file says of it."""
        before: Concept | None = None
        after: Concept | None = None
        for number, policy in self.merges[concept_id]:
            incoming = self._plan.incoming[number]
            mine = next(one for one in incoming.mine if one.id == concept_id)
            before = before or mine
            after = merged(after or mine, incoming.concept, policy)
        assert before is not None  # noqa: S101 - there is one number at least
        assert after is not None  # noqa: S101
        return before, after

    def _body(self, number: int, is_apart: bool) -> bytes:  # noqa: FBT001 - a pair of the list
        body = bytes(from_json(self._plan.incoming.raw(number), IncomingJson).concept)
        return to_json(_apart(from_json(body, Concept), body)) if is_apart else body

    def _step(self) -> None:
        if self._done % _STEP == 0:
            self._progress(self._done, 0)
        self._done += 1


def mine_of(incoming: Incoming, choice: Choice) -> Concept | None:
    """Return the one of mine that an incoming concept is, None where nobody can tell."""
    wanted = choice.into or incoming.into
    return next((one for one in incoming.mine if one.id == wanted), None)


def edition_of(target: MergeTarget) -> str:
    """Return the path of what was read into a term base at once, empty if there is none."""
    name = target.termbase.edition
    return str(Path(target.editions) / name) if name else ""


def _apart(concept: Concept, body: bytes) -> Concept:
    """Return a concept under ids of its own, the same ones every time."""
    import hashlib

    name = hashlib.sha256(body).hexdigest()[:16]
    ids = {term.id: f"t-{name}-{number}" for number, term in enumerate(concept.terms, 1)}
    terms = tuple(
        changed(term, id=ids[term.id], variant_of=ids.get(term.variant_of, term.variant_of))
        for term in concept.terms
    )
    return changed(concept, id=f"c-{name}", terms=terms)
