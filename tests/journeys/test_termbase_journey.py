"""The term base in a real window: look up, edit, add, forbid, confirm a reading, undo all."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk.model.recognition import Recognition
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.termbase.adding import AddTermForm
from briefdesk.ui.termbase.forbidding import ForbidForm
from briefdesk.ui.termbase.pages.concepts import ConceptsPage
from briefdesk.ui.termbase.pages.readings import ReadingsPage
from briefdesk.ui.termbase.window import TermBaseWindow
from briefdesk.ui.workspace import Workspace
from tests.journeys.conftest import PATIENCE, Start, do, import_file, select, settle, workspace_of

SAMPLE = paths.resources() / "sample" / "briefing.txt"
NEW, WRONG = "取得途径", "内部"


@pytest.fixture
def window(qtbot: QtBot, start: Start) -> MainWindow:
    """Return a window on a new library that shows the sample."""
    made = start()
    import_file(qtbot, made, SAMPLE)
    return made


def write(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def seen(workspace: Workspace, words: str) -> list[Recognition]:
    assert workspace.shown is not None
    return [one for one in workspace.shown.recognitions if one.surface == words]


class Desk:
    """What a person does at the window, without a mouse."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.workspace = workspace_of(window)

    def do(self, command: str) -> None:
        do(self.qtbot, self.window, command)

    def select(self, words: str) -> None:
        select(self.workspace, words)

    def press(self, field: QWidget, key: Qt.Key, *, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier
        self.qtbot.keyClick(field, key, modifier.ControlModifier if control else modifier(0))
        settle(self.qtbot, self.window)

    def wait(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=PATIENCE)

    @property
    def termbase(self) -> TermBaseWindow:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, TermBaseWindow)]
        return next(one for one in windows if one.room.workspace is self.workspace)


def test_look_up_edit_add_forbid_confirm_and_undo_all(qtbot: QtBot, window: MainWindow) -> None:
    desk = Desk(qtbot, window)
    workspace = desk.workspace
    before = workspace.shown.recognitions if workspace.shown else ()

    # look up and edit
    desk.do("termbase.show")
    page = desk.termbase.page("concepts")
    assert isinstance(page, ConceptsPage)
    write(page.list.filters.line, "かめいかこうじょうほう")
    desk.press(page.list.filters.line, Qt.Key.Key_Return)
    desk.wait(lambda: page.entry.concept_id == "c-kameikako")
    bundled = page._room.keeper.concept("c-kameikako")
    desk.press(page.list.view, Qt.Key.Key_Return)
    form = page.entry.form
    assert form is not None
    desk.wait(lambda: form._is_made)
    form.note.setPlainText("本所意见：首次出现时附日文。")
    desk.press(form.note, Qt.Key.Key_Return, control=True)
    edited = page._room.keeper.concept("c-kameikako")
    assert edited is not None
    assert edited.note == "本所意见：首次出现时附日文。"

    # add from the selection
    assert seen(workspace, NEW) == []
    desk.select(NEW)
    desk.do("terms.add")
    [add] = window.findChildren(AddTermForm)
    write(add.names["ja"], "取得の経緯")
    desk.press(add.names["ja"], Qt.Key.Key_Return)
    assert len(seen(workspace, NEW)) > 0

    # wrong rendering of …
    desk.select(WRONG)
    desk.do("terms.forbid")
    [forbid] = window.findChildren(ForbidForm)
    write(forbid.search.line, "仮名加工情報")
    desk.wait(lambda: forbid.search.current is not None)
    assert forbid.right.text() == "假名加工信息"
    desk.press(forbid.search.line, Qt.Key.Key_Return)
    assert {one.is_problem for one in seen(workspace, WRONG)} == {True}
    now = page._room.keeper.concept("c-kameikako")
    assert now is not None
    assert now.note == edited.note  # the edit before is not lost

    # confirm a reading
    readings = desk.termbase.bring("readings")
    assert isinstance(readings, ReadingsPage)
    assert (readings.count, readings.term.text()) == (1, "取得の経緯")
    desk.wait(lambda: bool(readings.line.text()))
    assert readings.line.text() == "しゅとくのけいい"
    desk.press(readings.line, Qt.Key.Key_Return)
    assert readings.count == 0

    # undo all, one step each
    for _ in range(4):
        desk.do("history.undo")
    assert page._room.keeper.concept("c-kameikako") == bundled
    assert readings.count == 0
    assert workspace.shown is not None
    assert workspace.shown.recognitions == before
    for _ in range(4):
        desk.do("history.redo")
    assert len(seen(workspace, NEW)) > 0
    assert {one.is_problem for one in seen(workspace, WRONG)} == {True}
    assert page._room.keeper.concept("c-kameikako") == now
