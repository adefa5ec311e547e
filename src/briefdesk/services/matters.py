"""Clients' files and which briefing belongs to which."""

from typing import NamedTuple

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.matter import Matter
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.store import briefings
from briefdesk.store import matters as stored
from briefdesk.store.change_log import command


def matters(desk: Desk) -> tuple[Matter, ...]:
    """Return all matters, first the one for unfiled briefings (id 1, all fields empty)."""
    return stored.all_matters(desk.database)


class Shelf(NamedTuple):
    """All matters, and the briefings of the one that is shown."""

    matters: tuple[Matter, ...]
    briefings: tuple[BriefingSummary, ...]


def shelf_of(desk: Desk, matter_id: int | None) -> Shelf:
    """Return what the library list shows of a matter (None: of all), newest briefing first."""
    return Shelf(matters(desk), briefings.summaries(desk.database, matter_id, binned=False))


def add_matter(desk: Desk, client: str, number: str, name: str) -> Changes:
    """Open a file for a client."""
    with command(desk.database, phrase("history", "Add matter")) as recorded:
        stored.add(desk.database, client.strip(), number.strip(), name.strip())
    return Changes(Touched.MATTERS, None, recorded.id)


def edit_matter(desk: Desk, matter: Matter) -> Changes:
    """Change client, number or name. Raises ``UnknownIdError``."""
    stored.matter(desk.database, matter.id)
    with command(desk.database, phrase("history", "Edit matter")) as recorded:
        stored.edit(desk.database, matter)
    return Changes(Touched.MATTERS | Touched.BRIEFINGS, None, recorded.id)


def move_briefing(desk: Desk, briefing_id: int, matter_id: int) -> Changes:
    """File a briefing under a matter. Raises ``UnknownIdError``."""
    stored.matter(desk.database, matter_id)
    with command(desk.database, phrase("history", "Move briefing")) as recorded:
        briefings.move(desk.database, briefing_id, matter_id)
    return Changes(Touched.MATTERS | Touched.BRIEFINGS, briefing_id, recorded.id)
