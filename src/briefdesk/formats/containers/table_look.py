"""How a table looks in Excel and on paper: columns of their widths, rows as high as their words."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from briefdesk.formats.containers import workbook
from briefdesk.model.language import body_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.cell import Cell
    from openpyxl.styles import Border, Font
    from openpyxl.worksheet.worksheet import Worksheet

# What Office has on every system; the set of characters lets others find a face that fits.
_FACES = {
    "zh-Hans": ("Microsoft YaHei", 134),
    "zh-Hant": ("Microsoft JhengHei", 136),
    "ja": ("Yu Gothic", 128),
    "en": ("Calibri", 0),
}
_SIZE = 10.5  # points
_A4 = 9  # as Excel counts sizes of paper
_LINE = 15.0  # points
_MARGIN = 4.0  # points
_HIGHEST = 409.0  # points, as Excel has it


class TableLook:
    """A table to read and to print, its head set apart."""

    def __init__(self, columns: Iterable[tuple[float, str]], head: str) -> None:
        """Take width (in digits) and language of each column, and the language of the head."""
        self._columns = tuple(columns)
        self._head = head

    def sheet(self, sheet: Worksheet) -> None:
        """Set the widths; on paper the table lies across the page, its head on each."""
        from openpyxl.worksheet.page import PageMargins, PrintPageSetup
        from openpyxl.worksheet.properties import PageSetupProperties

        for number, (width, _) in enumerate(self._columns):
            sheet.column_dimensions[workbook.column_letter(number)].width = width
        sheet.page_setup = PrintPageSetup(
            orientation="landscape", paperSize=_A4, fitToHeight=0, worksheet=sheet
        )
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6)  # inches
        sheet.print_title_rows = "1:1"
        sheet.oddFooter.center.text = "&P / &N"  # type: ignore[union-attr]

    def height(self, row: Sequence[str]) -> float:
        """Return room for the cell that needs most lines."""
        lines = (_lines(text, width) for (width, _), text in zip(self._columns, row, strict=True))
        return min(_HIGHEST, max(lines) * _LINE + _MARGIN)

    def cell(self, cell: Cell, row: int, column: int) -> None:
        """Give a cell the face of its language; the head is set apart."""
        from openpyxl.styles import Alignment, PatternFill

        is_head = row == 0
        around = self._head if is_head else self._columns[column][1]
        cell.font = _font(body_language(str(cell.value or ""), around), is_head)
        cell.border = _under()
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if is_head:
            cell.fill = PatternFill("solid", fgColor="E8EDF4")


def _lines(text: str, width: float) -> int:
    """Return about how many lines a text takes in a column; Han are two digits wide."""
    return sum(
        math.ceil(sum(1.0 + (east_asian_width(sign) in "WFA") for sign in line) / (width - 1)) or 1
        for line in text.split("\n")
    )


@cache
def _font(lang: str, bold: bool) -> Font:  # noqa: FBT001 part of the key
    from openpyxl.styles import Font

    name, characters = _FACES[lang]
    return Font(name=name, charset=characters, size=_SIZE, bold=bold)


@cache
def _under() -> Border:
    """Return the hairline between two rows."""
    from openpyxl.styles import Border, Side

    return Border(bottom=Side("thin", color="D5DAE1"))
