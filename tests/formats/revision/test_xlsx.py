"""Corrections as a workbook: the same table, every cell a text in the face of its language."""

import io

import pytest
from openpyxl import load_workbook

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.revision_table import COLUMNS, rows
from briefdesk.formats.revision.xlsx import XLSX
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from tests.revision_reports import ROWS, report


@pytest.mark.parametrize(
    ("lang", "title"), [("zh", "修订建议"), ("ja", "修正案"), ("en", "Proposed corrections")]
)
def test_the_sheet_holds_the_table(lang: str, title: str) -> None:
    data = XLSX.write(report(lang), None, unheard).data
    [sheet] = load_workbook(io.BytesIO(data)).worksheets
    assert sheet.title == title
    found = [tuple(str(cell.value or "") for cell in row) for row in sheet.iter_rows()]
    assert found == list(rows(report(lang)))
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


def test_the_head_stays_in_view_and_long_cells_are_wrapped() -> None:
    [sheet] = load_workbook(io.BytesIO(XLSX.write(report(), None, unheard).data)).worksheets
    assert sheet.freeze_panes == "A2"
    filled = [cell for row in sheet.iter_rows() for cell in row if cell.value]
    assert all(cell.alignment.wrap_text for cell in filled)
    assert all(cell.font.b == (cell.row == 1) for cell in filled)
    assert sheet.column_dimensions["E"].width > sheet.column_dimensions["A"].width


def test_rows_are_as_high_as_their_longest_cell() -> None:
    long = changed(ROWS[0], reason="因为" * 80)
    data = XLSX.write(report(rows=(ROWS[1], long)), None, unheard).data
    [sheet] = load_workbook(io.BytesIO(data)).worksheets
    head, short, high = (sheet.row_dimensions[row].height for row in (1, 2, 3))
    assert head == short < high
    assert high > 15 * 160 * 2 / sheet.column_dimensions["H"].width


def test_on_paper_the_head_is_on_each_page() -> None:
    [sheet] = load_workbook(io.BytesIO(XLSX.write(report(), None, unheard).data)).worksheets
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    fits = sheet.sheet_properties.pageSetUpPr
    assert fits is not None
    assert fits.fitToPage


def test_each_cell_has_the_face_of_its_language() -> None:
    [sheet] = load_workbook(io.BytesIO(XLSX.write(report("ja"), None, unheard).data)).worksheets
    faces = {
        (column, row): (cell.font.name, cell.font.charset)
        for row, cells in enumerate(sheet.iter_rows())
        for column, cell in zip(COLUMNS, cells, strict=True)
        if cell.value
    }
    assert faces["as_is", 1] == ("Microsoft YaHei", 134)
    assert faces["proposed", 3] == ("Yu Gothic", 128)
    assert faces["author", 0] == ("Yu Gothic", 128)
    assert faces["number", 1] == ("Calibri", 0)


def test_the_same_report_gives_the_same_bytes() -> None:
    assert XLSX.write(report(), None, unheard).data == XLSX.write(report(), None, unheard).data


def test_a_text_that_excel_would_cut_is_refused() -> None:
    long = changed(ROWS[0], reason="因" * 32_768)
    with pytest.raises(ExchangeError, match="correction 1 is longer than the 32767 characters"):
        XLSX.write(report(rows=(long,)), None, unheard)
