"""A workbook of pairs."""

from io import BytesIO

from openpyxl import load_workbook

from briefdesk.formats.bitext.xlsx import XLSX
from briefdesk.model.progress import unheard
from tests.formats.bitext.test_tmx import BITEXT, ROWS


def test_both_sides_and_who_confirmed_them() -> None:
    sheet = load_workbook(BytesIO(XLSX.write(BITEXT, unheard))).active
    assert sheet is not None
    rows = [tuple(cell or "" for cell in row) for row in sheet.iter_rows(values_only=True)]
    assert rows[0] == ("Original (ja)", "Translation (zh-Hans)", "Confirmed by", "Confirmed at")
    assert rows[1:] == [(one.original, one.translation, one.by, one.at) for one in ROWS]


def test_no_cell_is_a_formula() -> None:
    sheet = load_workbook(BytesIO(XLSX.write(BITEXT, unheard))).active
    assert sheet is not None
    assert sheet["B4"].value == "=1+1"
    assert sheet["B4"].data_type == "s"
