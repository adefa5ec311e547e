"""Corrections are written to a file; one that is there is not lost unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.ui.revisions.export import ExportForm
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.revisions.conftest import Revise


@pytest.fixture
def form(
    qtbot: QtBot, shown: Workspace, revise: Revise, tmp_path: Path, settle: Settle
) -> ExportForm:
    qtbot.addWidget(shown.window)
    revise("公立数据库", "公共数据库")
    shown.change_settings(memo_folder=str(tmp_path))
    made = ExportForm(shown, shown.window)
    made.open()
    settle()
    return made


def test_a_table_is_written(form: ExportForm, shown: Workspace, settle: Settle) -> None:
    form.format.choose("csv")
    form._rename()
    file = Path(form.target.text())
    assert file.suffix == ".csv"
    said: list[object] = []
    shown.told.connect(said.append)
    form.ok.click()
    settle()
    assert "公共数据库" in file.read_text("utf-8-sig")
    assert said == [f"The corrections are in “{file}”."]


def test_a_file_that_is_there_is_asked_about(
    qtbot: QtBot, form: ExportForm, settle: Settle
) -> None:
    form.format.choose("csv")
    form._rename()
    file = Path(form.target.text())
    file.write_text("别的", "utf-8")
    form.ok.click()
    settle()
    [question] = form.findChildren(QMessageBox)
    assert file.read_text("utf-8") == "别的"
    [replace] = [b for b in question.findChildren(QPushButton) if b.text() == "Replace"]
    replace.click()
    qtbot.waitUntil(lambda: "公共数据库" in file.read_text("utf-8-sig"), timeout=PATIENCE)
    settle()


def test_a_refusal_is_said_in_the_form(form: ExportForm, settle: Settle, tmp_path: Path) -> None:
    form.format.choose("csv")
    form.target.setText(str(tmp_path / "no" / "where.csv"))
    form.ok.click()
    settle()
    assert "where.csv" in form.problem
    assert form.ok.isEnabled()


def test_an_export_is_given_up(form: ExportForm, settle: Settle) -> None:
    form.format.choose("csv")
    form._rename()
    file = Path(form.target.text())
    form.ok.click()
    form.reject()
    settle()
    assert not file.exists()
