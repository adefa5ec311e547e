"""The user's own text for the memo of a briefing."""

from briefdesk.model.memo import OwnText
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Value


def own_text(database: Database, briefing_id: int) -> OwnText:
    """Return what the user wrote; all empty where nothing was written yet."""
    found = database.row(
        "SELECT recipient, matter, question, short_answer, analysis FROM own_text"
        " WHERE briefing_id = ?",
        briefing_id,
    )
    return OwnText(*found) if found else OwnText()


def save_own_text(database: Database, briefing_id: int, own: OwnText) -> None:
    """Write the own text; an unchanged one is not written, so that its time stays."""
    if own_text(database, briefing_id) == own:
        return
    values: dict[str, Value] = {
        "briefing_id": briefing_id,
        "recipient": own.to,
        "matter": own.matter,
        "question": own.question,
        "short_answer": own.short_answer,
        "analysis": own.analysis,
        "modified": now(),
    }
    same = database.row("SELECT id FROM own_text WHERE briefing_id = ?", briefing_id)
    if same:
        database.update("own_text", same[0], values)
    else:
        database.insert("own_text", values)


def last_change(database: Database, briefing_id: int) -> str:
    """Return when the memo's content last changed (ISO 8601, UTC): import, comment or own text."""
    found = database.row(
        """SELECT max(at) FROM (
        SELECT added AS at FROM briefing WHERE id = ?
        UNION ALL SELECT max(modified) FROM annotation WHERE briefing_id = ?
        UNION ALL SELECT max(modified) FROM own_text WHERE briefing_id = ?)""",
        briefing_id,
        briefing_id,
        briefing_id,
    )
    return str(found[0] or "") if found else ""
