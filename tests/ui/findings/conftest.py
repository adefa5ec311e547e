"""A short text with faults of three severities, checked, and the panel that lists them."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from briefdesk.model.judged import Judged
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.findings.panel import FindingPanel
from briefdesk.ui.workspace import Workspace
from tests.reading import read_text
from tests.ui.conftest import Settle, Show

RAW = (
    "一、背景\n　　研究者申请利用公立数据库中的信息。公立数据库的使用者逐年增加。\n"
    "　　利用处方信息的人逐年增加,费用也在提高。\n二、现状\n"
    "　　公立数据库由政府管理，详见说明。\n　　处方信息的质量也在提高，详见说明。\n"
)
WRONG, OPEN, MARK = "公立数据库", "处方信息", ","
Press = Callable[..., None]
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def inspector(workspace: Workspace, settle: Settle) -> Inspector:
    """Return what runs the checks."""
    made = Inspector(workspace)
    settle()
    return made


@pytest.fixture
def checked(workspace: Workspace, show: Show, inspector: Inspector, settle: Settle) -> Workspace:
    """Return a workspace whose text was checked."""
    show(read_text(RAW))
    inspector.check()
    settle()
    return workspace


@pytest.fixture
def panel(qtbot: QtBot, checked: Workspace, inspector: Inspector) -> FindingPanel:
    """Return the panel of that workspace."""
    made = FindingPanel(checked, inspector)
    qtbot.addWidget(made)
    qtbot.addWidget(checked.window)
    made.resize(320, 800)
    made.show()
    return made


@pytest.fixture
def press(qtbot: QtBot, panel: FindingPanel, settle: Settle) -> Press:
    """Return a function that presses a key in the list and waits for what it does."""

    def pressed(
        key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        qtbot.keyClick(panel.view, key, modifier)
        settle()

    return pressed


def finding(workspace: Workspace, subject: str) -> Judged:
    """Return the finding about some words."""
    return next(one for one in workspace.findings if one.finding.subject == subject)


def dialog(kind: type[D]) -> D:
    """Return the one open dialog of a kind."""
    [found] = [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


def standing(workspace: Workspace) -> dict[str, tuple[int, int, int]]:
    """Return of each finding how many places are open, answered, dismissed."""
    return {
        one.finding.subject: (len(one.open), len(one.answered), len(one.dismissed))
        for one in workspace.findings
    }
