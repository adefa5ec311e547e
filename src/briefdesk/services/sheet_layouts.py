"""The layouts of office sheets that a person saved by name; they are kept in the library."""

from collections.abc import Iterable

from briefdesk.errors import RequestError
from briefdesk.model.saved_layout import SavedLayout
from briefdesk.model.wire import each_from_json, each_to_json
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.store import facts

_FACT = "sheet_layouts"


def saved(desk: Desk) -> tuple[SavedLayout, ...]:
    """Return the layouts, sorted by name."""
    known = facts.get(desk.database, _FACT)
    return each_from_json(known, SavedLayout) if known else ()


def keep(desk: Desk, layout: SavedLayout) -> None:
    """Save a layout; it takes the place of one with the same name.

    Raises ``RequestError`` where the name is empty.
    """
    if not layout.name.strip():
        raise RequestError(phrase("errors", "A layout needs a name."))
    others = (one for one in saved(desk) if one.name != layout.name)
    _put(desk, (*others, layout))


def forget(desk: Desk, name: str) -> None:
    """Remove a layout; one that is not there is removed already."""
    _put(desk, [one for one in saved(desk) if one.name != name])


def _put(desk: Desk, layouts: Iterable[SavedLayout]) -> None:
    ordered = sorted(layouts, key=lambda one: one.name)
    with desk.database.transaction():
        facts.put(desk.database, _FACT, each_to_json(ordered).decode())
