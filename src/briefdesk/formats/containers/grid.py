"""A table of cells, whatever file it stood in: text, a CSV file or a workbook."""

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from briefdesk.errors import UnreadableFileError
from briefdesk.model.exchange import ReportEntry
from briefdesk.phrases import phrase

MOST_COLUMNS = 512
MOST_CELLS = 20_000_000  # empty ones before the last of a row are counted


class Row(NamedTuple):
    """A row with something in it: its number in the file (from 1) and its cells as text.

    The last cell is never empty.
    """

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return a cell by its column (from 0), empty where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


class Merge(NamedTuple):
    """Cells shown as one, whose text stands in the first: rows from 1, columns from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Grid(NamedTuple):
    """A table; ``report`` says what of the file is no cell of it or was not read as it stood.

    ``comments`` hang at cells: by row (from 1) and column (from 0).
    """

    rows: tuple[Row, ...]
    merges: tuple[Merge, ...] = ()
    comments: Mapping[tuple[int, int], str] = {}
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    report: tuple[ReportEntry, ...] = ()

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max((len(row.cells) for row in self.rows), default=0)


def row_of(number: int, cells: Mapping[int, str]) -> Row:
    """Return a row of the cells given by column."""
    last = max((column for column, text in cells.items() if text), default=-1)
    return Row(number, tuple(cells.get(column, "") for column in range(last + 1)))


def refuse_huge(rows: tuple[Row, ...], name: str) -> None:
    """Raise ``UnreadableFileError`` for a table that no term base needs; ``name`` is the file's."""
    widest = max((len(row.cells) for row in rows), default=0)
    if widest > MOST_COLUMNS or sum(len(row.cells) for row in rows) > MOST_CELLS:
        raise UnreadableFileError(
            phrase(
                "errors",
                "“{file}” was not read: its table has more than {columns} columns or {cells} cells."
                " Keep only the columns of the term base and try again.",
            ),
            file=name,
            columns=MOST_COLUMNS,
            cells=MOST_CELLS,
        )


def filled_down(grid: Grid) -> Grid:
    """Return the grid with the text of cells merged over several rows in each of these rows.

    Cells merged across columns keep their text in the first of them only.
    """
    numbers = [row.number for row in grid.rows]
    cells: dict[int, dict[int, str]] = {}
    done: dict[int, int] = {}  # column → last row: merges that overlap are no merges
    for merge in sorted(grid.merges, key=lambda one: (one.left, one.top)):
        if merge.top <= done.get(merge.left, 0):
            continue
        done[merge.left] = merge.bottom
        first = bisect_right(numbers, merge.top)
        if not first or numbers[first - 1] != merge.top:
            continue
        text = grid.rows[first - 1].cell(merge.left)
        for place in range(first, bisect_right(numbers, merge.bottom)) if text else ():
            if not grid.rows[place].cell(merge.left):
                cells.setdefault(place, {})[merge.left] = text
    if not cells:
        return grid
    return grid._replace(
        rows=tuple(
            row_of(row.number, {**dict(enumerate(row.cells)), **cells[place]})
            if place in cells
            else row
            for place, row in enumerate(grid.rows)
        )
    )


def filled_across(grid: Grid, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return some rows of the grid with the text of cells merged across columns in each column."""
    by_number = {row.number: dict(enumerate(row.cells)) for row in rows}
    for merge in grid.merges:
        cells = by_number.get(merge.top)
        if cells is not None and cells.get(merge.left):
            for column in range(merge.left + 1, min(merge.right, MOST_COLUMNS) + 1):
                cells[column] = cells.get(column) or cells[merge.left]
    return tuple(row_of(number, cells) for number, cells in by_number.items())
