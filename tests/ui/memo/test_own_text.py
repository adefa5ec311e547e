"""What is written for the memo is saved, undone, and survives a crash."""

from functools import partial

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.services import history, memos
from briefdesk.ui.memo.own_text import OwnTextPage
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
    return workspace.tasks.first(work).result()


def test_text_is_saved_and_undone(qtbot: QtBot, opened: Workspace, settle: Settle) -> None:
    page = page_of(qtbot, opened, settle)
    field(page, "Question").setPlainText("能否提供给第三方？")
    page.save()
    settle()
    assert stored(opened).question == "能否提供给第三方？"
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
