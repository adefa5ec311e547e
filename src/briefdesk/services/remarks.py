"""Comments, marks and tracked changes that a file carries become annotations."""

from briefdesk.model.annotation import Kind, NewAnnotation, State
from briefdesk.model.imported import ImportedDocument, Remark, RemarkKind
from briefdesk.model.span import Span
from briefdesk.services.desk import Desk
from briefdesk.store import annotations
from briefdesk.store import remarks as stored
from briefdesk.text.anchoring import Surveyor, trimmed

REPLY = "reply"  # the tag of an answer to another comment

# Both are kept as the author's words are: in the language of the document.
_CHANGES = {
    ("zh", RemarkKind.INSERTION): "修订（插入）：“{words}”",
    ("zh", RemarkKind.DELETION): "修订（删除）：“{words}”",
    ("ja", RemarkKind.INSERTION): "変更履歴（挿入）：「{words}」",
    ("ja", RemarkKind.DELETION): "変更履歴（削除）：「{words}」",
    ("en", RemarkKind.INSERTION): "Tracked change (inserted): “{words}”",
    ("en", RemarkKind.DELETION): "Tracked change (deleted): “{words}”",
}
_KINDS = {
    RemarkKind.COMMENT: Kind.NOTE,
    RemarkKind.HIGHLIGHT: Kind.HIGHLIGHT,
    RemarkKind.INSERTION: Kind.TRANSLATION,
    RemarkKind.DELETION: Kind.TRANSLATION,
}


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
        draft = as_annotation(remark, document.meta.language)
        place = survey.anchor(span)
        made = annotations.add(desk.database, briefing_id, version_id, place, draft)
        stored.add(desk.database, made, remark.key)
        taken += 1
    return taken


def found_again(desk: Desk, briefing_id: int, document: ImportedDocument) -> dict[int, Span]:
    """Return where a new draft says itself that remarks of an older one stand, by annotation."""
    lost = {one.subject for one in document.warnings if one.code == "remark_without_place"}
    places = {
        one.key: trimmed(document.text, Span(one.start, one.end))
        for one in document.remarks
        if one.key not in lost
    }
    return {
        annotation_id: places[key]
        for annotation_id, key in stored.of_briefing(desk.database, briefing_id).items()
        if len(places.get(key, Span(0, 0)))
    }


def as_annotation(remark: Remark, language: str) -> NewAnnotation:
    """Return what a remark says, as an annotation; ``language`` (BCP 47) is the document's."""
    kind = Kind.NOTE if remark.kind is RemarkKind.HIGHLIGHT and remark.body else _KINDS[remark.kind]
    words = _CHANGES.get((language[:2], remark.kind)) or _CHANGES.get(
        ("en", remark.kind), "{words}"
    )
    return NewAnnotation(
        kind=kind,
        body=words.replace("{words}", remark.body),
        author=remark.author,
        tags=(REPLY,) if remark.parent else (),
        state=State.SETTLED if remark.settled else State.OPEN,
        created=remark.date,
    )
