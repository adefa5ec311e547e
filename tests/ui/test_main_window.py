"""The window puts the panels together, remembers its layout, and can be used without a mouse."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.preferences.page import PreferencesDialog
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import PATIENCE, Settle, named

NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Slider,
    QAccessible.Role.PageTabList,
}


def things(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Return an interface and all below it."""
    yield parent
    for place in range(parent.childCount()):
        child = parent.child(place)
        if child.isValid() and not child.state().invisible:
            yield from things(child)


def nameless(widget: QObject) -> list[str]:
    """Return the controls below a widget that a screen reader could not name."""
    root = QAccessible.queryAccessibleInterface(widget)
    found = []
    for thing in things(root):
        inner = thing.object()
        if thing.role() in NAMED and not thing.text(QAccessible.Text.Name).strip():
            found.append(f"{thing.role()} {inner.metaObject().className()} {inner.objectName()}")
    return found


def test_every_control_has_a_name(window: MainWindow, opened: Workspace, settle: Settle) -> None:
    opened.set_selection(Span(0, 2))
    opened.annotate(Kind.QUESTION)
    settle()
    assert nameless(window) == []


def test_every_control_of_a_dialog_has_a_name(
    window: MainWindow, opened: Workspace, settle: Settle
) -> None:
    window.commands.actions["memo.show"].trigger()
    window.commands.actions["preferences.show"].trigger()
    settle()
    for kind in (MemoDialog, PreferencesDialog):
        [dialog] = window.findChildren(kind)
        assert nameless(dialog) == []


def test_the_title_names_the_briefing(window: MainWindow, opened: Workspace) -> None:
    assert window.windowTitle() == "医疗数据利用的现状 — BriefDesk"
    opened.close_briefing()
    assert window.windowTitle() == "BriefDesk"


def test_a_term_or_comment_that_is_asked_for_comes_to_the_front(
    window: MainWindow, opened: Workspace
) -> None:
    for act, place in ((Act.SOURCES, 2), (Act.COMMENTS, 1), (Act.TERM, 0)):
        opened.asked.emit(act)
        assert window._tabs.currentIndex() == place


def test_page_only_hides_all_the_rest_and_brings_it_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    docks = window.findChildren(QDockWidget)
    workspace.asked.emit(Act.PAGE_ONLY)
    assert not any(dock.isVisible() for dock in docks)
    assert window.page.isVisible()
    assert window.commands.actions["view.page_only"].isEnabled()
    workspace.asked.emit(Act.PAGE_ONLY)
    assert all(dock.isVisible() for dock in docks)


def test_the_layout_is_remembered(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    named(window, QDockWidget, "outline_dock").hide()
    window.close()
    again = MainWindow(workspace)
    qtbot.addWidget(again)
    assert named(again, QDockWidget, "outline_dock").isHidden()
    assert not named(again, QDockWidget, "library_dock").isHidden()


def test_a_dropped_file_is_read(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "简报.txt"
    file.write_text("标题\n\n第一段。第二句。\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    with qtbot.waitSignal(workspace.importer.kept, timeout=PATIENCE):
        QApplication.sendEvent(window, drop)
    settle()
    assert workspace.shown is not None
    assert workspace.shown.briefing.document.file.name == "简报.txt"
