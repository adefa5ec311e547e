"""From a file to a merge: columns, comparison, one step of undo, and a way out at any time."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ConceptStatus
from briefdesk.model.exchange import Column, Role
from briefdesk.model.merge import Policy, Standing
from briefdesk.model.wire import changed
from briefdesk.services import merging
from briefdesk.ui.termbase.exchange.importing import ImportDialog, free_name
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.workspace import Workspace
from tests.termbases import concept
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.exchange.conftest import (
    ROWS,
    Settle,
    concepts_of,
    library_of,
    shown,
    undo,
    write_tbx,
)


def opened(workspace: Workspace, path: Path) -> ImportDialog:
    made = ImportDialog(workspace, path, workspace.window)
    made.show()
    return made


def test_a_sheet_becomes_a_term_base_of_its_own(
    workspace: Workspace, sheet: Path, qtbot: QtBot, settle: Settle, told: list[str]
) -> None:
    dialog = opened(workspace, sheet)
    shown(qtbot, dialog, dialog.mapping)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    shown(qtbot, dialog, dialog.comparing)
    assert dialog.comparing.target_name == "office"
    said = "Entries: 3 added, 0 changed, 0 as they were."
    qtbot.waitUntil(lambda: dialog.comparing.outcome.text() == said, timeout=PATIENCE)
    dialog.next.click()
    settle()
    [made] = library_of(workspace)
    assert set(concepts_of(workspace, made.id)) == {"個人情報", "同意", "匿名加工情報"}
    assert told == ["“office”: 3 added, 0 changed, 0 as they were. Ctrl+Z takes it back."]
    undo(workspace, settle)
    assert library_of(workspace) == ()


def test_a_file_of_terms_needs_no_columns(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_tbx(tmp_path / "court.tbx", "1", concept("a", "同意"))
    dialog = opened(workspace, file)
    shown(qtbot, dialog, dialog.comparing)
    assert not dialog.back.isVisible()
    assert dialog.step.text() == "What the file brings"


def test_a_column_can_be_left_out_and_one_can_come_back(
    workspace: Workspace, sheet: Path, qtbot: QtBot, settle: Settle
) -> None:
    dialog = opened(workspace, sheet)
    shown(qtbot, dialog, dialog.mapping)
    dialog.mapping.set_column(3, Column(Role.IGNORED))
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    assert dialog.comparing.report.model.rowCount() == 1
    dialog.back.click()
    assert dialog.pages.currentWidget() is dialog.mapping
    dialog.mapping.set_column(3, Column(Role.NOTE))
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    dialog.next.click()
    settle()
    [made] = library_of(workspace)
    assert concepts_of(workspace, made.id)["同意"].note == "定義: 本人の意思"


def test_conflicts_are_decided_one_by_one(
    workspace: Workspace, office: int, changed_sheet: Path, qtbot: QtBot, settle: Settle
) -> None:
    dialog = opened(workspace, changed_sheet)
    shown(qtbot, dialog, dialog.mapping)
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    page = dialog.comparing
    page.into.choose(office)
    page.into.activated.emit(1)
    shown(qtbot, dialog, page)
    assert page.plan is not None
    assert dict(page.plan.counts) == {
        Standing.NEW: 1,
        Standing.SAME: 1,
        Standing.CHANGED: 0,
        Standing.CONFLICT: 1,
    }
    qtbot.keyClick(page.list, Qt.Key.Key_2)  # the file counts
    qtbot.waitUntil(
        lambda: page.outcome.text() == "Entries: 1 added, 1 changed, 1 as they were.",
        timeout=PATIENCE,
    )
    dialog.next.click()
    settle()
    found = concepts_of(workspace, office)
    assert found["同意"].definition == "別の定義"
    assert set(found) == {"個人情報", "同意", "匿名加工情報", "仮名加工情報"}
    undo(workspace, settle)
    assert concepts_of(workspace, office)["同意"].definition == "本人の意思"


def test_a_name_that_is_taken_is_refused_before_anything_is_written(
    workspace: Workspace, office: int, sheet: Path, qtbot: QtBot
) -> None:
    dialog = opened(workspace, sheet)
    shown(qtbot, dialog, dialog.mapping)
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    assert dialog.comparing.target_name == "office 2"
    dialog.comparing.name.selectAll()
    qtbot.keyClicks(dialog.comparing.name, "office")
    assert "office" in dialog.comparing.problem.text()
    assert not dialog.next.isEnabled()


def test_what_changed_behind_the_dialog_is_not_overwritten(
    workspace: Workspace, office: int, changed_sheet: Path, qtbot: QtBot, settle: Settle
) -> None:
    dialog = opened(workspace, changed_sheet)
    shown(qtbot, dialog, dialog.mapping)
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    dialog.comparing.into.choose(office)
    dialog.comparing.into.activated.emit(1)
    shown(qtbot, dialog, dialog.comparing)
    plan = dialog.comparing.plan
    assert plan is not None
    made = merging.prepared(plan, Policy.THEIRS)
    workspace.tasks.change(partial(merging.apply, merging=made))
    settle()
    dialog.next.click()
    settle()
    assert dialog.pages.currentWidget() is dialog.comparing
    assert "was changed meanwhile" in dialog.comparing.problem.text()


def test_pasted_cells_are_a_sheet(
    workspace: Workspace, qtbot: QtBot, settle: Settle, told: list[str]
) -> None:
    QApplication.clipboard().setText("\n".join("\t".join(row) for row in ROWS))
    dialog = ImportDialog.of_rows(workspace, QApplication.clipboard().text(), workspace.window)
    dialog.show()
    folder = dialog.path.parent
    shown(qtbot, dialog, dialog.mapping)
    assert dialog.mapping.headers == tuple(ROWS[0])
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    dialog.comparing.name.setText("粘贴的行")  # as the interface proposes it in Chinese
    dialog.next.click()
    settle()
    assert [termbase_word(one) for one in library_of(workspace)] == ["粘贴的行"]
    assert told == ["“粘贴的行”: 3 added, 0 changed, 0 as they were. Ctrl+Z takes it back."]
    assert not folder.exists()


def test_a_term_base_is_called_what_was_typed_or_else_as_the_file_says(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    file = write_tbx(tmp_path / "a.tbx", "1", concept("a", "同意"))  # its title: Court terms
    for typed in ("", "Mine"):
        dialog = opened(workspace, file)
        shown(qtbot, dialog, dialog.comparing)
        if typed:
            dialog.comparing.name.selectAll()
            qtbot.keyClicks(dialog.comparing.name, typed)
        dialog.next.click()
        settle()
    assert [termbase_word(one) for one in library_of(workspace)] == ["Mine", "Court terms"]


@pytest.mark.parametrize("name", ["broken.xlsx", "picture.png"])
def test_a_file_that_is_none_says_so_and_can_be_left(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04 no workbook")
    dialog = opened(workspace, path)
    settle()
    assert name in dialog.problem.text()
    assert not dialog.next.isVisible()
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_it_is_given_up_within_a_second(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, counted: Callable[[int, int], int]
) -> None:
    found = [
        changed(concept(f"n{n}", f"医疗信息{n}"), status=ConceptStatus.APPROVED)
        for n in range(counted(5_000, 100_000))
    ]
    path = write_tbx(tmp_path / "large.tbx", "1", *found)
    dialog = opened(workspace, path)
    qtbot.waitUntil(lambda: dialog.progress.maximum() > 0, timeout=PATIENCE)
    began = monotonic()
    dialog.cancel.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: workspace.tasks.idle, timeout=PATIENCE)
    assert monotonic() - began < counted(5, 2)  # seconds; other tests use the machine, too
    assert library_of(workspace) == ()


def test_a_name_is_free() -> None:
    known = ()
    assert free_name("  a\n b ", known) == "a b"
    assert free_name("", known) == "terms"
    assert free_name("bundled", known) == "bundled 2"
