"""The user's own text, and when a memo last changed."""

from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.store import annotations, briefings, memos
from briefdesk.store.change_log import command, revert, stacks
from briefdesk.store.database import Database
from briefdesk.text.anchoring import anchor
from tests.documents import made_document
from tests.store.conftest import LABEL


def test_own_text_is_one_per_briefing_and_undoable(filled: Database) -> None:
    assert memos.own_text(filled, 1) == OwnText()
    first = OwnText("收件人", "事项", "问题？", "简答", "分析\n第二段 [批1]")
    for own in (first, changed(first, analysis="")):
        with command(filled, LABEL):
            memos.save_own_text(filled, 1, own)
        assert memos.own_text(filled, 1) == own
    revert(filled, stacks(filled)[0][-1])
    assert memos.own_text(filled, 1) == first
    with command(filled, LABEL) as recorded:
        memos.save_own_text(filled, 1, first)
    assert recorded.id is None


def test_the_last_change_is_that_of_the_newest_part(filled: Database) -> None:
    imported = memos.last_change(filled, 1)
    assert imported == briefings.briefing(filled, 1).added
    place = anchor(made_document(), Span(10, 16))
    with command(filled, LABEL):
        annotations.add(filled, 1, 1, place, NewAnnotation(Kind.NOTE))
    assert memos.last_change(filled, 1) >= imported
    assert memos.last_change(filled, 1) == annotations.of_briefing(filled, 1)[0].modified
    assert memos.last_change(filled, 77) == ""
