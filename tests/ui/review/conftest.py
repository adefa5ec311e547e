"""A kept text with doubts, shown, and the panel that lists them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from briefdesk.model.briefing import Briefing
from briefdesk.model.imported import ImportedDocument
from briefdesk.ui.review.panel import ReviewPanel
from briefdesk.ui.workspace import Workspace
from tests.services.reviewed import keep
from tests.ui.conftest import Settle

Press = Callable[..., None]


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, settle: Settle) -> ReviewPanel:
    """Return the panel of a workspace that shows the text of ``tests.services.reviewed``."""
    made = ReviewPanel(workspace)
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    workspace.open_briefing(workspace.tasks.first(keep))
    settle()
    assert workspace.shown is not None
    return made


@pytest.fixture
def press(qtbot: QtBot, panel: ReviewPanel, settle: Settle) -> Press:
    """Return a function that presses a key in the list and waits for what it does."""

    def pressed(
        key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        qtbot.keyClick(panel.view, key, modifier)
        settle()

    return pressed


@pytest.fixture
def dialog() -> Callable[[type[QDialog]], QDialog]:
    """Return a function that returns the one open dialog of a kind."""

    def find(kind: type[QDialog]) -> QDialog:
        [found] = [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]
        return found

    return find


def text_of(workspace: Workspace) -> str:
    """Return the text of the shown briefing."""
    return document_of(workspace).text


def document_of(workspace: Workspace) -> ImportedDocument:
    """Return the document of the shown briefing."""
    return briefing_of(workspace).document


def briefing_of(workspace: Workspace) -> Briefing:
    """Return the shown briefing."""
    assert workspace.shown is not None
    return workspace.shown.briefing
