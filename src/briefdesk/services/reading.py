"""What the first paint needs: the briefing that was open last, as the library holds it.

Nothing here recognises, cites or parses, so a start loads no engine. ``opening.show`` is the same
for every later moment, and makes again what is out of date.
"""

from typing import NamedTuple

from briefdesk.model.briefing import OpenBriefing
from briefdesk.services.desk import Desk
from briefdesk.services.stamps import stamp
from briefdesk.store import annotations, briefings, recognitions, senses, sources


class AtStart(NamedTuple):
    """What to show first; ``current`` is False if its terms have to be recognised again."""

    shown: OpenBriefing | None
    current: bool = True


def last(desk: Desk, briefing_id: int, matter_id: int | None) -> AtStart:
    """Return the briefing that was open last, else the newest one, in one go.

    One of the matter ``matter_id`` (None: all) goes before the others.
    """
    ids = briefings.ids(desk.database, matter_id) or briefings.ids(desk.database)
    if not ids:
        return AtStart(None)
    return kept(desk, briefing_id if briefing_id in ids else ids[0])


def kept(desk: Desk, briefing_id: int) -> AtStart:
    """Return a briefing with the terms that were kept, with none if they are out of date.

    Raises ``UnknownIdError``.
    """
    briefing = briefings.briefing(desk.database, briefing_id)
    confirmed = senses.of_briefing(desk.database, briefing_id)
    current = stamp(briefing.document, confirmed)
    found = recognitions.stored(desk.database, briefing_id, current)
    shown = OpenBriefing(
        briefing=briefing,
        recognitions=found or (),
        annotations=annotations.of_briefing(desk.database, briefing_id),
        sources=sources.sources(desk.database, briefing_id),
    )
    return AtStart(shown, current=found is not None)
