"""Where the cells of a table stand: columns and rows that cells span, as Word merges them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.word.vocabulary import MC, W, child_value, integer, is_on, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

MOST_COLUMNS = 1000
_WRAPPERS = {W + name for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "del")}


class Place(NamedTuple):
    """A cell that is printed, and where; rows and columns from 0.

    ``under`` are the cells below that it covers: Word hides what they hold.
    """

    element: etree._Element
    under: tuple[etree._Element, ...]
    row: int
    column: int
    column_span: int
    header: bool


class _Seen(NamedTuple):
    """A cell as the file has it; ``goes_on``: it belongs to the one above."""

    element: etree._Element
    row: int
    column: int
    width: int
    goes_on: bool
    header: bool


def rows_of(table: etree._Element) -> list[etree._Element]:
    """Return the rows of a table, those inside content controls too."""
    return list(_inside(table, W + "tr"))


def places(rows: Sequence[etree._Element]) -> list[Place]:
    """Return the cells of rows in the order of reading.

    A cell that goes on with the one above is no cell of its own, unless nothing is above it.
    """
    seen = [cell for number, row in enumerate(rows) for cell in _cells(row, number)]
    above = {(cell.row, cell.column): cell for cell in seen}
    found = []
    for cell in seen:
        if cell.goes_on and (cell.row - 1, cell.column) in above:
            continue
        under: list[etree._Element] = []
        while (next_one := above.get((cell.row + len(under) + 1, cell.column))) is not None:
            if not next_one.goes_on:
                break
            under.append(next_one.element)
        found.append(
            Place(cell.element, tuple(under), cell.row, cell.column, cell.width, cell.header)
        )
    return found


def _cells(row: etree._Element, number: int) -> Iterator[_Seen]:
    """Yield the cells of a row."""
    properties = row.find(W + "trPr")
    column = min(integer(child_value(properties, "gridBefore")), MOST_COLUMNS)
    header = bool(is_on(properties, "tblHeader"))
    for element in _inside(row, W + "tc"):
        own = element.find(W + "tcPr")
        width = max(1, min(integer(child_value(own, "gridSpan"), 1), MOST_COLUMNS))
        merge = None if own is None else own.find(W + "vMerge")
        goes_on = merge is not None and value(merge) != "restart"
        yield _Seen(element, number, column, width, goes_on, header)
        column += width


def _inside(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield children of one name, those in wrappers too."""
    for child in parent.iterchildren("*"):
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _inside(child, tag)
        elif child.tag == MC + "AlternateContent":
            branch = child.find(MC + "Choice")
            if branch is not None:
                yield from _inside(branch, tag)
