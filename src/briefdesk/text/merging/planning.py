"""Hold a file of concepts against a term base: which ones are mine already, and how they stand.

Of a hundred thousand concepts on each side only the file's are values; mine stay JSON, and are read
where they are needed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.concept import Concept, Term
from briefdesk.model.exchange import ReportEntry, TermBaseReading, reported
from briefdesk.model.merge import LETTERS, Incoming, Matching, MergeHead, Standing
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.text.edition import concept_id
from briefdesk.text.fold import loose
from briefdesk.text.ids import FreeIds
from briefdesk.text.merging.fields import aligned, standing

_STEP = 200  # concepts between two reports of progress


class _Match(NamedTuple):
    """The numbers of the concepts of mine that one may be, the likeliest first."""

    numbers: tuple[int, ...] = ()
    is_clear: bool = False


class Mine:
    """The concepts of a term base, by their ids and their terms."""

    def __init__(self, bodies: Iterable[bytes], progress: Progress, name: str = "") -> None:
        """Look at each concept once. Raises what ``progress`` raises."""
        self._name = name
        self.bodies: list[bytes] = []
        self.numbers: dict[str, int] = {}
        self.term_ids: set[str] = set()
        self._by_key: dict[str, list[int]] = {}
        for number, body in enumerate(bodies):
            concept = from_json(body, Concept)
            self.bodies.append(body)
            self.numbers[concept.id] = number
            self.term_ids.update(term.id for term in concept.terms)
            for key in _keys(concept):
                self._by_key.setdefault(key, []).append(number)
            if number % _STEP == 0:
                progress(0, 0)

    def concept(self, number: int) -> Concept:
        """Return a concept."""
        return from_json(self.bodies[number], Concept)

    def match(self, theirs: Concept, by: Matching) -> _Match:
        """Return which of mine a concept is."""
        shared = Counter(n for key in _keys(theirs) for n in self._by_key.get(key, ()))
        same = self.numbers.get(theirs.id)
        for one in (same, self.numbers.get(self.id_here(theirs.id))):
            if one is not None and (one in shared or self._has_common_term(one, theirs)):
                return _Match((one,), is_clear=True)
        if by is Matching.ID:
            return _Match(() if same is None else (same,))
        if not shared:
            return _Match()
        most = max(shared.values())
        best = [number for number, count in shared.items() if count == most]
        if len(best) > 1:
            alike = [n for n in best if self.concept(n).domain == theirs.domain]
            best = alike or best
        others = [number for number, _ in shared.most_common() if number not in best]
        return _Match((*best, *others), is_clear=len(best) == 1)

    def id_here(self, theirs: str) -> str:
        """Return the id under which a concept is kept here whose own means another elsewhere.

        It is the same every time, so that the concept is known when it comes again.
        """
        import hashlib

        return f"{theirs}-{hashlib.sha256(self._name.encode()).hexdigest()[:6]}"

    def followed_by(self, theirs: Concept) -> Incoming:
        """Return how a concept stands to the one of mine whose place it is to take."""
        number = self.numbers.get(theirs.id)
        if number is None:
            return Incoming(Standing.NEW, theirs)
        mine = self.concept(number)
        if theirs == mine:
            return Incoming(Standing.SAME, theirs, into=mine.id)
        return Incoming(Standing.CHANGED, theirs, (mine,), mine.id)

    def not_in(self, theirs: Sequence[Concept]) -> list[bytes]:
        """Return those of mine whose ids none of some concepts has, as JSON."""
        known = {concept.id for concept in theirs}
        return [self.bodies[number] for one, number in self.numbers.items() if one not in known]

    def _has_common_term(self, number: int, theirs: Concept) -> bool:
        """Tell whether two concepts share a term that neither may want to be written."""
        return _share_a_term(self.concept(number), theirs)


def planned(
    reading: TermBaseReading,
    mine: Mine,
    by: Matching | None,
    progress: Progress,
    *,
    others: Iterable[bytes] = (),
    follows: bool = False,
) -> Iterator[bytes]:
    """Yield the lines of a plan: ``MergeHead``, report entries, incoming concepts, missing ones.

    ``others`` are the concepts of other term bases, as JSON: an id of theirs is not used again for
    something else, or the one would hide the other. Without ``by`` entries of a TBX file are known
    by their ids, others by their terms. With ``follows`` the file is to take the place of mine: its
    ids stay, and every difference counts. Raises what ``progress`` raises.
    """
    chosen = by or (Matching.ID if reading.format.startswith("tbx") else Matching.TERM)
    concepts = reading.termbase.concepts
    planning = None
    if not follows:
        planning = _Planning(mine, concepts, chosen, _strangers(concepts, others), progress)
    lines: list[bytes] = []
    letters: list[str] = []
    total = len(concepts)
    for number in range(total):
        incoming = planning.incoming(number) if planning else mine.followed_by(concepts[number])
        letters.append(LETTERS[incoming.standing])
        lines.append(to_json(incoming))
        if number % _STEP == 0:
            progress(number, total)
    report = (*reading.report, *(planning.report if planning else ()))
    left = mine.not_in(concepts) if follows else []
    yield to_json(
        MergeHead(
            termbase=changed(reading.termbase, concepts=()),
            format=reading.format,
            by=chosen,
            standings="".join(letters),
            reports=len(report),
            missing=len(left),
        )
    )
    yield from map(to_json, report)
    yield from lines
    yield from left


class _Planning:
    """Gives each concept its place among mine, and ids that mean nothing else there."""

    def __init__(
        self,
        mine: Mine,
        theirs: Sequence[Concept],
        by: Matching,
        strangers: set[str],
        progress: Progress,
    ) -> None:
        self._mine = mine
        self._strangers = strangers
        self._theirs = theirs
        self.report: list[ReportEntry] = []
        self._matches: list[_Match] = []
        for number, concept in enumerate(theirs):
            self._matches.append(mine.match(concept, by))
            if number % _STEP == 0:
                progress(0, 0)
        self._term_ids = FreeIds(mine.term_ids)
        self._term_ids.take(term.id for one in theirs for term in one.terms)
        self._ids = self._final_ids()

    def incoming(self, number: int) -> Incoming:
        """Return a concept of the file as it stands to mine."""
        match = self._matches[number]
        found = [self._mine.concept(one) for one in match.numbers]
        theirs = self._with_own_ids(self._theirs[number], found[:1])
        if not found:
            return Incoming(Standing.NEW, changed(theirs, id=self._ids[theirs.id]))
        if not match.is_clear:
            return Incoming(Standing.CONFLICT, theirs, tuple(found))
        into = found[0]
        if aligned(into, theirs) == into:
            return Incoming(Standing.SAME, theirs, into=into.id)
        stands = standing(into, theirs)
        several = len(found) > 1 and stands is Standing.CHANGED
        known = () if stands is Standing.SAME else tuple(found)
        return Incoming(Standing.CONFLICT if several else stands, theirs, known, into.id)

    def _final_ids(self) -> dict[str, str]:
        """Return under which id each concept of the file will be found."""
        free = FreeIds(self._mine.numbers)
        free.take(one.id for one in self._theirs)
        ids = {}
        for concept, match in zip(self._theirs, self._matches, strict=True):
            if match.is_clear:
                ids[concept.id] = self._mine.concept(match.numbers[0]).id
            elif not match.numbers and (
                concept.id in self._mine.numbers or concept.id in self._strangers
            ):
                ids[concept.id] = free.give(self._mine.id_here(concept.id))
                self.report.append(_renamed(concept.id, ids[concept.id]))
            else:
                ids[concept.id] = concept.id
        return ids

    def _with_own_ids(self, theirs: Concept, mine: Sequence[Concept]) -> Concept:
        """Return a concept whose terms have ids of their own, and that names others rightly."""
        own = {term.id for one in mine for term in one.terms}
        renamed = {}
        for term in theirs.terms:
            if term.id in self._mine.term_ids and term.id not in own:
                renamed[term.id] = self._term_ids.give(term.id)
        terms = tuple(
            changed(
                term,
                id=renamed.get(term.id, term.id),
                variant_of=renamed.get(term.variant_of, term.variant_of),
                ambiguous_with=tuple(self._ids.get(one, one) for one in term.ambiguous_with),
            )
            for term in theirs.terms
        )
        relations = tuple(
            changed(one, target=self._ids.get(one.target, one.target)) for one in theirs.relations
        )
        return changed(theirs, terms=terms, relations=relations)


def _keys(concept: Concept) -> dict[str, None]:
    """Return by which a concept is known: its terms, those that may be written if there are any."""
    usable = [term for term in concept.terms if term.is_usable] or concept.terms
    return dict.fromkeys(key for term in usable if (key := _key(term)))


def _share_a_term(one: Concept, other: Concept) -> bool:
    keys = set(map(_key, one.terms)) - {""}
    return any(_key(term) in keys for term in other.terms)


def _strangers(theirs: Sequence[Concept], others: Iterable[bytes]) -> set[str]:
    """Return the ids of theirs under which another term base has something else."""
    wanted = {concept.id: concept for concept in theirs}
    found = set()
    for body in others:
        same = wanted.get(concept_id(body))
        if same is not None and not _share_a_term(from_json(body, Concept), same):
            found.add(same.id)
    return found


def _key(term: Term) -> str:
    folded = loose(term.text)
    return folded and f"{term.lang.partition('-')[0]} {folded}"


def _renamed(old: str, new: str) -> ReportEntry:
    return reported(
        "id-taken",
        phrase(
            "warnings",
            "The id “{value}” means another concept here: the concept came in as “{concept}”.",
        ),
        concept=new,
        value=old,
    )
