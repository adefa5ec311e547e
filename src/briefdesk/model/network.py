"""A concept among its relatives in other jurisdictions, to be seen side by side."""

from typing import Literal

from msgspec import Struct

from briefdesk.model.concept import Concept, RelationType

Direction = Literal["to", "from"]


class Neighbour(Struct, frozen=True):
    """A concept that relations lead to, and the last step on the shortest way there.

    ``via`` is the id of the concept that the step starts from; the relation is written at its entry
    (``to``) or at the neighbour's (``from``). ``steps`` counts from 1. ``reason`` may be empty.
    """

    concept: Concept
    type: RelationType
    direction: Direction
    reason: str
    via: str
    steps: int


class NetworkColumn(Struct, frozen=True):
    """The neighbours of one jurisdiction (JP, EU, CN, INT …), the nearest first."""

    jurisdiction: str
    neighbours: tuple[Neighbour, ...]


class Network(Struct, frozen=True):
    """A concept and its neighbours; its own jurisdiction has the first column, perhaps empty.

    ``missing`` are ids that relations name and no term base has; ``more`` tells that there are
    neighbours beyond the limits.
    """

    concept: Concept
    columns: tuple[NetworkColumn, ...]
    missing: tuple[str, ...] = ()
    more: bool = False

    @property
    def neighbours(self) -> tuple[Neighbour, ...]:
        """All neighbours, column by column."""
        return tuple(one for column in self.columns for one in column.neighbours)
