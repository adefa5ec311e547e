"""Corrections as an Excel workbook."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers import workbook
from briefdesk.formats.containers.revision_table import COLUMNS, rows
from briefdesk.model.language import body_language
from briefdesk.model.revision_report import RevisionFile
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Font

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
        data = workbook.write(
            [(report.labels["revisions"], table)],
            progress,
            widths=[_WIDTHS[column] for column in COLUMNS],
            dress=lambda cell, row: _dress(cell, row, report),
        )
        return RevisionFile(data)


def _dress(cell: Cell, row: int, report: RevisionReport) -> None:
    """Give a cell the face of its language; the head is set apart."""
    from openpyxl.styles import Alignment, PatternFill

    is_head = row == 0
    text = str(cell.value)
    cell.font = _font(body_language(text, report.lang if is_head else report.language), is_head)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if is_head:
        cell.fill = PatternFill("solid", fgColor="E8EDF4")


@cache
def _font(lang: str, bold: bool) -> Font:  # noqa: FBT001 part of the key
    from openpyxl.styles import Font

    name, characters = _FACES[lang]
    return Font(name=name, charset=characters, size=_SIZE, bold=bold)


XLSX = Xlsx()
