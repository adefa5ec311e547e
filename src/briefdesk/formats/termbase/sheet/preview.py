"""What a person sees of a sheet before it is read."""

from briefdesk.formats.containers.grid import Grid, filled_down
from briefdesk.formats.termbase.sheet.cells import clean
from briefdesk.formats.termbase.sheet.guess import column_names, guess
from briefdesk.model.exchange import SheetLayout, SheetPreview

ROWS = 20
_LONGEST = 500  # code points of a cell that are shown


def layout_of(grid: Grid, wanted: SheetLayout | None) -> SheetLayout:
    """Return the layout that was asked for, or a guess where it names no columns."""
    return wanted if wanted is not None and wanted.columns else guess(grid)


def preview(grid: Grid, wanted: SheetLayout | None, *, is_own: bool = False) -> SheetPreview:
    """Return the first rows of a sheet, and how it is probably to be read.

    The rows are as wide as the widest of the sheet.
    """
    layout = layout_of(grid, wanted)
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
