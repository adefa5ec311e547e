"""Corrections as an Excel workbook."""

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers import workbook
from briefdesk.formats.containers.revision_table import COLUMNS, rows
from briefdesk.formats.containers.table_look import TableLook
from briefdesk.model.progress import Progress
from briefdesk.model.revision_report import Manuscript, RevisionFile, RevisionReport
from briefdesk.phrases import phrase

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
            if not all(map(workbook.fits, row)):
                raise ExchangeError(_LONG, number=row[0], count=workbook.CELL_LIMIT)
        look = TableLook([(_WIDTHS[column], report.language) for column in COLUMNS], report.lang)
        return RevisionFile(
            workbook.write([(report.labels["revisions"], table)], progress, look=look)
        )


XLSX = Xlsx()
