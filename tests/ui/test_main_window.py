"""The window puts the panels together, remembers its layout, and can be used without a mouse."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefdesk.errors import StoreError
from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import matters
from briefdesk.ui.library.forms import TitleBlockForm
from briefdesk.ui.main_window import _STATE_VERSION, MainWindow
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.overview import show_palette
from briefdesk.ui.preferences.page import PreferencesDialog
from briefdesk.ui.workspace import Act, Workspace
from tests.documents import made_document
from tests.ui.conftest import PATIENCE, Annotate, Settle, Show, named

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
    shown = opened.shown
    assert shown is not None
    untitled = changed(shown.briefing, meta=changed(shown.briefing.meta, title=""))
    opened.show_briefing(changed(shown, briefing=untitled))
    assert window.windowTitle() == f"{shown.briefing.document.file.name} — BriefDesk"
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
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
    assert len(docks) == 3
    workspace.asked.emit(Act.PAGE_ONLY)
    assert not any(dock.isVisible() for dock in docks)
    assert window.page.isVisible()
    assert window.commands.actions["view.page_only"].isEnabled()
    workspace.asked.emit(Act.PAGE_ONLY)
    assert all(dock.isVisible() for dock in docks)


def test_the_search_comes_when_it_is_asked_for_and_is_remembered(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    dock = named(window, QDockWidget, "search_dock")
    assert dock.isHidden()
    workspace.asked.emit(Act.SEARCH)
    assert dock.isVisible()
    window.close()
    again = MainWindow(workspace)
    qtbot.addWidget(again)
    assert not named(again, QDockWidget, "search_dock").isHidden()


def test_a_layout_of_before_there_was_a_search_still_counts(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    named(window, QDockWidget, "outline_dock").hide()
    search = named(window, QDockWidget, "search_dock")
    window.removeDockWidget(search)
    search.setParent(None)
    workspace.change_settings(window_docks=window.saveState(_STATE_VERSION).data())
    again = MainWindow(workspace)
    qtbot.addWidget(again)
    assert named(again, QDockWidget, "outline_dock").isHidden()
    assert named(again, QDockWidget, "search_dock").isHidden()
    search.deleteLater()


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


HOSTILE = '<img src="file:///etc/hostname"><b>x</b>'


def rich_places(root: QWidget) -> list[str]:
    """Return the foreign words that Qt would take for markup, in labels and tooltips."""
    found = []
    for label in root.findChildren(QLabel):
        rich = label.textFormat() is not Qt.TextFormat.PlainText
        if rich and "<img" in label.text():
            found.append(f"label {label.text()}")
    tips = [(type(w).__name__, w.toolTip()) for w in root.findChildren(QWidget)]
    tips += [("action", action.toolTip()) for action in root.findChildren(QAction)]
    for view in root.findChildren(QAbstractItemView):
        tips += [(type(view).__name__, tip) for tip in tips_of(view, view.rootIndex())]
    return found + [f"{where} {tip}" for where, tip in tips if "<img" in tip]


def tips_of(view: QAbstractItemView, parent: QModelIndex | QPersistentModelIndex) -> list[str]:
    model, tips = view.model(), []
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            tips.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            tips += tips_of(view, index) if column == 0 else []
    return tips


def test_foreign_words_are_no_markup_anywhere(
    window: MainWindow, workspace: Workspace, show: Show, annotate: Annotate, settle: Settle
) -> None:
    document = made_document()
    first = document.blocks[0]
    old = document.text[first.start : first.end]
    words = (HOSTILE * len(old))[: len(old)]  # every position stays right
    text = document.text.replace(old, words, 1)
    meta = changed(document.meta, title=HOSTILE, issuer=HOSTILE, authors=(HOSTILE,))
    show(changed(document, text=text, raw=text, meta=meta))
    workspace.change_settings(author=HOSTILE)
    annotate("基本方针", kind=Kind.NOTE, body=HOSTILE, author=HOSTILE)
    workspace.tasks.change(
        partial(matters.add_matter, client=HOSTILE, number=HOSTILE, name=HOSTILE)
    )
    problem = phrase("errors", "“{file}” cannot be read.")
    workspace.tasks.failed.emit(StoreError(problem, file=HOSTILE))
    settle()
    memo = MemoDialog.present(workspace)
    form = TitleBlockForm(workspace)
    form.complain(HOSTILE)
    show_palette(workspace, window.commands)
    settle()
    assert any("<img" in label.text() for label in window.findChildren(QLabel))
    assert rich_places(window) == []
    control = QLabel(HOSTILE, form)
    control.setToolTip(HOSTILE)
    assert len(rich_places(window)) == 2
    memo.close()
    form.close()
