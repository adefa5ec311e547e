"""Where the cells of an HTML table stand."""

from briefdesk.formats.containers.html.events import HEADINGS, Node, Page
from briefdesk.model.imported import Cell

_MOST = 1000  # rows or columns that one cell may span (the limit of the HTML standard)
_REACHING = 1000  # columns of a row that may be taken by cells of the rows above


def layout_tables(page: Page) -> frozenset[int]:
    """Return the tables that only set the page: said so, with headings or tables, of one cell."""
    cells: dict[int, int] = {}
    found: set[int] = set()
    open_tables: list[int] = []
    for index, event in enumerate(page.events):
        if isinstance(event, int):
            if open_tables and open_tables[-1] == event:
                open_tables.pop()
            continue
        if isinstance(event, str):
            continue
        if open_tables and (event.tag == "table" or event.tag in HEADINGS):
            found.add(open_tables[-1])
        if event.tag == "table":
            open_tables.append(index)
            cells[index] = 0
            if event.words("role") & {"presentation", "none"}:
                found.add(index)
        elif event.tag in ("td", "th") and open_tables:
            cells[open_tables[-1]] += 1
    return frozenset(found | {index for index, count in cells.items() if count <= 1})


class Grid:
    """Counts the cells of one table."""

    def __init__(self, table: int) -> None:
        self._table = table
        self._row = -1
        self._column = 0
        self._taken: dict[int, int] = {}  # column → the last row a cell above reaches

    def row(self) -> None:
        """Begin a row."""
        self._row += 1
        self._column = 0
        self._taken = {at: last for at, last in self._taken.items() if last >= self._row}

    def cell(self, node: Node) -> Cell:
        """Return the place of the next cell of the row."""
        row = max(0, self._row)
        while self._column in self._taken:
            self._column += 1
        rows, columns = _span(node, "rowspan"), _span(node, "colspan")
        column = self._column
        self._column += columns
        if rows > 1 and len(self._taken) + columns <= _REACHING:
            self._taken.update(dict.fromkeys(range(column, column + columns), row + rows - 1))
        return Cell(self._table, row, column, rows, columns, node.tag == "th")


def _span(node: Node, name: str) -> int:
    """Return how many rows or columns a cell spans."""
    value = node.get(name).strip()[:5]
    return min(_MOST, max(1, int(value))) if value.isascii() and value.isdigit() else 1
