"""The rest of the window comes after the first paint, and nothing on the page moves for it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.annotation import Kind
from briefdesk.model.span import Span
from briefdesk.ui.furnishing import documents_folder, furnish
from briefdesk.ui.librarian import Librarian
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle, keep_document


def places(window: MainWindow) -> dict[str, QRect]:
    """Return where the parts of the window stand."""
    parts: dict[str, QWidget] = {
        "menus": window.menuBar(),
        "toolbar": window._toolbar,
        "library": window._library,
        "outline": window._outline,
        "cards": window._details,
        "tabs": window._tabs.bar,
        "status": window.statusBar(),
        "page": window.sheet.paper.viewport(),
    }
    buttons = {name: window._toolbar.widgetForAction(a) for name, a in window.buttons.items()}
    return {
        name: QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        for name, part in (parts | buttons).items()
    }


def test_nothing_moves_when_the_rest_arrives(
    qtbot: QtBot, opened: Workspace, settle: Settle
) -> None:
    librarian = opened.findChild(Librarian)
    assert isinstance(librarian, Librarian)
    opened.set_selection(Span(2, 6))
    opened.annotate(Kind.QUESTION)
    settle()
    window = MainWindow(opened)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    with qtbot.waitSignal(window.painted):
        window.show()
    before, line = places(window), window.sheet.paper.line_rect(20)
    furnish(window, opened, librarian)
    settle()
    assert places(window) == before
    assert window.sheet.paper.line_rect(20) == line
    assert window.page.margin.isVisible()


def test_the_window_is_painted_once(qtbot: QtBot, workspace: Workspace, settle: Settle) -> None:
    heard: list[bool] = []
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.painted.connect(partial(heard.append, True))  # noqa: FBT003 - a list's method
    with qtbot.waitSignal(window.painted):
        window.show()
    workspace.tasks.change(partial(keep_document, title="题"))
    settle()
    window.repaint()
    assert heard == [True]


def test_files_are_looked_for_where_a_folder_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/文档"\n', "utf-8")
    assert documents_folder() == tmp_path
    (tmp_path / "文档").mkdir()
    assert documents_folder() == tmp_path / "文档"
