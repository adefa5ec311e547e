"""After a crash the window offers what was not saved, one draft after the other."""

from uuid import NAMESPACE_URL, uuid4, uuid5

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from briefdesk.model.annotation import Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.draft import ANNOTATION, CONCEPT, OWN_TEXT, Draft
from briefdesk.model.memo import OwnText
from briefdesk.model.wire import changed, to_json
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.termbase.entry import EntryPane
from briefdesk.ui.termbase.leftovers import Leftovers
from briefdesk.ui.termbase.window import TermBaseWindow
from briefdesk.ui.unsaved import UnsavedNotice
from briefdesk.ui.workspace import Workspace
from tests.termbases import concept
from tests.ui.conftest import Annotate, Settle


@pytest.fixture
def crashed(briefing: OpenBriefing, annotate: Annotate, workspace: Workspace) -> Workspace:
    """Return a workspace, no briefing shown, with a draft of a comment and one of own text."""
    note = annotate("基本方针", kind=Kind.NOTE, body="旧")
    own = to_json(OwnText(analysis="<b>分析</b>")).decode()
    known = briefing.briefing.id
    own_id = str(uuid5(NAMESPACE_URL, f"briefdesk:own-text:{known}"))
    for draft in (
        Draft(str(uuid4()), ANNOTATION, known, "旧<i>新</i>", note.id, base="旧"),
        Draft(own_id, OWN_TEXT, known, own, base=to_json(OwnText()).decode()),
        Draft(str(uuid4()), ANNOTATION, known, "无处可去", note.id + 9),
        Draft(str(uuid4()), ANNOTATION, known, "旧", note.id),  # saved in the last moment
    ):
        workspace.drafts.save(draft)
        workspace.drafts.flush()
    workspace.close_briefing()
    return workspace


def bar(window: MainWindow) -> UnsavedNotice:
    found = window.findChild(UnsavedNotice)
    assert isinstance(found, UnsavedNotice)
    return found


def press(window: MainWindow, label: str) -> None:
    buttons = bar(window).findChildren(QPushButton)
    next(b for b in buttons if b.text() == label and b.isVisible()).click()


def kept(workspace: Workspace) -> list[str]:
    workspace.drafts.flush()
    return [draft.text for draft in workspace.drafts.all()]


def test_all_drafts_are_offered_and_restored_where_they_belong(
    crashed: Workspace, window: MainWindow, settle: Settle
) -> None:
    assert "“旧<i>新</i>”" in bar(window).text
    assert "医疗" in bar(window).text
    press(window, "Restore")
    settle()
    editor = window.page.margin.editor
    assert isinstance(editor, NoteEditor)
    assert editor.edited.body == "旧<i>新</i>"
    assert "“<b>分析</b>”" in bar(window).text
    press(window, "Restore")
    settle()
    (memo,) = window.findChildren(MemoDialog)
    assert memo.own_text.text.analysis == "<b>分析</b>"
    assert bar(window).text.endswith("its place is gone: “无处可去”")
    press(window, "Copy")
    assert QApplication.clipboard().text() == "无处可去"
    assert "无处可去" in kept(crashed)
    press(window, "Discard")
    assert not bar(window).isVisible()
    assert "无处可去" not in kept(crashed)


def test_a_draft_can_be_discarded_or_left_for_later(crashed: Workspace, window: MainWindow) -> None:
    assert len(kept(crashed)) == 3  # what was saved needs no draft
    press(window, "Discard")
    assert len(kept(crashed)) == 2
    bar(window).closed.emit()
    assert len(kept(crashed)) == 2


def test_without_drafts_nothing_is_said(window: MainWindow) -> None:
    assert not bar(window).isVisible()


def test_an_entry_is_restored_in_the_term_base_window(
    workspace: Workspace, window: MainWindow, settle: Settle
) -> None:
    typed = changed(concept("new", "印章"), note="half a sen")
    draft = Draft(str(uuid4()), CONCEPT, 0, to_json(typed).decode())
    workspace.drafts.save(draft)
    workspace.drafts.flush()
    notice = UnsavedNotice(workspace)
    settle()
    assert "印章" in notice.text
    next(b for b in notice.findChildren(QPushButton) if b.text() == "Restore").click()
    settle()
    entry = _entry_of(workspace)
    assert entry.form is not None
    assert entry.form.value == typed
    notice.deleteLater()


def test_what_is_discarded_or_saved_where_it_was_typed_is_offered_no_more(
    workspace: Workspace, window: MainWindow, settle: Settle
) -> None:
    for name, words in (("one", "印章"), ("two", "割印")):
        typed = to_json(changed(concept(name, words), note="half a sen")).decode()
        workspace.drafts.save(Draft(str(uuid4()), CONCEPT, 0, typed))
        workspace.drafts.flush()
    notice = UnsavedNotice(workspace)
    settle()
    assert "印章" in notice.text
    workspace.concept_asked.emit("c-one")
    settle()
    entry = _entry_of(workspace)
    entry.discard_button.click()
    assert "割印" in notice.text
    workspace.concept_asked.emit("c-two")
    entry.save_button.click()
    settle()
    assert notice.isHidden()
    assert kept(workspace) == []
    notice.deleteLater()


def test_what_is_discarded_in_the_bar_is_no_unsaved_entry_any_more(
    workspace: Workspace, window: MainWindow, settle: Settle
) -> None:
    typed = to_json(concept("one", "印章")).decode()
    workspace.drafts.save(Draft(str(uuid4()), CONCEPT, 0, typed))
    workspace.drafts.flush()
    notice = UnsavedNotice(workspace)
    leftovers = Leftovers(workspace, notice)
    settle()
    assert leftovers.get("c-one") is not None
    next(b for b in notice.findChildren(QPushButton) if b.text() == "Discard").click()
    assert not leftovers.ids
    assert notice.isHidden()
    notice.deleteLater()


def _entry_of(workspace: Workspace) -> EntryPane:
    [entry] = [
        widget.findChild(EntryPane)
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, TermBaseWindow) and widget.room.workspace is workspace
    ]
    assert isinstance(entry, EntryPane)
    return entry
