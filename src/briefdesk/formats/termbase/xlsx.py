"""Excel workbooks: our own table without loss, or any table of an office."""

from collections.abc import Sequence

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers import workbook
from briefdesk.formats.containers.file_names import file_name
from briefdesk.formats.containers.grid import Grid
from briefdesk.formats.containers.zip import PART_LIMIT
from briefdesk.formats.termbase.sheet import own, table, writing
from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import (
    ExportedFile,
    SheetLayout,
    SheetPreview,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase

_LONG_CELL = phrase(
    "errors",
    "A text of “{concept}” (row {line}) in “{file}” is longer than the {count} characters that a"
    " cell of Excel can hold: export as CSV or TBX.",
)
_LARGE = phrase(
    "errors", "“{file}” was not written: it is too large for a workbook. Export it as CSV or TBX."
)


class Xlsx:
    """The format as the registry knows it."""

    name = "xlsx"
    suffix = ".xlsx"

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell whether it is a zip file with a workbook."""
        return workbook.is_workbook(data, name)

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a sheet as the options say, or as is most likely."""
        grid = _grid(data, name, options, progress)
        return table.read(grid, options.layout, name, progress)

    def preview(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> SheetPreview:
        """Return the first rows of a sheet and a guess."""
        grid = _grid(data, name, options, progress)
        return table.preview(grid, options.layout)

    def write(
        self, termbase: TermBase, layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write a workbook of one sheet: without a layout our own table, read back without loss.

        Raises ``ExchangeError`` for a text that is too long for a cell of Excel and for more text
        than can be read back, and as ``own.write`` or ``writing.rows`` do.
        """
        found = (
            writing.rows(termbase, layout, progress) if layout else own.write(termbase, progress)
        )
        rows = list(found)
        _check(termbase.name, rows)
        data = workbook.write([((layout.sheet if layout else "") or "terms", rows)], progress)
        return (ExportedFile(file_name(termbase.name, self.suffix), data),)


def _check(file: str, rows: Sequence[Sequence[str]]) -> None:
    """Refuse what Excel would cut and what our own reader would take for an attack."""
    size = 0
    for number, row in enumerate(rows, 1):
        for text in row:
            if not workbook.fits(text):
                raise ExchangeError(
                    _LONG_CELL,
                    file=file,
                    concept=row[0],
                    line=number,
                    count=workbook.CELL_LIMIT,
                )
            size += workbook.packed_size(text)
    if size > PART_LIMIT:
        raise ExchangeError(_LARGE, file=file)


def _grid(data: bytes, name: str, options: TermBaseOptions, progress: Progress) -> Grid:
    sheet = options.layout.sheet if options.layout else ""
    return workbook.read(data, name, progress, sheet=sheet)


XLSX = Xlsx()
