"""What the term bases in use say beside one entry: look-alikes, relatives, problems.

All of it rests on an index that is made once for the term bases as they are; the first call takes
a second for 10,000 concepts, so it belongs in the free pool.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from threading import Lock

from briefdesk.model.concept import Concept
from briefdesk.model.likeness import Likeness
from briefdesk.model.network import Network
from briefdesk.model.problem import Problem, Severity
from briefdesk.model.progress import Progress, unheard
from briefdesk.services.lexicon import BUNDLED, Lexicon
from briefdesk.text.entry_rules import lacks, problems
from briefdesk.text.entry_rules.base import Known
from briefdesk.text.network import STEPS, Incoming, network
from briefdesk.text.spellings import Spellings

_PAGE = 500  # concepts read at once

Fields = Mapping[tuple[str, str], Problem]


class EntryIndex:
    """Some concepts, and what is asked of them; each index is made when it is first needed."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        """Keep the concepts."""
        self._concepts = concepts

    @cached_property
    def known(self) -> Known:
        """By id and by what the rules compare."""
        return Known(self._concepts)

    @cached_property
    def spellings(self) -> Spellings:
        """By the keys and readings of the terms."""
        return Spellings(self._concepts)

    @cached_property
    def incoming(self) -> Incoming:
        """By whom they name in relations."""
        return Incoming(self._concepts)


_one_at_a_time = Lock()
_made: dict[str, EntryIndex] = {}  # by its stamp, and only the last


def entry_index(known: Lexicon = BUNDLED, progress: Progress = unheard) -> EntryIndex:
    """Return the index over the term bases in use. May be called from any thread.

    Raises what ``Lexicon.matcher`` and ``progress`` raise.
    """
    terms = known.matcher(progress)
    with _one_at_a_time:
        stamp = known.stamp
        if stamp not in _made:
            concepts: list[Concept] = []
            while page := terms.concepts_after(concepts[-1].id if concepts else "", _PAGE):
                progress(0, 0)
                concepts += page
            _made.clear()
            _made[stamp] = EntryIndex(concepts)
        return _made[stamp]


def similar(index: EntryIndex, concept: Concept) -> tuple[Likeness, ...]:
    """Return the terms of other concepts that a new concept may repeat, the most alike first."""
    return index.spellings.alike(concept)


def related(index: EntryIndex, concept: Concept, steps: int = STEPS) -> Network:
    """Return a concept beside its relatives of all jurisdictions, at most so many steps away."""
    return network(concept, index.known.concept, index.incoming, steps)


def field_problems(index: EntryIndex, concept: Concept) -> Fields:
    """Return the worst problem of each field of an entry, before it is saved.

    The keys are the id of the term, empty for a field of the concept, and the name of the field.
    The index may hold the entry as it was.
    """
    return _by_field(problems(concept, index.known))


def lacking(concept: Concept) -> Fields:
    """Return what keeps an entry from being approved, by field as ``field_problems``; at once."""
    return _by_field(lacks(concept))


def _by_field(problems: Iterable[Problem]) -> Fields:
    order = list(Severity)
    found: dict[tuple[str, str], Problem] = {}
    for one in sorted(problems, key=lambda one: order.index(one.severity)):
        found.setdefault((one.term, one.field), one)
    return found
