"""Corrections as an Excel workbook."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers import workbook
from briefdesk.formats.containers.revision_table import COLUMNS, rows
from briefdesk.model.language import body_language
from briefdesk.model.revision_report import RevisionFile
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.worksheet.worksheet import Worksheet

    from briefdesk.model.progress import Progress
    from briefdesk.model.revision_report import Manuscript, RevisionReport

_WIDTHS = {
    "number": 6,
    "section": 24,
    "page": 7,
    "as_is": 26,
    "context": 44,
    "remedy": 11,
    "proposed": 30,
    "reason": 44,
    "source": 32,
    "severity": 9,
    "state": 10,
    "author": 12,
}  # in digits
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
_LONG = phrase(
    "errors",
    "A text of the correction {number} is longer than the {count} characters that a cell of Excel"
    " can hold: export as CSV.",
)


class Xlsx:
    """The format as the registry knows it."""

    name = "xlsx"
    suffix = ".xlsx"
    needs_manuscript = False

    def write(
        self, report: RevisionReport, manuscript: Manuscript | None, progress: Progress
    ) -> RevisionFile:
        """Return a workbook of one sheet: the head stays in view, long cells are wrapped.

        Every cell is text. Raises ``ExchangeError`` for one that Excel would cut.
        """
        del manuscript
        table = list(rows(report))
        for row in table:
            if any(len(text.encode("utf-16-le")) > 2 * workbook.CELL_LIMIT for text in row):
                raise ExchangeError(_LONG, number=row[0], count=workbook.CELL_LIMIT)
        look = _Look(report)
        return RevisionFile(
            workbook.write([(report.labels["revisions"], table)], progress, look=look)
        )


class _Look:
    """A table to read and to print: columns of their widths, rows as high as their words."""

    def __init__(self, report: RevisionReport) -> None:
        self._report = report

    def sheet(self, sheet: Worksheet) -> None:
        """Set the widths; on paper the table lies across the page, its head on each."""
        from openpyxl.worksheet.page import PrintPageSetup
        from openpyxl.worksheet.properties import PageSetupProperties

        for number, column in enumerate(COLUMNS):
            sheet.column_dimensions[workbook.column_letter(number)].width = _WIDTHS[column]
        sheet.page_setup = PrintPageSetup(
            orientation="landscape", paperSize=_A4, fitToHeight=0, worksheet=sheet
        )
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_title_rows = "1:1"

    def height(self, row: Sequence[str]) -> float:
        """Return room for the cell that needs most lines."""
        lines = (_lines(text, _WIDTHS[column]) for column, text in zip(COLUMNS, row, strict=True))
        return min(_HIGHEST, max(lines) * _LINE + _MARGIN)

    def cell(self, cell: Cell, row: int) -> None:
        """Give a cell the face of its language; the head is set apart."""
        from openpyxl.styles import Alignment, PatternFill

        is_head = row == 0
        around = self._report.lang if is_head else self._report.language
        cell.font = _font(body_language(str(cell.value), around), is_head)
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


XLSX = Xlsx()
