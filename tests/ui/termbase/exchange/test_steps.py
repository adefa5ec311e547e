"""The frame of import and link: one page at a time, a way back, no way on before it is ready."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.ui.termbase.exchange.importing import ImportDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.termbase.exchange.conftest import shown


def test_a_way_on_and_a_way_back(workspace: Workspace, sheet: Path, qtbot: QtBot) -> None:
    dialog = ImportDialog(workspace, sheet, workspace.window)
    dialog.show()
    assert not dialog.next.isVisible()
    assert dialog.busy.text() == "Reading “office.csv”…"
    shown(qtbot, dialog, dialog.mapping)
    assert (dialog.step.text(), dialog.next.text()) == (
        "Step 1 of 2: what the columns hold",
        "Next",
    )
    assert not dialog.back.isVisible()
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    assert (dialog.step.text(), dialog.next.text()) == ("Step 2 of 2: what it brings", "Import")
    dialog.back.click()
    assert dialog.pages.currentWidget() is dialog.mapping


def test_going_back_gives_up_what_is_under_way(
    workspace: Workspace, sheet: Path, qtbot: QtBot
) -> None:
    dialog = ImportDialog(workspace, sheet, workspace.window)
    dialog.show()
    shown(qtbot, dialog, dialog.mapping)
    dialog.next.click()
    dialog.back.click()
    shown(qtbot, dialog, dialog.mapping)
    assert dialog.comparing.plan is None


def test_it_closes_with_the_window(workspace: Workspace, sheet: Path) -> None:
    dialog = ImportDialog(workspace, sheet, workspace.window)
    dialog.show()
    workspace.closing.emit()
    assert not dialog.isVisible()
