"""Annotations and the anchors that hold them to the text."""

import json

from briefdesk.errors import UnknownIdError
from briefdesk.model.annotation import (
    Anchor,
    Annotation,
    Kind,
    NewAnnotation,
    State,
)
from briefdesk.phrases import phrase
from briefdesk.store import anchors
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Row

_SELECT = f"""
SELECT annotation.id, annotation.briefing_id, kind, state, internal, author, created, modified,
  annotation.body, tags, {anchors.COLUMNS}
FROM annotation JOIN anchor ON anchor.annotation_id = annotation.id
WHERE deleted_at IS NULL AND """  # noqa: S608


def add(
    database: Database, briefing_id: int, version_id: int, anchor: Anchor, draft: NewAnnotation
) -> int:
    """Write a new annotation with its anchor and return its id."""
    at = draft.created or now()
    annotation_id = database.insert(
        "annotation",
        {
            "briefing_id": briefing_id,
            "kind": draft.kind,
            "state": draft.state,
            "internal": int(draft.internal),
            "author": draft.author,
            "created": at,
            "modified": at,
            "body": draft.body,
            "tags": json.dumps(draft.tags, ensure_ascii=False),
        },
    )
    database.insert(
        "anchor",
        anchors.values(version_id, anchor) | {"annotation_id": annotation_id},
    )
    return annotation_id


def edit(database: Database, changed: Annotation) -> None:
    """Change kind, state, internal, body and tags. Raises ``UnknownIdError``."""
    get(database, changed.id)
    database.update(
        "annotation",
        changed.id,
        {
            "kind": changed.kind,
            "state": changed.state,
            "internal": int(changed.internal),
            "modified": now(),
            "body": changed.body,
            "tags": json.dumps(changed.tags, ensure_ascii=False),
        },
    )


def put_in_bin(database: Database, annotation_id: int) -> None:
    """Mark an annotation as deleted. Raises ``UnknownIdError``."""
    get(database, annotation_id)
    database.update("annotation", annotation_id, {"deleted_at": now()})


def get(database: Database, annotation_id: int) -> Annotation:
    """Return a living annotation. Raises ``UnknownIdError``."""
    found = database.row(_SELECT + "annotation.id = ?", annotation_id)
    if found is None:
        raise UnknownIdError(
            phrase("errors", "There is no annotation with the id {id}."), id=annotation_id
        )
    return _as_annotation(found)


def of_briefing(database: Database, briefing_id: int) -> tuple[Annotation, ...]:
    """Return the living annotations of a briefing in text order."""
    found = database.rows(
        _SELECT + "annotation.briefing_id = ? ORDER BY start, stop, annotation.id", briefing_id
    )
    return tuple(_as_annotation(row) for row in found)


def _as_annotation(row: Row) -> Annotation:
    return Annotation(
        id=row[0],
        briefing_id=row[1],
        kind=Kind(row[2]),
        state=State(row[3]),
        internal=bool(row[4]),
        author=row[5],
        created=row[6],
        modified=row[7],
        body=row[8],
        tags=tuple(json.loads(row[9])),
        anchor=anchors.as_anchor(row[10:]),
    )
