"""Comments, marks and tracked changes that a file carries become annotations."""

from typing import NamedTuple

from briefdesk.model.annotation import Change, Kind, NewAnnotation, State
from briefdesk.model.imported import ImportedDocument, Remark, RemarkKind
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services.desk import Desk
from briefdesk.store import annotations
from briefdesk.store import remarks as stored
from briefdesk.text.anchoring import Surveyor, trimmed

REPLY = "reply"  # the tag of an answer to another comment
_CHANGES = {
    (RemarkKind.INSERTION, ""): Change.INSERTION,
    (RemarkKind.INSERTION, "before"): Change.INSERTION_BEFORE,
    (RemarkKind.INSERTION, "after"): Change.INSERTION_AFTER,
    (RemarkKind.DELETION, ""): Change.DELETION,
    (RemarkKind.DELETION, "before"): Change.DELETION_BEFORE,
    (RemarkKind.DELETION, "after"): Change.DELETION_AFTER,
}


class FoundAgain(NamedTuple):
    """Where a new draft says itself that a remark of an older one stands."""

    span: Span
    is_change: bool


def take_remarks(desk: Desk, briefing_id: int, version_id: int, document: ImportedDocument) -> int:
    """Add an annotation for each remark that no file of the briefing brought before; their number.

    To be called inside the command that stores the document.
    """
    known = stored.keys(desk.database, briefing_id)
    new = [remark for remark in document.remarks if remark.key not in known]
    if not new:
        return 0
    survey = Surveyor(document)
    taken = 0
    for remark in new:
        span = trimmed(document.text, Span(remark.start, remark.end))
        if remark.key in known or not len(span):
            continue
        known.add(remark.key)
        draft = as_annotation(remark)
        place = survey.anchor(span)
        made = annotations.add(desk.database, briefing_id, version_id, place, draft)
        stored.add(desk.database, made, remark.key)
        taken += 1
    return taken


def found_again(desk: Desk, briefing_id: int, document: ImportedDocument) -> dict[int, FoundAgain]:
    """Return where a new draft says itself that remarks of an older one stand, by annotation."""
    lost = {one.subject for one in document.warnings if one.code == "remark_without_place"}
    places = {
        one.key: FoundAgain(
            trimmed(document.text, Span(one.start, one.end)), (one.kind, one.beside) in _CHANGES
        )
        for one in document.remarks
        if one.key not in lost
    }
    return {
        annotation_id: places[key]
        for annotation_id, key in stored.of_briefing(desk.database, briefing_id).items()
        if key in places and len(places[key].span)
    }


def retag(desk: Desk, briefing_id: int, document: ImportedDocument) -> None:
    """Let the annotations of tracked changes say whether their words are in the text now.

    To be called inside the command that stores the document.
    """
    remarks = {one.key: one for one in document.remarks}
    keys = stored.of_briefing(desk.database, briefing_id)
    for one in annotations.of_briefing(desk.database, briefing_id):
        remark = remarks.get(keys.get(one.id, ""))
        if remark is not None and one.change is not None:
            others = tuple(tag for tag in one.tags if tag != one.change)
            tags = (*others, *_tags(remark))
            if tags != one.tags:
                annotations.edit(desk.database, changed(one, tags=tags))


def as_annotation(remark: Remark) -> NewAnnotation:
    """Return what a remark says, as an annotation."""
    marked = remark.kind is RemarkKind.HIGHLIGHT and not remark.body
    return NewAnnotation(
        kind=Kind.HIGHLIGHT if marked else Kind.NOTE,
        body=remark.body,
        author=remark.author,
        tags=_tags(remark),
        state=State.SETTLED if remark.settled else State.OPEN,
        created=remark.date,
    )


def _tags(remark: Remark) -> tuple[str, ...]:
    """Return the tags of an annotation that is this remark."""
    change = _CHANGES.get((remark.kind, remark.beside))
    if change is not None:
        return (change.value,)
    return (REPLY,) if remark.parent else ()
