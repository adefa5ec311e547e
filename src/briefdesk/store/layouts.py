"""Where the characters of a document stand on its pages.

Apart from the document: opening a briefing does not read them, only showing its original does.
"""

from collections.abc import Sequence

from briefdesk.model.imported import LineBox
from briefdesk.model.wire import each_from_json, each_to_json
from briefdesk.store.database import Database


def add(database: Database, document_id: int, boxes: Sequence[LineBox]) -> None:
    """Write the boxes of a document that is new; one without pages has none and leaves no row."""
    if boxes:
        database.insert("layout", {"document_id": document_id, "boxes": each_to_json(boxes)})


def boxes(database: Database, briefing_id: int) -> tuple[LineBox, ...]:
    """Return the boxes of a briefing's current document, none where there are none."""
    found = database.row(
        """SELECT layout.boxes FROM version
        JOIN layout ON layout.document_id = version.document_id
        WHERE version.briefing_id = ? AND version.ordinal =
          (SELECT max(ordinal) FROM version WHERE briefing_id = ?)""",
        briefing_id,
        briefing_id,
    )
    return each_from_json(found[0], LineBox) if found else ()
