"""A workbook of pairs."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from briefdesk.errors import ExchangeError
from briefdesk.formats.bitext.xlsx import XLSX
from briefdesk.model.bitext import BitextRow
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from tests.formats.bitext.test_tmx import BITEXT, ROWS


def test_both_sides_and_who_confirmed_them() -> None:
    sheet = load_workbook(BytesIO(XLSX.write(BITEXT, unheard))).active
    assert sheet is not None
    rows = [tuple(cell or "" for cell in row) for row in sheet.iter_rows(values_only=True)]
    assert rows[0] == ("原文 (ja)", "译文 (zh-Hans)", "确认人", "确认时间（UTC）")
    assert [row[:3] for row in rows[1:]] == [
        (one.original, one.translation, one.by) for one in ROWS
    ]
    assert XLSX.count(BITEXT) == len(rows) - 1
    assert [row[3] for row in rows[1:]] == ["2025-11-20 01:02", "", ""]


def test_no_cell_is_a_formula() -> None:
    sheet = load_workbook(BytesIO(XLSX.write(BITEXT, unheard))).active
    assert sheet is not None
    assert sheet["B4"].value == "=1+1"
    assert sheet["B4"].data_type == "s"


def test_the_head_stays_in_view_and_sentences_are_wrapped() -> None:
    long = changed(BITEXT, rows=(*ROWS, BitextRow("译" * 200, "原")))
    sheet = load_workbook(BytesIO(XLSX.write(long, unheard))).active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"
    assert sheet["A2"].alignment.wrap_text
    assert sheet.column_dimensions["A"].width == sheet.column_dimensions["B"].width > 50
    assert sheet.row_dimensions[5].height > sheet.row_dimensions[2].height
    assert (sheet["A5"].font.name, sheet["B5"].font.name) == ("Yu Gothic", "Microsoft YaHei")


def test_a_sentence_that_excel_would_cut_is_refused() -> None:
    long = changed(BITEXT, rows=(*ROWS, BitextRow("𠮷" * 16_384, "原")))
    with pytest.raises(ExchangeError, match="pair 4 is longer than the 32767 characters"):
        XLSX.write(long, unheard)
