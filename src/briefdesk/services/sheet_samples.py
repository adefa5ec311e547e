"""What the first rows of a sheet become under a layout, while a person still chooses."""

from briefdesk.formats.containers.grid import Grid, row_of
from briefdesk.formats.termbase.sheet import reading
from briefdesk.model.concept import Concept
from briefdesk.model.exchange import SheetLayout, SheetPreview
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import changed


def becomes(
    preview: SheetPreview, layout: SheetLayout, progress: Progress = unheard
) -> tuple[Concept, ...]:
    """Return the concepts that the rows of a preview become; the file is not read again.

    Raises what ``progress`` raises.
    """
    rows = [
        row_of(number, dict(enumerate(cells)))
        for number, cells in enumerate((preview.headers, *preview.rows), start=1)
    ]
    grid = Grid(tuple(row for row in rows if row.cells))
    return reading.read(grid, changed(layout, header=1), "", progress).termbase.concepts
