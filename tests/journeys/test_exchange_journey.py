"""An office's sheet comes in, is merged, taken back, goes out, is linked and renewed."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept
from briefdesk.model.exchange import Column, Role
from briefdesk.model.merge import Standing
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services import merging, termbases
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.termbase.exchange.export_kinds import Kind
from briefdesk.ui.termbase.exchange.exporting import ExportDialog
from briefdesk.ui.termbase.exchange.importing import ImportDialog
from briefdesk.ui.termbase.exchange.link_watch import LinkNotice
from briefdesk.ui.termbase.exchange.linking import LinkDialog, RenewDialog
from briefdesk.ui.termbase.exchange.steps import StepsDialog
from tests.journeys.conftest import PATIENCE, Start, do, settle, workspace_of
from tests.office_sheets import delimited, several_in_a_cell, wide, workbook
from tests.ui.edited import press

ROWS = 1_200


@pytest.fixture
def window(start: Start) -> MainWindow:
    """Return a window on an empty library."""
    return start()


def shown(qtbot: QtBot, dialog: StepsDialog, page: QWidget) -> None:
    tasks = dialog.workspace.tasks
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is page and tasks.idle, timeout=PATIENCE)


def library_of(window: MainWindow) -> dict[str, TermBaseInfo]:
    known = workspace_of(window).tasks.first(termbases.all_termbases)
    return {one.name: one for one in known}


def held(window: MainWindow, name: str) -> list[Concept]:
    """Return what a term base holds."""

    def read(desk: Desk) -> list[Concept]:
        info = termbases.named(desk, name)
        return list(merging.concepts_of(merging.target_of(desk, info)))

    return workspace_of(window).tasks.first(read)


def test_a_sheet_of_1200_rows_on_its_way_in_and_out(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)

    # In: the columns are guessed, one of them is said to be something else.
    file = several_in_a_cell(ROWS)
    sheet = tmp_path / file.name
    sheet.write_bytes(file.data)
    dialog = ImportDialog(workspace, sheet, window)
    dialog.show()
    shown(qtbot, dialog, dialog.mapping)
    dialog.mapping.set_column(4, Column(Role.NOTE))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    shown(qtbot, dialog, dialog.comparing)
    dialog.next.click()
    settle(qtbot, window)
    assert len(held(window, "several")) == ROWS

    # In again, from a colleague who thinks otherwise about three entries and has two more.
    rows = [list(row) for row in file.rows]
    for number in (5, 6, 7):
        rows[number][2] = "可用；可用；禁用"
    rows += [[f"追加{n}", f"追加词{n}", "首选", f"added {n}", ""] for n in (1, 2)]
    theirs = tmp_path / "theirs.csv"
    theirs.write_bytes(delimited(rows, ",", "utf-8"))
    dialog = ImportDialog(workspace, theirs, window)
    dialog.show()
    shown(qtbot, dialog, dialog.mapping)
    dialog.mapping.set_column(4, Column(Role.NOTE))
    dialog.next.click()
    shown(qtbot, dialog, dialog.comparing)
    page = dialog.comparing
    page.into.choose(library_of(window)["several"].id)
    page.into.activated.emit(1)
    shown(qtbot, dialog, page)
    assert page.plan is not None
    counts = page.plan.counts
    assert (counts[Standing.NEW], counts[Standing.CONFLICT]) == (2, 3)
    before = held(window, "several")
    qtbot.keyClick(page.list, Qt.Key.Key_2)  # the file counts, for one of the three
    dialog.next.click()
    settle(qtbot, window)
    after = held(window, "several")
    assert len(after) == ROWS + 2
    assert sum(one not in before for one in after) == 3
    do(qtbot, window, "history.undo")
    assert held(window, "several") == before

    # Out, as a sheet for the office.
    export = ExportDialog(workspace, window, library_of(window)["several"].id)
    export.show()
    settle(qtbot, window)
    export.format.choose(Kind("csv", is_wide=True))
    export.format.activated.emit(0)
    export.target.setText(str(tmp_path / "out.csv"))
    export.export.click()
    settle(qtbot, window)
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert len(list(csv.reader(io.StringIO(text, newline="")))) == ROWS + 1
    export.close()


def test_a_linked_workbook_is_followed(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    file = wide(ROWS)
    book = tmp_path / file.name
    book.write_bytes(file.data)
    dialog = LinkDialog(workspace, book, window)
    dialog.show()
    shown(qtbot, dialog, dialog.mapping)
    dialog.next.click()
    shown(qtbot, dialog, dialog.renewal)
    dialog.next.click()
    settle(qtbot, window)
    assert library_of(window)["wide"].read_only

    rows = [list(row) for row in file.rows]
    rows[1][3] = "医疗信息的处理办法"
    del rows[2]
    rows.append(
        ["MED-9999", "新しい用語", "アタラシイヨウゴ", "新术语", "新術語", "new", "", "", ""]
    )
    book.write_bytes(workbook(rows))
    [notice] = window.findChildren(LinkNotice)
    qtbot.waitUntil(notice.isVisible, timeout=PATIENCE)
    press(notice)
    [renew] = window.findChildren(RenewDialog)
    shown(qtbot, renew, renew.renewal)
    names = [renew.renewal.tabs.tabText(number) for number in range(3)]
    assert names == ["Changed  1", "Added  1", "Removed  1"]
    renew.next.click()
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=PATIENCE)
    settle(qtbot, window)
    found = {term.text for one in held(window, "wide") for term in one.terms}
    assert {"医疗信息的处理办法", "新しい用語"} <= found
    assert "医療情報2の取扱い" not in found
    [known] = [one for one in held(window, "wide") if one.terms[0].text == "新しい用語"]
    lexicon = workspace.tasks.first(lexicon_of)
    assert lexicon.concept(known.id) == known
    do(qtbot, window, "history.undo")
    assert "医療情報2の取扱い" in {t.text for one in held(window, "wide") for t in one.terms}
