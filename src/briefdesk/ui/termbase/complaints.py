"""What is wrong with an entry that is being written, field by field.

What keeps it from being saved is known at once. What the rules say beside the other entries is
found off the UI thread: it is a warning, and the entry can be saved all the same.
"""

from collections.abc import Mapping

from briefdesk.model.concept import Concept, ConceptStatus
from briefdesk.model.progress import Progress
from briefdesk.services.concepts import objections
from briefdesk.services.entries import Fields, entry_index, field_problems, lacking
from briefdesk.services.lexicon import Lexicon
from briefdesk.ui.say import say, say_error

Complaints = Mapping[tuple[str, str], str]  # by id of the term ("": the concept) and field


def complaints(concept: Concept, before: Concept | None) -> Complaints:
    """Return for each field why an entry cannot be saved, the first reason.

    ``before`` is the entry as it counts: one that was not approved must be whole to become so.
    """
    found = sentences(lacking(concept)) if _becomes_approved(concept, before) else {}
    return dict(found) | {place: say_error(error) for place, error in objections(concept)}


def sentences(fields: Fields) -> Complaints:
    """Return what was found in the interface language."""
    return {place: say(one.said, **one.places) for place, one in fields.items()}


def warnings(known: Lexicon, concept: Concept, progress: Progress) -> Fields:
    """Return what the rules say of an entry beside the others; raises as ``entry_index``."""
    return field_problems(entry_index(known, progress), concept)


def _becomes_approved(concept: Concept, before: Concept | None) -> bool:
    was = None if before is None else before.status
    return concept.status is ConceptStatus.APPROVED and was is not ConceptStatus.APPROVED
