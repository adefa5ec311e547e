"""What a house prefers to write: its profile names a concept by its id, or by how it is called."""

from briefdesk.checks.base import Concepts
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.wire import changed


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
