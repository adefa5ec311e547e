"""Words typed into a comment are saved, or wait as a draft, and are never lost."""

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
from briefdesk.ui.annotations.editor import NoteEditor
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
    edit: Edit, annotate: Annotate, workspace: Workspace, settled: Callable[[], None], qtbot: QtBot
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    write(editor, "核对<b>原文</b>")
    editor._kind.setCurrentIndex(editor._kind.findData(Kind.QUESTION))
    editor._internal.setChecked(True)
    with qtbot.waitSignal(editor.closed):
        QTest.keyClick(editor._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert workspace.shown is not None
    (saved,) = workspace.shown.annotations
    assert (saved.body, saved.kind, saved.internal) == ("核对<b>原文</b>", Kind.QUESTION, True)
    assert saved.author == ""


def test_escape_keeps_unsaved_words_as_a_draft_that_comes_back(
    edit: Edit, annotate: Annotate, workspace: Workspace, settled: Callable[[], None], qtbot: QtBot
) -> None:
    note = annotate("基本方针", kind=Kind.NOTE, body="旧")
    editor = edit(note)
    write(editor, "新")
    with qtbot.waitSignal(editor.closed):
        QTest.keyClick(editor._text, Qt.Key.Key_Escape)
    settled()
    assert workspace.shown is not None
    assert workspace.shown.annotations[0].body == "旧"
    again = edit(note)
    assert again.edited.body == "旧新"
    again.save()
    settled()
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
    edit: Edit, annotate: Annotate, workspace: Workspace, settled: Callable[[], None]
) -> None:
    editor = edit(annotate("基本方针", kind=Kind.NOTE))
    QTest.keyClick(editor._text, Qt.Key.Key_Escape)
    settled()
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
