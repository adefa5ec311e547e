"""What the columns hold is seen on the first rows, guessed, changed, saved and found again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.errors import UnreadableFileError
from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role, TermBaseOptions
from briefdesk.phrases import phrase
from briefdesk.services import sheet_layouts
from briefdesk.services.parsing import preview_termbase
from briefdesk.ui.termbase.exchange.layouts import SaveLayoutForm
from briefdesk.ui.termbase.exchange.mapping import MappingPage
from briefdesk.ui.workspace import Workspace
from tests import office_sheets
from tests.ui.conftest import PATIENCE

Settle = Callable[[], None]


def previewed(page: MappingPage, path: Path, options: TermBaseOptions | None = None) -> None:
    """Show what is read of a file, as the dialog does."""
    found = preview_termbase(path) if options is None else preview_termbase(path, options=options)
    assert found is not None
    page.show_preview(found)


@pytest.fixture
def several(tmp_path: Path) -> Path:
    """Return a file in GB 18030 with several terms in its cells."""
    file = office_sheets.several_in_a_cell(30)
    path = tmp_path / file.name
    path.write_bytes(file.data)
    return path


@pytest.fixture
def page(workspace: Workspace, several: Path, qtbot: QtBot, settle: Settle) -> MappingPage:
    made = MappingPage(workspace, several.name)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    settle()
    made.asked.connect(partial(previewed, made, several))
    previewed(made, several)
    settle()
    return made


def test_a_guess_is_shown_above_the_columns_and_in_entries(page: MappingPage) -> None:
    chooser = page.columns.chooser(0)
    assert (chooser.role.value, chooser.lang.value) == (Role.TERM, "ja")
    assert page.columns.chooser(2).role.value is Role.STATUS
    assert page.model.rowCount() == 20
    [first, *_] = page.sample.concepts
    assert [term.text for term in first.terms][:2] == ["個人情報1", "パーソナルデータ1"]
    assert page.sample.caption.text().endswith("30 rows in all")


def test_separators_can_be_taken_away(page: MappingPage, qtbot: QtBot, settle: Settle) -> None:
    page.separators.selectAll()
    qtbot.keyClick(page.separators, Qt.Key.Key_Delete)
    settle()
    assert page.options.layout is not None
    assert page.options.layout.separators == ""
    assert page.sample.concepts[0].terms[0].text == "個人情報1；パーソナルデータ1"


def test_a_sheet_without_terms_cannot_go_on(page: MappingPage) -> None:
    ready = [page.is_ready]
    for number in (0, 1, 3):
        page.set_column(number, Column(Role.IGNORED))
    assert [*ready, page.is_ready] == [True, False]
    assert page.problem.text() == "Say which column holds terms."


def test_a_status_is_chosen_for_a_whole_column(page: MappingPage, settle: Settle) -> None:
    chooser = page.columns.chooser(3)
    chooser.status.choose((AdminStatus.DEPRECATED, True))
    chooser.status.activated.emit(4)
    settle()
    assert page.model.column(3) == Column(Role.TERM, "en", AdminStatus.DEPRECATED, forbidden=True)
    english = [term for term in page.sample.concepts[0].terms if term.lang == "en"]
    assert all(term.forbidden for term in english)


def test_the_number_of_header_rows_is_read_anew(page: MappingPage, qtbot: QtBot) -> None:
    page.header.setValue(3)
    first_row = partial(page.model.headerData, 0, Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: first_row() == "4", timeout=PATIENCE)
    assert page.options.layout is not None
    assert page.options.layout.header == 3


def test_a_wrong_encoding_is_seen_and_taken_back(page: MappingPage, settle: Settle) -> None:
    page.encoding.choose("cp932")
    page.encoding.activated.emit(0)
    assert page.headers[0] != "日文术语"
    page.encoding.choose("gb18030")
    page.encoding.activated.emit(0)
    settle()
    assert page.headers[0] == "日文术语"
    assert page.options.encoding == "gb18030"


def test_why_a_file_cannot_be_read_so_is_said_here(page: MappingPage) -> None:
    page.refuse(UnreadableFileError(phrase("errors", "“{file}” does not exist"), file="x"))
    assert page.problem.text().startswith("“x”")


def test_a_saved_layout_is_found_again(
    page: MappingPage, workspace: Workspace, several: Path, qtbot: QtBot, settle: Settle
) -> None:
    page.set_column(4, Column(Role.NOTE))
    page.layouts.save.click()
    form = page.findChild(SaveLayoutForm)
    assert isinstance(form, SaveLayoutForm)
    form.name.setText("Tanaka")
    form.accept()
    settle()
    assert page.layouts.box.currentText() == "Tanaka"
    [saved] = workspace.tasks.first(sheet_layouts.saved)
    assert saved.headers == page.headers
    again = MappingPage(workspace, several.name)
    qtbot.addWidget(again)
    previewed(again, several)
    settle()
    assert again.model.column(4) == Column(Role.NOTE)
    assert again.layouts.box.currentText() == "Tanaka"
    again.layouts.forget.click()
    settle()
    assert workspace.tasks.first(sheet_layouts.saved) == ()


def test_another_sheet_of_a_workbook_is_guessed_anew(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    path = tmp_path / "two.xlsx"
    path.write_bytes(
        office_sheets.workbook(
            [["日本語", "English"], ["同意", "consent"]],
            hidden=[["中文", "English"], ["病历", "x"]],
        )
    )
    page = MappingPage(workspace, path.name)
    qtbot.addWidget(page)
    page.asked.connect(partial(previewed, page, path))
    previewed(page, path)
    settle()
    assert page.model.column(0).lang == "ja"
    page.sheet.setCurrentIndex(1)
    page.sheet.activated.emit(1)
    settle()
    assert page.headers[0] == "中文"
    assert page.model.column(0).lang.startswith("zh")


def test_rows_can_be_terms(page: MappingPage) -> None:
    page.rows.choose("term")
    page.rows.activated.emit(1)
    assert page.options.layout is not None
    assert page.options.layout.rows == "term"
