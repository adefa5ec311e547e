"""A table of a briefing as a table of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml import etree

    from briefdesk.formats.revision.docx.elements import Elements
    from briefdesk.model.imported import Block, Cell

_WIDTH = 9026  # twentieths of a point between the margins


def table(
    elements: Elements, blocks: Sequence[Block], paragraph: Callable[[Block], etree._Element]
) -> etree._Element:
    """Return the blocks of one table; ``paragraph`` makes each of them."""
    cells: dict[Cell, list[Block]] = {}
    for block in blocks:
        if block.cell is not None:
            cells.setdefault(block.cell, []).append(block)
    places = {(cell.row, cell.column): cell for cell in cells}
    rows = max(cell.row + cell.row_span for cell in cells)
    columns = max(cell.column + cell.column_span for cell in cells)
    made = elements.make("tbl")
    shape = elements.make("tblPr")
    shape.append(elements.make("tblStyle", val="TableGrid"))
    shape.append(elements.make("tblW", w=str(_WIDTH), type="dxa"))
    made.append(shape)
    grid = elements.make("tblGrid")
    width = _WIDTH // columns
    grid.extend(elements.make("gridCol", w=str(width)) for _ in range(columns))
    made.append(grid)
    covered: dict[tuple[int, int], Cell] = {}
    for number in range(min(cell.row for cell in cells), rows):
        row = elements.make("tr")
        if any(cell.header for cell in cells if cell.row == number):
            properties = elements.make("trPr")
            properties.append(elements.make("tblHeader"))
            row.append(properties)
        column = 0
        while column < columns:
            above = covered.get((number, column))
            cell = above or places.get((number, column))
            span = cell.column_span if cell else 1
            element = _cell(elements, cell, width * span, goes_on=above is not None)
            if cell is not None and above is None:
                element.extend(map(paragraph, cells[cell]))
                for below in range(number + 1, number + cell.row_span):
                    covered[below, column] = cell
            else:
                element.append(elements.make("p"))
            row.append(element)
            column += span
        made.append(row)
    return made


def _cell(elements: Elements, cell: Cell | None, width: int, *, goes_on: bool) -> etree._Element:
    """Return a cell without its words; one that ``goes_on`` is part of the one above."""
    made, properties = elements.make("tc"), elements.make("tcPr")
    properties.append(elements.make("tcW", w=str(width), type="dxa"))
    if cell is not None and cell.column_span > 1:
        properties.append(elements.make("gridSpan", val=str(cell.column_span)))
    if goes_on:
        properties.append(elements.make("vMerge"))
    elif cell is not None and cell.row_span > 1:
        properties.append(elements.make("vMerge", val="restart"))
    made.append(properties)
    return made
