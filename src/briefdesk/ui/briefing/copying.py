"""The text that a copy of the page takes: the document's own, cells parted by tabs."""

from bisect import bisect_left
from operator import attrgetter

from briefdesk.model.imported import Cell
from briefdesk.ui.briefing.composition import Composition


def copied(composition: Composition, text: str, units: tuple[int, int]) -> str:
    """Return what the reader takes from between two page units, without markers and numbers.

    ``text`` is the document's text as it is shown. The cells of a row are parted by tabs and hold
    no line ends, as spreadsheets want it. A stretch without any of the document's characters gives
    what the page shows there.
    """
    page = composition.map
    span = page.document_span(*units)
    if not len(span):
        return page.text[page.utf16.points(units[0]) : page.utf16.points(units[1])]
    taken = []
    done = span.start
    low = bisect_left(composition.lines, units[0], key=attrgetter("end"))
    high = bisect_left(composition.lines, units[1], key=attrgetter("start"))
    before: Cell | None = None
    for line in composition.lines[low:high]:
        here = page.document_span(line.start, line.end)
        if line.cell is not None and before is not None and done < here.start <= span.end:
            taken += [text[done : here.start - 1], _between(before, line.cell)]
            done = here.start
        before = line.cell
    taken.append(text[done : span.end])
    return "".join(taken)


def _between(one: Cell, other: Cell) -> str:
    """Return what parts two blocks of a table, or of two tables."""
    if (one.table, one.row) != (other.table, other.row):
        return "\n"
    return " " if one.column == other.column else "\t"
