"""Term bases leave as files of other tools."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefdesk.formats.termbase import tbx3
from briefdesk.model.wire import changed
from briefdesk.services import linking, merging
from briefdesk.services.desk import Desk
from briefdesk.ui.termbase.exchange.export_kinds import Kind
from briefdesk.ui.termbase.exchange.exporting import ExportDialog
from briefdesk.ui.workspace import Workspace
from tests.termbases import concept
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.exchange.conftest import Settle, cells, write_tbx


@pytest.fixture
def dialog(workspace: Workspace, office: int, settle: Settle) -> ExportDialog:
    made = ExportDialog(workspace, workspace.window, office)
    made.show()
    settle()
    return made


def export(dialog: ExportDialog, kind: Kind, out: Path, settle: Settle) -> str:
    """Export as something to a place and return what is said."""
    dialog.format.choose(kind)
    dialog.format.activated.emit(0)
    dialog.target.setText(str(out))
    dialog.export.click()
    settle()
    return dialog.told.text()


def test_a_term_base_becomes_a_file(dialog: ExportDialog, tmp_path: Path, settle: Settle) -> None:
    said = export(dialog, Kind("tbx-linguist"), tmp_path / "x.tbx", settle)
    assert said == "“x.tbx” was written: 3 entries."
    assert dialog.folder.isVisible()
    found = tbx3.read((tmp_path / "x.tbx").read_bytes(), "x.tbx")
    assert {one.terms[0].text for one in found.concepts} == {"個人情報", "同意", "匿名加工情報"}
    assert dialog._workspace.settings.exchange_folder == str(tmp_path)


def test_a_wide_sheet_has_a_row_for_each_entry(
    dialog: ExportDialog, tmp_path: Path, settle: Settle
) -> None:
    export(dialog, Kind("csv", is_wide=True), tmp_path / "x.csv", settle)
    rows = cells(tmp_path / "x.csv")
    assert len(rows) == 4
    assert {row[2] for row in rows[1:]} == {"個人情報", "同意", "匿名加工情報"}


def test_only_some_languages(dialog: ExportDialog, tmp_path: Path, settle: Settle) -> None:
    dialog.languages["ja"].setChecked(False)
    export(dialog, Kind("tbx-linguist"), tmp_path / "x.tbx", settle)
    found = tbx3.read((tmp_path / "x.tbx").read_bytes(), "x.tbx")
    assert {term.lang for one in found.concepts for term in one.terms} == {"zh-Hans", "en"}
    for box in dialog.languages.values():
        box.setChecked(False)
    assert (
        export(dialog, Kind("csv"), tmp_path / "y.csv", settle) == "Choose at least one language."
    )
    assert not (tmp_path / "y.csv").exists()


def test_only_approved_entries(dialog: ExportDialog, tmp_path: Path, settle: Settle) -> None:
    dialog.approved.setChecked(True)
    said = export(dialog, Kind("tbx-linguist"), tmp_path / "x.tbx", settle)
    assert said == "“x.tbx” was written: 0 entries."


def test_only_one_domain_of_all_in_use(
    dialog: ExportDialog, tmp_path: Path, settle: Settle
) -> None:
    dialog.what.choose(-1)
    dialog.what.activated.emit(0)
    dialog.domains.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert export(dialog, Kind("csv"), tmp_path / "x.csv", settle) == "Choose at least one domain."
    [law] = dialog.domains.findItems("Medical data law", Qt.MatchFlag.MatchExactly)
    law.setCheckState(Qt.CheckState.Checked)
    assert dialog.domains.item(0).checkState() is Qt.CheckState.PartiallyChecked
    assert dialog.chosen.domains == ("medical-data-law",)
    export(dialog, Kind("csv"), tmp_path / "x.csv", settle)
    assert len(cells(tmp_path / "x.csv")) > 10


def test_several_files_go_into_a_folder(
    dialog: ExportDialog, tmp_path: Path, settle: Settle
) -> None:
    said = export(dialog, Kind("omegat"), tmp_path / "omegat", settle)
    assert dialog.place.text() == "Into the folder"
    assert [one.name for one in (tmp_path / "omegat").iterdir()] != []
    assert "written" in said


def test_nothing_is_replaced_without_a_question(
    dialog: ExportDialog, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    out = tmp_path / "x.csv"
    out.write_text("precious")
    export(dialog, Kind("csv"), out, settle)
    question = dialog.findChild(QMessageBox, "replace")
    assert isinstance(question, QMessageBox)
    assert out.read_text() == "precious"
    next(b for b in question.buttons() if b.text() == "Replace").click()
    qtbot.waitUntil(lambda: out.read_bytes() != b"precious", timeout=PATIENCE)
    settle()


def test_a_place_that_cannot_be_written_is_said(
    dialog: ExportDialog, tmp_path: Path, settle: Settle
) -> None:
    said = export(dialog, Kind("csv"), tmp_path / "missing" / "x.csv", settle)
    assert "missing/x.csv" in said
    assert dialog.export.isEnabled()


def test_the_library_is_not_written_over(dialog: ExportDialog, settle: Settle) -> None:
    said = export(dialog, Kind("csv"), dialog._workspace.files / "x.csv", settle)
    assert "belongs to the library" in said


def test_a_file_is_named_after_what_is_in_it(dialog: ExportDialog) -> None:
    assert Path(dialog.target.text()).name == "office.tbx"
    dialog.format.choose(Kind("xlsx"))
    dialog.format.activated.emit(0)
    assert Path(dialog.target.text()).name == "office.xlsx"


def test_what_a_term_base_follows_is_neither_proposed_nor_written_over(
    workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    file = write_tbx(tmp_path / "court.tbx", "1", concept("a", "同意"))
    before = file.read_bytes()
    workspace.change_settings(exchange_folder=str(tmp_path))
    court = workspace.tasks.first(partial(link_file, path=file, name="court"))
    dialog = ExportDialog(workspace, workspace.window, court)
    dialog.show()
    settle()
    proposed = Path(dialog.target.text())
    assert (proposed.parent, proposed.suffix) == (tmp_path, ".tbx")
    assert not proposed.exists()
    said = export(dialog, Kind("tbx-linguist"), file, settle)
    assert said.startswith("A term base follows “")
    assert dialog.findChild(QMessageBox, "replace") is None
    assert file.read_bytes() == before


def link_file(desk: Desk, path: Path, name: str) -> int:
    """Let a new term base follow a file."""
    plan = linking.difference(merging.new_target(desk, name, name), path=path)
    plan = plan._replace(file=changed(plan.file, title=name))
    return merging.apply(desk, linking.followed(plan, path), label=linking.LINK).termbase_id
