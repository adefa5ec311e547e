"""Link a file, change it, accept the changes or leave them."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.model.saved_layout import SavedLayout
from briefdesk.services import sheet_layouts, termbases
from briefdesk.ui.termbase.exchange.linking import LinkDialog, RenewDialog
from briefdesk.ui.workspace import Workspace
from tests.office_sheets import delimited
from tests.ui.termbase.exchange.conftest import (
    CHANGED,
    Settle,
    concepts_of,
    library_of,
    shown,
    undo,
    write_tbx,
)
from tests.ui.termbase.exchange.test_renewal import GONE, NEW, OLD, link


def test_a_sheet_is_linked_with_its_columns_and_renewed_the_same_way(
    workspace: Workspace, sheet: Path, qtbot: QtBot, settle: Settle, told: list[str]
) -> None:
    mine = SavedLayout("office", SheetLayout((Column(Role.TERM, "ja"),)))
    workspace.tasks.first(partial(sheet_layouts.keep, layout=mine))
    dialog = LinkDialog(workspace, sheet, workspace.window)
    dialog.show()
    shown(qtbot, dialog, dialog.mapping)
    dialog.mapping.set_column(3, Column(Role.NOTE))
    dialog.next.click()
    shown(qtbot, dialog, dialog.renewal)
    dialog.next.click()
    settle()
    [info] = library_of(workspace)
    assert (info.name, info.path, info.read_only) == ("office", str(sheet), True)
    assert told == ["“office” follows “office.csv” now. Ctrl+Z takes it back."]
    assert workspace.tasks.first(sheet_layouts.saved) == (mine,)
    workspace.tasks.first(partial(termbases.rename, termbase_id=info.id, name="ours", title=""))
    [info] = library_of(workspace)
    sheet.write_bytes(delimited(CHANGED, ",", "utf-8"))
    renew = RenewDialog(workspace, info, workspace.window)
    renew.show()
    shown(qtbot, renew, renew.renewal)
    assert [renew.renewal.tabs.tabText(n) for n in range(3)] == [
        "Changed  1",
        "Added  1",
        "Removed  1",
    ]
    renew.next.click()
    settle()
    assert "1 added, 1 changed, 1 removed, 1 as they were" in told[-1]
    found = concepts_of(workspace, info.id)
    assert set(found) == {"個人情報", "同意", "仮名加工情報"}
    assert "別の定義" in found["同意"].note
    undo(workspace, settle)
    assert "匿名加工情報" in concepts_of(workspace, info.id)


def test_changes_can_be_left(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    path = write_tbx(tmp_path / "court.tbx", "1", OLD, GONE)
    made = workspace.tasks.first(partial(link, path=path))
    write_tbx(path, "2", OLD, NEW)
    [info] = library_of(workspace)
    dialog = RenewDialog(workspace, info, workspace.window)
    dialog.show()
    shown(qtbot, dialog, dialog.renewal)
    assert dialog.cancel.text() == "Leave as it is"
    dialog.cancel.click()
    settle()
    assert set(concepts_of(workspace, made)) == {"同意", "旧语"}


def test_a_file_that_is_gone_is_named(workspace: Workspace, tmp_path: Path, settle: Settle) -> None:
    path = write_tbx(tmp_path / "court.tbx", "1", OLD)
    workspace.tasks.first(partial(link, path=path))
    path.unlink()
    [info] = library_of(workspace)
    dialog = RenewDialog(workspace, info, workspace.window)
    dialog.show()
    settle()
    assert "court.tbx" in dialog.problem.text()
    assert not dialog.next.isVisible()
