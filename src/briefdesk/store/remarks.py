"""Which annotations came with a file, by the key of the remark, so that none comes twice."""

from briefdesk.store.database import Database


def add(database: Database, annotation_id: int, key: str) -> None:
    """Remember that an annotation is the file's remark with this key."""
    database.insert("remark", {"annotation_id": annotation_id, "key": key})


def of_briefing(database: Database, briefing_id: int) -> dict[int, str]:
    """Return the keys of the remarks that a briefing's files brought, by annotation."""
    found = database.rows(
        "SELECT annotation.id, key FROM remark JOIN annotation ON annotation.id = annotation_id"
        " WHERE briefing_id = ?",
        briefing_id,
    )
    return dict(found)


def keys(database: Database, briefing_id: int) -> set[str]:
    """Return the keys of all remarks that a briefing's files brought, deleted ones included."""
    return set(of_briefing(database, briefing_id).values())
