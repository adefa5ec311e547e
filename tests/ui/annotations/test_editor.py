"""Words typed into a comment are saved, or wait as a draft, and are never lost."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Annotation, Kind
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.wire import changed
from briefdesk.services import history
from briefdesk.services.drafts import Drafts
from briefdesk.ui.annotations.editor import NoteEditor
from briefdesk.ui.commands.annotations import toggle_internal
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Annotate

Edit = Callable[[Annotation], NoteEditor]


@pytest.fixture
def edit(qtbot: QtBot, workspace: Workspace, briefing: OpenBriefing) -> Edit:
    def opened(note: Annotation) -> NoteEditor:
        made = NoteEditor(workspace, note)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.start()
        return made

    return opened


def write(editor: NoteEditor, text: str) -> None:
    """Type as an input method commits."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor._text, event)


def test_ctrl_return_saves_text_kind_and_internal(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None], qtbot: QtBot
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    write(editor, "核对<b>原文</b>")
    editor._kind.setCurrentIndex(editor._kind.findData(Kind.QUESTION))
    editor._internal.setChecked(True)
    with qtbot.waitSignal(editor.closed):
        QTest.keyClick(editor._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert workspace.shown is not None
    (saved,) = workspace.shown.annotations
    assert (saved.body, saved.kind, saved.internal) == ("核对<b>原文</b>", Kind.QUESTION, True)
    assert saved.author == ""


def test_escape_keeps_unsaved_words_as_a_draft_that_comes_back(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None], qtbot: QtBot
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE, body="旧")
    editor = edit(note)
    write(editor, "新")
    with qtbot.waitSignal(editor.closed):
        QTest.keyClick(editor._text, Qt.Key.Key_Escape)
    settle()
    assert workspace.shown is not None
    assert workspace.shown.annotations[0].body == "旧"
    again = edit(note)
    assert again.edited.body == "旧新"
    again.save()
    settle()
    workspace.drafts.flush()
    assert workspace.shown.annotations[0].body == "旧新"
    assert workspace.drafts.all() == ()


def test_a_draft_is_on_the_disk_soon_after_typing(
    edit: Edit, annotate: Annotate, workspace: Workspace, qtbot: QtBot
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    write(editor, "未保存")
    qtbot.waitUntil(lambda: [d.text for d in workspace.drafts.all()] == ["未保存"], timeout=3000)


def test_a_new_note_left_empty_goes(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None]
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    QTest.keyClick(editor._text, Qt.Key.Key_Escape)
    settle()
    assert workspace.shown is not None
    assert workspace.shown.annotations == ()


def test_a_draft_beside_a_changed_comment_shows_both(
    edit: Edit, annotate: Annotate, workspace: Workspace
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE, body="一")
    editor = edit(note)
    write(editor, "二")
    editor.keep()
    again = edit(changed(note, body="三"))
    assert again.edited.body == "一二\n\n三"
    assert "below" in again._hint.text()


def test_a_draft_is_on_the_disk_while_typing_goes_on_without_a_pause(
    edit: Edit, annotate: Annotate, workspace: Workspace, qtbot: QtBot
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    began = time.monotonic()
    while not workspace.drafts.all():
        assert time.monotonic() - began < 1
        write(editor, "字")
        qtbot.wait(20)


def test_words_stay_when_saving_fails(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None], qtbot: QtBot
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE, body="一")
    editor = edit(note)
    write(editor, "二三")
    workspace.tasks.change(history.undo)  # the comment is gone
    settle()
    with qtbot.assertNotEmitted(editor.closed):
        editor.save()
        settle()
    assert editor.edited.body == "一二三"
    assert editor._hint.text().startswith("Not saved; your words stay here. There is no annotation")
    workspace.drafts.flush()
    assert [draft.text for draft in workspace.drafts.all()] == ["一二三"]


def test_words_typed_while_others_are_saved_keep_the_editor_open(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None], qtbot: QtBot
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    write(editor, "一")
    with qtbot.assertNotEmitted(editor.closed):
        editor.save()
        write(editor, "二")
        settle()
    workspace.drafts.flush()
    assert [draft.text for draft in workspace.drafts.all()] == ["一二"]
    editor.save()
    settle()
    workspace.drafts.flush()
    assert workspace.drafts.all() == ()
    assert workspace.shown is not None
    assert workspace.shown.annotations[0].body == "一二"


def test_what_was_made_internal_elsewhere_stays_internal(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None]
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE)
    workspace.set_annotation(note.id)
    editor = edit(note)
    write(editor, "机密")
    toggle_internal(workspace)
    editor.save()
    settle()
    assert workspace.annotation is not None
    assert (workspace.annotation.body, workspace.annotation.internal) == ("机密", True)


def test_the_editor_shows_what_is_changed_elsewhere(
    edit: Edit, annotate: Annotate, workspace: Workspace, settle: Callable[[], None]
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE)
    workspace.set_annotation(note.id)
    editor = edit(note)
    write(editor, "词")
    toggle_internal(workspace)
    settle()
    assert editor.edited.internal
    assert editor.edited.body == "词"


def test_internal_is_not_forgotten_with_the_words(
    edit: Edit, annotate: Annotate, workspace: Workspace
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE)
    editor = edit(note)
    editor._internal.setChecked(True)
    write(editor, "机密")
    editor.keep()
    assert edit(note).edited.internal


def test_words_that_were_deleted_again_leave_no_draft(
    edit: Edit, annotate: Annotate, workspace: Workspace
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE, body="一"))
    write(editor, "二")
    editor.keep()
    editor._text.setPlainText("一")
    editor.keep()
    workspace.drafts.flush()
    assert workspace.drafts.all() == ()


def writing(window: MainWindow, workspace: Workspace, note: Annotation) -> NoteEditor:
    """Open the editor in the window."""
    workspace.annotation_edit_asked.emit(note.id)
    editor = window.page.margin.editor
    assert isinstance(editor, NoteEditor)
    return editor


def test_closing_the_window_keeps_the_words(
    window: MainWindow, briefing: OpenBriefing, annotate: Annotate, workspace: Workspace
) -> None:
    write(writing(window, workspace, annotate("基本方针", kind=Kind.NOTE)), "最后一刻")
    window.close()
    assert [d.text for d in Drafts(workspace.files / "drafts").all()] == ["最后一刻"]


def test_closing_the_briefing_keeps_the_words(
    window: MainWindow, briefing: OpenBriefing, annotate: Annotate, workspace: Workspace
) -> None:
    write(writing(window, workspace, annotate("基本方针", kind=Kind.NOTE)), "最后一刻")
    workspace.close_briefing()
    assert window.page.margin.editor is None
    workspace.drafts.flush()
    assert [d.text for d in workspace.drafts.all()] == ["最后一刻"]
