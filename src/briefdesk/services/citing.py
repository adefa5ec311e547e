"""The official documents that briefings cite."""

from briefdesk.model.source import Source
from briefdesk.services.desk import Desk
from briefdesk.store import briefings
from briefdesk.store import sources as stored


def sources(desk: Desk, briefing_id: int | None = None) -> tuple[Source, ...]:
    """Return the sources cited by one briefing, or by all that are not in the bin.

    Raises ``UnknownIdError``.
    """
    if briefing_id is not None:
        briefings.require(desk.database, briefing_id)
    return stored.sources(desk.database, briefing_id)
