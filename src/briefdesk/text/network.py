"""How concepts hang together across jurisdictions: relations followed in both directions."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from briefdesk.model.concept import Concept, Relation, RelationType
from briefdesk.model.network import Direction, Neighbour, Network, NetworkColumn

Lookup = Callable[[str], Concept | None]

STEPS = 2  # how far is still near
_MOST = 60  # neighbours that a card can show
_JURISDICTIONS = ("JP", "EU", "CN", "TW", "HK", "INT")
# What a lawyer looks for first.
_RANKS = (
    RelationType.FALSE_FRIEND_OF,
    RelationType.RELATED,
    RelationType.SUPERSEDED_BY,
    RelationType.PART_OF,
    RelationType.BROADER,
)


class _Step(NamedTuple):
    """A relation seen from one of its ends."""

    other: str
    relation: Relation
    direction: Direction


class Incoming:
    """Which concepts name a concept in a relation; an entry knows only whom it names itself."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        """Index the relations of some concepts by their targets."""
        self._sources: dict[str, dict[str, None]] = defaultdict(dict)
        for concept in concepts:
            for relation in concept.relations:
                self._sources[relation.target][concept.id] = None

    def sources(self, concept_id: str) -> tuple[str, ...]:
        """Return the ids of the concepts that name this one."""
        return tuple(self._sources.get(concept_id, ()))


def network(
    concept: Concept, lookup: Lookup, incoming: Incoming, steps: int = STEPS, most: int = _MOST
) -> Network:
    """Return a concept among those that at most so many relations lead to, by jurisdiction.

    The nearest come first, of those false friends; each concept is there once, by its shortest way.
    Of two ways of one length that with a reason counts.
    """
    seen = {concept.id}
    waiting = deque([(concept, 0)])
    found: list[Neighbour] = []
    missing: dict[str, None] = {}
    more = False
    while waiting:
        at, distance = waiting.popleft()
        for step in _steps(at, lookup, incoming):
            if step.other in seen or step.other in missing:
                continue
            other = lookup(step.other)
            if other is None:
                missing[step.other] = None
            elif distance == steps or len(found) == most:
                more = True
            else:
                seen.add(step.other)
                waiting.append((other, distance + 1))
                found.append(_neighbour(step, other, at.id, distance + 1))
    return Network(concept, tuple(_columns(concept, found)), tuple(missing), more)


def _steps(concept: Concept, lookup: Lookup, incoming: Incoming) -> list[_Step]:
    """Return the relations of a concept in both directions, the most telling first."""
    steps = [_Step(relation.target, relation, "to") for relation in concept.relations]
    for source in incoming.sources(concept.id):
        other = lookup(source)
        known = other.relations if other is not None else ()
        back = (relation for relation in known if relation.target == concept.id)
        steps += (_Step(source, relation, "from") for relation in back)
    return sorted(
        (step for step in steps if step.other != concept.id),
        key=lambda step: (
            _RANKS.index(step.relation.type),
            not step.relation.reason,
            step.direction == "from",
            step.other,
        ),
    )


def _neighbour(step: _Step, other: Concept, via: str, distance: int) -> Neighbour:
    relation = step.relation
    return Neighbour(other, relation.type, step.direction, relation.reason, via, distance)


def _columns(concept: Concept, found: Iterable[Neighbour]) -> Iterator[NetworkColumn]:
    """Yield a column for each jurisdiction, that of the concept first."""
    own = concept.home_jurisdiction
    columns: dict[str, list[Neighbour]] = defaultdict(list)
    for one in found:
        columns[one.concept.home_jurisdiction].append(one)
    known = [place for place in _JURISDICTIONS if place != own and place in columns]
    others = sorted(columns.keys() - {own, *_JURISDICTIONS})
    for place in (own, *known, *others):
        yield NetworkColumn(place, tuple(columns[place]))
