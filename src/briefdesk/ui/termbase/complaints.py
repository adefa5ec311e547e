"""What is wrong with an entry that is being written, field by field."""

from collections.abc import Callable, Mapping

from briefdesk.model.concept import Concept
from briefdesk.services.concepts import objections
from briefdesk.ui.say import say_error

Complaints = Mapping[tuple[str, str], str]  # by id of the term ("": the concept) and field


def _refused(concept: Concept) -> Complaints:
    """Return why an entry could not be saved."""
    return {place: say_error(error) for place, error in objections(concept)}


RULES: tuple[Callable[[Concept], Complaints], ...] = (_refused,)


def complaints(concept: Concept) -> Complaints:
    """Return a sentence for each field that something is wrong with, that of the first rule."""
    found: dict[tuple[str, str], str] = {}
    for rule in RULES:
        for place, sentence in rule(concept).items():
            found.setdefault(place, sentence)
    return found
