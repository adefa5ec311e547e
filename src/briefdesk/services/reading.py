"""What the first paint needs: the briefing that was open last, as the library holds it.

Nothing here recognises, cites or parses, so a start loads no engine. ``opening.show`` is the same
for every later moment, and makes again what is out of date.
"""

from typing import NamedTuple

from briefdesk.model.briefing import OpenBriefing
from briefdesk.services.desk import Desk
from briefdesk.services.stamps import briefing_stamp, lexicon_stamp
from briefdesk.store import annotations, briefings, recognitions, senses, sources


class AtStart(NamedTuple):
    """What to show first, and the lexicon its terms were recognised with; see ``is_current``."""

    shown: OpenBriefing | None
    lexicon: str = ""


def last(desk: Desk, briefing_id: int, matter_id: int | None) -> AtStart:
    """Return the briefing that was open last, else the newest one, in one go.

    One of the matter ``matter_id`` (None: all) goes before the others.
    """
    ids = briefings.ids(desk.database, matter_id) or briefings.ids(desk.database)
    if not ids:
        return AtStart(None)
    return kept(desk, briefing_id if briefing_id in ids else ids[0])


def kept(desk: Desk, briefing_id: int) -> AtStart:
    """Return a briefing with the terms that were kept, with none if it changed since.

    Raises ``UnknownIdError``.
    """
    briefing = briefings.briefing(desk.database, briefing_id)
    confirmed = senses.of_briefing(desk.database, briefing_id)
    about = briefing_stamp(briefing.document, confirmed)
    found, lexicon = recognitions.stored_for(desk.database, briefing_id, about) or ((), "")
    shown = OpenBriefing(
        briefing=briefing,
        recognitions=found,
        annotations=annotations.of_briefing(desk.database, briefing_id),
        sources=sources.sources(desk.database, briefing_id),
    )
    return AtStart(shown, lexicon)


def is_current(desk: Desk, lexicon: str) -> bool:
    """Tell whether terms recognised with this lexicon would be the same today."""
    return lexicon == lexicon_stamp(desk.layers)
