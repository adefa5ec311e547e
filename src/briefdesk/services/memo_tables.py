"""The cells of a printed document, each with its place in a grid that a memo can draw."""

from collections.abc import Iterable, Mapping
from itertools import groupby, product

from briefdesk.model.imported import Block, Cell
from briefdesk.model.wire import changed


def placed(blocks: Iterable[Block]) -> dict[str, Cell]:
    """Return the places of all blocks that stand in tables, by block id.

    Rows and columns without a cell are left out, so that they count what is printed. A table whose
    cells overlap has no places: its cells are printed below each other.
    """
    found: dict[str, Cell] = {}
    tables = groupby(
        (block for block in blocks if block.cell is not None),
        key=lambda block: block.cell and block.cell.table,
    )
    for _, cells in tables:
        found |= _grid({block.id: block.cell for block in cells if block.cell is not None})
    return found


def _grid(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    rows = _order({edge for cell in cells.values() for edge in _reach(cell.row, cell.row_span)})
    columns = _order(
        {edge for cell in cells.values() for edge in _reach(cell.column, cell.column_span)}
    )
    dense = {}
    owners: dict[tuple[int, int], Cell] = {}
    for identifier, cell in cells.items():
        top, bottom = (rows[edge] for edge in _reach(cell.row, cell.row_span))
        left, right = (columns[edge] for edge in _reach(cell.column, cell.column_span))
        made = changed(cell, row=top, column=left, row_span=bottom - top, column_span=right - left)
        for place in product(range(top, bottom), range(left, right)):
            if owners.setdefault(place, made) != made:
                return {}
        dense[identifier] = made
    return dense


def _reach(start: int, span: int) -> tuple[int, int]:
    return start, start + max(span, 1)


def _order(edges: set[int]) -> dict[int, int]:
    return {edge: number for number, edge in enumerate(sorted(edges))}
