"""The anchors of comments and revisions: read and moved alike."""

from briefdesk.model.annotation import Anchor, Kind, NewAnnotation, Placement
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.store import anchors, annotations, briefings, revisions
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.text.anchoring import anchor
from tests.documents import made_document
from tests.store.conftest import LABEL


def _place(start: int) -> Anchor:
    return anchor(made_document(), Span(start, start + 6))


def test_whatever_an_anchor_holds_is_moved_to_another_version(filled: Database) -> None:
    place = changed(_place(20), placement=Placement.CHANGED)
    with command(filled, LABEL):
        note = annotations.add(filled, 1, 1, _place(10), NewAnnotation(Kind.NOTE, "x"))
        binned = annotations.add(filled, 1, 1, _place(30), NewAnnotation(Kind.NOTE, "y"))
        annotations.put_in_bin(filled, binned)
        draft = NewRevision(Remedy.REPLACE, "医疗信息", "术语")
        revision = revisions.add(filled, 1, 1, _place(15), draft)
        version_id = briefings.add_version(filled, 1, made_document("第二稿"))
        for one in anchors.of_briefing(filled, 1):
            anchors.move(filled, one, version_id, place)
    assert annotations.get(filled, note).anchor == place
    assert revisions.get(filled, revision).anchor == place
    found = anchors.of_briefing(filled, 1)
    assert [(one.is_comment, one.owner_id, one.binned) for one in found] == [
        (True, note, False),
        (True, binned, True),
        (False, revision, False),
    ]
    assert {(one.version_id, one.anchor) for one in found} == {(version_id, place)}
