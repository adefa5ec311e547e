"""The anchors that hold comments and revisions to the text: kept alike, and moved alike."""

import json
from typing import NamedTuple

from briefdesk.model.annotation import Anchor, Placement, QuoteSelector
from briefdesk.model.span import Span
from briefdesk.store.database import Database, Row, Value

COLUMNS = "placement, start, stop, exact, prefix, suffix, block, section, occurrence"
_SELECT = {
    "anchor": f"""SELECT anchor.id, annotation.id, version_id, deleted_at IS NOT NULL, {COLUMNS}
        FROM annotation JOIN anchor ON anchor.annotation_id = annotation.id
        WHERE briefing_id = ? ORDER BY start, stop, annotation.id""",  # noqa: S608
    "revision": f"""SELECT id, id, version_id, 0, {COLUMNS}
        FROM revision WHERE briefing_id = ? ORDER BY start, stop, id""",  # noqa: S608
}


class Anchored(NamedTuple):
    """An anchor as it is kept, and the version of the text it describes.

    ``table`` and ``id`` name its row, ``owner_id`` is the annotation or the revision it holds.
    """

    table: str
    id: int
    owner_id: int
    version_id: int
    binned: bool
    anchor: Anchor

    @property
    def is_comment(self) -> bool:
        """Whether it holds an annotation."""
        return self.table == "anchor"


def of_briefing(database: Database, briefing_id: int) -> tuple[Anchored, ...]:
    """Return all anchors of a briefing, of comments in the bin, too."""
    return tuple(
        Anchored(table, row[0], row[1], row[2], bool(row[3]), as_anchor(row[4:]))
        for table, sql in _SELECT.items()
        for row in database.rows(sql, briefing_id)
    )


def move(database: Database, anchored: Anchored, version_id: int, anchor: Anchor) -> None:
    """Hold something to another place, or to the same one in another way."""
    database.update(anchored.table, anchored.id, values(version_id, anchor))


def values(version_id: int, anchor: Anchor) -> dict[str, Value]:
    """Return the columns of an anchor on a version of the text."""
    return {
        "version_id": version_id,
        "placement": anchor.placement,
        "start": anchor.span.start,
        "stop": anchor.span.end,
        "exact": anchor.quote.exact,
        "prefix": anchor.quote.prefix,
        "suffix": anchor.quote.suffix,
        "block": anchor.block,
        "section": json.dumps(anchor.section, ensure_ascii=False),
        "occurrence": anchor.occurrence,
    }


def as_anchor(row: Row) -> Anchor:
    """Return the anchor in ``COLUMNS`` of a row."""
    placement, start, stop, exact, prefix, suffix, block, section, occurrence = row
    return Anchor(
        placement=Placement(placement),
        span=Span(start, stop),
        quote=QuoteSelector(exact, prefix, suffix),
        block=block,
        section=tuple(json.loads(section)),
        occurrence=occurrence,
    )
