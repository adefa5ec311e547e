"""A table in Excel: readable on the screen and on paper."""

import io

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from briefdesk.formats.containers import workbook
from briefdesk.formats.containers.table_look import TableLook
from briefdesk.model.progress import unheard

TABLE = [("原文", "译文"), ("第一", "一"), ("長い文" * 20, "短\n短")]


def sheet() -> Worksheet:
    look = TableLook([(20, "ja"), (10, "zh-Hans")], "zh-Hans")
    data = workbook.write([("t", TABLE)], unheard, look=look)
    [found] = load_workbook(io.BytesIO(data)).worksheets
    return found


def test_columns_have_their_widths_and_cells_the_face_of_their_language() -> None:
    found = sheet()
    assert [found.column_dimensions[name].width for name in "AB"] == [20, 10]
    faces = [[cell.font.name for cell in row] for row in found.iter_rows()]
    assert faces == [["Microsoft YaHei"] * 2, *[["Yu Gothic", "Microsoft YaHei"]] * 2]
    assert [cell.font.b for cell in found["A"]] == [True, False, False]


def test_a_row_has_room_for_its_longest_cell() -> None:
    heights = [sheet().row_dimensions[row].height for row in (1, 2, 3)]
    assert heights == [19, 19, 7 * 15 + 4]  # 120 digits wide in lines of 19


def test_a_line_is_under_every_cell_an_empty_one_too() -> None:
    look = TableLook([(20, "ja"), (10, "zh-Hans")], "zh-Hans")
    data = workbook.write([("t", [("原文", "译文"), ("第一", "")])], unheard, look=look)
    [found] = load_workbook(io.BytesIO(data)).worksheets
    assert [cell.border.bottom.style for cell in found[2]] == ["thin", "thin"]
    assert found["B2"].value is None


def test_on_paper_the_table_lies_across_the_page() -> None:
    found = sheet()
    assert (found.page_setup.orientation, found.print_title_rows) == ("landscape", "$1:$1")
