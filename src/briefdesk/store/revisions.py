"""Changes that a reviser proposes, with the anchors of their places."""

from briefdesk.errors import UnknownIdError
from briefdesk.model.annotation import Anchor
from briefdesk.model.finding import Said
from briefdesk.model.revision import NewRevision, Remedy, Revision, RevisionState
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.store import anchors
from briefdesk.store.change_log import now
from briefdesk.store.database import Database, Row

_SELECT = (
    "SELECT id, briefing_id, remedy, proposed, reason, said, source, severity, state, check_id,"  # noqa: S608
    f" fingerprint, author, created, modified, {anchors.COLUMNS} FROM revision WHERE "
)


def add(
    database: Database, briefing_id: int, version_id: int, anchor: Anchor, draft: NewRevision
) -> int:
    """Write a new revision with its anchor and return its id."""
    at = now()
    return database.insert(
        "revision",
        anchors.values(version_id, anchor)
        | {
            "briefing_id": briefing_id,
            "remedy": draft.remedy,
            "proposed": draft.proposed,
            **_reason(draft),
            "source": draft.source,
            "severity": draft.severity,
            "state": RevisionState.OPEN,
            "check_id": draft.check,
            "fingerprint": draft.fingerprint,
            "author": draft.author,
            "created": at,
            "modified": at,
        },
    )


def edit(database: Database, changed: Revision) -> None:
    """Change all but the place of a revision, and what it answers. Raises ``UnknownIdError``."""
    get(database, changed.id)
    database.update(
        "revision",
        changed.id,
        {
            "remedy": changed.remedy,
            "proposed": changed.proposed,
            **_reason(changed),
            "source": changed.source,
            "severity": changed.severity,
            "state": changed.state,
            "modified": now(),
        },
    )


def place(database: Database, revision_id: int, version_id: int, anchor: Anchor) -> None:
    """Hold a revision to a place that a person chose. Raises ``UnknownIdError``."""
    get(database, revision_id)
    database.update("revision", revision_id, anchors.values(version_id, anchor))


def remove(database: Database, revision_id: int) -> None:
    """Delete a revision. Raises ``UnknownIdError``."""
    get(database, revision_id)
    database.delete("revision", revision_id)


def get(database: Database, revision_id: int) -> Revision:
    """Return one revision. Raises ``UnknownIdError``."""
    found = database.row(_SELECT + "id = ?", revision_id)
    if found is None:
        raise UnknownIdError(
            phrase("errors", "There is no correction with the id {id}."), id=revision_id
        )
    return _revision(found)


def of_briefing(database: Database, briefing_id: int) -> tuple[Revision, ...]:
    """Return the revisions of a briefing in text order."""
    found = database.rows(_SELECT + "briefing_id = ? ORDER BY start, stop, id", briefing_id)
    return tuple(map(_revision, found))


def _reason(one: NewRevision | Revision) -> dict[str, str]:
    """Return the columns of the reason: as it was typed, or what a check says."""
    if one.said is None:
        return {"reason": one.reason, "said": ""}
    return {"reason": one.said.english, "said": to_json(one.said).decode()}


def _revision(row: Row) -> Revision:
    revision_id, briefing_id, remedy, proposed, reason, told, source, severity, *rest = row
    state, check, fingerprint, author, created, modified, *anchor = rest
    return Revision(
        id=revision_id,
        briefing_id=briefing_id,
        anchor=anchors.as_anchor(tuple(anchor)),
        remedy=Remedy(remedy),
        proposed=proposed,
        reason=reason,
        source=source,
        severity=severity,
        state=RevisionState(state),
        check=check,
        fingerprint=fingerprint,
        author=author,
        created=created,
        modified=modified,
        said=from_json(told, Said) if told else None,
    )
