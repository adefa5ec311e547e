"""The librarian does what the workspace asks of the library."""

from functools import partial

from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.services import history, opening
from briefdesk.ui.workspace import Goal, Workspace
from tests.ui.conftest import Settle, keep_document


def test_a_briefing_is_read_again_when_it_changed(opened: Workspace, settle: Settle) -> None:
    assert opened.briefing_id is not None
    work = partial(opening.rename, briefing_id=opened.briefing_id, title="新的标题")
    opened.tasks.change(work)
    settle()
    assert opened.shown is not None
    assert opened.shown.briefing.meta.title == "新的标题"


def test_without_a_selection_nothing_is_annotated_and_that_is_said(
    opened: Workspace, settle: Settle
) -> None:
    said: list[object] = []
    opened.told.connect(said.append)
    opened.annotate(Kind.RISK)
    settle()
    assert opened.shown is not None
    assert opened.shown.annotations == ()
    assert "Select text first" in str(said[0])
    assert "Ctrl+L" in str(said[0])


def test_of_two_briefings_asked_for_the_last_is_shown(opened: Workspace, settle: Settle) -> None:
    known = opened.briefing_id
    assert known is not None
    opened.open_briefing(known + 50)
    opened.open_briefing(known)
    opened.set_selection(Span(0, 2))
    settle()
    assert opened.briefing_id == known


def test_a_briefing_in_the_bin_is_not_opened_and_that_is_said(
    opened: Workspace, settle: Settle
) -> None:
    failed: list[str] = []
    opened.tasks.failed.connect(lambda error: failed.append(str(error)))
    kept = opened.tasks.first(partial(keep_document, title="另一份")).briefing_id
    opened.tasks.change(partial(opening.remove, briefing_id=kept))
    before = opened.briefing_id
    opened.open_briefing(kept)
    settle()
    assert opened.briefing_id == before
    assert len(failed) == 1
    assert "is in the bin" in failed[0]


def test_a_briefing_that_could_not_be_opened_for_a_place_is_later_shown_from_its_beginning(
    opened: Workspace, settle: Settle
) -> None:
    kept = opened.tasks.first(partial(keep_document, title="另一份")).briefing_id
    opened.tasks.change(partial(opening.remove, briefing_id=kept))
    opened.visit(Goal(kept, Span(40, 42)))
    settle()
    assert opened.briefing_id != kept
    assert opened.goal is None


def test_the_editor_opens_for_the_note_whatever_is_annotated_next(
    opened: Workspace, settle: Settle
) -> None:
    edited: list[object] = []
    opened.annotation_edit_asked.connect(edited.append)
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.NOTE)
    opened.annotate(Kind.HIGHLIGHT)
    settle()
    assert opened.shown is not None
    assert edited == [one.id for one in opened.shown.annotations if one.kind is Kind.NOTE]


def test_a_comment_that_undo_brings_back_is_the_current_one(
    opened: Workspace, settle: Settle
) -> None:
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.RISK)
    settle()
    made = opened.annotation_id
    opened.tasks.change(history.undo)
    settle()
    opened.set_annotation(None)
    opened.tasks.change(history.redo)
    settle()
    assert opened.annotation_id == made is not None
