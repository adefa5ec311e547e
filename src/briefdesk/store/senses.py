"""What a person decided a string means at one place of a briefing."""

from briefdesk.model.span import Span
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
    same = database.row(
        "SELECT id FROM sense WHERE briefing_id = ? AND start = ? AND stop = ?",
        briefing_id,
        span.start,
        span.end,
    )
    if same:
        database.update("sense", same[0], values)
    else:
        database.insert("sense", values)
