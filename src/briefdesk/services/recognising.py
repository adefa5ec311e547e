"""The terms seen in a stored briefing: kept, and seen again when anything they rest on changed."""

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.stamps import stamp
from briefdesk.store import recognitions, senses
from briefdesk.text.told_senses import with_told


def recognised(desk: Desk, briefing_id: int, document: ImportedDocument) -> tuple[Recognition, ...]:
    """Return the recognitions of a briefing's current document.

    They are read from the library; only if the term bases, the fold, the confirmed senses or the
    text changed since (undo included) the matcher runs and the new ones are stored.
    """
    confirmed = senses.of_briefing(desk.database, briefing_id)
    current = stamp(document, confirmed, desk.layers)
    found = recognitions.stored(desk.database, briefing_id, current)
    if found is None:
        known = lexicon_of(desk).matcher()
        found = with_told(document, known.recognise(document, confirmed), known.concept)
        with desk.database.transaction():
            recognitions.put(desk.database, briefing_id, current, found)
    return found
