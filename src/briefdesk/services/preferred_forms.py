"""What a house prefers to write: its profile names a concept by its id, or by how it is called."""

from typing import NamedTuple

from briefdesk.checks.base import Concepts
from briefdesk.model.concept import Concept
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.wire import changed
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of


class Named(NamedTuple):
    """The concepts that preferred forms name by their ids, and what no term base knows."""

    concepts: dict[str, Concept]
    unknown: tuple[str, ...]


def by_concept(profile: HouseProfile, concepts: Concepts) -> HouseProfile:
    """Return a profile whose preferred forms go by ids alone, as the checks look them up.

    A term stands for the concept of Japanese law that it names, or for all that it names where none
    is of Japanese law; a line with the id of one comes first. What no term base knows is left as it
    is: it has no effect.
    """
    by_id: dict[str, str] = {}
    by_term: dict[str, str] = {}
    for named, words in profile.preferred.items():
        if concepts.concept(named) is None:
            meant = concepts.concepts_of(named)
            at_home = [one for one in meant if one.home_jurisdiction == "JP"]
            by_term |= {concept.id: words for concept in at_home or meant}
        else:
            by_id[named] = words
    return changed(profile, preferred=profile.preferred | by_term | by_id)


def unknown(profile: HouseProfile, concepts: Concepts) -> tuple[str, ...]:
    """Return what preferred forms are for and no term base knows."""
    return tuple(
        named
        for named in profile.preferred
        if concepts.concept(named) is None and not concepts.concepts_of(named)
    )


def named_in(desk: Desk, profile: HouseProfile) -> Named:
    """Return what the preferred forms of a profile are for, by the term bases of a library."""
    known = lexicon_of(desk).matcher()
    found = {named: known.concept(named) for named in profile.preferred}
    concepts = {named: concept for named, concept in found.items() if concept is not None}
    return Named(concepts, unknown(profile, known))
