"""What is written for the memo is saved, undone, and survives a crash."""

from functools import partial

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.draft import OWN_TEXT, Draft
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.model.wire import to_json
from briefdesk.services import history, matters, memos
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.memo.own_text import OwnTextPage, differences
from briefdesk.ui.widgets.composing import TextInput
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle


def page_of(qtbot: QtBot, workspace: Workspace, settle: Settle) -> OwnTextPage:
    page = OwnTextPage(workspace)
    qtbot.addWidget(page)
    page.show()
    settle()
    return page


def field(page: OwnTextPage, name: str) -> TextInput:
    return next(e for e in page.findChildren(TextInput) if e.accessibleName() == name)


def stored(workspace: Workspace) -> OwnText:
    assert workspace.briefing_id is not None
    work = partial(memos.own_text, briefing_id=workspace.briefing_id)
    return workspace.tasks.first(work)


def test_text_is_saved_and_undone(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    page = page_of(qtbot, opened, settle)
    field(page, "Question").setPlainText("能否提供给第三方？")
    page.save()
    settle()
    assert stored(opened).question == "能否提供给第三方？"
    opened.drafts.flush()
    assert opened.drafts.all() == ()
    opened.tasks.change(history.undo)
    settle()
    assert field(page, "Question").toPlainText() == ""


def test_a_pause_in_typing_saves(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    page = page_of(qtbot, opened, settle)
    field(page, "Analysis").setPlainText("分析")
    qtbot.waitUntil(lambda: not page._save_timer.isActive(), timeout=10_000)
    settle()
    assert stored(opened).analysis == "分析"


def test_nothing_is_saved_where_nothing_was_written(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    page_of(qtbot, opened, settle).save()
    settle()
    assert str(opened.undo_label) == "Import briefing"


def test_unsaved_text_survives(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    page = page_of(qtbot, opened, settle)
    field(page, "Short answer").setPlainText("可以，但须……")
    page._save_draft()
    opened.drafts.flush()
    assert stored(opened) == OwnText()
    page._save_timer.stop()
    again = page_of(qtbot, opened, settle)
    assert field(again, "Short answer").toPlainText() == "可以，但须……"


def test_a_citation_shows_the_number_its_comment_has_now(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    opened.set_selection(Span(30, 32))
    opened.annotate(Kind.RISK)
    settle()
    page = page_of(qtbot, opened, settle)
    field(page, "Analysis").setPlainText("见[批1]。")
    page.save()
    settle()
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.RISK)
    settle()
    assert field(page, "Analysis").toPlainText() == "见[批2]。"


def test_comments_are_cited_by_their_number(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    for start in (30, 0):
        opened.set_selection(Span(start, start + 2))
        opened.annotate(Kind.RISK)
        settle()
    page = page_of(qtbot, opened, settle)
    cite = next(b for b in page.findChildren(QPushButton) if b.menu() is not None)
    cite.menu().aboutToShow.emit()
    actions = cite.menu().actions()
    assert [action.text()[:4] for action in actions] == ["[批1]", "[批2]"]
    actions[1].trigger()
    assert field(page, "Analysis").toPlainText() == "[批2]"


def mark(workspace: Workspace, settle: Settle, start: int) -> int:
    """Add a comment and return its id."""
    workspace.set_selection(Span(start, start + 2))
    workspace.annotate(Kind.RISK)
    settle()
    assert workspace.annotation_id is not None
    return workspace.annotation_id


def kept(workspace: Workspace) -> OwnText:
    """Return what the library has, comments cited by id."""
    assert workspace.briefing_id is not None
    work = partial(memos.writing, briefing_id=workspace.briefing_id)
    return workspace.tasks.first(work).own


def test_a_citation_means_the_same_comment_when_one_comes_before_it_while_writing(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    first = mark(opened, settle, 30)
    page = page_of(qtbot, opened, settle)
    analysis = field(page, "Analysis")
    analysis.insertPlainText("见[批1]；")
    mark(opened, settle, 0)  # nothing was saved yet
    assert analysis.toPlainText() == "见[批2]；"
    analysis.insertPlainText("又见[批1]。")  # the caret is where it was
    page.save()
    settle()
    assert kept(opened).analysis.startswith(f"见[批#{first}]；又见[批#")
    assert analysis.toPlainText() == "见[批2]；又见[批1]。"


def test_a_citation_of_a_number_that_changes_before_it_is_stored_follows_its_comment(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    first = mark(opened, settle, 30)
    page = page_of(qtbot, opened, settle)
    field(page, "Analysis").setPlainText("见[批1]。")
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.RISK)  # on its way to the library before the text
    page.save()
    settle()
    assert kept(opened).analysis == f"见[批#{first}]。"
    assert field(page, "Analysis").toPlainText() == "见[批2]。"


def test_looking_at_the_memo_changes_nothing(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    assert opened.briefing_id is not None
    opened.tasks.change(partial(matters.add_matter, client="甲", number="7", name="乙"))
    move = partial(matters.move_briefing, briefing_id=opened.briefing_id, matter_id=2)
    opened.tasks.change(move)
    settle()
    label = str(opened.undo_label)
    dialog = MemoDialog(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog.own_text._to.placeholderText() == "甲"
    dialog.close()
    settle()
    assert str(opened.undo_label) == label


def test_an_old_draft_does_not_beat_what_was_saved_later(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    assert opened.briefing_id is not None
    page = page_of(qtbot, opened, settle)
    field(page, "Question").setPlainText("新的")
    page.save()
    settle()
    opened.drafts.save(
        Draft(
            page._draft_id,
            OWN_TEXT,
            opened.briefing_id,
            to_json(OwnText(question="旧的", analysis="未存")).decode(),
            base=to_json(OwnText()).decode(),
        )
    )
    again = page_of(qtbot, opened, settle)
    assert again.text.question == "旧的\n\n新的"
    assert again.text.analysis == "未存"
    assert "below" in again._state.text()


def test_words_stay_as_a_draft_until_the_library_has_them(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    page = page_of(qtbot, opened, settle)
    page.briefing_id = 999  # a briefing that is gone: saving fails
    field(page, "Question").setPlainText("留下")
    page.save()
    settle()
    opened.drafts.flush()
    assert [draft.briefing_id for draft in opened.drafts.all()] == [999]
    assert page.text.question == "留下"
    assert "999" in page._state.text()


def test_only_citations_are_replaced_in_a_text_that_is_being_written() -> None:
    assert differences("见[批1]𠮷[批2]", "见[批2]𠮷[批2]") == [(1, 5, "[批2]")]
    assert differences("见[批1]", "见[批10]") == [(1, 5, "[批10]")]
    assert differences("旧", "新[批1]") == [(0, 1, "新[批1]")]
