"""The official documents that briefings cite."""

from briefdesk.model.source import Source
from briefdesk.services.desk import Desk
from briefdesk.store import briefings
from briefdesk.store import sources as stored


def sources(desk: Desk, briefing_id: int | None = None) -> tuple[Source, ...]:
    """Return the sources cited by one briefing, or by all that are not in the bin.

    For all briefings the files kept as sources of their own come last. Raises ``UnknownIdError``.
    """
    if briefing_id is None:
        return stored.sources(desk.database) + stored.files(desk.database)
    briefings.require(desk.database, briefing_id)
    return stored.sources(desk.database, briefing_id)


def kept_files(desk: Desk) -> tuple[Source, ...]:
    """Return the files that were kept as sources of their own; no briefing need cite them."""
    return stored.files(desk.database)
