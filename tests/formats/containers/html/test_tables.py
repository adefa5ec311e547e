"""Places of cells, also of hostile ones."""

from briefdesk.formats.containers.html.events import Node, parse
from briefdesk.formats.containers.html.tables import Grid, layout_tables
from briefdesk.model.progress import unheard


def cell(**attributes: str) -> Node:
    return Node("td", attributes, 0, -1)


def test_cells_reach_down() -> None:
    grid = Grid(1)
    grid.row()
    first = [grid.cell(cell(rowspan="2")), grid.cell(cell(colspan="2"))]
    grid.row()
    second = [grid.cell(cell()), grid.cell(cell())]
    grid.row()
    assert [(c.row, c.column) for c in (*first, *second, grid.cell(cell()))] == [
        (0, 0), (0, 1), (1, 1), (1, 2), (2, 0),
    ]  # fmt: skip


def test_spans_out_of_measure() -> None:
    grid = Grid(1)
    for said in ("0", "-1", "x", "9" * 9000):
        found = grid.cell(cell(rowspan=said, colspan=said))
        assert 1 <= found.row_span <= 1000
        assert 1 <= found.column_span <= 1000


def test_tables_that_set_the_page() -> None:
    page = parse(
        "<html><table><tr><td>a<td><table><tr><td>1<td>2</table></table>"
        "<table><tr><td><h2>x</h2><td>y</table><table><tr><td>z</table>",
        unheard,
    )
    tables = [index for index, node in page.nodes() if node.tag == "table"]
    assert layout_tables(page) == {tables[0], tables[2], tables[3]}
