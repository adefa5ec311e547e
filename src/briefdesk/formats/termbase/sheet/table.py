"""A sheet of anybody: what a person sees of it before it is read, and what is read of it."""

from briefdesk.formats.containers.grid import Grid, filled_down
from briefdesk.formats.termbase.sheet import own, reading
from briefdesk.formats.termbase.sheet.cells import clean
from briefdesk.formats.termbase.sheet.guess import column_names, guess
from briefdesk.model.exchange import SheetLayout, SheetPreview, TermBaseReading
from briefdesk.model.progress import Progress

ROWS = 20
_LONGEST = 500  # code points of a cell that are shown


def read(grid: Grid, wanted: SheetLayout | None, name: str, progress: Progress) -> TermBaseReading:
    """Return the term base in a sheet: our own table, or as ``wanted``, or as is most likely.

    ``name`` is the file's name. Raises what ``progress`` raises.
    """
    if wanted is not None and wanted.columns:
        return reading.read(grid, wanted, name, progress)
    if own.is_own(grid):
        return own.read(grid, name, progress)
    return reading.read(grid, guess(grid), name, progress)


def preview(grid: Grid, wanted: SheetLayout | None) -> SheetPreview:
    """Return the first rows of a sheet, with the layout ``wanted`` or the most likely one.

    The rows are as wide as the widest of the sheet.
    """
    is_own = own.is_own(grid)
    if wanted is not None and wanted.columns:
        layout = wanted
    else:
        layout = own.layout(grid) if is_own else guess(grid)
    width = max(grid.width, len(layout.columns))
    content = [row for row in filled_down(grid).rows if row.number > layout.header]
    names = column_names(grid, layout.header)
    return SheetPreview(
        layout,
        tuple(names[place] if place < len(names) else "" for place in range(width)),
        tuple(
            tuple(clean(row.cell(place))[:_LONGEST] for place in range(width))
            for row in content[:ROWS]
        ),
        len(content),
        grid.sheets,
        is_own,
    )
