"""CSV and tab-separated text: our own table without loss, or any table of an office."""

from briefdesk.formats.containers import delimited
from briefdesk.formats.containers.file_names import file_name
from briefdesk.formats.containers.grid import Grid
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

_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")


class Csv:
    """The format as the registry knows it; pasted cells are read as a ``.tsv``."""

    name = "csv"
    suffix = ".csv"

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell whether it is text, no XML, and called a table."""
        return name.lower().endswith(_SUFFIXES) and delimited.is_text(data)

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a table as the options say, or as is most likely."""
        grid = _grid(data, name, options, progress)
        return table.read(grid, options.layout, name, progress)

    def preview(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> SheetPreview:
        """Return the first rows and a guess."""
        grid = _grid(data, name, options, progress)
        return table.preview(grid, options.layout)

    def write(
        self, termbase: TermBase, layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write one file: without a layout our own table, which is read back without loss.

        Raises ``ExchangeError`` as ``own.write`` or ``writing.rows`` do.
        """
        rows = writing.rows(termbase, layout, progress) if layout else own.write(termbase, progress)
        return (ExportedFile(file_name(termbase.name, self.suffix), delimited.write(rows)),)


def _grid(data: bytes, name: str, options: TermBaseOptions, progress: Progress) -> Grid:
    return delimited.read(
        data, name, progress, chosen=options.encoding, separator=options.separator
    )


CSV = Csv()
