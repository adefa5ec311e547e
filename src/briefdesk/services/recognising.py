"""The terms seen in a stored briefing: kept, and seen again when anything they rest on changed."""

import hashlib

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.wire import to_json
from briefdesk.services.desk import Desk
from briefdesk.store import recognitions, senses


def recognised(desk: Desk, briefing_id: int, document: ImportedDocument) -> tuple[Recognition, ...]:
    """Return the recognitions of a briefing's current document.

    They are read from the library; only if the term bases, the fold, the confirmed senses or the
    text changed since (undo included) the matcher runs and the new ones are stored.
    """
    confirmed = senses.of_briefing(desk.database, briefing_id)
    stamp = _stamp(desk, document, confirmed)
    found = recognitions.stored(desk.database, briefing_id, stamp)
    if found is None:
        found = desk.matcher().recognise(document, confirmed)
        with desk.database.transaction():
            recognitions.put(desk.database, briefing_id, stamp, found)
    return found


def _stamp(desk: Desk, document: ImportedDocument, confirmed: dict[tuple[int, int], str]) -> str:
    rests_on = (
        desk.lexicon,
        document.file.sha256,
        document.file.reader,
        document.file.reader_version,
        [(start, end, concept) for (start, end), concept in confirmed.items()],
    )
    return hashlib.sha256(to_json(rests_on)).hexdigest()[:32]
