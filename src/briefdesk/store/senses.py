"""What a person decided a string means at one place of a briefing."""

from collections.abc import Mapping

from briefdesk.model.span import Span
from briefdesk.model.term_card import Decision
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value


def of_briefing(database: Database, briefing_id: int) -> dict[tuple[int, int], str]:
    """Return the confirmed concept ids by the (start, end) of the occurrence."""
    found = database.rows(
        "SELECT start, stop, concept FROM sense WHERE briefing_id = ? ORDER BY start, stop",
        briefing_id,
    )
    return {(start, stop): concept for start, stop, concept in found}


def confirm(
    database: Database, briefing_id: int, span: Span, surface: str, concept: str, author: str
) -> None:
    """Write or replace the decision for one occurrence; ``surface`` is its folded text."""
    values: dict[str, Value] = {
        "briefing_id": briefing_id,
        "start": span.start,
        "stop": span.end,
        "surface": surface,
        "concept": concept,
        "author": author,
        "at": now(),
    }
    same = _row(database, briefing_id, span)
    if same is None:
        database.insert("sense", values)
    else:
        database.update("sense", same[0], values)


def decision(database: Database, briefing_id: int, span: Span) -> Decision | None:
    """Return what was decided for one occurrence, None if nothing was."""
    found = _row(database, briefing_id, span)
    return Decision(*found[1:]) if found else None


def forget(database: Database, briefing_id: int, span: Span) -> bool:
    """Delete the decision for one occurrence; tell whether there was one."""
    found = _row(database, briefing_id, span)
    if found is None:
        return False
    database.delete("sense", found[0])
    return True


def move(
    database: Database, briefing_id: int, places: Mapping[tuple[int, int], Span | None]
) -> None:
    """Take decisions to where their occurrences are now, by (start, end); None: drop them."""
    rows = [
        (places[start, stop], database.stored("sense", row_id) or {}, row_id)
        for row_id, start, stop in database.rows(
            "SELECT id, start, stop FROM sense WHERE briefing_id = ?", briefing_id
        )
        if places.get((start, stop), Span(start, stop)) != Span(start, stop)
    ]
    for _, _, row_id in rows:  # first, as one may go where another one was
        database.delete("sense", row_id)
    for place, values, _ in rows:
        if place is not None:
            database.insert("sense", values | {"start": place.start, "stop": place.end})


def _row(database: Database, briefing_id: int, span: Span) -> tuple[int, str, str, str] | None:
    """Return id, concept, author and time of the decision for one occurrence."""
    row: tuple[int, str, str, str] | None = database.row(
        "SELECT id, concept, author, at FROM sense"
        " WHERE briefing_id = ? AND start = ? AND stop = ?",
        briefing_id,
        span.start,
        span.end,
    )
    return row
